internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A session on a Sunday.
enum SessionOnSunday: DefinitionCheck {
  static let code = DiagnosticCode(516, "session-on-sunday")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for session in definition.curriculum.series.flatMap(\.sessions) where session.day.weekday == 6 {
      log.report(.onSunday(session))
    }
  }
}

extension Diagnostic {
  fileprivate static func onSunday(_ session: ScheduledSession) -> Diagnostic {
    let (name, day) = (named(session.id.text, session.titles), session.day.words)
    return Diagnostic(
      SessionOnSunday.code, .warning, at: session.place.attribute("date"),
      Phrase(
        nl: "Bijeenkomst \(name[.dutch]) is op een zondag, \(day[.dutch]).",
        en: "Session \(name[.english]) is on a Sunday, \(day[.english])."),
      help: Phrase(
        nl: "Kies een andere dag, als de zondag niet bedoeld is.",
        en: "Choose another day, unless the Sunday is meant."))
  }
}

extension SessionOnSunday {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bijeenkomst is op een zondag. Vaak is een dag of een jaar verkeerd "
        + "overgenomen.",
      en: "A session is on a Sunday. Often a day or a year was copied wrongly."),
    example: "<session id=\"s1\" date=\"2019-12-15\"/>",
    remedy: Phrase(
      nl: "Kies een andere dag, als de zondag niet bedoeld is.",
      en: "Choose another day, unless the Sunday is meant."))
}
