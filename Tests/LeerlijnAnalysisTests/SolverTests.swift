import Testing

@testable import LeerlijnAnalysis

/// Random inequalities over few variables, where trying every choice is the independent answer.
@Suite struct SolverTests {
  struct Problem {
    var terms: [[(weight: Int, variable: Int, isPositive: Bool)]] = []
    var bounds: [Int] = []
    let count: Int

    init(seed: UInt64) {
      var random = SplitMix(seed: seed)
      count = Int.random(in: 1...9, using: &random)
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        let size = Int.random(in: 1...5, using: &random)
        let isClause = Bool.random(using: &random)
        var sum: [(Int, Int, Bool)] = []
        for _ in 0..<size {
          sum.append(
            (
              isClause ? 1 : Int.random(in: -6...9, using: &random),
              Int.random(in: 0..<count, using: &random), Bool.random(using: &random)
            ))
        }
        terms.append(sum)
        bounds.append(isClause ? 1 : Int.random(in: -4...12, using: &random))
      }
    }

    func holds(for choice: Int, upTo number: Int? = nil) -> Bool {
      zip(terms, bounds).prefix(number ?? terms.count).allSatisfy { sum, bound in
        sum.reduce(0) { total, term in
          let value = choice >> term.variable & 1 == 1
          return total + (value == term.isPositive ? term.weight : 0)
        } >= bound
      }
    }

    var isSatisfiable: Bool { (0..<1 << count).contains { holds(for: $0) } }
  }

  @Test(arguments: 0..<40) func agreesWithTryingEverything(block: Int) {
    for seed in 0..<100 {
      let problem = Problem(seed: UInt64(block * 100 + seed))
      var solver = Solver()
      let variables = (0..<problem.count).map { solver.variable(preferring: $0 % 2 == 0) }
      for (sum, bound) in zip(problem.terms, problem.bounds) {
        solver.add(
          sum.map {
            Term($0.weight, $0.isPositive ? variables[$0.variable] : !variables[$0.variable])
          },
          atLeast: bound)
      }
      switch solver.solve() {
      case .satisfiable(let values):
        let choice = variables.indices.reduce(0) { $0 | (values[$1] ? 1 << $1 : 0) }
        #expect(problem.holds(for: choice), "\(block) \(seed)")
      case .unsatisfiable: #expect(!problem.isSatisfiable, "\(block) \(seed)")
      case .undecided: Issue.record("gave up on \(block) \(seed)")
      }
    }
  }

  @Test(arguments: 0..<20) func namesAssumptionsThatCannotHoldTogether(block: Int) {
    for seed in 0..<100 {
      let problem = Problem(seed: UInt64(70_000 + block * 100 + seed))
      var solver = Solver()
      let variables = (0..<problem.count).map { _ in solver.variable() }
      var selectors: [Literal] = []
      for (sum, bound) in zip(problem.terms, problem.bounds) {
        let selector = solver.variable(preferring: true)
        let terms = sum.map {
          Term($0.weight, $0.isPositive ? variables[$0.variable] : !variables[$0.variable])
        }
        let lowest = terms.reduce(0) { $0 + min(0, $1.weight) }
        solver.add(terms + [Term(bound - lowest, !selector)], atLeast: bound)
        selectors.append(selector)
      }
      // Twice, so that what was learned the first time is used the second.
      for _ in 0..<2 {
        switch solver.solve(assuming: selectors) {
        case .satisfiable: #expect(problem.isSatisfiable)
        case .unsatisfiable(let core):
          #expect(!problem.isSatisfiable)
          var part = problem
          let kept = selectors.indices.filter { core.contains(selectors[$0]) }
          part.terms = kept.map { problem.terms[$0] }
          part.bounds = kept.map { problem.bounds[$0] }
          #expect(!part.isSatisfiable, "the core of \(block) \(seed) can hold")
          #expect(core.allSatisfy(selectors.contains))
        case .undecided: Issue.record("gave up on \(block) \(seed)")
        }
      }
    }
  }

  @Test func namesBothOfTwoAssumptionsThatAreOpposites() {
    var solver = Solver()
    let (first, other) = (solver.variable(), solver.variable())
    for assumptions in [[first, other, !first], [!other, first, other]] {
      guard case .unsatisfiable(let core) = solver.solve(assuming: assumptions) else {
        Issue.record("nothing is both")
        continue
      }
      #expect(core.count == 2)
      #expect(core.contains { core.contains(!$0) })
    }
  }

  @Test func definesALiteralBothWays() {
    var solver = Solver()
    let items = (0..<4).map { _ in solver.variable() }
    let isEnough = solver.variable()
    solver.define(
      isEnough, as: zip([5, -2, 3, 4], items).map { Term($0, $1) }, atLeast: 6)
    for choice in 0..<16 {
      let assumptions = items.indices.map { choice >> $0 & 1 == 1 ? items[$0] : !items[$0] }
      let sum = zip([5, -2, 3, 4], 0..<4).reduce(0) { $0 + (choice >> $1.1 & 1 == 1 ? $1.0 : 0) }
      guard case .satisfiable(let values) = solver.solve(assuming: assumptions) else {
        Issue.record("every choice is possible")
        continue
      }
      #expect(values[isEnough.variable] == (sum >= 6))
    }
  }

  /// Seven things in six places: no luck, only proof.
  @Test func provesThatThereIsNoRoom() {
    var solver = Solver()
    let places = (0..<7).map { _ in (0..<6).map { _ in solver.variable() } }
    for row in places { solver.add(row.map { Term(1, $0) }, atLeast: 1) }
    for column in 0..<6 { solver.add(places.map { Term(1, $0[column]) }, atMost: 1) }
    guard case .unsatisfiable = solver.solve() else {
      Issue.record("seven do not fit in six")
      return
    }
  }
}

/// A small generator of random numbers with a fixed seed.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
