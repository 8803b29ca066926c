import LeerlijnDiagnostics
import LeerlijnModel

/// A qualification that no outcome reaches, or an outcome that serves none.
enum Unaligned: DeepCheck {
  static let code = DiagnosticCode(1005, "unaligned")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    let curriculum = line.curriculum
    guard !curriculum.qualifications.isEmpty else { return }
    let outcomes = curriculum.strands.flatMap(\.outcomes)
    let assessed = Set(
      LinePath.all(of: curriculum).flatMap { path in
        path.events.filter { $0.value.contains { $0.step == .assesses } }.map(\.key)
      })
    for outcome in outcomes where outcome.qualifications.isEmpty {
      log.report(.servesNothing(outcome))
    }
    for qualification in curriculum.qualifications {
      let serving = outcomes.filter { $0.qualifications.contains(qualification.id) }
      if serving.isEmpty {
        log.report(.reachedByNothing(qualification))
      } else if !serving.contains(where: { assessed.contains($0.id) }) {
        log.report(.neverShown(qualification, serving))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func servesNothing(_ outcome: Outcome) -> Diagnostic {
    Diagnostic(
      Unaligned.code, .warning, at: outcome.place,
      Phrase(
        nl: "Leeruitkomst '\(outcome.id)' draagt aan geen eindkwalificatie bij.",
        en: "Outcome '\(outcome.id)' serves no qualification."),
      help: Phrase(
        nl: "Noem de eindkwalificatie (qualification), of haal de leeruitkomst weg.",
        en: "Name the qualification, or take the outcome out."))
  }

  fileprivate static func reachedByNothing(_ qualification: Qualification) -> Diagnostic {
    let name = qualification.titles.named(qualification.id.text)
    return Diagnostic(
      Unaligned.code, .warning, at: qualification.place,
      Phrase(
        nl: "Geen leeruitkomst leidt naar eindkwalificatie \(name.dutch).",
        en: "No outcome leads to the qualification \(name.english)."),
      help: Phrase(
        nl: "Noem haar bij de leeruitkomsten die eraan bijdragen (qualification).",
        en: "Name it at the outcomes that serve it (qualification)."))
  }

  fileprivate static func neverShown(
    _ qualification: Qualification, _ outcomes: [Outcome]
  ) -> Diagnostic {
    let name = qualification.titles.named(qualification.id.text)
    return Diagnostic(
      Unaligned.code, .warning, at: qualification.place,
      Phrase(
        nl: "Geen enkele leeruitkomst van eindkwalificatie \(name.dutch) wordt getoetst.",
        en: "Not one outcome of the qualification \(name.english) is assessed."),
      notes: [
        Note(
          Phrase(nl: "Dit is een van die leeruitkomsten.", en: "This is one of those outcomes."),
          at: outcomes[0].place)
      ],
      help: Phrase(
        nl: "Toets een van haar leeruitkomsten (<assesses>).",
        en: "Assess one of its outcomes (<assesses>)."),
      bearing: Bearing(
        about: Set(outcomes.map { .outcome($0.id) }),
        asConsequence: Phrase(
          nl: "Daardoor wordt van eindkwalificatie \(name.dutch) niets getoetst.",
          en: "So nothing of the qualification \(name.english) is assessed.")))
  }
}

extension Unaligned {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Elke eindkwalificatie wordt door getoetste leeruitkomsten bereikt, en elke leeruitkomst "
        + "draagt aan een eindkwalificatie bij. Hier ontbreekt die verbinding.",
      en:
        "Every qualification is reached by outcomes that are assessed, and every outcome serves a "
        + "qualification. Here that connection is missing."),
    remedy: Phrase(
      nl: "Noem de eindkwalificatie bij de leeruitkomst (qualification), of toets haar.",
      en: "Name the qualification at the outcome, or assess it."))
}
