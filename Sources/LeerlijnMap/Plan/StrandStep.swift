import LeerlijnDiagnostics
import LeerlijnModel

/// One outcome of a strand, with where it is introduced, developed and assessed.
struct StrandStep {
  /// A course, placement or series that does something for the outcome.
  struct Item {
    let title: String
    /// When, and with what.
    let details: String
    let mark: StudentStanding.Mark?
  }

  let outcome: PlanOutcome
  let title: String
  private(set) var stage: Int?
  let items: [OutcomeLink.Step: [Item]]
  /// `Sociaal Werk, jaar 1 en 2`.
  let place: String

  init(
    _ outcome: PlanOutcome, in plan: LinePlan, standing: StudentStanding?, _ language: Language
  ) {
    self.outcome = outcome
    title = plan.names[outcome.outcome.id][language]
    let reader = StepReader(plan: plan, standing: standing, language: language)
    var items: [OutcomeLink.Step: [Item]] = [:]
    for step in OutcomeLink.Step.allCases {
      items[step] = reader.items(step, of: outcome.outcome.id)
    }
    self.items = items
    let units = plan.units.filter { unit in
      unit.columns != nil && unit.links.contains { $0.outcome == outcome.outcome.id }
    }
    let first = units.compactMap(\.yearIndex).min()
    stage = first.map { plan.years[$0].stage }
    place = reader.place(of: units)
  }

  /// The same step in the programme that it turns out to belong to.
  func at(_ stage: Int) -> StrandStep {
    var step = self
    step.stage = stage
    return step
  }
}

/// Finds what the curriculum does for an outcome.
private struct StepReader {
  let plan: LinePlan
  let standing: StudentStanding?
  let language: Language

  func items(_ step: OutcomeLink.Step, of outcome: OutcomeID) -> [StrandStep.Item] {
    let link = { (links: [OutcomeLink]) in
      links.contains { $0.step == step && $0.outcome == outcome }
    }
    let units = plan.units.filter { $0.columns != nil && link($0.links) }
      .sorted { ($0.columns?.lowerBound ?? 0) < ($1.columns?.lowerBound ?? 0) }
    var items = units.map { unit in
      StrandStep.Item(
        title: unit.title[language], details: details(of: unit, step, outcome),
        mark: standing?.units[unit.id])
    }
    items += PlanSeries.all(in: plan).filter { link($0.links) && !$0.years.isEmpty }.map {
      StrandStep.Item(
        title: $0.title[language], details: $0.countWords[language],
        mark: standing?.mark(of: $0.series.id))
    }
    return items
  }

  private func details(
    of unit: PlanUnit, _ step: OutcomeLink.Step, _ outcome: OutcomeID
  ) -> String {
    var parts: [Phrase] = []
    if let year = unit.yearIndex.map({ plan.years[$0] }), year.number > 0 {
      parts.append(when(unit, year))
    }
    if unit.isElective { parts.append(Phrase(nl: "keuzevak", en: "elective")) }
    if step == .assesses {
      let means = means(of: unit, outcome)
      if !means.isEmpty { parts.append(means.joinedByAnd) }
    }
    return parts.joinedByCommas[language]
  }

  private func when(_ unit: PlanUnit, _ year: LinePlan.Year) -> Phrase {
    let whole = Phrase(nl: "jaar \(year.number)", en: "year \(year.number)")
    guard let span = unit.columns, let periods = year.calendar?.periods, unit.kind == .course,
      span.count < year.columns.count
    else { return whole }
    let first = span.lowerBound - year.columns.lowerBound
    let last = span.upperBound - year.columns.lowerBound
    guard periods.indices.contains(first), periods.indices.contains(last) else { return whole }
    let (from, through) = (plan.names[periods[first].id], plan.names[periods[last].id])
    guard first < last else {
      return Phrase(
        nl: "\(whole.dutch), \(from.dutch)", en: "\(whole.english), \(from.english)")
    }
    guard first + 1 < last else {
      return Phrase(
        nl: "\(whole.dutch), \(from.dutch) en \(last + 1)",
        en: "\(whole.english), \(from.english) and \(last + 1)")
    }
    return Phrase(
      nl: "\(whole.dutch), \(from.dutch) tot en met \(last + 1)",
      en: "\(whole.english), \(from.english) to \(through.english)")
  }

  /// The tests or judgements that assess it.
  private func means(of unit: PlanUnit, _ outcome: OutcomeID) -> [Phrase] {
    let programme = plan.curriculum.programmes[unit.programme]
    let assesses = { (links: [OutcomeLink]) in
      links.contains { $0.step == .assesses && $0.outcome == outcome }
    }
    let tests = programme.courses.filter { $0.id.text == unit.id }.flatMap(\.tests)
      .filter { assesses($0.outcomes) }.map { plan.names[$0.id].lowered }
    let moments = programme.placements.filter { $0.id.text == unit.id }.flatMap(\.moments)
      .filter { assesses($0.outcomes) }.map { plan.names[$0.id].lowered }
    return tests + moments
  }

  func place(of units: [PlanUnit]) -> String {
    let years = Set(units.compactMap(\.yearIndex)).sorted().map { plan.years[$0] }
    guard let first = years.first else { return "" }
    let name = plan.names[plan.programme(first.stage).id]
    let numbers = years.filter { $0.stage == first.stage && $0.number > 0 }
      .map { Phrase(same: String($0.number)) }
    guard !numbers.isEmpty else { return name[language] }
    let list = numbers.joinedByAnd
    return Phrase(
      nl: "\(name.dutch), jaar \(list.dutch)", en: "\(name.english), year \(list.english)")[
        language]
  }
}
