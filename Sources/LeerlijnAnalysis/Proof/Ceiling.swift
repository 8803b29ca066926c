import LeerlijnModel
import LeerlijnRules

extension EventModel {
  /// The highest number that one proof counts to. Who asks for more is told *niet beslist*.
  private static let highest = 1_000_000

  /// How high a number must be able to rise that nothing in the curriculum bounds: a proof that no
  /// number is enough may not rest on where we stopped counting.
  ///
  /// One more than every bound that is asked of it tells apart all that the rules tell apart: whatever
  /// is higher is met, or too much, in the same way. Of shares as many are needed as outweigh one of
  /// the other kind.
  mutating func ceiling(of demands: [Demand]) -> Int {
    var bound = 0
    var outweighing = 1
    for demand in demands {
      for amount in demand.parts.flatMap({ [$0.minimum, $0.maximum] }).compactMap(\.self) {
        if case .sessions(_, _, asShare: true) = demand.measure.quantity {
          outweighing = max(outweighing, EventModel.outweighing(share: amount))
        } else {
          bound = max(bound, amount)
        }
      }
    }
    // No less than a year may hold, so that a witness can look like one.
    let needed = max(200, (bound + 1) * outweighing)
    if needed > EventModel.highest { isCutShort = true }
    return min(needed, EventModel.highest)
  }

  private static func outweighing(share: Int) -> Int {
    let whole = Unit.share.scale
    return [share, whole - share].filter { $0 > 0 }.map { (whole + $0 - 1) / $0 }.max() ?? 1
  }

  /// What the solver finds; nothing is impossible where a number was cut short.
  mutating func solve(assuming assumptions: [Literal]) -> Solver.Answer {
    let answer = solver.solve(assuming: assumptions)
    if case .unsatisfiable = answer, isCutShort { return .undecided }
    return answer
  }
}
