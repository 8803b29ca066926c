import LeerlijnDiagnostics
import LeerlijnModel

/// A series of sessions with the years of the line in which students take part in it.
struct PlanSeries: Sendable {
  let series: SessionSeries
  let title: Phrase
  let links: [OutcomeLink]
  /// Indices into the plan's years, in order.
  let years: [Int]
  /// How many sessions a year brings, by the rules about networks and the series itself.
  let least: Int?
  let most: Int?

  /// Every series of the curriculum.
  static func all(in plan: LinePlan) -> [PlanSeries] {
    let bounds = BoundValues(plan.curriculum)
    return plan.curriculum.programmes.enumerated().flatMap { index, programme in
      programme.series.map { series in
        let held = plan.curriculum.rules.filter { !$0.isAdvisory }
          .flatMap(\.condition.measures).filter {
            if case .held(let ids) = $0.quantity { return ids == [series.id] && $0.each == nil }
            return false
          }
        let least = held.flatMap { bounds.all($0.minimum, in: .sessions) }.max()
        let most =
          held.flatMap { bounds.all($0.maximum, in: .sessions) }.min()
          ?? bounds.all(series.maximum, in: .sessions).min()
        return PlanSeries(
          series: series, title: plan.names[series.id], links: series.outcomes,
          years: years(of: series, programme: index, in: plan), least: least, most: most)
      }
    }
  }

  /// The years for which a rule asks a student to take part; else those of its own programme, else
  /// the whole line. What a rule asks of students in a network alone falls in the years in which the
  /// programme has a placement, since one comes into a network with a placement.
  private static func years(of series: SessionSeries, programme: Int, in plan: LinePlan) -> [Int] {
    let rules = plan.curriculum.rules.filter { rule in
      rule.subject == .student
        && rule.condition.measures.contains { measure in
          if case .sessions(let ids, _, _) = measure.quantity { return ids.contains(series.id) }
          return false
        }
    }
    let asked = plan.years.indices.filter { index in
      let year = plan.years[index]
      let programme = plan.programme(year.stage)
      let practice = programme.placements.compactMap(\.year)
      return rules.contains { rule in
        let ofParticipants = rule.condition.measures.contains(where: \.quantity.asksForNetwork)
        let years = rule.scope.years.isEmpty && ofParticipants ? practice : rule.scope.years
        return (rule.scope.programme.map { $0 == programme.id } ?? true)
          && (years.isEmpty || years.contains(year.number))
      }
    }
    if !asked.isEmpty { return asked }
    if let stage = plan.stages.first(where: { $0.programme == programme }) {
      return Array(stage.years)
    }
    return Array(plan.years.indices)
  }

  /// `4 tot 5 per jaar`.
  var countWords: Phrase {
    switch (least, most) {
    case (let least?, let most?) where least < most:
      Phrase(nl: "\(least) tot \(most) per jaar", en: "\(least) to \(most) a year")
    case (let count?, .some): Phrase(nl: "\(count) per jaar", en: "\(count) a year")
    case (let least?, nil):
      Phrase(nl: "ten minste \(least) per jaar", en: "at least \(least) a year")
    case (nil, let most?): Phrase(nl: "hoogstens \(most) per jaar", en: "at most \(most) a year")
    case (nil, nil):
      series.isOptional
        ? Phrase(nl: "facultatief, geen vast aantal", en: "optional, no fixed number")
        : Phrase(nl: "geen vast aantal", en: "no fixed number")
    }
  }

  /// Who sets the days that the curriculum leaves open.
  var dayWords: Phrase {
    series.per == .network
      ? Phrase(nl: "elk leernetwerk kiest de dagen", en: "each network chooses the days")
      : Phrase(nl: "de dagen staan nog niet vast", en: "the days are not set yet")
  }
}
