import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// Courses under way: kept for the planner, and read by no rule.
struct RegistrationTests {
  @Test func areKeptByStudentWithTheUnitTheyName() {
    var builder = EvidenceBuilder(for: World.curriculum())
    let students = ["s1", "s2"].map { builder.addStudent($0) }
    builder.register(students[1], "c2", days: days("2020-02-03", "2020-04-17"))
    builder.register(students[0], "c2")
    builder.register(students[1], "stage-3", days: days("2019-09-02", "2020-07-03"))
    let evidence = builder.build()
    #expect(evidence.registrations[0].map(\.days) == [.always])
    #expect(
      evidence.registrations[1].map { evidence.units[Int($0.unit)] } == ["c2", "stage-3"])
    #expect(
      evidence.registrations[1].map(\.days)
        == [days("2020-02-03", "2020-04-17"), days("2019-09-02", "2020-07-03")])
  }

  @Test(arguments: Silence.ofStudents)
  func changeNoVerdictWhateverIsKnownOfThem(silence: Silence) {
    let world = silence.world
    let changes: [(inout EvidenceBuilder) -> Void] = [
      { $0.withhold(.registrations) }, { $0.register(world.student, "c1") },
      { $0.leaveOut(.registrations, ofStudent: world.student) },
      { $0.leaveOut(.registrations, ofStudent: nil) },
      { $0.setComplete(.registrations, through: day("2019-09-02")) },
    ]
    for change in changes {
      var changed = world
      change(&changed.builder)
      #expect(changed.status() == world.status())
      #expect(changed.reasons() == world.reasons())
      #expect(changed.interval() == world.interval())
    }
  }
}
