import LeerlijnModel
import Testing

@testable import LeerlijnRules

struct RuleAgreementTests {
  private func agreement(
    _ first: Condition, _ second: Condition, besides others: [Condition] = [],
    atMost limit: Int = 100_000
  ) -> RuleProgram.Agreement {
    RuleProgram(.rules([first, second] + others)).agreement(ofRules: 0, 1, atMost: limit)
  }

  @Test("says nothing where there are more cases than may be gone through")
  func limit() {
    let rule = Condition(.all([.work("a", min: 2), .work("b", min: 2)]))
    #expect(agreement(rule, rule, atMost: 9) == .always)
    #expect(agreement(rule, rule, atMost: 8) == .unknown)
  }

  @Test(
    "agrees on what is asked in other words",
    arguments: [
      (.work("a", min: 2), Condition(.not(.work("a", max: 1)))),
      (
        .work("a", min: 2, max: 4), Condition(.all([.work("a", max: 4), .work("a", min: 2)]))
      ),
      (
        Condition(.any([.work("a", min: 2), .work("b", min: 1)])),
        Condition(.atLeast(1, [.work("b", min: 1), .work("a", min: 2)]))
      ),
      (
        Condition(.rule("r2")), Condition(.all([Condition(.rule("r2")), Condition(.rule("r2"))]))
      ),
      (.sessions(min: 1, each: .period), Condition(.all([.sessions(min: 1, each: .period)]))),
      (.sessions(min: 2, cap: true), .sessions(min: 2, cap: true)),
      (.measure(.assessed("stage-3", nil)), .measure(.assessed("stage-3", nil))),
    ] as [(Condition, Condition)])
  func always(first: Condition, second: Condition) {
    #expect(agreement(first, second, besides: [.work("c", min: 1)]) == .always)
    #expect(agreement(second, first, besides: [.work("c", min: 1)]) == .always)
  }

  @Test(
    "does not agree on what is asked differently",
    arguments: [
      (.work("a", min: 2), .work("a", min: 3)), (.work("a", min: 2), .work("b", min: 2)),
      (.work("a", max: 2), .work("a", max: 3)), (.work("a", min: 0), .work("b", min: 0, max: 9)),
      (Condition(.rule("r2")), Condition(.rule("r3"))),
      (Condition(.rule("r2")), .work("c", min: 1)),
      (Condition(.rule("r2")), Condition(.not(Condition(.rule("r2"))))),
      (.sessions(min: 1, each: .period), .sessions(min: 2, each: .period)),
      (.sessions(max: 1, each: .period), .sessions(min: 1, each: .period)),
      (.sessions(min: 2, cap: true), .sessions(min: 2)),
      (.sessions(min: 5000, share: true), .sessions(min: 5000)),
      // What does not apply is neither met nor missed.
      (
        Condition(.when(.work("a", min: 2), then: .work("b", min: 1))),
        Condition(.any([Condition(.not(.work("a", min: 2))), .work("b", min: 1)]))
      ),
      (
        Condition(.all([.measure(.hours([]), min: 0), .work("a", min: 30)])), .work("a", min: 30)
      ),
      (
        .measure(.isTrue(EnrolmentFact(years: [3]))),
        Condition(.not(.measure(.isTrue(EnrolmentFact(years: [3])))))
      ),
    ] as [(Condition, Condition)])
  func notAlways(first: Condition, second: Condition) {
    let others: [Condition] = [.work("c", min: 1), .work("d", min: 1)]
    #expect(agreement(first, second, besides: others) == .notAlways)
    #expect(agreement(second, first, besides: others) == .notAlways)
  }

  @Test("does not say that they differ where it does not look into the logic")
  func unknown() {
    let both = Condition(
      .all([.sessions(min: 1, each: .period), .sessions(max: 3, each: .period)]))
    #expect(agreement(both, .sessions(min: 1, max: 3, each: .period)) == .unknown)
  }

  @Test(
    "knows that a parameter without a value leaves open what else is met",
    arguments: [(Bound.parameter("p"), nil), (nil, Bound.parameter("p"))] as [(Bound?, Bound?)])
  func lacksAValue(minimum: Bound?, maximum: Bound?) {
    let open = Condition(
      .measure(
        Measure(.experience(kinds: ["a"], in: .hours), minimum: minimum, maximum: maximum)))
    let met = Condition(.any([.work("a", min: 2), .work("a", max: 1)]))
    var curriculum = Curriculum.rules([open, met, Condition(.not(open))])
    curriculum.parameters = [Parameter(id: "p", unit: .hours, titles: Titles([]), values: [])]
    let program = RuleProgram(curriculum)
    #expect(program.agreement(ofRules: 0, 1, atMost: 1000) == .notAlways)
    #expect(program.agreement(ofRules: 0, 2, atMost: 1000) == .always)
  }

  // MARK: Against everything that may be read

  @Test("agrees exactly where every reading gives both the same", arguments: 0..<12)
  func againstEveryReading(seed: UInt64) {
    var numbers = SeededGenerator(state: seed)
    var counts = (always: 0, notAlways: 0)
    for _ in 0..<10 {
      let first = RandomPair.condition(&numbers)
      let second: Condition
      switch Int.random(in: 0...2, using: &numbers) {
      case 0: second = RandomPair.condition(&numbers)
      case 1: second = RandomPair.inOtherWords(first)
      default: second = RandomPair.changed(first, by: &numbers)
      }
      let agrees = RandomPair.readings.allSatisfy { reading in
        RandomPair.outcomes(first, reading) == RandomPair.outcomes(second, reading)
      }
      let expected: RuleProgram.Agreement = agrees ? .always : .notAlways
      #expect(agreement(first, second) == expected, "\(first) and \(second)")
      if agrees { counts.always += 1 } else { counts.notAlways += 1 }
    }
    #expect(counts.always > 0 && counts.notAlways > 0, "pairs of one kind tell little")
  }
}

/// Conditions over hours, which may not apply, and over work: each read in one part alone.
private enum RandomPair {
  /// What hours and work come to: an interval, or that hours do not apply (yet).
  struct Reading {
    /// nil where they do not apply; every outcome where they may still come.
    let hours: ClosedRange<Int>?
    let mayApply: Bool
    let work: ClosedRange<Int>
  }

  /// Bounds lie in 0...2: all intervals from below the first to above the last.
  static let readings: [Reading] = {
    let intervals = (-1...4).flatMap { low in (low...4).map { low...$0 } }
    return intervals.flatMap { work in
      intervals.map { Reading(hours: $0, mayApply: true, work: work) }
        + [false, true].map { Reading(hours: nil, mayApply: $0, work: work) }
    }
  }()

  static func condition(_ numbers: inout SeededGenerator) -> Condition {
    let parts = [
      single(2, &numbers) { .measure(.hours([]), min: $0, max: $1) },
      single(2, &numbers) { .work("a", min: $0, max: $1) },
    ]
    switch Int.random(in: 0...6, using: &numbers) {
    case 0: return Condition(.all(parts))
    case 1: return Condition(.any(parts.reversed()))
    case 2: return Condition(.atLeast(Int.random(in: 1...2, using: &numbers), parts))
    case 3: return Condition(.when(parts[0], then: parts[1]))
    case 4: return Condition(.when(parts[1], then: parts[0]))
    case 5: return Condition(.not(Condition(.all(parts))))
    default: return parts.randomElement(using: &numbers) ?? parts[0]
    }
  }

  private static func single(
    _ depth: Int, _ numbers: inout SeededGenerator, _ leaf: (Int?, Int?) -> Condition
  ) -> Condition {
    if depth > 0, Bool.random(using: &numbers) {
      let parts = [single(depth - 1, &numbers, leaf), single(depth - 1, &numbers, leaf)]
      switch Int.random(in: 0...2, using: &numbers) {
      case 0: return Condition(.all(parts))
      case 1: return Condition(.any(parts))
      default: return Condition(.not(parts[0]))
      }
    }
    let bound = Int.random(in: 0...2, using: &numbers)
    return Bool.random(using: &numbers) ? leaf(bound, nil) : leaf(nil, bound)
  }

  /// The same by De Morgan: `all` and `any` as the negation of each other.
  static func inOtherWords(_ condition: Condition) -> Condition {
    func negated(_ parts: [Condition]) -> [Condition] {
      parts.map { Condition(.not(inOtherWords($0))) }
    }
    switch condition.kind {
    case .all(let parts): return Condition(.not(Condition(.any(negated(parts)))))
    case .any(let parts): return Condition(.not(Condition(.all(negated(parts)))))
    default: return Condition(condition.kind.mapParts(inOtherWords))
    }
  }

  /// Every measure may have a bound that is one higher.
  static func changed(_ condition: Condition, by numbers: inout SeededGenerator) -> Condition {
    let raised = Bool.random(using: &numbers)
    return condition.mapMeasures { measure in
      measure.mapLimits { bound in
        guard case .amount(let amount) = bound, raised || amount == 0 else { return bound }
        return .amount(amount + 1)
      }
    }
  }

  /// Every outcome that some choice of an outcome per part gives; what reads one thing is exact.
  static func outcomes(_ condition: Condition, _ reading: Reading) -> OutcomeSet {
    if Set(condition.measures.map(\.quantity)).count == 1 {
      let isHours = condition.measures[0].quantity == .hours([])
      guard let values = isHours ? reading.hours : reading.work else {
        return reading.mayApply ? [.met, .missed, .notApplicable] : .notApplicable
      }
      return values.reduce(into: []) {
        $0.insert(condition.holdsPlainly(for: $1) ? .met : .missed)
      }
    }
    let parts = condition.children.map { singles(outcomes($0, reading)) }
    var rows: [[OutcomeSet]] = [[]]
    for part in parts { rows = rows.flatMap { row in part.map { row + [$0] } } }
    return rows.reduce(into: []) { $0.insert(joined(condition, $1)) }
  }

  private static func singles(_ set: OutcomeSet) -> [OutcomeSet] {
    [.met, .missed, .notApplicable].filter { set.contains($0) }
  }

  private static func joined(_ condition: Condition, _ row: [OutcomeSet]) -> OutcomeSet {
    let applicable = row.filter { $0 != .notApplicable }
    let met = applicable.filter { $0 == .met }.count
    switch condition.kind {
    case .all:
      if applicable.isEmpty { return .notApplicable }
      return met == applicable.count ? .met : .missed
    case .any:
      if applicable.isEmpty { return .notApplicable }
      return met > 0 ? .met : .missed
    case .atLeast(let count, _):
      if applicable.count < count { return .notApplicable }
      return met >= count ? .met : .missed
    case .not: return row[0] == .met ? .missed : row[0] == .missed ? .met : .notApplicable
    case .when: return row[0] == .met ? row[1] : .notApplicable
    case .rule, .measure: preconditionFailure("has no parts")
    }
  }
}
