internal import LeerlijnModel

/// What one transition measure would come to.
package struct MeasureImpact: Sendable {
  package let counts: ImpactCounts

  static func all(
    _ comparison: StudentComparison, _ evidence: Evidence, old: RuleLikenesses,
    _ options: Impact.Options, isTouched: Bool
  ) -> [MeasureImpact] { [] }
}
