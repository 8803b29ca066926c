import LeerlijnEvidence
import LeerlijnModel
import LeerlijnPlanner
import Testing

/// The paths of the example cohort: proven, and accepted by the engine once they have happened.
struct StudentPathTests {
  private static let planner = StudentPlanner(
    Shipped.line, Shipped.march.evidence, asOf: "2020-03-11")

  @Test(arguments: Shipped.march.evidence.students.indices)
  func isProvenAndBorneOut(student: Int) throws {
    var faults: [PathFault] = []
    let plan = Self.planner.plan(student: student, PathWishes(), faults: &faults, isOver: { false })
    guard let plan else {
      #expect(faults.allSatisfy { if case .left = $0 { true } else { false } })
      return
    }
    #expect(plan.answer.isProven)
    guard let path = plan.answer.path else {
      #expect(!plan.conflicts.isEmpty && !plan.changes.isEmpty)
      return
    }
    #expect(path.violations(of: plan.model.problem).isEmpty)
    #expect(plan.isBorneOut)
    if let finish = plan.finish { #expect(plan.answer.bound == finish) }
  }

  /// A bachelor course is not planned again in the master (tucan-plus #662).
  @Test func keepsToTheProgrammeThatTheStudentIsIn() throws {
    for student in Shipped.march.evidence.students.indices {
      var faults: [PathFault] = []
      let plan = Self.planner.plan(
        student: student, PathWishes(), faults: &faults, isOver: { false })
      guard let plan else { continue }
      let own = Set(
        plan.model.programme.courses.map(\.id.text) + plan.model.programme.placements.map(\.id.text)
      )
      for item in plan.items {
        #expect(plan.model.units[item.unit].ids.allSatisfy(own.contains))
      }
    }
  }

  /// No plan takes what is passed, or a thing twice.
  @Test func takesNothingTwice() throws {
    for student in Shipped.march.evidence.students.indices {
      var faults: [PathFault] = []
      let plan = Self.planner.plan(
        student: student, PathWishes(), faults: &faults, isOver: { false })
      guard let plan else { continue }
      let ids = plan.items.flatMap { plan.model.units[$0.unit].ids }
      #expect(Set(ids).count == ids.count)
      #expect(Set(ids).isDisjoint(with: plan.model.passed))
    }
  }
}
