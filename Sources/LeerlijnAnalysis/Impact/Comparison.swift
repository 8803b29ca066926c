internal import Dispatch
internal import LeerlijnModel
internal import LeerlijnRules

/// Every student under two sets of rules, as counts and as a list of those who are touched.
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
    var touches: [Touch] = []
    var marks: [ChangeMarks] = []
    /// By line: students for whom the rule is open in both, and may be judged otherwise.
    var stillOpen: [[Int]]
  }

  let lines: [Line]
  let oldTable: StatusTable
  let newTable: StatusTable
  let studentCount: Int

  private static let none: UInt8 = 4

  func run() -> Result {
    let size = 4096
    let chunks = (studentCount + size - 1) / size
    let empty = Result(
      matrices: lines.map { _ in StatusMatrix() }, stillOpen: lines.map { _ in [] })
    var parts = [Result](repeating: empty, count: chunks)
    parts.withUnsafeMutableBufferPointer { buffer in
      // Each iteration writes its own element alone.
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
        let range = chunk * size..<min(studentCount, (chunk + 1) * size)
        compare(range, into: &results[chunk])
      }
    }
    return parts.reduce(into: empty) { sum, part in
      for line in lines.indices {
        sum.matrices[line] += part.matrices[line]
        sum.stillOpen[line] += part.stillOpen[line]
      }
      sum.overall += part.overall
      sum.touches += part.touches
      sum.marks += part.marks
    }
  }

  private func compare(_ students: Range<Int>, into result: inout Result) {
    result.marks.reserveCapacity(students.count)
    for student in students {
      var marks: ChangeMarks = []
      var (oldWorst, newWorst) = (Worst(), Worst())
      for (index, line) in lines.enumerated() {
        let old = line.old.map { oldTable.code(student: student, column: $0) } ?? Self.none
        let new = line.new.map { newCode(student, $0) } ?? old
        result.matrices[index].add(old, new)
        if !line.isAdvisory.old { oldWorst.add(old) }
        if !line.isAdvisory.new { newWorst.add(new) }
        if old == new {
          if old == Status.open.code, line.new != nil { result.stillOpen[index].append(student) }
          continue
        }
        guard let change = ImpactChange(from: old, to: new) else { continue }
        if !line.isAdvisory.new { marks.insert(ChangeMarks(change)) }
        result.touches.append(
          Touch(
            subject: student, rule: index, from: Status.allCases[Int(old)],
            to: Status.allCases[Int(new)], change: change))
      }
      result.overall.add(oldWorst.code, newWorst.code)
      result.marks.append(marks)
    }
  }

  private func newCode(_ student: Int, _ columns: [Int]) -> UInt8 {
    for column in columns {
      let code = newTable.code(student: student, column: column)
      if code != Self.none { return code }
    }
    return Self.none
  }
}

/// The worst status over the rules that are not advisory, a waiver as met.
private struct Worst {
  private var hasMet = false
  private var hasOpen = false
  private var hasMissed = false

  mutating func add(_ code: UInt8) {
    switch code {
    case 0, 3: hasMet = true
    case 1: hasOpen = true
    case 2: hasMissed = true
    default: break
    }
  }

  var code: UInt8 {
    (hasMissed ? Status.missed : hasOpen ? .open : hasMet ? .met : .notApplicable).code
  }
}
