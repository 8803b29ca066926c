import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// What an `each` ranges over stands in one order, whatever that of the rows.
struct MemberOrderTests {
  @Test("reads the same weeks whatever the order of two placements' rows")
  func orderOfPlacements() {
    let verdicts = [[0, 1], [1, 0]].map { order in
      var world = World(placed: false)
      let placements = [
        (days("2020-02-03", "2020-07-03"), 96), (days("2019-09-02", "2020-01-31"), 128),
      ]
      for place in order {
        world.builder.place(
          world.student, at: "stage-3", days: placements[place].0, weekly: placements[place].1)
      }
      world.rule(.measure(.hours(["stage-3"]), min: 360, each: .week))
      return world.verdict()
    }
    #expect(verdicts[0].measure?.deciding?.reading == verdicts[1].measure?.deciding?.reading)
    #expect(
      verdicts[0].measure?.members.map(\.reading) == verdicts[1].measure?.members.map(\.reading))
    #expect(verdicts[0].measure?.deciding?.member.firstDay == day("2019-09-02"))
  }

  @Test("takes two equal rows for one placement")
  func repeatedPlacement() {
    var world = World(placed: false)
    for _ in 0..<2 {
      world.builder.place(
        world.student, at: "stage-3", days: days("2019-09-02", "2019-09-15"), weekly: 1680)
    }
    world.log(48, from: "2019-09-02")
    world.rule(.measure(.hours(["stage-3"]), min: 300, each: .week))
    #expect(world.verdict().measure?.members.count == 2)
    #expect(world.status() == .met)
  }

  @Test("takes equal rows for one judgement, of few and of many", arguments: [2, 9, 40])
  func repeatedJudgement(count: Int) {
    var world = World(placed: false)
    for index in 0..<count {
      for _ in 0..<2 {
        world.builder.judge(
          world.student, at: "oordeel", by: "docent", on: day("2020-01-10"), .none, outcome: "o1",
          assessor: "d\(index)")
      }
    }
    world.rule(.measure(.dataPoints("o1", counting: .judgements), min: count))
    #expect(world.verdict().measure?.deciding?.reading.now == count)
  }
}

extension Member {
  fileprivate var firstDay: Day? {
    if case .week(let days, _) = self { return days.first }
    return nil
  }
}
