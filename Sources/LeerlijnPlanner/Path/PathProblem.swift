/// What is left of a path through a programme, as units to be placed in periods (Dutch: *studiepad*):
/// a project with limited resources, calendars and alternatives.
///
/// - Source: Brucker, Drexl, Möhring, Neumann and Pesch, "Resource-constrained project scheduling"
///   (1999).
package struct PathProblem: Hashable, Sendable {
  /// One way to take a unit: from a period on, so much load in each.
  package struct Option: Hashable, Sendable {
    package var start: Int
    /// Load of each period it runs in, in any whole unit; never empty, never negative.
    package var loads: [Int]

    package init(start: Int, loads: [Int]) {
      self.start = start
      self.loads = loads
    }

    /// The last period it runs in; at its end the unit is done.
    package var end: Int { start + loads.count - 1 }
  }

  /// A course or placement, or several that are taken together.
  package struct Unit: Hashable, Sendable {
    /// By start, rising.
    package var options: [Option]
    /// What must hold of what is done before the period it begins in.
    package var entry: UnitCondition
    /// Units that are taken too, and begin no later than it does.
    package var corequisites: [Int]
    /// Whether it is taken in any case; else where a goal or the entry of another asks for it.
    package var isRequired: Bool
    /// The period in which the plan of the edition has it begin; nil where there is none.
    package var nominal: Int?
    /// What is made even over the periods it runs in, in any whole unit; nil for its load.
    package var weight: Int?

    package init(
      options: [Option], entry: UnitCondition = .always, corequisites: [Int] = [],
      isRequired: Bool = true, nominal: Int? = nil
    ) {
      self.options = options
      self.entry = entry
      self.corequisites = corequisites
      self.isRequired = isRequired
      self.nominal = nominal
    }
  }

  /// Something that must hold of what is done.
  package struct Goal: Hashable, Sendable {
    package var condition: UnitCondition
    /// At the end of this period; nil stands for the end of the path.
    package var by: Int?

    package init(_ condition: UnitCondition, by: Int? = nil) {
      self.condition = condition
      self.by = by
    }
  }

  package var units: [Unit]
  package var goals: [Goal]
  /// The most load of each period; its count is the number of periods, at most 64.
  package var capacity: [Int]

  package init(units: [Unit], goals: [Goal] = [], capacity: [Int]) {
    self.units = units
    self.goals = goals
    self.capacity = capacity
  }

  package var periods: Int { capacity.count }
}

/// What is asked of the units that are done (Dutch: *voorwaarde*), by their index in a problem.
package indirect enum UnitCondition: Hashable, Sendable {
  case always, never
  case done(Int)
  case all([UnitCondition])
  case any([UnitCondition])
  case atLeast(Int, [UnitCondition])
  case not(UnitCondition)
  /// What the done ones are worth together is at least so much.
  case sum(Int, of: [Term])
  /// Each place gets at least what it asks, where a unit counts in one place at most.
  case filled([Place])

  package struct Term: Hashable, Sendable {
    package var unit: Int
    /// Never negative.
    package var worth: Int

    package init(_ unit: Int, worth: Int) {
      self.unit = unit
      self.worth = worth
    }
  }

  /// Room for electives.
  package struct Place: Hashable, Sendable {
    package var least: Int
    package var terms: [Term]

    package init(least: Int, terms: [Term]) {
      self.least = least
      self.terms = terms
    }
  }

  /// Whether more that is done never turns it from true to false.
  package var isMonotone: Bool {
    switch self {
    case .always, .never, .done, .sum, .filled: true
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.allSatisfy(\.isMonotone)
    case .not(let part):
      switch part {
      case .always, .never: true
      default: false
      }
    }
  }

  /// The units it speaks of, in the order in which it does; some more than once.
  package var units: [Int] {
    switch self {
    case .always, .never: []
    case .done(let unit): [unit]
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.units)
    case .not(let part): part.units
    case .sum(_, let terms): terms.map(\.unit)
    case .filled(let places): places.flatMap { $0.terms.map(\.unit) }
    }
  }

  /// Whether it holds where these units are done.
  package func holds(_ isDone: (Int) -> Bool) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .done(let unit): isDone(unit)
    case .all(let parts): parts.allSatisfy { $0.holds(isDone) }
    case .any(let parts): parts.contains { $0.holds(isDone) }
    case .atLeast(let count, let parts): parts.count { $0.holds(isDone) } >= count
    case .not(let part): !part.holds(isDone)
    case .sum(let least, let terms):
      terms.reduce(0) { isDone($1.unit) ? $0 + $1.worth : $0 } >= least
    case .filled(let places): Place.areFilled(places, isDone)
    }
  }
}

extension UnitCondition.Place {
  /// Whether some way to divide the done units fills every place; tried one unit after the other, the
  /// ones that fit few places first.
  fileprivate static func areFilled(_ places: [Self], _ isDone: (Int) -> Bool) -> Bool {
    var fits: [Int: [(place: Int, worth: Int)]] = [:]
    for (place, asked) in places.enumerated() {
      for term in asked.terms where term.worth > 0 && isDone(term.unit) {
        fits[term.unit, default: []].append((place, term.worth))
      }
    }
    let units = fits.values.sorted { ($0.count, $1[0].worth) < ($1.count, $0[0].worth) }
    var failed: Set<[Int]> = []
    func canFill(_ missing: [Int], from index: Int) -> Bool {
      if missing.allSatisfy({ $0 <= 0 }) { return true }
      guard index < units.count, !failed.contains([index] + missing) else { return false }
      for (place, worth) in units[index] where missing[place] > 0 {
        var rest = missing
        rest[place] = max(0, rest[place] - worth)
        if canFill(rest, from: index + 1) { return true }
      }
      if canFill(missing, from: index + 1) { return true }
      failed.insert([index] + missing)
      return false
    }
    return canFill(places.map(\.least), from: 0)
  }
}
