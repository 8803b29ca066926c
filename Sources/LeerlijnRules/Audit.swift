internal import LeerlijnGroundwork
public import LeerlijnModel

/// A curriculum's rules held against evidence as it stood on a day.
///
/// Evaluation is pure and total: the same program, evidence and day give the same verdicts, and
/// every student gets a status for every rule.
public struct Audit: Sendable {
  let tables: AuditTables

  public init(_ program: RuleProgram, of evidence: Evidence, asOf: Day) {
    tables = AuditTables(program, evidence, asOf: asOf)
  }

  /// An audit of a course of events that ends on its day (Dutch: *verloop*): what may still come in an
  /// ordinary one does not, so that nothing stays open for it.
  package init(endingOn day: Day, _ program: RuleProgram, of evidence: Evidence) {
    tables = AuditTables(program, evidence, asOf: day, isFinal: true)
  }

  public var asOf: Day { tables.asOf }
  public var evidence: Evidence { tables.evidence }
  public var curriculum: Curriculum { tables.program.curriculum }

  /// Indices of the rules about students, in the curriculum's order.
  public var studentRules: [Int] {
    curriculum.rules.indices.filter { curriculum.rules[$0].subject == .student }
  }

  /// How many students have each status, per rule about students.
  ///
  /// - Parameters:
  ///   - chosen: of these students alone; nil: of everyone.
  ///   - isOfEnrolled: whether to leave out who has left.
  public func summary(
    of chosen: [Int]? = nil, ofEnrolledOnly isOfEnrolled: Bool = false
  ) -> Summary {
    let rules = tables.code.rules.count
    let places = chosen?.indices ?? students
    let parts = inParallel(places, by: Self.stretch) { range in
      var summary = Summary(ruleCount: rules)
      var judge = Judge(tables, log: NoRecorder())
      for place in range {
        judge.judge(student: chosen?[place] ?? place)
        if isOfEnrolled, judge.left != nil { continue }
        for rule in 0..<rules where tables.scopes[rule].isForStudents {
          summary.add(judge.space.ruleStatuses[rule], rule: rule)
        }
      }
      return summary
    }
    return parts.reduce(Summary(ruleCount: rules)) { $0 + $1 }
  }

  /// How many students have left by the as-of day.
  public func countOfLeft() -> Int {
    inParallel(students, by: Self.stretch) { range in
      var judge = Judge(tables, log: NoRecorder())
      return range.count { judge.hasLeft($0) }
    }.reduce(0, +)
  }

  /// Every student's status for every rule, students outermost, rules in the curriculum's order.
  public func statuses() -> [[Status]] {
    inParallel(students, by: Self.stretch) { range in
      var judge = Judge(tables, log: NoRecorder())
      return range.map { student in
        judge.judge(student: student)
        return judge.space.ruleStatuses
      }
    }.flatMap { $0 }
  }

  /// Places of students, as many as make a task worth its start at a time.
  static let stretch = 4096

  var students: Range<Int> { tables.evidence.students.indices }
}

/// How many students have each status, per rule.
public struct Summary: Hashable, Sendable {
  /// By rule, then by status in the order of `Status.allCases`.
  private var counts: [Int]

  init(ruleCount: Int) {
    counts = [Int](repeating: 0, count: ruleCount * Status.allCases.count)
  }

  public func count(of status: Status, rule: Int) -> Int {
    counts[rule * Status.allCases.count + Int(status.code)]
  }

  mutating func add(_ status: Status, rule: Int) {
    counts[rule * Status.allCases.count + Int(status.code)] += 1
  }

  static func + (left: Summary, right: Summary) -> Summary {
    var sum = left
    for index in right.counts.indices { sum.counts[index] += right.counts[index] }
    return sum
  }
}
