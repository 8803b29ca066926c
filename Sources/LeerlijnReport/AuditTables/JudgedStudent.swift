internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnRules

/// What the tables keep of a student's verdicts.
struct JudgedStudent: Sendable {
  /// Index into `Evidence.students`.
  let student: Int
  /// By rule about students, in the curriculum's order.
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
    let summary: String
  }
}

extension AuditTableSet {
  /// All students in their order.
  var judgedStudents: [JudgedStudent] {
    inParallel(evidence.students.indices, by: 64) { $0.map(judged) }.flatMap { $0 }
  }

  private func judged(_ student: Int) -> JudgedStudent {
    let verdict = audit.verdict(ofStudent: student, fixes: false)
    let pressing = verdict.rules.compactMap { rule -> JudgedStudent.Pressing? in
      // Nobody can do anything for who has left.
      guard verdict.left == nil, !curriculum.rules[rule.rule].isAdvisory,
        let urgency = Urgency(rule, asOf: audit.asOf)
      else { return nil }
      let account = narrator.account(of: rule, about: .student(student))
      return JudgedStudent.Pressing(
        urgency: urgency, rule: rule.rule, mark: mark(rule), deadline: rule.deadline,
        summary: say(account.summary))
    }
    return JudgedStudent(
      student: student, marks: verdict.rules.map(mark),
      statuses: verdict.rules.map { ($0.status, $0.isTight) },
      pressing: pressing.sorted { ($0.urgency, $0.rule) < ($1.urgency, $1.rule) })
  }
}
