import LeerlijnRules
import Testing

/// What has no bound is above every number, and stays so whatever is added.
@Suite struct UpperBoundTests {
  @Test func standsAboveEveryNumber() {
    #expect(UpperBound.unbounded > .finite(.max))
    #expect(UpperBound.finite(3) < 4 && UpperBound.finite(4) >= 4)
    #expect([UpperBound.finite(7), .unbounded, 2].max() == .unbounded)
  }

  @Test func addsUp() {
    #expect(UpperBound.finite(3) + 4 == 7)
    #expect(UpperBound.unbounded + -1 == .unbounded)
    #expect(3 + UpperBound.unbounded == .unbounded)
  }

  @Test func limitsAnAmount() {
    #expect(UpperBound.finite(3).limiting(5) == 3)
    #expect(UpperBound.finite(5).limiting(3) == 3)
    #expect(UpperBound.unbounded.limiting(.max) == .max)
  }
}
