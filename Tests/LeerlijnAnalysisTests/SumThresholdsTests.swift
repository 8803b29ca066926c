import Testing

@testable import LeerlijnAnalysis

@Suite struct SumThresholdsTests {
  private let hours = (0..<6).map { Term(1 << $0, Literal(variable: $0)) }
  private let more = (6..<9).map { Term(1, Literal(variable: $0)) }

  private func literal(_ number: Int) -> Literal { Literal(variable: 100 + number) }

  @Test func knowsThatMoreIsAlsoLess() {
    var sums = SumThresholds()
    #expect(sums.remember(literal(1), for: hours, atLeast: 40).isEmpty)
    let found = sums.remember(literal(2), for: hours.reversed(), atLeast: 20)
    #expect(found.map(\.premise) == [literal(1)])
    #expect(found.map(\.conclusion) == [literal(2)])
    #expect(sums.known(hours, atLeast: 40) == literal(1))
    #expect(sums.known(hours, atLeast: 30) == nil)
  }

  @Test func knowsThatPartOfASumIsNoMoreThanTheWhole() {
    var sums = SumThresholds()
    _ = sums.remember(literal(1), for: hours, atLeast: 40)
    let whole = sums.remember(literal(2), for: hours + more, atLeast: 40)
    #expect(whole.map(\.premise) == [literal(1)])
    let part = sums.remember(literal(3), for: [hours[5]], atLeast: 32)
    #expect(part.isEmpty)
    let lower = sums.remember(literal(4), for: hours + more, atLeast: 32)
    #expect(Set(lower.map(\.premise)) == [literal(1), literal(2), literal(3)])
  }

  @Test func drawsNoConclusionWhereThePartsCanTakeAway() {
    var sums = SumThresholds()
    _ = sums.remember(literal(1), for: hours, atLeast: 10)
    let found = sums.remember(
      literal(2), for: hours + [Term(-5, Literal(variable: 9))], atLeast: 5)
    #expect(found.isEmpty)
  }

  @Test func knowsThatWhatIsTakenAwayMakesASumNoMore() {
    var sums = SumThresholds()
    _ = sums.remember(literal(1), for: hours + [Term(-5, Literal(variable: 9))], atLeast: 10)
    let found = sums.remember(literal(2), for: hours, atLeast: 10)
    #expect(found.map(\.premise) == [literal(1)])
    #expect(found.map(\.conclusion) == [literal(2)])
  }

  /// Whatever it concludes holds for every assignment.
  @Test(arguments: 0..<40) func concludesOnlyWhatHolds(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    var sums = SumThresholds()
    var known: [Literal: (terms: [Term], bound: Int)] = [:]
    for number in 0..<12 {
      let terms = (0..<5).compactMap { variable -> Term? in
        guard Bool.random(using: &random) else { return nil }
        let weight = Int.random(in: -1...3, using: &random)
        return Term(
          weight == 0 ? 1 : weight,
          Literal(variable: variable, isPositive: Int.random(in: 0..<4, using: &random) > 0))
      }
      let bound = Int.random(in: 0...6, using: &random)
      guard !terms.isEmpty, sums.known(terms, atLeast: bound) == nil else { continue }
      known[literal(number)] = (terms, bound)
      for (premise, conclusion) in sums.remember(literal(number), for: terms, atLeast: bound) {
        guard let first = known[premise], let second = known[conclusion] else {
          Issue.record("a literal that nothing stands for")
          continue
        }
        for assignment in 0..<32 {
          let holds = { (sum: (terms: [Term], bound: Int)) in
            sum.terms.reduce(0) { total, term in
              let isTrue = assignment >> term.literal.variable & 1 == 1
              return total + (isTrue == term.literal.isPositive ? term.weight : 0)
            } >= sum.bound
          }
          #expect(!holds(first) || holds(second))
        }
      }
    }
  }
}
