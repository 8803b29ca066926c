import LeerlijnModel
import Testing

@testable import LeerlijnRules

@Suite struct CountAtMostTests {
  @Test(
    "counts no more credits than it says, and fails nobody for the rest",
    arguments: [(1, [100, 200], Status.open), (2, [200, 200], .met), (3, [200, 200], .met)])
  func countsAtMost(passed: Int, interval: [Int], status: Status) {
    var world = World()
    for course in ["c1", "c2", "c3"].prefix(passed) {
      world.builder.grade(world.student, course, .grade(700), on: day("2020-02-01"))
    }
    let quantity = Quantity.units(.programme, .credits(grades: nil, atMost: 200))
    world.rule(.measure(quantity, min: 150, max: 250))
    world.rule("more", .measure(quantity, min: 250))
    #expect(world.judged() == Judged(interval, status))
    #expect(world.status(1) == .missed)
  }

  @Test("calls nothing tight where all that counts can still be passed")
  func isNotTight() {
    var world = World()
    let quantity = Quantity.units(.programme, .credits(grades: nil, atMost: 200))
    world.rule(.measure(quantity, min: 200))
    #expect(world.reading()?.offered == 200)
    #expect(!world.verdict().isTight)
  }
}
