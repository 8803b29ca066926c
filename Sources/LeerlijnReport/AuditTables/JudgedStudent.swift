internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnRules

/// What the tables keep of a student's verdicts.
struct JudgedStudent: Sendable {
  /// Index into `Evidence.students`.
  let student: Int
  /// By rule about students that is told of, in the curriculum's order.
  let marks: [AuditTable.Mark]
  let statuses: [(status: Status, isTight: Bool)]
  /// What asks for a person, most urgent first.
  let pressing: [Pressing]

  struct Pressing: Sendable {
    let urgency: Urgency
    /// Index into the curriculum's rules.
    let rule: Int
    let mark: AuditTable.Mark
    let deadline: Day?
    /// The first day to come on which something is needed, else the deadline.
    let dayThatMatters: Day?
    let summary: String
  }
}

extension AuditTableSet {
  /// The students that are told of, in their order.
  var judgedStudents: [JudgedStudent] {
    let students = selected.students
    return inParallel(students.indices, by: 64) { $0.map { judged(students[$0]) } }.flatMap { $0 }
  }

  private func judged(_ student: Int) -> JudgedStudent {
    let verdict = audit.verdict(ofStudent: student, fixes: false)
    let rules = verdict.rules.filter { selected.tells(ofRule: $0.rule) }
    let pressing = selected.pressing(verdict).map { urgency, rule in
      let account = narrator.account(of: rule, about: .student(student))
      return JudgedStudent.Pressing(
        urgency: urgency, rule: rule.rule, mark: mark(rule), deadline: rule.deadline,
        dayThatMatters: rule.dayThatMatters,
        summary: say(account.summary))
    }
    return JudgedStudent(
      student: student, marks: rules.map(mark), statuses: rules.map { ($0.status, $0.isTight) },
      pressing: pressing.sorted { ($0.urgency, $0.rule) < ($1.urgency, $1.rule) })
  }
}
