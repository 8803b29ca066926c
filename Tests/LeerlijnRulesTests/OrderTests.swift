import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// On which day an event of an order has happened.
struct OrderTests {
  private static let plan = Event.document("plan")
  private static let events: [(Event, @Sendable (inout World, Day) -> Void)] = [
    (.course("c1"), { $0.builder.grade($0.student, "c1", .grade(600), on: $1) }),
    (.course("c2"), { $0.builder.decide($0.student, about: "c2", .exemption, on: $1) }),
    (
      .course("stage-3"),
      { $0.builder.judge($0.student, at: "final", by: "docent", on: $1, .grade(700)) }
    ),
    (.document("vog"), { $0.builder.handIn($0.student, "vog", on: $1) }),
    (
      .placementStart("stage-3"),
      { $0.builder.place($0.student, at: "stage-3", days: DayRange($1, $1 + 100), weekly: 1680) }
    ),
    (.series("leernetwerk"), { $0.sessions([$1.description], .present) }),
    (
      .moment("stage-3", "midterm"),
      { world, day in world.judge("midterm", on: day.description) }
    ),
  ]

  /// An event that has happened on some days.
  private static func world(_ number: Int, on happened: [String]) -> World {
    var world = World(placed: false, enrolled: .since("2019-09-02"))
    for text in happened { events[number].1(&world, day(text)) }
    return world
  }

  @Test("counts an event through the deadline", arguments: events.indices)
  func countsThroughTheDeadline(number: Int) {
    let rule = Condition.measure(.order(Self.events[number].0, before: Self.plan))
    for (happened, status) in [("2020-02-14", Status.met), ("2020-02-15", .missed)] {
      var world = Self.world(number, on: [happened])
      world.rule(rule, by: "2020-02-14")
      #expect(world.status() == status)
    }
  }

  @Test(
    "takes the first of the days on which it happened",
    arguments: events.indices, [["2020-02-03", "2020-02-20"], ["2020-02-20", "2020-02-03"]])
  func takesTheFirst(number: Int, happened: [String]) {
    for (plan, status) in [("2020-02-04", Status.met), ("2020-02-03", .missed)] {
      var world = Self.world(number, on: happened)
      world.builder.handIn(world.student, "plan", on: day(plan))
      world.rule(.measure(.order(Self.events[number].0, before: Self.plan)))
      #expect(world.status() == status)
    }
  }
}
