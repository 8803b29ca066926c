import LeerlijnDiagnostics
import LeerlijnModel

/// An outcome that is developed or assessed before the place that introduces it.
enum StepsOutOfOrder: DeepCheck {
  static let code = DiagnosticCode(1006, "steps-out-of-order")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    var reported: Set<SourceRange> = []
    for path in LinePath.all(of: line.curriculum) {
      for outcome in line.curriculum.strands.flatMap(\.outcomes) {
        let events = path.events[outcome.id] ?? []
        let introductions = events.filter { $0.step == .introduces }
        guard let first = introductions.min(by: { $0.position < $1.position }) else { continue }
        for event in events where event.step != .introduces {
          // What is assessed before anything is learned, another check says already; that check does
          // not look from one programme to the next.
          let isToldElsewhere =
            event.step == .assesses
            && events.filter { $0.step != .assesses }.allSatisfy {
              event.isBefore($0) && event.programme == $0.programme
            }
          guard !isToldElsewhere, introductions.allSatisfy(event.isBefore), let place = event.place,
            reported.insert(place).inserted
          else { continue }
          log.report(.outOfOrder(outcome, event, first))
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func outOfOrder(
    _ outcome: Outcome, _ event: LinePath.Event, _ introduction: LinePath.Event
  ) -> Diagnostic {
    let isAssessed = event.step == .assesses
    return Diagnostic(
      StepsOutOfOrder.code, isAssessed ? .error : .warning, at: event.place,
      Phrase(
        nl: "Leeruitkomst '\(outcome.id)' wordt hier \(isAssessed ? "getoetst" : "ontwikkeld") "
          + "voordat zij is geïntroduceerd.",
        en: "Outcome '\(outcome.id)' is \(isAssessed ? "assessed" : "developed") here before it is "
          + "introduced."),
      notes: [
        Note(
          Phrase(nl: "Hier wordt zij geïntroduceerd.", en: "Here it is introduced."),
          at: introduction.place)
      ],
      help: Phrase(
        nl: "Verplaats de introductie naar voren, of deze stap naar achteren.",
        en: "Move the introduction forward, or this step back."),
      bearing: Bearing(
        about: [.outcome(outcome.id)],
        asConsequence: Phrase(
          nl: "Daardoor wordt '\(outcome.id)' ook hier \(isAssessed ? "getoetst" : "ontwikkeld") "
            + "voordat zij is geïntroduceerd.",
          en:
            "So '\(outcome.id)' is \(isAssessed ? "assessed" : "developed") here too before it is "
            + "introduced.")))
  }
}

extension StepsOutOfOrder {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Een leeruitkomst wordt eerst geïntroduceerd, dan ontwikkeld, dan getoetst. Hier komt een "
        + "latere stap vóór de introductie.",
      en:
        "An outcome is introduced first, then developed, then assessed. Here a later step comes "
        + "before the introduction."),
    remedy: Phrase(
      nl: "Verplaats de introductie naar voren, of deze stap naar achteren.",
      en: "Move the introduction forward, or this step back."))
}
