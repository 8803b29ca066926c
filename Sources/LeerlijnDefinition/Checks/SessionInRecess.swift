internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A session on a day without teaching.
enum SessionInRecess: DefinitionCheck {
  static let code = DiagnosticCode(502, "session-in-recess")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let recesses = definition.curriculum.years.flatMap(\.recesses)
    for session in definition.curriculum.series.flatMap(\.sessions) {
      if let recess = recesses.first(where: { $0.days.contains(session.day) }) {
        log.report(.inRecess(session, recess))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func inRecess(_ session: ScheduledSession, _ recess: Recess) -> Diagnostic {
    let (day, first, last) = (session.day.words, recess.days.first.words, recess.days.last.words)
    let name = named(session.id.text, session.titles)
    return Diagnostic(
      SessionInRecess.code, .warning, at: session.place.attribute("date"),
      Phrase(
        nl: "Bijeenkomst \(name[.dutch]) is op \(day[.dutch]), in een vakantie.",
        en: "Session \(name[.english]) is on \(day[.english]), in a recess."),
      notes: [
        Note(
          Phrase(
            nl: "Vakantie van \(first[.dutch]) tot en met \(last[.dutch]).",
            en: "A recess from \(first[.english]) through \(last[.english])."), at: recess.place)
      ],
      help: Phrase(nl: "Kies een andere dag.", en: "Choose another day."))
  }
}

extension SessionInRecess {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bijeenkomst is op een dag waarop geen onderwijs is.",
      en: "A session is on a day without teaching."),
    example: "<recess starts=\"2019-10-19\" ends=\"2019-10-27\"/> … date=\"2019-10-22\"",
    remedy: Phrase(nl: "Kies een andere dag.", en: "Choose another day."))
}
