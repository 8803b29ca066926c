internal import LeerlijnModel
internal import LeerlijnRules

/// Whom a change touches by cohort, by year of the programme and by network, each in order.
package struct ImpactGroups: Sendable {
  package struct Group<Key: Sendable>: Sendable {
    package let key: Key
    package let counts: ImpactCounts
  }

  package let cohorts: [Group<Int>]
  /// nil stands for students whose year is not known.
  package let years: [Group<Int?>]
  /// Indices into `Evidence.networks`; nil stands for students without a network.
  package let networks: [Group<Int?>]

  init(_ marks: [ChangeMarks], of audit: Audit) {
    let students = audit.evidence.students
    cohorts = ImpactGroups.groups(marks) { students[$0].cohort }
      .sorted { $0.key < $1.key }
    years = ImpactGroups.groups(marks) { audit.year(ofStudent: $0) }
      .sorted { ($0.key ?? .max) < ($1.key ?? .max) }
    networks = ImpactGroups.groups(marks) { audit.network(ofStudent: $0) }
      .sorted { ($0.key ?? .max) < ($1.key ?? .max) }
  }

  private static func groups<Key: Hashable & Sendable>(
    _ marks: [ChangeMarks], by key: (Int) -> Key
  ) -> [Group<Key>] {
    var counts: [Key: ImpactCounts] = [:]
    for (student, mark) in marks.enumerated() { counts[key(student), default: .init()].add(mark) }
    return counts.map { Group(key: $0.key, counts: $0.value) }
  }
}
