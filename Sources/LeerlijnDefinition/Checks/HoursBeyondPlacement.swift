internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// More placement hours asked than the placement has room for, by its days or by its study load.
enum HoursBeyondPlacement: DefinitionCheck {
  static let code = DiagnosticCode(322, "hours-beyond-placement")
  static let stopsJudging = false

  /// Hours that nobody may work in any one week, and on average (Arbeidstijdenwet 5:7).
  private static let mostPerWeek = 60
  private static let mostOnAverage = 48

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let values = BoundValues(curriculum)
    let windows = Windows(curriculum)
    for rule in curriculum.rules {
      let conditions = rule.conditions
      let demanded = Set(
        conditions.flatMap { $0.demanded(consequences: true) }.compactMap(\.measure.place))
      for measure in conditions.flatMap(\.assertedMeasures) {
        guard case .hours(let ids) = measure.quantity,
          let least = values.all(measure.minimum, in: .hours).min()
        else { continue }
        let placements = curriculum.placements(of: rule.scope, ids)
        guard !placements.isEmpty, !placements.contains(where: { definition.isDamaged($0.place) })
        else { continue }
        guard let limit = limit(of: measure, rule, least, placements, windows) else { continue }
        // Where something else will do as well, the rule can still be met.
        let isAsked = measure.place.map { demanded.contains($0) } ?? false
        let severity = limit.severity(isAsked: isAsked)
        log.report(.beyond(rule, measure, least, placements, limit, severity))
      }
    }
  }

  private static func limit(
    of measure: Measure, _ rule: Rule, _ least: Int, _ placements: [Placement], _ windows: Windows
  ) -> Limit? {
    let scale = Unit.hours.scale
    if measure.each == .week {
      return least > mostPerWeek * scale ? .week(mostPerWeek * scale) : nil
    }
    guard measure.each == nil else { return nil }
    let days = placements.map { windows.days(of: $0, measure, rule).dayCount }.reduce(0, +)
    // A deadline before the placement is a mistake of its own.
    guard days > 0 else { return nil }
    /// Up to a whole quarter: a number of minutes would look exact, and it is not.
    func room(_ perWeek: Int) -> Int { (days * perWeek * 4 + 6) / 7 * (scale / 4) }
    if least > room(mostPerWeek) { return .days(room(mostPerWeek), mostPerWeek) }
    if least > room(mostOnAverage) { return .average(room(mostOnAverage), mostOnAverage) }
    return windows.load(of: placements).flatMap { least > $0 ? .load($0) : nil }
  }

  /// What the room follows from, and how many hours it is.
  enum Limit { case week(Int), days(Int, Int), average(Int, Int), load(Int) }

  /// How many days of a placement a measure looks at, as far as the curriculum fixes them.
  private struct Windows {
    private let periods: [PeriodID: DayRange]
    private let years: [StudyYearID: DayRange]
    private let inOtherCredits: Set<PlacementID>

    init(_ curriculum: Curriculum) {
      periods = curriculum.periodDays
      years = Dictionary(curriculum.years.map { ($0.id, $0.days) }) { first, _ in first }
      inOtherCredits = Set(
        curriculum.programmes.filter { $0.creditSystem != nil }.flatMap(\.placements).map(\.id))
    }

    func days(of placement: Placement, _ measure: Measure, _ rule: Rule) -> DayRange {
      var days = placement.days
      switch measure.window {
      case .period(let id)?: if let period = periods[id] { days = days.intersection(period) }
      case .year(let id)?: if let year = years[id] { days = days.intersection(year) }
      default: break
      }
      if case .fixed(let last)? = measure.deadline ?? rule.deadline {
        days = DayRange(days.first, min(days.last, last))
      }
      return days
    }

    /// The study load of all, in minutes: as written, else 28 hours for an EC.
    func load(of placements: [Placement]) -> Int? {
      let loads = placements.map { placement -> Int? in
        if let workload = placement.workload { return workload }
        guard placement.credits.tenths > 0, !inOtherCredits.contains(placement.id) else {
          return nil
        }
        return (placement.credits.tenths * 28 * Unit.hours.scale + 9) / 10
      }
      return loads.contains { $0 == nil } ? nil : loads.compactMap { $0 }.reduce(0, +)
    }
  }
}

extension Curriculum {
  /// The placement that is named, else all that a student may have of whom the rule speaks.
  fileprivate func placements(of scope: Rule.Scope, _ ids: [PlacementID]) -> [Placement] {
    if !ids.isEmpty { return placements.filter { ids.contains($0.id) } }
    return programmes(of: scope).flatMap { $0.placements(of: scope) }
  }
}

extension HoursBeyondPlacement {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een regel vraagt meer stage-uren dan in de dagen van de stage passen (ten "
        + "hoogste 60 uur in een week en gemiddeld 48, Arbeidstijdenwet 5:7), of meer dan "
        + "haar studielast (28 uur per EC, of de uren die erbij staan).",
      en: "A rule asks for more placement hours than the days of the placement have room "
        + "for (at most 60 hours in a week and 48 on average, Arbeidstijdenwet 5:7), or "
        + "more than its study load (28 hours for an EC, or the hours that are given)."),
    example: "<placement id=\"stage\" credits=\"10\" …> … <hours placement=\"stage\" "
      + "min=\"840\"/>",
    remedy: Phrase(
      nl: "Verlaag het aantal uren, verleng de stage of verbeter haar studiepunten.",
      en: "Lower the number of hours, make the placement longer, or correct its credits."))
}
