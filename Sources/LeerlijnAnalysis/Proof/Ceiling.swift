import LeerlijnModel
import LeerlijnRules

// Numbers that nothing in the curriculum bounds, such as the sessions of an open series.
//
// In a course of events each of what is counted is a fact of its own, which the engine must bear out.
// So they are counted up to a ceiling: an assumption with a name. That a number is above it is one
// literal, with which it is taken to be just above where a highest number is asked and to be as much
// as it takes where a lowest is. What is impossible all the same is so however high numbers rise;
// what is only impossible below the ceiling is not decided. The work does not grow with the number.

extension EventModel {
  /// So many of one thing may be in a course of events: an assumption.
  static let highest = 1_000

  /// A number of things that only rules put bounds to.
  mutating func openNumber(askedBy demands: [Demand]) -> WholeNumber {
    openNumber(atMost: mostToldApart(by: demands))
  }

  mutating func openNumber(atMost most: Int) -> WholeNumber {
    guard most > highest else { return number(atMost: most) }
    let isAbove = solver.variable()
    aboveCeiling.insert(isAbove)
    keepBelowCeiling(isAbove)
    return WholeNumber(
      terms: [Term(highest + 1, isAbove)] + number(atMost: highest).terms)
  }

  /// What a sum can be at most: enough where a number in it is above the ceiling.
  private func raised(_ terms: [Term], for bound: Int) -> [Term] {
    let lowest = terms.reduce(0) { $0 + min(0, $1.weight) }
    return terms.map { term in
      guard term.weight > 0, aboveCeiling.contains(term.literal) else { return term }
      return Term(max(term.weight, bound - lowest), term.literal)
    }
  }

  /// Requires of a sum that it can be so high.
  mutating func require(_ terms: [Term], atLeast bound: Int) {
    solver.add(raised(terms, for: bound), atLeast: bound)
  }

  /// Whether a sum holds a number that may be above the ceiling, with a weight of that sign.
  func isOpen(_ terms: [Term], sign: Int) -> Bool {
    !aboveCeiling.isEmpty
      && terms.contains { $0.weight.signum() == sign && aboveCeiling.contains($0.literal) }
  }

  /// Lets a literal say that a sum is at least a bound: it may be true where the sum can be, and false
  /// where it can be less.
  mutating func define(_ literal: Literal, as terms: [Term], atLeast bound: Int) {
    guard isOpen(terms, sign: 1) || isOpen(terms, sign: -1) else {
      return solver.define(literal, as: terms, atLeast: bound)
    }
    let lowest = terms.reduce(0) { $0 + min(0, $1.weight) }
    let highest = terms.reduce(0) { $0 + max(0, $1.weight) }
    let opposite = terms.map { Term(-$0.weight, $0.literal) }
    require(terms + [Term(max(0, bound - lowest), !literal)], atLeast: bound)
    require(opposite + [Term(max(0, highest + 1 - bound), literal)], atLeast: 1 - bound)
  }

  /// Lets something be so in no course of events, though it is not impossible.
  mutating func keepBelowCeiling(_ literal: Literal) {
    let holds = ceiling ?? solver.variable(preferring: true)
    ceiling = holds
    solver.add(holds, implies: !literal)
  }

  /// The highest number that rules tell apart from others.
  ///
  /// One more than every bound that is asked of it is the last: whatever is higher is met, or too
  /// much, in the same way. Of shares as many are needed as outweigh one of the other kind.
  func mostToldApart(by demands: [Demand]) -> Int {
    var bound = 0
    var outweighing = 1
    for demand in demands {
      for amount in demand.parts.flatMap({ [$0.minimum, $0.maximum] }).compactMap(\.self) {
        if case .sessions(_, _, share: .some) = demand.measure.quantity {
          outweighing = max(outweighing, EventModel.outweighing(share: amount))
        } else {
          bound = max(bound, amount)
        }
      }
    }
    // No less than a year may hold, so that a witness can look like one.
    return max(200, (bound + 1) * outweighing)
  }

  private static func outweighing(share: Int) -> Int {
    let whole = Unit.share.scale
    return [share, whole - share].filter { $0 > 0 }.map { (whole + $0 - 1) / $0 }.max() ?? 1
  }

  /// What the solver finds below the ceiling; what is only impossible there is not decided.
  mutating func solve(assuming assumptions: [Literal]) -> Solver.Answer {
    let answer = solveBeyondCeiling(assuming: assumptions)
    guard case .satisfiable(let values) = answer, let ceiling,
      values[ceiling.variable] != ceiling.isPositive
    else { return answer }
    asksTooMuch = true
    return .undecided
  }

  /// What the solver finds however high numbers rise.
  mutating func solveBeyondCeiling(assuming assumptions: [Literal]) -> Solver.Answer {
    // Below it there is less to try, and most that is impossible is so for other reasons.
    let answer = solveBelowCeiling(assuming: assumptions)
    return needsCeiling(answer) ? solver.solve(assuming: assumptions) : answer
  }

  private mutating func solveBelowCeiling(assuming assumptions: [Literal]) -> Solver.Answer {
    solver.solve(assuming: (ceiling.map { [$0] } ?? []) + assumptions)
  }

  private func needsCeiling(_ answer: Solver.Answer) -> Bool {
    guard let ceiling, case .unsatisfiable(let core) = answer else { return false }
    return core.contains(ceiling)
  }
}
