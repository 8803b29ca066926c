import LeerlijnModel
import LeerlijnRules

extension EventModel {
  var yes: Literal { EventModel.yes }
  var no: Literal { !EventModel.yes }

  mutating func and(_ parts: [Literal]) -> Literal { !or(parts.map { !$0 }) }

  /// A literal that is true exactly when one of the parts is.
  mutating func or(_ parts: [Literal]) -> Literal {
    if parts.contains(yes) { return yes }
    let open = Set(parts.filter { $0 != no }).sorted()
    if open.contains(where: { open.contains(!$0) }) { return yes }
    guard open.count > 1 else { return open.first ?? no }
    let result = solver.variable()
    solver.add(clause: [!result] + open)
    for part in open { solver.add(part, implies: result) }
    return result
  }

  /// Lets each step of a rising row imply those before it.
  mutating func chain(_ steps: [Literal]) {
    for (lower, higher) in zip(steps, steps.dropFirst()) { solver.add(higher, implies: lower) }
  }

  /// A literal that is true exactly when Σ weight × literal ≥ bound.
  mutating func isAtLeast(_ bound: Int, _ terms: [Term]) -> Literal {
    let lowest = terms.reduce(0) { $0 + min(0, $1.weight) }
    let highest = terms.reduce(0) { $0 + max(0, $1.weight) }
    if bound <= lowest, !isOpen(terms, sign: -1) { return yes }
    if bound > highest, !isOpen(terms, sign: 1) { return no }
    if let known = thresholds.known(terms, atLeast: bound) { return known }
    let result = solver.variable()
    define(result, as: terms, atLeast: bound)
    remember(result, as: terms, atLeast: bound)
    return result
  }

  /// Keeps a literal that is true exactly when a sum is at least a bound, with what it says of others.
  mutating func remember(_ literal: Literal, as terms: [Term], atLeast bound: Int) {
    for (premise, conclusion) in thresholds.remember(literal, for: terms, atLeast: bound) {
      solver.add(premise, implies: conclusion)
    }
  }

  /// A literal that is true exactly when the sum lies between its bounds.
  mutating func isBetween(_ minimum: Int?, _ maximum: Int?, _ terms: [Term]) -> Literal {
    var parts: [Literal] = []
    if let minimum { parts.append(isAtLeast(minimum, terms)) }
    if let maximum { parts.append(!isAtLeast(maximum + 1, terms)) }
    return and(parts)
  }

  // MARK: Conditions

  mutating func encode(_ tree: DemandTree) -> Truth {
    switch tree.kind {
    case .measure(let demand): return encode(demand)
    case .rule(let rule): return verdict(ofRule: rule)
    case .not(let part):
      let truth = encode(part)
      return Truth(met: and([!truth.met, !truth.isOut]), isOut: truth.isOut)
    case .when(let premise, let then):
      let (condition, consequence) = (encode(premise), encode(then))
      return Truth(
        met: and([condition.met, consequence.met]), isOut: or([!condition.met, consequence.isOut]))
    case .all(let parts): return all(parts.map { encode($0) })
    case .any(let parts):
      let truths = parts.map { encode($0) }
      return Truth(met: or(truths.map(\.met)), isOut: and(truths.map(\.isOut)))
    case .atLeast(let count, let parts):
      let truths = parts.map { encode($0) }
      return Truth(
        met: isAtLeast(count, truths.map { Term(1, $0.met) }),
        isOut: !isAtLeast(count, truths.map { Term(1, !$0.isOut) }))
    }
  }

  /// Parts that do not apply drop out; when all do, so does the whole.
  mutating func all(_ truths: [Truth]) -> Truth {
    let isOut = and(truths.map(\.isOut))
    let met = and(truths.map { or([$0.met, $0.isOut]) } + [!isOut])
    return Truth(met: met, isOut: isOut)
  }

  private mutating func encode(_ demand: Demand) -> Truth {
    if demand.measure.each == .session { return encodeEachSession(demand) }
    let truths = demand.parts.map { part -> Truth in
      let days = DayRange(
        part.days.first, min(part.days.last, min(demand.deadline, world.asOf)))
      return encode(demand, part, in: days)
    }
    if demand.measure.each == nil, truths.count == 1 { return truths[0] }
    return overMembers(all(truths), of: demand)
  }

  private mutating func encode(
    _ demand: Demand, _ part: Demand.Part, in days: DayRange
  ) -> Truth {
    if demand.lacksValue { return Truth(decided: no) }
    switch demand.measure.quantity {
    // What a grade was in each of several years is anybody's guess.
    case .grade where demand.parts.count > 1:
      return Truth(decided: solver.variable(preferring: true))
    case .hours(let wanted):
      let own = wanted.count == 1 ? nil : world.placement(of: part.member)
      let placements = own.map { [$0] } ?? wanted
      return Truth(decided: isBetween(part.minimum, part.maximum, hours(placements, in: days)))
    case .sessions(let ids, let marks, let share):
      return sessions(ids, marks, share, demand, part, in: days)
    case .held(let ids):
      return Truth(decided: isBetween(part.minimum, part.maximum, held(ids, part, in: days)))
    case .assessed: return Truth(decided: assessed(demand, part))
    case .grade(let unit): return Truth(decided: grade(unit, part, in: days))
    case .units(_, let measure): return units(measure, demand, part, in: days)
    case .allocate(let allocation):
      return Truth(decided: allocated(allocation, part, in: days))
    case .dataPoints(let outcome, let counting):
      return Truth(decided: judged(outcome, counting, part, in: days))
    case .order(let first, let second):
      return Truth(decided: isOrdered(first, second, part, through: days.last))
    case .document(let id, _): return Truth(decided: isIn(id, demand, part))
    case .experience(let kinds, let unit):
      return Truth(decided: hasWorked(kinds, unit, part, through: days.last))
    case .isTrue(let fact):
      return Truth(decided: isBetween(part.minimum, part.maximum, [Term(1, isTrue(fact))]))
    case .members(let roles):
      return Truth(decided: isBetween(part.minimum, part.maximum, size(of: roles)))
    case .perspectives(let roles, let ids):
      return Truth(decided: seen(roles, ids, part, in: days))
    }
  }
}
