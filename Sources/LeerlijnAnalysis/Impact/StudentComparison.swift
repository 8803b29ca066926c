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
    /// By line: how many are left without margin who were not, whatever they were.
    var urgent: [Int]
    /// By line: students of whom nothing can be said, and how they went.
    var untold: [[Int]]
    var untoldMoves: [StatusMatrix]
  }

  let old: Audit
  let new: Audit
  let lines: [Line]
  /// Statuses of the old audit's rules, of which several comparisons can make use.
  let oldTable: StatusTable
  var listsTouches = false

  func run() -> Outcome {
    let judged = Set(lines.flatMap { $0.new ?? [] }).sorted()
    let margins = lines.flatMap { line in
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
      touches: result.touches, urgent: lines.map { _ in 0 },
      untold: result.untold, untoldMoves: result.untoldMoves)
    for (index, line) in lines.enumerated() {
      let urgent = urgent(result.tight[index], line)
      outcome.urgent[index] = urgent.count
      if !isAdvisory(line.pair).new {
        for tight in urgent { outcome.marks[tight.student].insert(.urgent) }
      }
      guard listsTouches, !urgent.isEmpty else { continue }
      outcome.touches[index] = merged(outcome.touches[index], urgent, ofLine: index)
    }
    return outcome
  }

  /// Those who were not without margin already under the old edition.
  private func urgent(_ tight: [Comparison.Tight], _ line: Line) -> [Comparison.Tight] {
    guard let before = line.pair.old, !oldTable.withMargin.contains(before) else { return tight }
    let open = tight.filter { $0.from == .open }.map(\.student)
    let wasTight = Set(
      zip(open, old.tightness(ofRule: before, forStudents: open)).filter(\.1).map(\.0))
    return tight.filter { !wasTight.contains($0.student) }
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

  /// Both in order of the students: who loses or gains and is left without margin too, stands once.
  private func merged(
    _ touches: [Touch], _ urgent: [Comparison.Tight], ofLine line: Int
  ) -> [Touch] {
    var result: [Touch] = []
    result.reserveCapacity(touches.count + urgent.count)
    var place = 0
    func add(_ tight: Comparison.Tight) {
      result.append(
        Touch(
          subject: tight.student, rule: line, from: tight.from, to: .open, change: .urgent,
          isUrgent: true))
    }
    for touch in touches {
      while place < urgent.count, urgent[place].student < touch.subject {
        add(urgent[place])
        place += 1
      }
      guard place < urgent.count, urgent[place].student == touch.subject else {
        result.append(touch)
        continue
      }
      result.append(touch.asUrgent)
      place += 1
    }
    for tight in urgent[place...] { add(tight) }
    return result
  }
}
