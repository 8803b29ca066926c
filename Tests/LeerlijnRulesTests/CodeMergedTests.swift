import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// Logic over one quantity against every value that the quantity may have.
struct CodeMergedTests {
  /// Bounds lie in 0...6, so that 9 stands for everything above them, and -3 for all below.
  private static let values = -3...9

  private static func random(_ depth: Int, _ numbers: inout SeededGenerator) -> Condition {
    let parts = { (numbers: inout SeededGenerator) in
      (0..<Int.random(in: 1...3, using: &numbers)).map { _ in random(depth - 1, &numbers) }
    }
    switch depth == 0 ? 9 : Int.random(in: 0...8, using: &numbers) {
    case 0, 1: return Condition(.all(parts(&numbers)))
    case 2, 3: return Condition(.any(parts(&numbers)))
    case 4:
      let inner = parts(&numbers)
      return Condition(.atLeast(Int.random(in: 0...inner.count, using: &numbers), inner))
    case 5, 6: return Condition(.not(random(depth - 1, &numbers)))
    default:
      let (one, other) = (
        Int.random(in: 0...6, using: &numbers), Int.random(in: 0...6, using: &numbers)
      )
      return .work(
        "jeugd", min: Bool.random(using: &numbers) ? one : nil,
        max: one % 2 == 0 ? other : nil)
    }
  }

  /// The expression that the root of a rule merges; nil where it is one measure alone.
  private func merged(_ condition: Condition) -> (code: Code, expression: Int)? {
    let code = RuleProgram(.rules([condition])).code
    guard case .merged(_, let expression) = code.nodes[code.rules[0].root] else { return nil }
    return (code, expression)
  }

  private func limits(_ leaf: Leaf) -> Limits {
    func amount(_ bound: BoundPlan?) -> Int? {
      guard case .amount(let amount) = bound else { return nil }
      return amount
    }
    return Limits(minimum: amount(leaf.minimum), maximum: amount(leaf.maximum))
  }

  @Test("comes to what some value between the ends comes to", arguments: 0..<150)
  func agreesWithEveryValue(seed: UInt64) throws {
    var numbers = SeededGenerator(state: seed)
    let condition = Condition(
      .all([Self.random(3, &numbers), Self.random(2, &numbers)]))
    let (code, expression) = try #require(merged(condition))
    for low in Self.values {
      for high in low...Self.values.upperBound {
        let isUnbounded = high == Self.values.upperBound
        let reading = Reading(now: 0, low: low, high: isUnbounded ? .unbounded : .finite(high))
        let expected = (low...high).reduce(into: OutcomeSet()) {
          $0.insert(condition.holdsPlainly(for: $1) ? OutcomeSet.met : .missed)
        }
        let outcome = code.outcome(ofMerged: expression, over: reading, limits)
        #expect(outcome == expected, "\(low)...\(high) of \(condition)")
      }
    }
  }

  @Test("is decided by what applies, before any number is looked at")
  func decidedByApplicability() throws {
    let (code, expression) = try #require(
      merged(Condition(.any([.work("jeugd", min: 2), .work("jeugd", max: 2)]))))
    func outcome(_ applicability: Reading.Applicability) -> OutcomeSet {
      code.outcome(ofMerged: expression, over: Reading(applicability), limits)
    }
    #expect(outcome(.applicable) == .met)
    #expect(outcome(.notApplicable) == .notApplicable)
    #expect(outcome(.notYet) == [.met, .missed, .notApplicable])
    #expect(outcome(.undecided) == .undecided)
  }

  @Test("meets no bound where there is nothing to compare", arguments: 0..<60)
  func nothingMeetsNoBound(seed: UInt64) throws {
    var numbers = SeededGenerator(state: seed)
    let condition = Condition(.all([Self.random(3, &numbers), Self.random(2, &numbers)]))
    let (code, expression) = try #require(merged(condition))
    let outcome = code.outcome(ofMerged: expression, over: Reading(.nothing), limits)
    #expect(outcome == (condition.holdsPlainly(for: nil) ? OutcomeSet.met : .missed))
  }

  @Test("leaves open what a parameter without a value decides")
  func lacksAValue() throws {
    let (code, expression) = try #require(
      merged(
        Condition(.any([.work("jeugd", min: 2), .work("jeugd", max: 5), .work("jeugd", min: 6)]))))
    func outcome(lacking isLacking: @escaping (Int?) -> Bool) -> OutcomeSet {
      code.outcome(ofMerged: expression, over: Reading(now: 3, high: 3)) { leaf in
        var result = limits(leaf)
        result.lacksValue = isLacking(result.minimum)
        return result
      }
    }
    #expect(outcome { _ in false } == .met)
    #expect(outcome { $0 == 6 } == .undecided)
    #expect(outcome { $0 == nil } == .undecided)
  }
}
