package import LeerlijnModel

/// A name that evidence uses and the new edition has given up for another: what is registered under it
/// no longer counts (Dutch: *kenmerk*).
package struct LostName: Hashable, Sendable {
  package let kind: ThingKind
  package let old: String
  package let new: String
  /// Rows of evidence that bear the old name, and of how many students.
  package let rows: Int
  package let students: Int

  /// - Parameter renamed: per kind the new name of what goes by another one, by its old name.
  /// - Parameter aliases: the new name of what may still go by its old one.
  static func all(
    _ renamed: [ThingKind: [String: String]], aliases: [String: String], in evidence: Evidence
  ) -> [LostName] {
    var found: [LostName] = []
    for kind in ThingKind.allCases {
      for (old, new) in (renamed[kind] ?? [:]).sorted(by: { $0.key < $1.key })
      where aliases[old] != new {
        let (rows, students) = evidence.uses(of: old, as: kind)
        if rows > 0 {
          found.append(LostName(kind: kind, old: old, new: new, rows: rows, students: students))
        }
      }
    }
    return found
  }
}

extension Evidence {
  /// Rows that name a thing, and the students they are of.
  fileprivate func uses(of name: String, as kind: ThingKind) -> (rows: Int, students: Int) {
    switch kind {
    case .course, .test, .placement:
      guard let unit = units.firstIndex(of: name) else { return (0, 0) }
      return count(results) { Int($0.unit) == unit }
    case .moment:
      guard let moment = moments.firstIndex(of: MomentID(name)) else { return (0, 0) }
      return count(judgements) { Int($0.moment) == moment }
    case .document:
      guard let document = documents.firstIndex(of: DocumentID(name)) else { return (0, 0) }
      return count(submissions) { Int($0.document) == document }
    case .series:
      return count(attendance) { sessions[Int($0.session)].series.text == name }
    default: return (0, 0)
    }
  }

  private func count<Fact>(
    _ facts: Grouped<Fact>, _ isNamed: (Fact) -> Bool
  ) -> (rows: Int, students: Int) {
    var (rows, students) = (0, 0)
    for student in self.students.indices {
      let own = facts[student].count(where: isNamed)
      rows += own
      if own > 0 { students += 1 }
    }
    return (rows, students)
  }
}
