internal import LeerlijnGroundwork
import LeerlijnModel

extension Audit {
  /// The verdict of every rule for one student, with all that it looked at.
  ///
  /// - Parameter fixes: whether to look for the cheapest fixes too, which costs most of the time.
  public func verdict(ofStudent student: Int, fixes: Bool = true) -> StudentVerdict {
    var judge = Judge(tables, log: NoteRecorder())
    judge.findsFixes = fixes
    return judge.verdict(ofStudent: student)
  }

  /// Verdicts of all students, in their order.
  public func studentVerdicts() -> [StudentVerdict] {
    inParallel(students, by: Self.stretch) { range in
      var judge = Judge(tables, log: NoteRecorder())
      return range.map { judge.verdict(ofStudent: $0) }
    }.flatMap { $0 }
  }

  /// Verdicts of every network of the evidence or the curriculum that a rule is for, then those
  /// about the curriculum as a whole, where there are such rules.
  public func networkVerdicts() -> [NetworkVerdict] {
    var judge = Judge(tables, log: NoteRecorder())
    var result: [NetworkVerdict] = []
    for network in evidence.networks.indices {
      let rules = judge.verdicts(ofNetwork: network)
      if !rules.isEmpty { result.append(NetworkVerdict(network: network, rules: rules)) }
    }
    let whole = judge.verdicts(ofNetwork: -1)
    if !whole.isEmpty { result.append(NetworkVerdict(network: nil, rules: whole)) }
    return result
  }
}

extension Judge where Log == NoteRecorder {
  mutating func verdict(ofStudent student: Int) -> StudentVerdict {
    begin(student: student)
    var verdicts = [RuleVerdict?](repeating: nil, count: tables.code.rules.count)
    for rule in tables.code.order where tables.scopes[rule].isForStudents {
      verdicts[rule] = explain(rule: rule)
    }
    end()
    let rules = verdicts.compactMap { $0 }
    return StudentVerdict(student: student, left: left, status: worst(of: rules), rules: rules)
  }

  /// The worst over the rules that are not advisory; not applicable where none applies.
  private func worst(of rules: [RuleVerdict]) -> Status {
    let statuses = rules.filter { !tables.code.rules[$0.rule].rule.isAdvisory }.map(\.status)
    if statuses.contains(.missed) { return .missed }
    if statuses.contains(.open) { return .open }
    return statuses.contains(.met) || statuses.contains(.waived) ? .met : .notApplicable
  }

  mutating func verdicts(ofNetwork network: Int) -> [RuleVerdict] {
    begin(network: network)
    var verdicts: [RuleVerdict?] = Array(repeating: nil, count: tables.code.rules.count)
    for rule in tables.code.order where appliesToNetwork(rule) {
      verdicts[rule] = explain(rule: rule)
    }
    return verdicts.compactMap { $0 }
  }
}
