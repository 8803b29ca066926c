internal import LeerlijnGroundwork
internal import LeerlijnModel
public import LeerlijnRules

/// The students who need a person's attention, most urgent first, and what was counted on the way.
public struct Attention: Sendable {
  public struct Entry: Sendable {
    public let student: StudentVerdict
    /// Its rules that need attention, most urgent first.
    public let rules: [RuleVerdict]
    let urgency: Urgency
  }

  public private(set) var entries: [Entry] = []
  /// How many students there are with such an entry, also those that `entries` has no room for.
  public private(set) var studentCount = 0
  /// Of those: by what presses most.
  public private(set) var counts: [Urgency.Level: Int] = [:]
  /// How many students are tight, per rule.
  public private(set) var tight: [Int: Int] = [:]

  /// A rule that closes within so many days asks for attention while it is open.
  public static let horizon = 42

  /// - Parameter limit: how many entries to keep.
  /// - Cost: a verdict of every student, on all cores; fixes only for those that are kept.
  public init(_ audit: Audit, limit: Int, progress: (Int) -> Void = { _ in }) {
    let students = audit.evidence.students.indices
    let wave = 4096
    for first in stride(from: 0, to: students.count, by: wave) {
      let range = first..<min(first + wave, students.count)
      let parts = inParallel(range, by: 64) { students in
        var part = Attention()
        for student in students {
          part.look(at: audit.verdict(ofStudent: student, fixes: false), audit, limit: limit)
        }
        return part
      }
      for part in parts { add(part, limit: limit) }
      progress(range.upperBound)
    }
    entries = entries.map { $0.withFixes(audit) }
  }

  private init() {}

  private mutating func look(at verdict: StudentVerdict, _ audit: Audit, limit: Int) {
    // Nobody can do anything for who has left.
    guard verdict.left == nil else { return }
    var urgent: [(urgency: Urgency, rule: RuleVerdict)] = []
    for rule in verdict.rules {
      if rule.isTight { tight[rule.rule, default: 0] += 1 }
      guard !audit.curriculum.rules[rule.rule].isAdvisory,
        let urgency = Urgency(rule, asOf: audit.asOf)
      else { continue }
      urgent.append((urgency, rule))
    }
    guard let first = urgent.map(\.urgency).min() else { return }
    studentCount += 1
    counts[first.level, default: 0] += 1
    let rules = urgent.sorted { $0.urgency < $1.urgency }.map(\.rule)
    insert(Entry(student: verdict, rules: rules, urgency: first), limit: limit)
  }

  private mutating func insert(_ entry: Entry, limit: Int) {
    let place = entries.firstIndex { entry.comesBefore($0) } ?? entries.count
    guard place < limit else { return }
    entries.insert(entry, at: place)
    if entries.count > limit { entries.removeLast() }
  }

  private mutating func add(_ other: Attention, limit: Int) {
    studentCount += other.studentCount
    counts.merge(other.counts) { $0 + $1 }
    tight.merge(other.tight) { $0 + $1 }
    for entry in other.entries { insert(entry, limit: limit) }
  }
}

extension Attention.Entry {
  fileprivate func withFixes(_ audit: Audit) -> Self {
    let full = audit.verdict(ofStudent: student.student)
    return Self(
      student: full,
      rules: rules.compactMap { rule in full.rules.first { $0.rule == rule.rule } },
      urgency: urgency)
  }

  /// The more urgent first; among equals whoever has more rules that press, then in order.
  fileprivate func comesBefore(_ other: Self) -> Bool {
    if urgency != other.urgency { return urgency < other.urgency }
    if rules.count != other.rules.count { return rules.count > other.rules.count }
    return student.student < other.student.student
  }
}
