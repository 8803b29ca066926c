internal import LeerlijnModel
internal import LeerlijnRules

/// Rules of two audits that stand beside each other, held against the same students.
struct StudentComparison {
  struct Line {
    let pair: RulePair
    /// Indices of the new audit's rules that together take the old one's place, of which the first
    /// that applies counts; nil where both editions are known to judge everyone alike.
    let new: [Int]?
    /// Those of them that are the old rule itself: nobody's margin is another by these.
    var kept: Set<Int> = []
  }

  struct Outcome {
    var matrices: [StatusMatrix]
    var overall: StatusMatrix
    var marks: [ChangeMarks]
    /// By line, students in their order; empty where no list was asked for.
    var touches: [[Touch]]
    /// By line: how many are left without margin.
    var urgent: [Int]
  }

  let old: Audit
  let new: Audit
  let lines: [Line]
  /// Statuses of the old audit's rules, of which several comparisons can make use.
  let oldTable: StatusTable
  var listsTouches = false

  func run() -> Outcome {
    let judged = Set(lines.flatMap { $0.new ?? [] }).sorted()
    // Of a rule that the old edition lacks nobody had margin to lose.
    let margins = lines.filter { $0.pair.old != nil }.flatMap { line in
      (line.new ?? []).filter { !line.kept.contains($0) }
    }
    let newTable = new.statusTable(ofRules: judged, withMargin: Set(margins))
    let oldColumns = columns(oldTable)
    let newColumns = columns(newTable)
    let result = Comparison(
      lines: lines.map { line in
        Comparison.Line(
          isAdvisory: isAdvisory(line.pair), old: line.pair.old.flatMap { oldColumns[$0] },
          new: line.new.map { $0.compactMap { newColumns[$0] } })
      }, oldTable: oldTable, newTable: newTable, studentCount: old.evidence.students.count,
      listsTouches: listsTouches
    ).run()
    var outcome = Outcome(
      matrices: result.matrices, overall: result.overall, marks: result.marks,
      touches: result.touches, urgent: lines.map { _ in 0 })
    for (index, line) in lines.enumerated() {
      guard let before = line.pair.old else { continue }
      let tight = result.tight[index]
      let urgent =
        oldTable.withMargin.contains(before)
        ? tight
        : zip(tight, old.tightness(ofRule: before, forStudents: tight)).filter { !$0.1 }.map(\.0)
      outcome.urgent[index] = urgent.count
      if !isAdvisory(line.pair).new {
        for student in urgent { outcome.marks[student].insert(.urgent) }
      }
      guard listsTouches, !urgent.isEmpty else { continue }
      let touches = urgent.map {
        Touch(subject: $0, rule: index, from: .open, to: .open, change: .urgent)
      }
      outcome.touches[index] = merged(outcome.touches[index], touches)
    }
    return outcome
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

  /// Both in order of the students.
  private func merged(_ left: [Touch], _ right: [Touch]) -> [Touch] {
    var result: [Touch] = []
    result.reserveCapacity(left.count + right.count)
    var place = 0
    for touch in left {
      while place < right.count, right[place].subject < touch.subject {
        result.append(right[place])
        place += 1
      }
      result.append(touch)
    }
    return result + right[place...]
  }
}
