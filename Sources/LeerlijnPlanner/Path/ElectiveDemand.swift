/// The least load of electives that goals and entries ask for beyond what is taken in any case.
struct ElectiveDemand {
  /// What must hold in the end, each part by itself; a row by measure.
  private let parts: [[LeastLoad]]
  /// Parts no two of which speak of the same elective: what they ask adds up.
  private let isApart: [Bool]

  var isEmpty: Bool { isApart.isEmpty }

  init(_ windows: PathWindows) {
    let network = windows.network
    var conditions: [UnitCondition] = []
    func split(_ condition: UnitCondition) {
      if case .all(let parts) = condition {
        parts.forEach(split)
      } else {
        conditions.append(condition)
      }
    }
    network.relaxedGoals.forEach(split)
    for unit in 0..<network.count where windows.isForced[unit] && network.conjunctions[unit] == nil
    {
      split(network.relaxedEntries[unit])
    }
    conditions.removeAll { $0.units.allSatisfy { windows.isForced[$0] } }
    parts = network.measures.indices.map { measure in
      conditions.map { LeastLoad($0) { windows.least($0, measure) } }
    }
    var spoken: Set<Int> = []
    isApart = conditions.map { condition in
      let electives = Set(condition.units.filter { !windows.isForced[$0] })
      guard spoken.isDisjoint(with: electives) else { return false }
      spoken.formUnion(electives)
      return true
    }
  }

  func leastLoad(_ measure: Int, _ standing: (Int) -> LeastLoad.Standing) -> Int {
    var (sum, most) = (0, 0)
    for (part, isApart) in zip(parts[measure], isApart) {
      let least = part.value(standing)
      most = max(most, least)
      if isApart { sum = min(sum + least, LeastLoad.unbounded) }
    }
    return max(sum, most)
  }
}
