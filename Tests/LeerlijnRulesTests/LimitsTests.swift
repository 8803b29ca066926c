import LeerlijnModel
import Testing

@testable import LeerlijnRules

struct LimitsTests {
  private static let bounds: [Int?] = [nil, 0, 1, 2, 3, 4]

  @Test("comes to what every number between the ends comes to", arguments: bounds, bounds)
  func agreesWithEveryNumber(minimum: Int?, maximum: Int?) {
    let limits = Limits(minimum: minimum, maximum: maximum)
    for low in -1...6 {
      for high in low...6 {
        let expected = (low...high).reduce(into: OutcomeSet()) { outcomes, value in
          let holds = (minimum ?? .min) <= value && value <= (maximum ?? .max)
          outcomes.insert(holds ? OutcomeSet.met : .missed)
        }
        #expect(limits.outcome(of: Reading(now: 0, low: low, high: .finite(high))) == expected)
        // 6 lies above every bound, and so stands for no bound.
        guard high == 6 else { continue }
        #expect(limits.outcome(of: Reading(now: 0, low: low, high: .unbounded)) == expected)
      }
    }
  }

  @Test("calls missed only what is below the lowest that the minimum may become")
  func movingMinimum() {
    var limits = Limits(minimum: 4, maximum: nil)
    limits.lowestMinimum = 2
    #expect(limits.outcome(of: Reading(now: 0, low: 0, high: 1)) == .missed)
    #expect(limits.outcome(of: Reading(now: 0, low: 0, high: 2)) == .undecided)
    #expect(limits.outcome(of: Reading(now: 0, low: 3, high: 3)) == .undecided)
    #expect(limits.outcome(of: Reading(now: 0, low: 4, high: 4)) == .met)
  }

  @Test("decides nothing by a bound without a value, but whether it applies")
  func lacksValue() {
    let limits = Limits(minimum: nil, maximum: nil, lacksValue: true)
    #expect(limits.outcome(of: Reading(now: 3, high: 3)) == .undecided)
    #expect(limits.outcome(of: Reading(.notApplicable)) == .notApplicable)
    #expect(limits.outcome(of: Reading(.nothing)) == .missed)
  }

  @Test(
    "is a share of a whole to the nearest ten-thousandth",
    arguments: [
      (0, 5, 0), (4, 5, 8000), (5, 5, 10_000), (1, 3, 3333), (2, 3, 6667), (1, 32, 313),
      (0, 0, 0), (1, 1, 10_000),
    ])
  func share(count: Int, whole: Int, share: Int) {
    #expect(Reading.ratio(count, of: whole, in: .share) == share)
  }

  @Test func hasNumbersOnlyWhereItApplies() {
    #expect(Reading(.applicable).hasNumbers && !Reading(.undecided).hasNumbers)
    #expect(!Reading().hasLost)
  }
}
