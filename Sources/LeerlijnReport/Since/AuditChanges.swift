internal import LeerlijnGroundwork
package import LeerlijnModel
package import LeerlijnRules

/// What changed for students since an earlier state (Dutch: *sinds*): of the same evidence on an earlier
/// day, or of an earlier folder of evidence.
package struct AuditChanges: Sendable {
  package struct OfStudent: Sendable {
    /// Index into the students of the later evidence.
    package let student: Int
    /// In the order of the rules.
    package let changes: [StandingChange]
    package let arrival: Arrival
  }

  package enum Arrival: Hashable, Sendable {
    case stayed
    /// Not among the students of the earlier evidence.
    case new
    /// Enrolled then, and left since.
    case left(on: Day)
  }

  package let earlier: Audit
  package let selected: SelectedAudit
  /// The folder of the earlier evidence; nil where it is the same evidence on an earlier day.
  package let folder: String?
  /// Of every student that is told of, in their order.
  package let students: [OfStudent]
  /// Numbers of the students of the earlier evidence who are not in the later one; told of with
  /// everyone only.
  package let gone: [String]

  /// - Cost: a verdict of every student under both, on all cores, without fixes.
  package init(_ selected: SelectedAudit, since earlier: Audit, folder: String? = nil) {
    self.earlier = earlier
    self.selected = selected
    self.folder = folder
    let (now, before) = (selected.audit.evidence.students, earlier.evidence.students)
    let places = Dictionary(
      before.indices.map { (before[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let told = selected.students
    students = inParallel(told.indices, by: 64) { range in
      range.map { place in
        Self.changes(told[place], places[now[told[place]].id], selected, earlier)
      }
    }.flatMap { $0 }
    let known = Set(now.map(\.id))
    gone =
      selected.isOfEveryone
      ? before.lazy.map(\.id).filter { !known.contains($0) }.map(\.text) : []
  }

  private static func changes(
    _ student: Int, _ old: Int?, _ selected: SelectedAudit, _ earlier: Audit
  ) -> OfStudent {
    guard let old else { return OfStudent(student: student, changes: [], arrival: .new) }
    let after = selected.audit.verdict(ofStudent: student, fixes: false)
    let before = earlier.verdict(ofStudent: old, fixes: false)
    if let left = after.left {
      // Nobody can do anything for who has left; that it came to it is news once.
      let arrival = before.left == nil ? Arrival.left(on: left) : .stayed
      return OfStudent(student: student, changes: [], arrival: arrival)
    }
    let changes = zip(before.rules, after.rules).compactMap { old, new -> StandingChange? in
      guard selected.tells(ofRule: new.rule) else { return nil }
      let change = StandingChange(rule: new.rule, before: .init(old), after: .init(new))
      return change.after.isOther(than: change.before) ? change : nil
    }
    return OfStudent(student: student, changes: changes, arrival: .stayed)
  }

  /// Changes under rules that may fail someone.
  func binding(_ student: OfStudent) -> [StandingChange] {
    student.changes.filter { !selected.audit.curriculum.rules[$0.rule].isAdvisory }
  }

  /// The worst that is new of a student; nil where nothing is.
  func news(_ student: OfStudent) -> StandingChange.News? {
    let news = binding(student).map(\.news)
    if news.contains(.bad) { return .bad }
    if news.contains(.good) { return .good }
    return news.isEmpty && student.arrival == .stayed ? nil : .other
  }

  /// How many students there are by their worst news, and for how many nothing changed.
  func counts() -> (bad: Int, good: Int, other: Int, same: Int) {
    var counts = (bad: 0, good: 0, other: 0, same: 0)
    for student in students {
      switch news(student) {
      case .bad?: counts.bad += 1
      case .good?: counts.good += 1
      case .other?: counts.other += 1
      case nil: counts.same += 1
      }
    }
    return counts
  }
}
