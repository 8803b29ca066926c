import LeerlijnModel
import Testing

@testable import LeerlijnRules

struct SuppositionTests {
  private func supposition(_ first: Condition, _ second: Condition) -> Supposition {
    Supposition(RuleProgram(.rules([first, second])).code, comparing: 0, 1)
  }

  @Test(
    "has a case for every pair of values between the bounds, and for what may not apply",
    arguments: [
      (.work("a", min: 2), .work("a", min: 2), 3),
      (.work("a", min: 2), .work("a", max: 1), 3),
      (.work("a", min: 2), .work("a", min: 2, max: 4), 6),
      (.work("a", min: 2), .work("b", min: 2), 9),
      (.measure(.hours([]), min: 30), .measure(.hours([]), min: 30), 5),
      (.measure(.isTrue(EnrolmentFact(years: [3]))), .work("a", min: 2), 6),
    ] as [(Condition, Condition, Int)])
  func countsCases(first: Condition, second: Condition, count: Int) {
    let supposition = supposition(first, second)
    #expect(supposition.caseCount(atMost: count) == count)
    #expect(supposition.caseCount(atMost: count - 1) == nil)
  }

  @Test func comesByEveryCaseOnce() {
    var supposition = supposition(
      Condition(.all([.work("a", min: 2), .measure(.hours([]), min: 15)])), .work("b", max: 45))
    var seen: Set<[Int]> = []
    var count = 0
    repeat {
      seen.insert(supposition.current)
      count += 1
    } while supposition.advance() && count < 1000
    #expect(count == 3 * 5 * 3 && seen.count == count)
    #expect(supposition.current == [0, 0, 0])
  }

  @Test("takes readings at, below and above every bound, and from one to another")
  func readingsBesideBounds() throws {
    let supposition = supposition(.work("a", min: 2), .work("a", max: 4))
    guard case .readings(let cases) = try #require(supposition.variables.first) else {
      Issue.record("no readings")
      return
    }
    let intervals = cases.map { "\($0.low)...\($0.high.number ?? .max)" }
    #expect(Set(intervals) == ["1...1", "1...2", "1...5", "2...2", "2...5", "5...5"])
  }

  @Test(
    "knows logic that it does not look into and that one of the two has alone",
    arguments: [
      (.sessions(min: 1, each: .period), .sessions(min: 1, each: .period), false),
      (
        Condition(.all([.sessions(min: 1, each: .period), .sessions(max: 3, each: .period)])),
        Condition(.all([.sessions(max: 3, each: .period), .sessions(min: 1, each: .period)])), false
      ),
      (
        Condition(.all([.sessions(min: 1, each: .period), .sessions(max: 3, each: .period)])),
        .sessions(min: 1, each: .period), true
      ),
      (
        Condition(
          .not(Condition(.any([.sessions(min: 1, share: true), .sessions(max: 3, share: true)])))),
        .work("a", min: 2), true
      ),
      (
        Condition(
          .when(
            .work("a", min: 2),
            then: Condition(.any([.sessions(min: 1, share: true), .sessions(max: 3, share: true)])))
        ),
        .work("a", min: 2), true
      ),
      (
        Condition(
          .when(
            Condition(.any([.sessions(min: 1, share: true), .sessions(max: 3, share: true)])),
            then: .work("a", min: 2))), .work("a", min: 2), true
      ),
    ] as [(Condition, Condition, Bool)])
  func opaque(first: Condition, second: Condition, isOpaque: Bool) {
    #expect(supposition(first, second).hasOpaqueLogic == isOpaque)
  }
}
