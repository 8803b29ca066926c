import LeerlijnModel
import Testing

@testable import LeerlijnDefinition

/// What can be chosen exactly out of a set, against every selection there is.
@Suite struct ChoiceOfferTests {
  private func offer(_ asked: Int, _ worths: [Int]) -> ChoiceOffer {
    let names = worths.indices.map { "k\($0)" }
    return ChoiceOffer(
      choice: Choice(id: "ruimte", credits: Credits(tenths: asked), year: 1, set: "keuze"),
      set: CourseSet(id: "keuze", courses: names.map { CourseID($0) }),
      worths: Dictionary(uniqueKeysWithValues: zip(names, worths)))
  }

  private func everySum(of worths: [Int]) -> Set<Int> {
    worths.reduce(into: [0]) { sums, worth in sums.formUnion(sums.map { $0 + worth }) }
  }

  @Test func agreesWithEverySelection() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let worths = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        [0, 10, 25, 50, 75, 100, 150].randomElement(using: &random) ?? 0
      }
      let asked = Int.random(in: 1...max(1, worths.reduce(0, +)), using: &random)
      let sums = everySum(of: worths)
      let found = offer(asked, worths).nearestMisses
      if sums.contains(asked) || !sums.contains(where: { $0 > asked }) {
        #expect(found == nil, "\(asked) of \(worths)")
      } else {
        #expect(found?.below == sums.filter { $0 < asked }.max(), "\(asked) of \(worths)")
        #expect(found?.above == sums.filter { $0 > asked }.min(), "\(asked) of \(worths)")
      }
    }
  }

  /// Ten thousand times the credits are as many sums.
  @Test func asksNoMoreOfLargeNumbers() throws {
    let misses = try #require(
      offer(70_000_000, [50_000_000, 40_000_000, 30_000_001]).nearestMisses)
    #expect(misses == (50_000_000, 70_000_001))
  }

  /// Every even number up to what is asked is a sum: a hundred thousand are gone through, no more.
  @Test func givesUpBeyondAHundredThousandSums() throws {
    let worths = (0..<17).map { 2 << $0 }
    let misses = try #require(offer(199_999, worths).nearestMisses)
    #expect(misses == (199_998, 200_000))
    #expect(offer(200_001, worths).nearestMisses == nil)
  }

  /// So are twenty thousand ways to divide courses; with more they are held to be enough.
  @Test func triesTwentyThousandWaysToDivide() {
    let worths = (0..<15).map { 2 << $0 }
    #expect(!ChoiceOffer.canFillTogether([offer(39_999, worths)]))
    #expect(ChoiceOffer.canFillTogether([offer(40_001, worths)]))
  }

  @Test func leavesOutOfAGroupWhatAsksForNothing() {
    let offers = [offer(10, [10]), offer(0, [10]), offer(10, [10])]
    #expect(ChoiceOffer.groupsThatShare(offers).map { $0.map(\.asked) } == [[10, 10]])
  }
}
