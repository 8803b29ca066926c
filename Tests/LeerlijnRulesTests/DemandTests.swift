import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// What is asked of a student, whatever the evidence says.
@Suite struct DemandTests {
  private func demand(_ world: World) throws -> (deadline: Day?, measure: Demand) {
    let demand = try #require(world.audit().demands(ofStudent: world.student).first)
    guard case .measure(let measure) = demand.tree.kind else {
      throw Unexpected()
    }
    return (demand.deadline, measure)
  }

  private struct Unexpected: Error {}

  @Test(
    "asks hours through the end of the placement, or an earlier day",
    arguments: [
      (nil, "2020-07-03"), ("2020-05-01", "2020-05-01"), ("2020-07-03", "2020-07-03"),
      ("2020-07-17", "2020-07-03"),
    ] as [(String?, String)])
  func asksHoursOfThePlacement(by last: String?, deadline: String) throws {
    var world = World(enrolled: .since("2019-09-02"))
    world.rule(.hours(min: 640, by: last))
    #expect(try demand(world).deadline == day(deadline))
  }

  @Test("asks of a phase what is in its own years", arguments: [("begin", "c1"), ("eind", "c3")])
  func asksOfThePhase(phase: String, course: String) throws {
    var world = World(enrolled: .since("2019-09-02"))
    world.curriculum.programmes[0].phases = [("begin", [1, 2]), ("midden", [3]), ("eind", [4])]
      .map { Phase(id: PhaseID($0), credits: Credits(tenths: 100), years: $1) }
    world.curriculum.programmes[0].courses[0].year = 2
    world.curriculum.programmes[0].courses[2].year = 4
    world.rule(.measure(.credits(.phase(PhaseID(phase)), grades: nil), min: 100))
    #expect(try demand(world).measure.units == [course])
  }

  @Test("asks of a programme what is for everybody and for the student's own profile")
  func asksOfTheProfile() throws {
    var world = World(enrolled: .since("2019-09-02"))
    world.curriculum.programmes[0].courses[1].profile = "jeugd"
    world.curriculum.programmes[0].courses[2].profile = "zorg"
    world.rule(.measure(.credits(.programme, grades: nil), min: 200))
    #expect(try demand(world).measure.units.sorted() == ["c1", "c2", "stage-3"])
  }
}
