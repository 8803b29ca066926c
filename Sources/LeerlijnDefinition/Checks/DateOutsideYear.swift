internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A day of teaching that lies in no study year of the calendar, or a period outside its own year.
enum DateOutsideYear: DefinitionCheck {
  static let code = DiagnosticCode(501, "date-outside-year")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let years = curriculum.years.filter { !$0.days.isEmpty }
    for year in years {
      for period in year.periods where !period.days.isEmpty {
        report(period.days, "starts", "ends", period.place, within: [year], &log)
      }
      for recess in year.recesses where !recess.days.isEmpty {
        report(recess.days, "starts", "ends", recess.place, within: [year], &log)
      }
    }
    guard !years.isEmpty else { return }
    let summers = years.spans
    func isInSomeYear(_ day: Day) -> Bool { summers.contains { $0.contains(day) } }
    for placement in curriculum.placements where !definition.isDamaged(placement.place) {
      for (day, attribute) in [(placement.days.first, "starts"), (placement.days.last, "ends")]
      where !isInSomeYear(day) {
        log.report(.outside(day, years, placement.place.attribute(attribute)))
        break
      }
    }
    let networks = Dictionary(curriculum.networks.map { ($0.id, $0) }) { first, _ in first }
    let themes = Dictionary(curriculum.themes.map { ($0.id, $0) }) { first, _ in first }
    for session in curriculum.series.flatMap(\.sessions) {
      guard isInSomeYear(session.day) else {
        log.report(.outside(session.day, years, session.place.attribute("date")))
        continue
      }
      if let network = session.network.flatMap({ networks[$0] }), !network.exists(on: session.day) {
        log.report(.withoutNetwork(session, network))
      }
      if let theme = session.theme.flatMap({ themes[$0] }), let id = theme.year,
        let year = years.first(where: { $0.id == id }),
        !summers.contains(where: { $0.first == year.days.first && $0.contains(session.day) })
      {
        log.report(.themeOfOtherYear(session, theme, year))
      }
    }
  }

  private static func report(
    _ days: DayRange, _ first: String, _ last: String, _ place: SourceRange?,
    within years: [StudyYear], _ log: inout DiagnosticLog
  ) {
    for (day, attribute) in [(days.first, first), (days.last, last)]
    where !years.contains(where: { $0.days.contains(day) }) {
      log.report(.outside(day, years, place.attribute(attribute)))
      return
    }
  }
}

extension LearningNetwork {
  fileprivate func exists(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}

extension Diagnostic {
  fileprivate static func withoutNetwork(
    _ session: ScheduledSession, _ network: LearningNetwork
  ) -> Diagnostic {
    let (day, name) = (session.day.words, named(network.id.text, network.titles))
    return Diagnostic(
      DateOutsideYear.code, .warning, at: session.place.attribute("date"),
      Phrase(
        nl:
          "Deze bijeenkomst is op \(day[.dutch]), maar leernetwerk \(name[.dutch]) is er dan niet.",
        en: "This session is on \(day[.english]), but network \(name[.english]) is not there then."),
      notes: [
        Note(
          Phrase(nl: "Hier staan de dagen van het netwerk.", en: "Here are the network's days."),
          at: network.place)
      ],
      help: Phrase(
        nl: "Verbeter de dag, of 'from' en 'until' van het netwerk.",
        en: "Correct the day, or 'from' and 'until' of the network."))
  }

  fileprivate static func outside(
    _ day: Day, _ years: [StudyYear], _ place: SourceRange?
  ) -> Diagnostic {
    let words = day.words
    let message: Phrase
    if years.count == 1, let year = years.first {
      let (first, last) = (year.days.first.words, year.days.last.words)
      message = Phrase(
        nl: "\(words[.dutch]) valt buiten studiejaar '\(year.id)', dat loopt van \(first[.dutch]) "
          + "tot en met \(last[.dutch]).",
        en: "\(words[.english]) lies outside study year '\(year.id)', which runs from "
          + "\(first[.english]) through \(last[.english]).")
    } else {
      let names = listed(years.map(\.id.text))
      message = Phrase(
        nl: "\(words[.dutch]) valt buiten alle studiejaren van de kalender: \(names[.dutch]).",
        en: "\(words[.english]) lies outside every study year of the calendar: "
          + "\(names[.english]).")
    }
    return Diagnostic(
      DateOutsideYear.code, .error, at: place, message,
      help: Phrase(
        nl: "Verbeter de dag, of pas de kalender aan.", en: "Correct the day, or the calendar."),
      bearing: Bearing(
        about: [.studyYears],
        asConsequence: Phrase(
          nl: "Daardoor valt \(words[.dutch]) in geen enkel studiejaar.",
          en: "So \(words[.english]) falls in no study year.")))
  }

  fileprivate static func themeOfOtherYear(
    _ session: ScheduledSession, _ theme: Theme, _ year: StudyYear
  ) -> Diagnostic {
    let day = session.day.words
    return Diagnostic(
      DateOutsideYear.code, .error, at: session.place.attribute("theme"),
      Phrase(
        nl: "Thema '\(theme.id)' hoort bij studiejaar '\(year.id)', maar deze bijeenkomst is op "
          + "\(day[.dutch]).",
        en: "Theme '\(theme.id)' belongs to study year '\(year.id)', but this session is on "
          + "\(day[.english])."),
      help: Phrase(
        nl: "Kies een thema van dat jaar, of verbeter de dag.",
        en: "Choose a theme of that year, or correct the day."))
  }
}

extension DateOutsideYear {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bijeenkomst, stage, periode of vakantie valt buiten het studiejaar.",
      en: "A session, placement, period or recess lies outside the study year."),
    example: "<session id=\"leerhuis-1\" date=\"2020-12-12\"/>",
    remedy: Phrase(
      nl: "Verbeter de dag, of pas de kalender aan.", en: "Correct the day, or the calendar."))
}
