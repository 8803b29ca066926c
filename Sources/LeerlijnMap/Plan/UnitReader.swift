import LeerlijnDiagnostics
import LeerlijnModel

/// Finds for every course and placement its year, its periods and its strand.
struct UnitReader {
  private let plan: LinePlan
  /// For each programme: its stage in the line.
  private let stageOfProgramme: [Int: Int]
  /// For each period: its study year and which of the year's periods it is.
  private let ordinals: [PeriodID: Int]

  init(_ plan: LinePlan) {
    self.plan = plan
    stageOfProgramme = Dictionary(
      plan.stages.enumerated().map { ($1.programme, $0) }, uniquingKeysWith: { first, _ in first })
    ordinals = Dictionary(
      plan.curriculum.years.flatMap { year in year.periods.enumerated().map { ($1.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  func units() -> [PlanUnit] {
    plan.curriculum.programmes.enumerated().flatMap { index, programme in
      programme.courses.map { course in
        var unit = PlanUnit(course, of: index, named: plan.names)
        unit.band = mainBand(unit.links)
        place(&unit, course.periods)
        return unit
      }
        + programme.placements.map { placement in
          var unit = PlanUnit(placement, of: index, named: plan.names)
          unit.band = mainBand(unit.links)
          place(&unit, placement.days)
          return unit
        }
    }
  }

  func prerequisites(among units: [PlanUnit]) -> [(from: Int, to: Int)] {
    let known = Prerequisites(plan.curriculum)
    let index = Dictionary(
      units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return units.indices.flatMap { unit -> [(from: Int, to: Int)] in
      guard index[units[unit].id] == unit else { return [] }
      var seen: Set<Int> = [unit]
      return (known.steps[units[unit].id] ?? []).compactMap { step in
        guard let needed = index[step.needed], seen.insert(needed).inserted else { return nil }
        return (needed, unit)
      }
    }
  }

  // MARK: Strand

  /// The strand of the outcomes it assesses most, else of those it serves most; the first of equals.
  private func mainBand(_ links: [OutcomeLink]) -> Int? {
    func most(_ links: [OutcomeLink]) -> Int? {
      let bands = links.compactMap { plan.outcomes[$0.outcome]?.band }
      let counts = bands.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
      return counts.values.max().flatMap { most in bands.first { counts[$0] == most } }
    }
    return most(links.filter { $0.step == .assesses }) ?? most(links)
  }

  // MARK: Year and periods

  private func year(of unit: PlanUnit) -> (stage: LinePlan.Stage, index: Int)? {
    guard let stage = stageOfProgramme[unit.programme].map({ plan.stages[$0] }) else { return nil }
    if let profile = stage.profile, let own = unit.profile, own != profile { return nil }
    let index = stage.years.first { plan.years[$0].number == unit.year ?? 0 }
    return index.map { (stage, $0) }
  }

  private func place(_ unit: inout PlanUnit, _ periods: [PeriodID]) {
    guard let (_, index) = year(of: unit) else { return }
    let year = plan.years[index]
    if let steps = year.steps {
      guard let step = steps.step(of: unit.id) else { return }
      unit.yearIndex = index
      unit.columns = year.columns.lowerBound + step...year.columns.lowerBound + step
      return
    }
    let own = year.calendar?.periods ?? []
    let places = periods.compactMap { period in
      own.firstIndex { $0.id == period } ?? ordinals[period]
    }.filter { $0 < year.columns.count }
    unit.yearIndex = index
    let first = places.min() ?? 0
    let last = places.max() ?? year.columns.count - 1
    unit.columns = year.columns.lowerBound + first...year.columns.lowerBound + last
  }

  /// A placement without a year begins in the programme's first.
  private func place(_ unit: inout PlanUnit, _ days: DayRange) {
    var dated = unit
    if unit.year == nil, let stage = stageOfProgramme[unit.programme].map({ plan.stages[$0] }),
      let first = stage.years.first
    {
      if let profile = stage.profile, let own = unit.profile, own != profile { return }
      dated.yearIndex = first
    } else {
      dated.yearIndex = year(of: unit)?.index
    }
    guard let start = dated.yearIndex else { return }
    let stage = plan.stages[plan.years[start].stage]
    let more = max(0, plan.studyYear(of: days.last) - plan.studyYear(of: days.first))
    let end = min(start + more, stage.years.upperBound - 1)
    let from = plan.column(of: days.first, in: start)
    let through = plan.column(of: days.last, in: end)
    unit.yearIndex = start
    unit.columns = from...max(from, through)
  }
}
