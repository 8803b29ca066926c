internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension Diagnostic {
  static func beyond(
    _ rule: Rule, _ measure: Measure, _ least: Int, _ placements: [Placement],
    _ limit: HoursBeyondPlacement.Limit, _ severity: Severity
  ) -> Diagnostic {
    let (asked, there) = (Unit.hours.amount(least), Unit.hours.amount(limit.most))
    let names = placements.map { named($0.id.text, $0.titles) }.joinedByAnd(atMost: 4)
    let why =
      switch limit {
      case .week:
        Phrase(
          nl: "Meer dan \(there[.dutch]) per week mag niet.",
          en: "More than \(there[.english]) a week is not allowed.")
      case .days(_, let perWeek):
        Phrase(
          nl: "In die dagen past hoogstens \(there[.dutch]), met \(perWeek) uur per week.",
          en: "Those days have room for \(there[.english]) at most, at \(perWeek) hours a week.")
      case .average(_, let perWeek):
        Phrase(
          nl: "Met gemiddeld \(perWeek) uur per week is het hoogstens \(there[.dutch]).",
          en: "At \(perWeek) hours a week on average it is \(there[.english]) at most.")
      case .load:
        Phrase(
          nl: "De studielast daarvan is \(there[.dutch]).",
          en: "The study load of that is \(there[.english]).")
      }
    return Diagnostic(
      HoursBeyondPlacement.code, severity,
      at: measure.place.attribute("min"),
      Phrase(
        nl: "Hier is ten minste \(asked[.dutch]) nodig in \(names[.dutch]). \(why[.dutch])",
        en: "At least \(asked[.english]) is needed here in \(names[.english]). \(why[.english])"),
      notes: placements.prefix(4).map {
        Note(Phrase(nl: "Hier staat de stage.", en: "Here is the placement."), at: $0.place)
      },
      help: Phrase(
        nl: "Verlaag het aantal uren, of verleng de stage.",
        en: "Lower the number of hours, or make the placement longer."),
      legalSource: limit.legalSource, bearing: Bearing(unsettles: [.rule(rule.id)]))
  }
}

extension HoursBeyondPlacement.Limit {
  fileprivate var most: Int {
    switch self {
    case .week(let most), .days(let most, _), .average(let most, _), .load(let most): most
    }
  }

  /// More than the study load is unusual, more than the days hold cannot be.
  func severity(isAsked: Bool) -> Severity {
    switch self {
    case .week, .days: isAsked ? .error : .warning
    case .average: .warning
    case .load: .advice
    }
  }

  fileprivate var legalSource: String {
    switch self {
    case .week, .days, .average: "Arbeidstijdenwet 5:7"
    case .load: "WHW 7.4"
    }
  }
}
