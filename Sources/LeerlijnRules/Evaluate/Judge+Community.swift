import LeerlijnModel

// Which network a student belongs to, day by day.

extension Judge {
  /// The network of a student who has the same one on every day.
  func findConstantNetwork() -> Int? {
    guard networkLeftOut.isEmpty else { return nil }
    if !tables.networkMemberships.isEmpty, tables.networkMemberships[student] != nil { return nil }
    let network = tables.evidence.students[student].network
    for index in tables.evidence.placements.range(of: student) {
      let other = tables.evidence.placements.facts[index].network
      if other != nil, other != network { return nil }
    }
    return network.map(Int.init)
  }

  /// On a day that two stretches share, such as the last of one and the first of the next, the
  /// student belongs to both.
  func isInNetwork(_ network: Int, on day: Day) -> Bool { networks(on: day).contains(network) }

  /// A student's networks on a day: of the placement, else by membership, else of the list; none
  /// where that is not known. A list of which a row about the student was left out does not tell,
  /// nor do those after it.
  func networks(on day: Day) -> [Int] {
    if let constantNetwork { return [constantNetwork] }
    if networkLeftOut.contains(FactKind.placements) { return [] }
    let placed = tables.evidence.placements[student].compactMap { placement in
      placement.days.contains(day) ? placement.network.map(Int.init) : nil
    }
    if !placed.isEmpty { return placed }
    if networkLeftOut.contains(FactKind.members) { return [] }
    let joined = (tables.networkMemberships[student] ?? []).filter { $0.days.contains(day) }
    if !joined.isEmpty { return joined.map { Int($0.network) } }
    if networkLeftOut.contains(FactKind.students) { return [] }
    return tables.evidence.students[student].network.map { [Int($0)] } ?? []
  }

  /// Whether the student may be in any network on a day.
  func isNetworkUnknown(on day: Day) -> Bool { networks(on: day).isEmpty }

  /// Every network that the student belongs to on some of these days; nil among them stands for
  /// days on which it is not known.
  func networks(during days: DayRange) -> Set<Int?> {
    if isAboutNetwork { return [network] }
    if let constantNetwork { return [constantNetwork] }
    var turns: Set<Day> = [days.first, days.last]
    for placement in tables.evidence.placements[student] {
      turns.formUnion([placement.days.first, placement.days.last + 1])
    }
    for membership in tables.networkMemberships[student] ?? [] {
      turns.formUnion([membership.days.first, membership.days.last + 1])
    }
    var found: Set<Int?> = []
    for day in turns where days.contains(day) {
      let networks = networks(on: day)
      if networks.isEmpty { found.insert(nil) } else { found.formUnion(networks) }
    }
    return found
  }
}
