internal import LeerlijnModel
internal import LeerlijnRules

/// Rules of two audits that stand beside each other, held against the same students.
struct StudentComparison {
  struct Line {
    let pair: RulePair
    /// Indices of the new audit's rules that together take the old one's place, of which the first
    /// that applies counts; nil where both editions are known to judge everyone alike.
    let new: [Int]?
  }

  let old: Audit
  let new: Audit
  let lines: [Line]
  /// Statuses of the old audit's rules, of which several comparisons can make use.
  let oldTable: StatusTable

  /// - Returns: what the comparison counted, those who become urgent taken in.
  func run() -> Comparison.Result {
    let judged = Set(lines.flatMap { $0.new ?? [] }).sorted()
    let newTable = new.statusTable(ofRules: judged)
    let oldColumns = columns(oldTable)
    let newColumns = columns(newTable)
    let comparison = Comparison(
      lines: lines.map { line in
        Comparison.Line(
          isAdvisory: isAdvisory(line.pair), old: line.pair.old.flatMap { oldColumns[$0] },
          new: line.new.map { $0.compactMap { newColumns[$0] } })
      }, oldTable: oldTable, newTable: newTable, studentCount: old.evidence.students.count)
    var result = comparison.run()
    for index in lines.indices {
      guard let before = lines[index].pair.old, let after = lines[index].new else { continue }
      for student in urgent(result.stillOpen[index], before, after, newTable, newColumns) {
        let isAdvisory = isAdvisory(lines[index].pair).new
        if !isAdvisory { result.marks[student].insert(.urgent) }
        result.touches.append(
          Touch(subject: student, rule: index, from: .open, to: .open, change: .urgent))
      }
    }
    result.touches.sort { ($0.rule, $0.subject) < ($1.rule, $1.subject) }
    return result
  }

  private func columns(_ table: StatusTable) -> [Int: Int] {
    Dictionary(table.rules.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The new edition says what may never fail anyone; a rule it lacks, the old one.
  private func isAdvisory(_ pair: RulePair) -> (old: Bool, new: Bool) {
    let before = pair.old.map { old.curriculum.rules[$0].isAdvisory }
    let after = pair.new.map { new.curriculum.rules[$0].isAdvisory }
    return (before ?? true, after ?? before ?? true)
  }

  /// Of students for whom a rule is open in both: those without margin now, and with one before.
  private func urgent(
    _ students: [Int], _ before: Int, _ after: [Int], _ table: StatusTable, _ columns: [Int: Int]
  ) -> [Int] {
    guard !students.isEmpty else { return [] }
    var rest = students
    var tight: [Int] = []
    for rule in after {
      guard let column = columns[rule] else { continue }
      let own = rest.filter { table.code(student: $0, column: column) == Status.open.code }
      if own.count < rest.count { rest.removeAll(where: Set(own).contains) } else { rest = [] }
      tight += zip(own, new.tightness(ofRule: rule, forStudents: own)).filter(\.1).map(\.0)
    }
    tight.sort()
    return zip(tight, old.tightness(ofRule: before, forStudents: tight)).filter { !$0.1 }.map(\.0)
  }
}
