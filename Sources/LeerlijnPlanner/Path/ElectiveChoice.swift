/// A choice of electives with which goals and entries may hold in the end, where little load is
/// preferred; which of those that cost alike is left to chance.
struct ElectiveChoice {
  private let network: PathNetwork
  private let costs: [Double]
  private(set) var isTaken: [Bool]
  private var isOpen: [Bool]

  /// - Returns: nil where there is no such choice.
  init?(_ windows: PathWindows, noise: Double, random: inout RandomSource) {
    network = windows.network
    costs = (0..<network.count).map { unit in
      let isPossible = windows.first[unit] < windows.network.periods
      guard isPossible else { return .infinity }
      let late = Double(windows.soonest[unit] + 1) / Double(windows.network.periods)
      return (Double(windows.least(unit)) + 1) * (1 + late / 4) * (1 + noise * random.fraction())
    }
    isTaken = [Bool](repeating: false, count: network.count)
    isOpen = isTaken
    for unit in 0..<network.count where windows.isForced[unit] {
      guard take(unit) else { return nil }
    }
    for goal in network.relaxedGoals {
      guard satisfy(goal) else { return nil }
    }
  }

  private mutating func take(_ unit: Int) -> Bool {
    if isTaken[unit] { return true }
    guard costs[unit] < .infinity else { return false }
    isTaken[unit] = true
    for other in network.corequisites[unit] {
      guard take(other) else { return false }
    }
    return satisfy(network.relaxedEntries[unit])
  }

  private mutating func satisfy(_ condition: UnitCondition) -> Bool {
    if condition.holds({ isTaken[$0] }) { return true }
    switch condition {
    case .always: return true
    case .never, .not: return false
    case .done(let unit): return take(unit)
    case .all(let parts):
      for part in parts { guard satisfy(part) else { return false } }
      return true
    case .any(let parts): return satisfy(1, of: parts)
    case .atLeast(let count, let parts): return satisfy(count, of: parts)
    case .sum(_, let terms): return buy(terms, for: condition)
    case .filled(let places): return buy(places.flatMap(\.terms), for: condition)
    }
  }

  private mutating func satisfy(_ count: Int, of parts: [UnitCondition]) -> Bool {
    let missing = parts.filter { !$0.holds { isTaken[$0] } }
    let cheapest = missing.map { (part: $0, cost: cost($0)) }.sorted { $0.cost < $1.cost }
    var needed = count - (parts.count - missing.count)
    for (part, _) in cheapest where needed > 0 {
      if satisfy(part) { needed -= 1 }
    }
    return needed <= 0
  }

  private mutating func buy(_ terms: [UnitCondition.Term], for condition: UnitCondition) -> Bool {
    let offers = terms.filter { $0.worth > 0 && !isTaken[$0.unit] && costs[$0.unit] < .infinity }
      .sorted { costs[$0.unit] * Double($1.worth) < costs[$1.unit] * Double($0.worth) }
    var bought: Set<Int> = []
    for offer in offers {
      bought.insert(offer.unit)
      if condition.holds({ isTaken[$0] || bought.contains($0) }) { break }
    }
    for offer in offers.reversed() where bought.remove(offer.unit) != nil {
      if !condition.holds({ isTaken[$0] || bought.contains($0) }) { bought.insert(offer.unit) }
    }
    for unit in bought.sorted() {
      guard take(unit) else { return false }
    }
    return condition.holds { isTaken[$0] }
  }

  private func cost(_ condition: UnitCondition) -> Double {
    if condition.holds({ isTaken[$0] }) { return 0 }
    switch condition {
    case .always: return 0
    case .never, .not: return .infinity
    case .done(let unit): return costs[unit]
    case .all(let parts): return parts.reduce(0) { $0 + cost($1) }
    case .any(let parts): return parts.reduce(.infinity) { min($0, cost($1)) }
    case .atLeast(let count, let parts):
      return parts.map(cost).sorted().prefix(max(count, 0)).reduce(0, +)
    case .sum, .filled:
      return Set(condition.units).filter { !isTaken[$0] }.map { costs[$0] }.min() ?? .infinity
    }
  }
}
