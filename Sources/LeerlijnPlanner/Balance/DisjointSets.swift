/// Which of some things belong together, as that becomes known.
///
/// - Source: Tarjan, "Efficiency of a good but not linear set union algorithm" (1975).
struct DisjointSets {
  private var leader: [Int]

  init(_ count: Int) { leader = Array(0..<count) }

  mutating func join(_ first: Int, _ second: Int) { leader[find(first)] = find(second) }

  private mutating func find(_ member: Int) -> Int {
    var member = member
    while leader[member] != member {
      leader[member] = leader[leader[member]]
      member = leader[member]
    }
    return member
  }

  /// Each set in rising order, by its first member.
  var members: [[Int]] {
    var sets = self
    let byLeader = Dictionary(grouping: leader.indices) { sets.find($0) }
    return byLeader.values.sorted { $0[0] < $1[0] }
  }
}
