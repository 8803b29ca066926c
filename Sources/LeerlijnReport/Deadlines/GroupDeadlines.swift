internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnRules

/// By which day to come which rule still asks something, and of whom (Dutch: *termijnen van een groep*).
///
/// - Advice has no deadline here, and who has left no longer owes anything.
struct GroupDeadlines {
  struct Entry {
    let day: Day
    /// Index into the curriculum's rules.
    let rule: Int
    /// Indices into `Evidence.students`, in the order in which they are told of.
    var tight: [Int] = []
    var open: [Int] = []
    /// Of whom the file that would tell was never delivered.
    var undelivered: [Int] = []

    var count: Int { tight.count + open.count + undelivered.count }
  }

  let selected: SelectedAudit
  /// By day, then in the order of the rules.
  let entries: [Entry]

  private struct Key: Hashable {
    let day: Day
    let rule: Int
  }

  private enum Standing { case tight, open, undelivered }

  /// - Cost: a verdict of every student, on all cores, without fixes.
  init(_ selected: SelectedAudit) {
    self.selected = selected
    let students = selected.students
    let found = inParallel(students.indices, by: 64) { places in
      places.flatMap { Self.deadlines(ofStudent: students[$0], selected) }
    }
    var entries: [Key: Entry] = [:]
    for (key, student, standing) in found.joined() {
      var entry = entries[key] ?? Entry(day: key.day, rule: key.rule)
      switch standing {
      case .tight: entry.tight.append(student)
      case .open: entry.open.append(student)
      case .undelivered: entry.undelivered.append(student)
      }
      entries[key] = entry
    }
    self.entries = entries.values.sorted { ($0.day, $0.rule) < ($1.day, $1.rule) }
  }

  private static func deadlines(
    ofStudent student: Int, _ selected: SelectedAudit
  ) -> [(Key, student: Int, Standing)] {
    let verdict = selected.audit.verdict(ofStudent: student, fixes: false)
    guard verdict.left == nil else { return [] }
    return selected.binding(verdict).compactMap { rule in
      guard rule.status == .open, let day = rule.deadline, day >= selected.audit.asOf,
        day < .distantFuture
      else { return nil }
      let standing: Standing =
        rule.allReasons.contains(.notDelivered) ? .undelivered : rule.isTight ? .tight : .open
      return (Key(day: day, rule: rule.rule), student, standing)
    }
  }
}
