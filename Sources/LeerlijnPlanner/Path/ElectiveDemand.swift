/// The least load of electives that goals and entries ask for beyond what is taken in any case.
struct ElectiveDemand {
  /// More load than there is room for.
  static let unbounded = Int.max >> 8

  /// What must hold in the end, each part by itself.
  private let parts: [UnitCondition]
  /// Parts no two of which speak of the same elective: what they ask adds up.
  private let isApart: [Bool]
  let isEmpty: Bool

  init(_ windows: PathWindows) {
    let network = windows.network
    var parts: [UnitCondition] = []
    func split(_ condition: UnitCondition) {
      if case .all(let some) = condition {
        some.forEach(split)
      } else {
        parts.append(Self.merged(condition))
      }
    }
    network.relaxedGoals.forEach(split)
    for unit in 0..<network.count where windows.isForced[unit] && network.conjunctions[unit] == nil
    {
      split(network.relaxedEntries[unit])
    }
    parts.removeAll { part in part.units.allSatisfy { windows.isForced[$0] } }
    self.parts = parts
    var spoken: Set<Int> = []
    isApart = parts.map { part in
      let electives = Set(part.units.filter { !windows.isForced[$0] })
      guard spoken.isDisjoint(with: electives) else { return false }
      spoken.formUnion(electives)
      return true
    }
    isEmpty = parts.isEmpty
  }

  /// - Parameter load: of a unit; 0 for one that is taken in any case, `unbounded` for one that cannot
  ///   be taken.
  func leastLoad(_ load: (Int) -> Int) -> Int {
    var (sum, most) = (0, 0)
    for (part, isApart) in zip(parts, isApart) {
      let least = Self.leastLoad(part, load)
      most = max(most, least)
      if isApart { sum = min(sum + least, Self.unbounded) }
    }
    return max(sum, most)
  }

  private static func leastLoad(_ condition: UnitCondition, _ load: (Int) -> Int) -> Int {
    switch condition {
    case .always, .not: 0
    case .never: unbounded
    case .done(let unit): load(unit)
    case .all(let parts): parts.reduce(0) { max($0, leastLoad($1, load)) }
    case .any(let parts): parts.reduce(unbounded) { min($0, leastLoad($1, load)) }
    case .atLeast(let count, let parts):
      leastLoad(count, of: parts.map { leastLoad($0, load) }, areApart: areApart(parts))
    case .sum(let least, let terms): leastLoad(least, of: terms, load)
    case .filled(let places):
      places.reduce(
        leastLoad(
          places.reduce(0) { $0 + max($1.least, 0) }, of: mostWorth(places), load)
      ) { max($0, leastLoad($1.least, of: mostWorth([$1]), load)) }
    }
  }

  /// It with one term for each unit in a sum.
  private static func merged(_ condition: UnitCondition) -> UnitCondition {
    switch condition {
    case .all(let parts): .all(parts.map(merged))
    case .any(let parts): .any(parts.map(merged))
    case .atLeast(let count, let parts): .atLeast(count, parts.map(merged))
    case .sum(let least, let terms): .sum(least, of: mostWorth([.init(least: least, terms: terms)]))
    default: condition
    }
  }

  private static func areApart(_ parts: [UnitCondition]) -> Bool {
    var spoken: Set<Int> = []
    return parts.allSatisfy { part in
      let units = Set(part.units)
      defer { spoken.formUnion(units) }
      return spoken.isDisjoint(with: units)
    }
  }

  private static func leastLoad(_ count: Int, of loads: [Int], areApart: Bool) -> Int {
    guard count > 0 else { return 0 }
    guard count <= loads.count else { return unbounded }
    let sorted = loads.sorted()
    return areApart ? min(sorted.prefix(count).reduce(0, +), unbounded) : sorted[count - 1]
  }

  private static func mostWorth(_ places: [UnitCondition.Place]) -> [UnitCondition.Term] {
    var worths: [Int: Int] = [:]
    for place in places {
      var inPlace: [Int: Int] = [:]
      for term in place.terms { inPlace[term.unit, default: 0] += term.worth }
      worths.merge(inPlace, uniquingKeysWith: max)
    }
    return worths.sorted { $0.key < $1.key }.map { UnitCondition.Term($0.key, worth: $0.value) }
  }

  /// The worth is bought where it costs the least load, a part of a unit where no more is needed.
  private static func leastLoad(
    _ least: Int, of terms: [UnitCondition.Term], _ load: (Int) -> Int
  ) -> Int {
    var rest = least
    var offers: [(worth: Int, load: Int)] = []
    for term in terms where term.worth > 0 {
      let load = load(term.unit)
      if load == 0 {
        rest -= term.worth
      } else if load < unbounded {
        offers.append((term.worth, load))
      }
    }
    guard rest > 0 else { return 0 }
    offers.sort { $0.load * $1.worth < $1.load * $0.worth }
    var total = 0
    for offer in offers {
      if offer.worth >= rest { return total + (offer.load * rest + offer.worth - 1) / offer.worth }
      rest -= offer.worth
      total += offer.load
    }
    return unbounded
  }
}
