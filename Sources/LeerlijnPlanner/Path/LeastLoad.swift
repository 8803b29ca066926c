/// The least load of units with which a condition comes to hold, by one measure; what is worth most
/// for its load is taken first, a part of a unit where no more is needed.
///
/// - Source: the continuous relaxation of a knapsack, Dantzig, "Discrete-variable extremum problems"
///   (1957).
indirect enum LeastLoad {
  /// More load than there is room for.
  static let unbounded = Int.max >> 8

  enum Standing {
    /// Taken, or taken in any case.
    case free
    case open
    /// No more to be taken.
    case closed
  }

  struct Offer {
    var unit: Int
    var worth: Int
    var load: Int
  }

  case fixed(Int)
  case unit(Int, load: Int)
  /// What all need, of which some of it may be the same.
  case largest([LeastLoad])
  /// What so many need, which are apart or not.
  case cheapest(Int, of: [LeastLoad], areApart: Bool)
  /// By rising load for its worth.
  case bought(Int, from: [Offer])

  /// - Parameter load: the least of each unit.
  init(_ condition: UnitCondition, load: (Int) -> Int) {
    switch condition {
    case .always, .not: self = .fixed(0)
    case .never: self = .fixed(Self.unbounded)
    case .done(let unit): self = .unit(unit, load: load(unit))
    case .all(let parts): self = .largest(parts.map { LeastLoad($0, load: load) })
    case .any(let parts):
      self = .cheapest(1, of: parts.map { LeastLoad($0, load: load) }, areApart: false)
    case .atLeast(let count, let parts):
      self = .cheapest(
        count, of: parts.map { LeastLoad($0, load: load) }, areApart: Self.areApart(parts))
    case .sum(let least, let terms):
      self = Self.bought(least, of: [UnitCondition.Place(least: least, terms: terms)], load)
    case .filled(let places):
      let least = places.reduce(0) { $0 + max($1.least, 0) }
      self = .largest(
        [Self.bought(least, of: places, load)]
          + places.map { Self.bought($0.least, of: [$0], load) })
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

  /// A unit is worth what it is in the place where it is worth most.
  private static func bought(
    _ least: Int, of places: [UnitCondition.Place], _ load: (Int) -> Int
  ) -> LeastLoad {
    var worths: [Int: Int] = [:]
    for place in places {
      var inPlace: [Int: Int] = [:]
      for term in place.terms { inPlace[term.unit, default: 0] += term.worth }
      worths.merge(inPlace, uniquingKeysWith: max)
    }
    let offers = worths.filter { $0.value > 0 }
      .map { Offer(unit: $0.key, worth: $0.value, load: load($0.key)) }
      .sorted { ($0.load * $1.worth, $0.unit) < ($1.load * $0.worth, $1.unit) }
    return .bought(least, from: offers)
  }

  func value(_ standing: (Int) -> Standing) -> Int {
    switch self {
    case .fixed(let load): return load
    case .unit(let unit, let load):
      switch standing(unit) {
      case .free: return 0
      case .open: return load
      case .closed: return Self.unbounded
      }
    case .largest(let parts): return parts.reduce(0) { max($0, $1.value(standing)) }
    case .cheapest(let count, let parts, let areApart):
      return Self.value(count, of: parts.map { $0.value(standing) }, areApart: areApart)
    case .bought(let least, let offers): return Self.value(least, from: offers, standing)
    }
  }

  private static func value(_ count: Int, of loads: [Int], areApart: Bool) -> Int {
    guard count > 0 else { return 0 }
    guard count <= loads.count else { return unbounded }
    let sorted = loads.sorted()
    return areApart ? min(sorted.prefix(count).reduce(0, +), unbounded) : sorted[count - 1]
  }

  private static func value(
    _ least: Int, from offers: [Offer], _ standing: (Int) -> Standing
  ) -> Int {
    var rest = least
    for offer in offers where standing(offer.unit) == .free { rest -= offer.worth }
    guard rest > 0 else { return 0 }
    var total = 0
    for offer in offers where standing(offer.unit) == .open {
      if offer.worth >= rest { return total + (offer.load * rest + offer.worth - 1) / offer.worth }
      rest -= offer.worth
      total += offer.load
    }
    return unbounded
  }
}
