internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Something that holds from a day on which it had not been decided yet.
///
/// A change without a day of decision is decided no earlier than the evaluation or session it comes from.
enum DecidedAfterStart: DefinitionCheck {
  static let code = DiagnosticCode(413, "decided-after-start")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for head in definition.curriculum.documentHeads {
      let year =
        head.years.first { $0.id.text == head.edition }
        ?? definition.curriculum.years.first { $0.id.text == head.edition }
      if let decided = head.decided, let year, decided > year.days.first {
        log.report(.editionTooLate(head, decided, year))
      }
    }
    let origins = origins(in: definition.curriculum)
    for change in definition.curriculum.projects.flatMap(\.changes) {
      if let decided = change.decided {
        if decided > change.effective { log.report(.changeTooLate(change, decided)) }
      } else if let origin = origins[change.from], origin.day > change.effective {
        // Nothing can be decided before what it comes from.
        log.report(.changeBeforeOrigin(change, origin))
      }
    }
  }
}

extension DecidedAfterStart {
  fileprivate struct Origin {
    let name: Phrase
    let day: Day
    let place: SourceRange?
  }

  /// What a change can come from that has a day of its own, by name.
  private static func origins(in curriculum: Curriculum) -> [String: Origin] {
    let sessions = curriculum.series.flatMap(\.sessions).map {
      ($0.id.text, Origin(name: named($0.id.text, $0.titles), day: $0.day, place: $0.place))
    }
    let evaluations = curriculum.projects.flatMap(\.evaluations).map {
      ($0.id, Origin(name: named($0.id, $0.titles), day: $0.day, place: $0.place))
    }
    return Dictionary(evaluations + sessions) { first, _ in first }
  }
}

extension Diagnostic {
  fileprivate static func changeBeforeOrigin(
    _ change: Project.Change, _ origin: DecidedAfterStart.Origin
  ) -> Diagnostic {
    let (start, day) = (change.effective.words, origin.day.words)
    let name = named(change.id, change.titles)
    return Diagnostic(
      DecidedAfterStart.code, .error, at: change.place.attribute("effective"),
      Phrase(
        nl: "Wijziging \(name[.dutch]) gaat in op \(start[.dutch]), maar komt uit "
          + "\(origin.name[.dutch]) van \(day[.dutch]).",
        en: "Change \(name[.english]) holds from \(start[.english]), but comes from "
          + "\(origin.name[.english]) of \(day[.english])."),
      notes: [Note(Phrase(nl: "Hier komt zij uit.", en: "It comes from here."), at: origin.place)],
      help: Phrase(
        nl: "Kies een latere ingangsdatum, of verbeter waar de wijziging uit komt.",
        en: "Choose a later first day, or correct what the change comes from."))
  }

  fileprivate static func editionTooLate(
    _ head: DocumentHead, _ decided: Day, _ year: StudyYear
  ) -> Diagnostic {
    let (late, start) = (decided.words, year.days.first.words)
    return Diagnostic(
      DecidedAfterStart.code, .warning, at: head.place.attribute("decided"),
      Phrase(
        nl: "Deze editie is vastgesteld op \(late[.dutch]), maar studiejaar '\(year.id)' begint op "
          + "\(start[.dutch]).",
        en: "This edition was decided on \(late[.english]), but study year '\(year.id)' begins on "
          + "\(start[.english])."),
      help: Phrase(
        nl: "Verbeter de datum, of laat de editie in een volgend studiejaar ingaan.",
        en: "Correct the day, or let the edition begin in a later study year."))
  }

  fileprivate static func changeTooLate(_ change: Project.Change, _ decided: Day) -> Diagnostic {
    let (late, start) = (decided.words, change.effective.words)
    let name = named(change.id, change.titles)
    return Diagnostic(
      DecidedAfterStart.code, .error, at: change.place.attribute("effective"),
      Phrase(
        nl: "Wijziging \(name[.dutch]) gaat in op \(start[.dutch]), maar is pas vastgesteld op "
          + "\(late[.dutch]).",
        en: "Change \(name[.english]) holds from \(start[.english]), but was only decided on "
          + "\(late[.english])."),
      help: Phrase(
        nl: "Kies een ingangsdatum na de vaststelling.",
        en: "Choose a first day after the decision."))
  }
}

extension DecidedAfterStart {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Een editie of wijziging gaat in voordat zij is vastgesteld. Een wijziging waarvan die "
        + "dag ontbreekt, is niet vastgesteld vóór de evaluatie of bijeenkomst waar zij uit komt.",
      en:
        "An edition or a change holds before it was decided. A change without that day is "
        + "decided no earlier than the evaluation or session it comes from."),
    example: "<change id=\"w1\" decided=\"2020-10-01\" effective=\"2020-09-01\" …>",
    remedy: Phrase(
      nl: "Kies een ingangsdatum na de vaststelling, of verbeter de datum.",
      en: "Choose a first day after the decision, or correct the day."))
}
