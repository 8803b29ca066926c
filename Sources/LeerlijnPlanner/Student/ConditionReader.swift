internal import LeerlijnModel
internal import LeerlijnRules

/// Reads what a rule or an entry requirement asks of the units that are still to be taken.
///
/// What no unit brings (hours, sessions, documents, a mean) counts as within reach as long as the
/// engine does not call it missed; so does what only units outside the plan can bring.
struct ConditionReader {
  let rules: EntryRules
  let state: StudyState
  /// What the engine says of each rule today.
  let statuses: [Status]
  let demands: [Int: RuleDemand]
  /// Units that are still to be taken, by course or placement.
  let indices: [String: Int]
  /// In tenths of an EC.
  let credits: [String: Int]
  /// Whether practice of a placement (its hours, its judgements) stands for the placement as a whole:
  /// before something begins, but not for a rule with a day of its own within the placement.
  var takesPracticeAsWhole = true

  /// What a course or placement requires before it begins.
  func entry(of unit: String) -> UnitCondition {
    guard let rule = rules.entries[unit] else { return .always }
    return condition(ofRule: rule)
  }

  func condition(ofRule rule: Int) -> UnitCondition {
    var seen: Set<Int> = []
    return condition(ofRule: rule, wanted: true, &seen)
  }

  private func condition(ofRule rule: Int, wanted: Bool, _ seen: inout Set<Int>) -> UnitCondition {
    switch statuses[rule] {
    case .met, .waived, .notApplicable: return .always
    case .missed, .open: break
    }
    guard let demand = demands[rule], seen.insert(rule).inserted else { return Self.free(wanted) }
    defer { seen.remove(rule) }
    return condition(of: demand.tree, wanted: wanted, &seen)
  }

  /// - Parameter wanted: whether it is to hold; false below a `not` or in a premise.
  private func condition(
    of tree: DemandTree, wanted: Bool, _ seen: inout Set<Int>
  ) -> UnitCondition {
    func parts(_ trees: [DemandTree]) -> [UnitCondition] {
      trees.map { condition(of: $0, wanted: wanted, &seen) }
    }
    switch tree.kind {
    case .measure(let demand): return condition(of: demand, wanted: wanted)
    case .rule(let rule): return condition(ofRule: rule, wanted: wanted, &seen)
    case .all(let trees): return .all(parts(trees))
    case .any(let trees): return .any(parts(trees))
    case .atLeast(let count, let trees): return .atLeast(count, parts(trees))
    case .not(let part): return .not(condition(of: part, wanted: !wanted, &seen))
    case .when(let premise, let then):
      return .any([
        .not(condition(of: premise, wanted: !wanted, &seen)),
        condition(of: then, wanted: wanted, &seen),
      ])
    }
  }

  // MARK: - One measure

  private func condition(of demand: Demand, wanted: Bool) -> UnitCondition {
    let status = demand.measure.place.flatMap { rules.measures[$0] }.map { statuses[$0] }
    if status == .met { return .always }
    let asked = units(askedBy: demand)
    if let asked, asked.canHold { return asked.condition.simplified }
    if asked == nil, case .isTrue(let fact) = demand.measure.quantity, !fact.years.isEmpty {
      return .always
    }
    if status == .missed { return .never }
    return Self.free(wanted)
  }

  private static func free(_ wanted: Bool) -> UnitCondition { wanted ? .always : .never }

  private struct Asked {
    var condition: UnitCondition
    /// Whether the units that are left can bring it.
    var canHold: Bool
  }

  /// - Returns: nil where it asks nothing of units.
  private func units(askedBy demand: Demand) -> Asked? {
    guard demand.parts.count == 1, let part = demand.parts.first else { return nil }
    switch demand.measure.quantity {
    case .grade(.course(let id)): return done(id.text, grade: part.minimum)
    case .grade(.placement(let id)): return done(id.text, grade: part.minimum)
    case .grade(.test(let id)):
      let course = rules.curriculum.courses.first { $0.tests.contains { $0.id == id } }
      return course.flatMap { done($0.id.text, grade: nil) }
    case .assessed(let id, _) where takesPracticeAsWhole:
      return indices[id.text].map { Asked(condition: .done($0), canHold: true) }
    case .hours(let ids) where ids.count == 1 && takesPracticeAsWhole:
      return indices[ids[0].text].map { Asked(condition: .done($0), canHold: true) }
    case .units(_, .credits): return sum(demand, part, worth: { credits[$0] ?? 0 })
    case .units(_, .courses): return sum(demand, part, worth: { _ in 1 })
    case .units(_, .completed): return completion(demand)
    case .allocate(let allocation) where allocation.sharing == 1: return filled(allocation)
    default: return nil
    }
  }

  private func done(_ id: String, grade: Int?) -> Asked? {
    if let unit = indices[id] { return Asked(condition: .done(unit), canHold: true) }
    guard state.passed.contains(id) else { return nil }
    // What is passed lower than is asked can only be improved, which is no unit of a plan.
    return (state.grades[id] ?? .max) >= grade ?? 0
      ? Asked(condition: .always, canHold: true) : nil
  }

  private func counts(_ id: String, _ grades: Limits?) -> Bool {
    guard state.passed.contains(id) else { return false }
    guard let grades else { return true }
    return state.grades[id].map { grades.holds(for: $0) } ?? false
  }

  private func sum(_ demand: Demand, _ part: Demand.Part, worth: (String) -> Int) -> Asked? {
    guard let least = part.minimum, demand.grades?.maximum == nil else { return nil }
    var (now, most) = (0, 0)
    var terms: [UnitCondition.Term] = []
    func add(_ ids: [String], upTo room: Int) {
      let here = min(room, ids.filter { counts($0, demand.grades) }.reduce(0) { $0 + worth($1) })
      now += here
      var open = 0
      for id in ids where worth(id) > 0 && here < room {
        guard let unit = indices[id] else { continue }
        let value = min(worth(id), room - here)
        terms.append(UnitCondition.Term(unit, worth: value))
        open += value
      }
      most += min(open, room - here)
    }
    add(demand.units, upTo: .max)
    for choice in demand.choices { add(choice.units, upTo: choice.credits) }
    return Asked(condition: .sum(least - now, of: terms), canHold: now + most >= least)
  }

  private func completion(_ demand: Demand) -> Asked {
    let open = demand.units.filter { !state.passed.contains($0) }
    let parts = open.map { indices[$0].map(UnitCondition.done) ?? .never }
    let places = ChoiceRoom.places(
      demand.choices.map { ($0.credits, $0.units) }, passed: state.passed, indices, credits)
    return Asked(
      condition: .all(parts + [.filled(places)]), canHold: !parts.contains(.never))
  }

  private func filled(_ allocation: Allocation) -> Asked {
    var places: [UnitCondition.Place] = []
    for slot in allocation.slots {
      let ids = rules.curriculum.courseSets.first { $0.id == slot.set }?.courses.map(\.text) ?? []
      switch slot.demand {
      case .credits(let least):
        places += ChoiceRoom.places([(least, ids)], passed: state.passed, indices, credits)
      case .courses(let least):
        let ones = Dictionary(ids.map { ($0, 1) }) { first, _ in first }
        places += ChoiceRoom.places([(least, ids)], passed: state.passed, indices, ones)
      }
    }
    let canHold = UnitCondition.filled(places).holds { _ in true }
    return Asked(condition: .filled(places), canHold: canHold)
  }
}

/// What rooms to choose still ask once what is passed has filled as much as it can.
enum ChoiceRoom {
  /// - Parameter rooms: how much each asks, and of which units.
  static func places(
    _ rooms: [(least: Int, units: [String])], passed: Set<String>, _ indices: [String: Int],
    _ worths: [String: Int]
  ) -> [UnitCondition.Place] {
    var missing = rooms.map(\.least)
    // What fits one room only goes first; the rest where most is missing.
    let done = Set(rooms.flatMap(\.units)).filter(passed.contains)
      .map { id in (id, rooms.indices.filter { rooms[$0].units.contains(id) }) }
      .sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
    for (id, fits) in done {
      guard let room = fits.max(by: { missing[$0] < missing[$1] }) else { continue }
      missing[room] -= worths[id] ?? 0
    }
    return zip(rooms, missing).filter { $1 > 0 }.map { room, least in
      UnitCondition.Place(
        least: least,
        terms: room.units.compactMap { id in
          indices[id].map { UnitCondition.Term($0, worth: worths[id] ?? 0) }
        })
    }
  }
}

extension UnitCondition {
  /// The same where some units are done.
  func supposing(_ done: Set<Int>) -> UnitCondition {
    switch self {
    case .always, .never: self
    case .done(let unit): done.contains(unit) ? .always : self
    case .all(let parts): .all(parts.map { $0.supposing(done) })
    case .any(let parts): .any(parts.map { $0.supposing(done) })
    case .atLeast(let count, let parts): .atLeast(count, parts.map { $0.supposing(done) })
    case .not(let part): .not(part.supposing(done))
    case .sum(let least, let terms):
      .sum(
        least - terms.reduce(0) { done.contains($1.unit) ? $0 + $1.worth : $0 },
        of: terms.filter { !done.contains($0.unit) })
    case .filled: self
    }
  }

  /// The same without parts that say nothing.
  package var simplified: UnitCondition {
    switch self {
    case .all(let parts):
      let rest = parts.map(\.simplified).filter { $0 != .always }
      if rest.contains(.never) { return .never }
      return rest.isEmpty ? .always : rest.count == 1 ? rest[0] : .all(rest)
    case .any(let parts):
      let rest = parts.map(\.simplified).filter { $0 != .never }
      if rest.contains(.always) { return .always }
      return rest.isEmpty ? .never : rest.count == 1 ? rest[0] : .any(rest)
    case .atLeast(let count, let parts):
      let all = parts.map(\.simplified)
      let rest = all.filter { $0 != .always && $0 != .never }
      let left = count - all.count { $0 == .always }
      if left <= 0 { return .always }
      return left > rest.count ? .never : .atLeast(left, rest)
    case .not(let part):
      switch part.simplified {
      case .always: return .never
      case .never: return .always
      case let rest: return .not(rest)
      }
    case .sum(let least, let terms): return least <= 0 ? .always : .sum(least, of: terms)
    case .filled(let places): return places.allSatisfy { $0.least <= 0 } ? .always : self
    case .always, .never, .done: return self
    }
  }
}
