internal import LeerlijnGroundwork
internal import LeerlijnModel

/// The status of every student for some rules, a byte each: what comparing editions counts over.
///
/// Open without margin (Dutch: *krap*) stands as `openWithoutMargin` where that was asked for.
package struct StatusTable: Sendable {
  /// Indices of the rules, in the order of the columns.
  package let rules: [Int]
  /// The rules of which open without margin is told apart.
  package let withMargin: Set<Int>

  package static let openWithoutMargin: UInt8 = 5
  /// Open because a parameter that is asked for has no value for the student.
  package static let openWithoutValue: UInt8 = 6

  /// Students outermost; `Status.code` of each.
  package fileprivate(set) var codes: [UInt8]

  package func code(student: Int, column: Int) -> UInt8 { codes[student * rules.count + column] }
}

extension Audit {
  /// The statuses of all students for some rules about students.
  ///
  /// - Parameter withMargin: the rules of which is told apart whether they are open without margin.
  /// - Cost: only these rules are judged, and those they refer to.
  package func statusTable(
    ofRules rules: [Int], withMargin: Set<Int> = []
  ) -> StatusTable {
    let order = orderOfJudging(rules)
    let isMarked = (0..<tables.code.rules.count).map(withMargin.contains)
    let parts = inParallel(students, by: Self.stretch) { range in
      var judge = Judge(tables, log: NoRecorder())
      var result: [UInt8] = []
      result.reserveCapacity(range.count * rules.count)
      var isTight = isMarked.map { _ in false }
      var lacksValue = isTight
      for student in range {
        judge.begin(student: student)
        for rule in order {
          if isMarked[rule] {
            isTight[rule] = judge.judgeWithMargin(rule: rule)
          } else {
            judge.judge(rule: rule)
          }
          // Open for a number without a value, be it that of a rule it refers to.
          lacksValue[rule] =
            judge.space.ruleStatuses[rule] == .open
            && (judge.lacksValue || tables.code.rules[rule].references.contains { lacksValue[$0] })
        }
        judge.end()
        for rule in rules {
          result.append(
            lacksValue[rule]
              ? StatusTable.openWithoutValue
              : isTight[rule]
                ? StatusTable.openWithoutMargin : judge.space.ruleStatuses[rule].code)
        }
      }
      return result
    }
    var codes: [UInt8] = []
    codes.reserveCapacity(evidence.students.count * rules.count)
    for part in parts { codes += part }
    return StatusTable(rules: rules, withMargin: withMargin, codes: codes)
  }

  /// Whether a rule is still open without margin (Dutch: *krap*), for each of some students.
  ///
  /// - Precondition: the rule is open for each of them.
  package func tightness(ofRule rule: Int, forStudents students: [Int]) -> [Bool] {
    inParallel(students.indices, by: Self.stretch) { range in
      var judge = Judge(tables, log: NoRecorder())
      judge.readsPace = true
      return range.map { place in
        judge.begin(student: students[place])
        defer { judge.end() }
        return judge.isTight(rule: rule)
      }
    }.flatMap { $0 }
  }

  /// What one rule says of one student, and why.
  package func verdict(ofStudent student: Int, rule: Int, fixes: Bool) -> RuleVerdict {
    var judge = Judge(tables, log: NoteRecorder())
    judge.findsFixes = fixes
    judge.begin(student: student)
    defer { judge.end() }
    for other in orderOfJudging([rule]) where other != rule { judge.judge(rule: other) }
    return judge.explain(rule: rule)
  }

  /// What one rule says of one network, and why; nil where it is not for that network.
  ///
  /// - Parameter network: an index into `Evidence.networks`; of a rule about the curriculum, nil.
  package func verdict(ofNetwork network: Int?, rule: Int, fixes: Bool) -> RuleVerdict? {
    var judge = Judge(tables, log: NoteRecorder())
    judge.findsFixes = fixes
    judge.begin(network: network ?? -1)
    guard judge.appliesToNetwork(rule) else { return nil }
    for other in orderOfJudging([rule]) where other != rule && judge.appliesToNetwork(other) {
      judge.judge(rule: other)
    }
    return judge.explain(rule: rule)
  }

  /// The network of a student's placement on the as-of day, else of the list; an index into
  /// `Evidence.networks`.
  package func network(ofStudent student: Int) -> Int? {
    let placed = evidence.placements[student].first {
      $0.network != nil && $0.days.contains(asOf)
    }
    return (placed?.network ?? evidence.students[student].network).map(Int.init)
  }

  /// The year of the enrolment that has last begun by the as-of day, else of the first that will;
  /// nil where none is known.
  package func year(ofStudent student: Int) -> Int? {
    var found: EnrolmentFact.Row?
    for row in evidence.enrolments[student] {
      guard let earlier = found else {
        found = row
        continue
      }
      let isBetter =
        row.days.first <= asOf
        ? earlier.days.first > asOf || row.days.first >= earlier.days.first
        : row.days.first < earlier.days.first
      if isBetter { found = row }
    }
    return found.flatMap { $0.year == 0 ? nil : Int($0.year) }
  }

  /// Rules about students and all that they refer to, each after what it refers to.
  func orderOfJudging(_ rules: [Int]) -> [Int] {
    var wanted = Set(rules)
    var toVisit = rules
    while let rule = toVisit.popLast() {
      toVisit += tables.code.rules[rule].references.filter { wanted.insert($0).inserted }
    }
    return tables.code.order.filter { wanted.contains($0) && tables.scopes[$0].isForStudents }
  }
}
