internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A session that names another teaching period than the one its day lies in.
enum PeriodDisagrees: DefinitionCheck {
  static let code = DiagnosticCode(504, "period-disagrees")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let periods = definition.curriculum.years.flatMap(\.periods)
    for session in definition.curriculum.series.flatMap(\.sessions) {
      guard let named = session.period, let period = periods.first(where: { $0.id == named }),
        !period.days.contains(session.day)
      else { continue }
      log.report(
        .otherPeriod(session, period, periods.first { $0.days.contains(session.day) }))
    }
  }
}

extension Diagnostic {
  fileprivate static func otherPeriod(
    _ session: ScheduledSession, _ period: TeachingPeriod, _ right: TeachingPeriod?
  ) -> Diagnostic {
    let day = session.day.words
    let (first, last) = (period.days.first.words, period.days.last.words)
    let help =
      right.map {
        Phrase(nl: "De dag valt in '\($0.id)'.", en: "The day lies in '\($0.id)'.")
      }
      ?? Phrase(
        nl: "De dag valt in geen enkele periode; verbeter de dag of de kalender.",
        en: "The day lies in no period; correct the day or the calendar.")
    return Diagnostic(
      PeriodDisagrees.code, .error, at: session.place.attribute("period"),
      Phrase(
        nl: "Bijeenkomst '\(session.id)' is op \(day[.dutch]), maar '\(period.id)' loopt van "
          + "\(first[.dutch]) tot en met \(last[.dutch]).",
        en: "Session '\(session.id)' is on \(day[.english]), but '\(period.id)' runs from "
          + "\(first[.english]) through \(last[.english])."), help: help)
  }
}

extension PeriodDisagrees {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bijeenkomst noemt een andere onderwijsperiode dan die van haar dag.",
      en: "A session names another teaching period than that of its day."),
    example: "<session id=\"leerhuis-1\" date=\"2019-12-12\" period=\"p1\"/>",
    remedy: Phrase(
      nl: "Verbeter de dag of de periode, of laat de periode weg.",
      en: "Correct the day or the period, or leave the period out."))
}
