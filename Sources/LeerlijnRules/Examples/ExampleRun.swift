public import LeerlijnModel

/// What running the examples of a curriculum gave (`leerlijn test`).
public struct ExampleRun: Sendable {
  public struct Result: Sendable {
    /// Index of the rule, and of the example in it.
    public let rule: Int
    public let example: Int
    public let expected: Status
    /// nil where the rule could not be judged for the example's student or network.
    public let verdict: RuleVerdict?
    public let asOf: Day
    /// What the example was judged on, so that a reader can ask why.
    public let audit: Audit

    public var found: Status { verdict?.status ?? .notApplicable }
    public var holds: Bool { found == expected }
  }

  /// Something no example exercises.
  public struct Gap: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
      case rule
      /// A part of the condition, by its place in document order from 0; `exception` where it
      /// stands in one.
      case branch(Int, exception: Int?)
      case exception(Int)
    }

    public let rule: Int
    public let part: Part
    public let missing: Status
  }

  public let results: [Result]
  public let gaps: [Gap]

  public var failures: [Result] { results.filter { !$0.holds } }
}

extension RuleProgram {
  /// Runs every example of every rule, and finds rules, branches and exceptions that none meets
  /// or misses.
  public func runExamples() -> ExampleRun {
    var results: [ExampleRun.Result] = []
    var gaps: [ExampleRun.Gap] = []
    for (index, rule) in curriculum.rules.enumerated() {
      var coverage = RuleCoverage(rule)
      for (number, example) in rule.examples.enumerated() {
        let made = ExampleEvidence(example, of: rule, in: curriculum)
        let audit = Audit(self, of: made.evidence, asOf: made.asOf)
        let verdict = audit.verdict(ofRule: index, network: made.network)
        if let verdict { coverage.add(verdict) }
        results.append(
          ExampleRun.Result(
            rule: index, example: number, expected: example.expected, verdict: verdict,
            asOf: made.asOf, audit: audit))
      }
      gaps += coverage.gaps(rule: index)
    }
    return ExampleRun(results: results, gaps: gaps)
  }
}

extension Audit {
  /// One rule's verdict for the one student, network or curriculum that it is about. Nobody asks an
  /// example what would help, and to seek that takes most of the time.
  fileprivate func verdict(ofRule rule: Int, network: NetworkID?) -> RuleVerdict? {
    switch curriculum.rules[rule].subject {
    case .student: return verdict(ofStudent: 0, rule: rule, fixes: false)
    case .network:
      guard let index = evidence.networks.firstIndex(where: { $0 == network }) else { return nil }
      return verdict(ofNetwork: index, rule: rule, fixes: false)
    case .curriculum: return verdict(ofNetwork: nil, rule: rule, fixes: false)
    }
  }
}

/// Which outcomes the examples of one rule have shown.
private struct RuleCoverage {
  private let rule: Rule
  private var statuses: Set<Status> = []
  private var exceptions: Set<Int> = []
  /// Per branch (its number in document order), in the rule's own condition or an exception.
  private var branches: [Branch: Set<Status>] = [:]

  private struct Branch: Hashable {
    let exception: Int?
    let number: Int
  }

  init(_ rule: Rule) {
    self.rule = rule
    register(rule.condition, exception: nil)
    for (index, exception) in rule.exceptions.enumerated() {
      register(exception.condition, exception: index)
    }
  }

  private mutating func register(_ condition: Condition, exception: Int?) {
    for number in condition.withDescendants.indices {
      branches[Branch(exception: exception, number: number)] = []
    }
  }

  mutating func add(_ verdict: RuleVerdict) {
    statuses.insert(verdict.status)
    if let exception = verdict.exception { exceptions.insert(exception) }
    if let root = verdict.root { visit(root, verdict.exception) }
  }

  private mutating func visit(_ node: NodeVerdict, _ exception: Int?) {
    if let number = node.number {
      branches[Branch(exception: exception, number: number), default: []]
        .insert(node.outcome.status)
    }
    for child in node.children { visit(child, exception) }
  }

  func gaps(rule index: Int) -> [ExampleRun.Gap] {
    var gaps: [ExampleRun.Gap] = []
    for status in [Status.met, .missed] where !statuses.contains(status) {
      gaps.append(ExampleRun.Gap(rule: index, part: .rule, missing: status))
    }
    for exception in rule.exceptions.indices where !exceptions.contains(exception) {
      gaps.append(ExampleRun.Gap(rule: index, part: .exception(exception), missing: .met))
    }
    for (branch, seen) in branches where branch.exception.map(exceptions.contains) ?? true {
      // The whole condition of the rule itself is what `rule` speaks of.
      if branch.number == 0, branch.exception == nil { continue }
      for status in [Status.met, .missed] where !seen.contains(status) {
        gaps.append(
          ExampleRun.Gap(
            rule: index, part: .branch(branch.number, exception: branch.exception),
            missing: status))
      }
    }
    return gaps.sorted { "\($0)" < "\($1)" }
  }
}
