import LeerlijnModel

// Rows that `--skip-bad-rows` left out: what they told is unknown.

extension AuditTables {
  /// Kinds of fact of which a row that may be about a student was left out; sessions by network.
  func leftOutRows(ofStudent student: Int) -> FactKinds {
    guard !evidence.leftOut.isEmpty else { return [] }
    var kinds = leftOutOfEverybody.union(leftOutOfStudents[student] ?? [])
    if !evidence.leftOut.sessionNetworks.isEmpty,
      !evidence.leftOut.sessionNetworks.isDisjoint(with: networks(ofStudent: student))
    {
      kinds.insert(FactKinds(FactKind.sessions))
    }
    return kinds
  }

  /// Likewise of a network: whatever was left out of one student's rows is not about it.
  func leftOutRows(ofNetwork network: Int) -> FactKinds {
    var kinds = leftOutOfEverybody
    let networks = evidence.leftOut.sessionNetworks
    if network < 0 ? !networks.isEmpty : networks.contains(UInt16(network)) {
      kinds.insert(FactKinds(FactKind.sessions))
    }
    return kinds
  }

  /// Every network that a student has had at any time.
  private func networks(ofStudent student: Int) -> Set<UInt16> {
    var found = Set(evidence.placements[student].compactMap(\.network))
    found.formUnion((networkMemberships[student] ?? []).map(\.network))
    if let network = evidence.students[student].network { found.insert(network) }
    return found
  }
}
