import LeerlijnModel

// Rows that were left out, and whose facts are unknown for it.

extension AuditTables {
  /// Kinds of fact of which a row that may be about a student was left out; sessions by network.
  func leftOutRows(ofStudent student: Int) -> FactKinds {
    guard !evidence.leftOut.isEmpty else { return [] }
    var kinds = leftOutOfEverybody.union(leftOutOfStudents[student] ?? [])
    // Of whom no network is known it may be any of them.
    let mayBeOfAny =
      evidence.students[student].network == nil
      || !leftOutRows(ofNetworkOfStudent: student).isEmpty
    if !evidence.leftOut.sessionNetworks.isEmpty,
      mayBeOfAny
        || !evidence.leftOut.sessionNetworks.isDisjoint(with: networks(ofStudent: student))
    {
      kinds.insert(FactKinds(FactKind.sessions))
    }
    return kinds
  }

  /// Whether a row of a kind was left out, of whomever.
  func isLeftOutOfAnybody(_ kind: FactKind) -> Bool {
    evidence.leftOut.ofEverybody.contains(kind) || evidence.leftOut.ofStudents[kind] != nil
      || kind == .students && evidence.leftOut.hasStudents
  }

  /// Kinds of fact that tell of a student's network, of which a row about the student was left out.
  func leftOutRows(ofNetworkOfStudent student: Int) -> FactKinds {
    guard !evidence.leftOut.isEmpty else { return [] }
    let lists = FactKinds([FactKind.students, .placements, .members])
    // A row of a network's list that was left out is of everybody for the network's size alone.
    return (leftOutOfStudents[student] ?? [])
      .union(leftOutOfEverybody.subtracting(FactKinds(FactKind.members))).intersection(lists)
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
