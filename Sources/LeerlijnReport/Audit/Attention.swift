internal import LeerlijnGroundwork
internal import LeerlijnModel
public import LeerlijnRules

/// The students who need a person's attention, most urgent first or as was asked, and what was counted
/// on the way.
public struct Attention: Sendable {
  public struct Entry: Sendable {
    public let student: StudentVerdict
    /// Its rules that need attention, most urgent first.
    public let rules: [RuleVerdict]
    let urgency: Urgency
    /// The worst that is true of the student.
    let concern: Concern
    /// Among the students that are told of.
    let place: Int
  }

  public private(set) var entries: [Entry] = []
  /// How many students there are with such an entry, also those that `entries` has no room for.
  public private(set) var studentCount = 0
  /// How many students there are of each concern; everyone once.
  public private(set) var counts: [Concern: Int] = [:]
  /// Of those for whom something is no longer attainable: where it is long ago.
  public private(set) var lostLongAgoCount = 0
  /// How many students are tight, per rule.
  public private(set) var tight: [Int: Int] = [:]

  /// A rule that closes within so many days asks for attention while it is open.
  public static let horizon = 42

  /// - Parameter limit: how many entries to keep.
  /// - Cost: a verdict of every student, on all cores; fixes only for those that are kept.
  public init(_ audit: Audit, limit: Int, progress: (Int) -> Void = { _ in }) {
    self.init(SelectedAudit(audit), limit: limit, progress: progress)
  }

  /// - Parameter limit: how many entries to keep.
  /// - Cost: a verdict of every student, on all cores; fixes only for those that are kept.
  public init(_ selected: SelectedAudit, limit: Int, progress: (Int) -> Void = { _ in }) {
    let students = selected.students
    let wave = 4096
    for first in stride(from: 0, to: students.count, by: wave) {
      let range = first..<min(first + wave, students.count)
      let parts = inParallel(range, by: 64) { places in
        var part = Attention()
        for place in places { part.look(at: place, selected, limit: limit) }
        return part
      }
      for part in parts { add(part, selected, limit: limit) }
      progress(range.upperBound)
    }
    entries = entries.map { $0.withFixes(selected.audit) }
  }

  private init() {}

  private mutating func look(at place: Int, _ selected: SelectedAudit, limit: Int) {
    let verdict = selected.audit.verdict(ofStudent: selected.students[place], fixes: false)
    guard verdict.left == nil else { return }
    for rule in verdict.rules where rule.isTight { tight[rule.rule, default: 0] += 1 }
    guard let concern = selected.concern(verdict) else { return }
    counts[concern, default: 0] += 1
    let pressing = selected.pressing(verdict)
    guard let first = pressing.map(\.urgency).min() else { return }
    studentCount += 1
    let lost = pressing.filter { $0.rule.status == .missed }
    if !lost.isEmpty, lost.allSatisfy({ $0.urgency.level == .lostLongAgo }) {
      lostLongAgoCount += 1
    }
    let rules = pressing.sorted { $0.urgency < $1.urgency }.map(\.rule)
    let entry = Entry(
      student: verdict, rules: rules, urgency: first, concern: concern, place: place)
    insert(entry, selected, limit: limit)
  }

  private mutating func insert(_ entry: Entry, _ selected: SelectedAudit, limit: Int) {
    let isByName = selected.selection.order == .name
    let place =
      entries.firstIndex { isByName ? entry.place < $0.place : entry.comesBefore($0) }
      ?? entries.count
    guard place < limit else { return }
    entries.insert(entry, at: place)
    if entries.count > limit { entries.removeLast() }
  }

  private mutating func add(_ other: Attention, _ selected: SelectedAudit, limit: Int) {
    studentCount += other.studentCount
    lostLongAgoCount += other.lostLongAgoCount
    counts.merge(other.counts) { $0 + $1 }
    tight.merge(other.tight) { $0 + $1 }
    for entry in other.entries { insert(entry, selected, limit: limit) }
  }
}

extension Attention.Entry {
  fileprivate func withFixes(_ audit: Audit) -> Self {
    let full = audit.verdict(ofStudent: student.student)
    return Self(
      student: full,
      rules: rules.compactMap { rule in full.rules.first { $0.rule == rule.rule } },
      urgency: urgency, concern: concern, place: place)
  }

  /// The more urgent first; among equals whoever has more rules that press, then in order.
  fileprivate func comesBefore(_ other: Self) -> Bool {
    if urgency != other.urgency { return urgency < other.urgency }
    if rules.count != other.rules.count { return rules.count > other.rules.count }
    return student.student < other.student.student
  }
}
