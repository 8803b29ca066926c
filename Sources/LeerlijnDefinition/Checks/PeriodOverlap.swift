internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Two teaching periods of a year, or two study years, with days in common.
enum PeriodOverlap: DefinitionCheck {
  static let code = DiagnosticCode(503, "period-overlap")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let years = definition.curriculum.years
    report(years.map { Stretch(name: $0.id.text, days: $0.days, place: $0.place) }, &log)
    for year in years {
      report(year.periods.map { Stretch(name: $0.id.text, days: $0.days, place: $0.place) }, &log)
    }
  }

  private static func report(_ stretches: [Stretch], _ log: inout DiagnosticLog) {
    for (index, later) in stretches.enumerated() {
      if let earlier = stretches[..<index].first(where: {
        $0.name != later.name && $0.days.overlaps(later.days)
      }) {
        log.report(.overlap(later, earlier))
      }
    }
  }

  fileprivate struct Stretch {
    let name: String
    let days: DayRange
    let place: SourceRange?
  }
}

extension Diagnostic {
  fileprivate static func overlap(
    _ later: PeriodOverlap.Stretch, _ earlier: PeriodOverlap.Stretch
  ) -> Diagnostic {
    let common = later.days.intersection(earlier.days)
    let (first, last) = (common.first.words, common.last.words)
    return Diagnostic(
      PeriodOverlap.code, .error, at: later.place.attribute("starts"),
      Phrase(
        nl: "'\(later.name)' en '\(earlier.name)' overlappen van \(first[.dutch]) tot en met "
          + "\(last[.dutch]).",
        en: "'\(later.name)' and '\(earlier.name)' overlap from \(first[.english]) through "
          + "\(last[.english])."),
      notes: [
        Note(
          Phrase(nl: "Hier staat '\(earlier.name)'.", en: "Here is '\(earlier.name)'."),
          at: earlier.place)
      ],
      help: Phrase(
        nl: "Laat de tweede beginnen na de laatste dag van de eerste.",
        en: "Let the second begin after the last day of the first."))
  }
}

extension PeriodOverlap {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee onderwijsperioden of studiejaren hebben dagen gemeen.",
      en: "Two teaching periods or study years have days in common."),
    example:
      "<period id=\"p1\" … ends=\"2019-11-08\"/>\n<period id=\"p2\" starts=\"2019-11-08\" …/>",
    remedy: Phrase(
      nl: "Laat de tweede beginnen na de laatste dag van de eerste.",
      en: "Let the second begin after the last day of the first."))
}
