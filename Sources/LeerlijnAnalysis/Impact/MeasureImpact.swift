internal import LeerlijnModel
internal import LeerlijnRules

/// What one transition measure would come to.
package struct MeasureImpact: Sendable {
  package let measure: TransitionMeasure
  /// Against the old edition, as the change itself is counted.
  package let counts: ImpactCounts
  /// Students who lose, per rule of the impact, advisory ones left out; only rules with any.
  package let losses: [Int: Int]

  static func all(
    _ plain: StudentComparison, _ result: StudentComparison.Outcome, _ evidence: Evidence,
    _ options: Impact.Options
  ) -> [MeasureImpact] {
    let (old, new) = (plain.old.curriculum, plain.new.curriculum)
    let firstCohort = evidence.students.lazy.map(\.cohort).min() ?? 2000
    let kinds = TransitionMeasure.Kind.usual(old, new, asOf: plain.new.asOf)
    return kinds.map { kind in
      let measure = TransitionBuilder(
        kind, from: old, to: new, firstCohort: firstCohort, options
      ).build()
      guard let curriculum = measure.curriculum else {
        return MeasureImpact(measure, plain, result)
      }
      let audit = Audit(
        RuleProgram(curriculum), of: evidence.asRead(for: curriculum, among: [new, old]),
        asOf: plain.new.asOf)
      let comparison = StudentComparison(
        old: plain.old, new: audit, lines: lines(plain, measure, curriculum),
        oldTable: plain.oldTable)
      return MeasureImpact(measure, comparison, comparison.run())
    }
  }

  private init(
    _ measure: TransitionMeasure, _ comparison: StudentComparison,
    _ result: StudentComparison.Outcome
  ) {
    self.measure = measure
    counts = ImpactCounts(result.marks)
    losses = Dictionary(
      comparison.impacts(result).enumerated()
        .filter { !$0.element.isAdvisory && $0.element.losses > 0 }
        .map { ($0.offset, $0.element.losses) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pairs of the plain comparison, with the rules that the measure made of each; rules that
  /// judge as they did under the old edition are not judged again.
  private static func lines(
    _ plain: StudentComparison, _ measure: TransitionMeasure, _ curriculum: Curriculum
  ) -> [StudentComparison.Line] {
    let likenesses = (RuleLikenesses(plain.old.curriculum), RuleLikenesses(curriculum))
    let equals = likenesses.0.equals(of: likenesses.1)
    let haveEqualSurroundings = likenesses.0.haveEqualSurroundings(as: likenesses.1)
    let places = Dictionary(
      curriculum.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return plain.lines.map { line in
      guard let new = line.pair.new else { return line }
      let id = plain.new.curriculum.rules[new].id
      let rules = (measure.parts[id] ?? [id]).compactMap { places[$0] }
      // The pair's own place in this curriculum: it says whether the rule may fail anyone.
      let pair = RulePair(old: line.pair.old, new: rules.last)
      if rules.count == 1, equals[rules[0]] != nil, equals[rules[0]] == line.pair.old {
        return StudentComparison.Line(pair: pair, new: nil)
      }
      // Where all that a kept rule looks at is as it was, so is every margin.
      let kept = rules.filter { rule in
        haveEqualSurroundings && measure.kept.contains(curriculum.rules[rule].id)
          && !curriculum.rules[rule].readsParameters
      }
      return StudentComparison.Line(pair: pair, new: rules, kept: Set(kept))
    }
  }
}

extension Rule {
  /// Whether any bound of it is a parameter, of which a measure may change the value.
  fileprivate var readsParameters: Bool {
    conditions.flatMap(\.measures).flatMap(\.allBounds).contains {
      if case .parameter = $0 { true } else { false }
    }
  }
}
