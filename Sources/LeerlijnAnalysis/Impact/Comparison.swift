internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnRules

/// Every student under two sets of rules, as counts and, where asked for, a list of the touched.
///
/// Runs once for every measure over all students: bytes and integers only, rule by rule within a
/// stretch of students.
struct Comparison: Sendable {
  /// One pair of rules, and where its statuses stand.
  struct Line: Sendable {
    /// Under the old edition, and under the new.
    let isAdvisory: (old: Bool, new: Bool)
    /// Columns of the tables; nil where the edition has no such rule.
    let old: Int?
    /// Columns of the new table that make up the rule: the first that applies counts; nil where the
    /// new edition judges everyone as the old one does.
    let new: [Int]?
  }

  struct Result: Sendable {
    var matrices: [StatusMatrix]
    var overall = StatusMatrix()
    /// By line, students in their order.
    var touches: [[Touch]]
    var marks: [ChangeMarks] = []
    /// By line: students for whom the rule is open without margin in the new edition, and was
    /// anything but that in the old one, as far as its table tells.
    var tight: [[Tight]]
    /// By line: students of whom an edition says nothing, since a number has no value for them; and
    /// how they went, which is no gain or loss.
    var untold: [[Int]]
    var untoldMoves: [StatusMatrix]
  }

  /// A student without margin, and the status of before.
  struct Tight: Sendable {
    let student: Int
    let from: Status
  }

  let lines: [Line]
  let oldTable: StatusTable
  let newTable: StatusTable
  let studentCount: Int
  let listsTouches: Bool

  func run() -> Result {
    let empty = Result(
      matrices: lines.map { _ in StatusMatrix() }, touches: lines.map { _ in [] },
      tight: lines.map { _ in [] }, untold: lines.map { _ in [] },
      untoldMoves: lines.map { _ in StatusMatrix() })
    let parts = inParallel(0..<studentCount, by: 4096) { compare($0, empty) }
    return parts.reduce(into: empty) { sum, part in
      for line in lines.indices {
        sum.matrices[line] += part.matrices[line]
        sum.touches[line] += part.touches[line]
        sum.tight[line] += part.tight[line]
        sum.untold[line] += part.untold[line]
        sum.untoldMoves[line] += part.untoldMoves[line]
      }
      sum.overall += part.overall
      sum.marks += part.marks
    }
  }

  private func compare(_ students: Range<Int>, _ empty: Result) -> Result {
    var result = empty
    result.marks = [ChangeMarks](repeating: [], count: students.count)
    var worst = [(old: Worst, new: Worst)](
      repeating: (Worst(), Worst()), count: students.count)
    var before = [UInt8](repeating: 0, count: students.count)
    var after = before
    var wasTight = [Bool](repeating: false, count: students.count)
    var isTight = wasTight
    var isUntold = wasTight
    for (index, line) in lines.enumerated() {
      oldTable.copy(line.old.map { [$0] } ?? [], of: students, to: &before)
      for place in isUntold.indices { isUntold[place] = false }
      takeMargins(&before, &wasTight, &isUntold)
      if let columns = line.new {
        newTable.copy(columns, of: students, to: &after)
        takeMargins(&after, &isTight, &isUntold)
        for place in after.indices where isTight[place] && !wasTight[place] {
          result.tight[index].append(
            Tight(
              student: students.lowerBound + place, from: Status.allCases[Int(before[place])]))
        }
        for place in after.indices where isUntold[place] && before[place] != after[place] {
          result.untold[index].append(students.lowerBound + place)
          result.untoldMoves[index].add(before[place], after[place])
        }
        add(index, line, students, before, after, isUntold, to: &result)
      } else {
        after = before
      }
      var matrix = StatusMatrix()
      for place in before.indices {
        matrix.add(before[place], after[place])
        if !line.isAdvisory.old { worst[place].old.add(before[place]) }
        if !line.isAdvisory.new { worst[place].new.add(after[place]) }
      }
      result.matrices[index] += matrix
    }
    for pair in worst { result.overall.add(pair.old.code, pair.new.code) }
    return result
  }

  /// Makes what is open without margin or value just open, and tells which it was.
  private func takeMargins(
    _ codes: inout [UInt8], _ isTight: inout [Bool], _ isUntold: inout [Bool]
  ) {
    for place in codes.indices {
      isTight[place] = codes[place] == StatusTable.openWithoutMargin
      if codes[place] == StatusTable.openWithoutValue { isUntold[place] = true }
      if codes[place] >= StatusTable.openWithoutMargin { codes[place] = Status.open.code }
    }
  }

  /// Marks and lists whom a line touches.
  private func add(
    _ index: Int, _ line: Line, _ students: Range<Int>, _ before: [UInt8], _ after: [UInt8],
    _ isUntold: [Bool], to result: inout Result
  ) {
    for place in before.indices where !isUntold[place] {
      let (old, new) = (before[place], after[place])
      guard old != new, let change = ImpactChange(from: old, to: new) else { continue }
      if !line.isAdvisory.new { result.marks[place].insert(ChangeMarks(change)) }
      guard listsTouches else { continue }
      result.touches[index].append(
        Touch(
          subject: students.lowerBound + place, rule: index, from: Status.allCases[Int(old)],
          to: Status.allCases[Int(new)], change: change))
    }
  }
}

extension StatusTable {
  /// The statuses of a stretch of students by the first of some columns that applies to each.
  fileprivate func copy(_ columns: [Int], of students: Range<Int>, to buffer: inout [UInt8]) {
    let none = Status.notApplicable.code
    for place in buffer.indices { buffer[place] = none }
    for column in columns {
      for place in buffer.indices where buffer[place] == none {
        buffer[place] = code(student: students.lowerBound + place, column: column)
      }
    }
  }
}

/// The worst status over the rules that are not advisory, a waiver as met.
private struct Worst {
  private var seen: UInt8 = 0

  @inline(__always)
  mutating func add(_ code: UInt8) {
    // By code, four bits each: 1 for met and waived, 2 for open, 4 for missed, 0 for the rest.
    seen |= UInt8(truncatingIfNeeded: 0x01421 as UInt32 >> (UInt32(code) * 4)) & 7
  }

  var code: UInt8 {
    let status: Status =
      seen & 4 != 0 ? .missed : seen & 2 != 0 ? .open : seen & 1 != 0 ? .met : .notApplicable
    return status.code
  }
}
