import LeerlijnInterchange
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnRules
import Testing

/// A student of the shipped example with the plan of 11 March 2020.
struct PlannedStudent {
  let plan: StudentPlan
  let audit: Audit

  init(_ number: String, _ wishes: PathWishes) throws {
    let material = try Exported.material(
      "leerlijn-jeugd", evidence: "voorbeeld", student: number, asOf: nil)
    let (evidence, student) = (try #require(material.evidence), try #require(material.student))
    let planner = StudentPlanner(material.curriculum, evidence, asOf: material.asOf)
    var faults: [PathFault] = []
    let plan = planner.plan(student: student, wishes, faults: &faults, isOver: { false })
    self.plan = try #require(plan, "\(faults)")
    audit = Audit(RuleProgram(material.curriculum), of: evidence, asOf: material.asOf)
  }
}
