/// Weighted literals that together weigh at least `bound`.
struct LinearConstraint {
  /// Weights above zero, heaviest first; no variable twice.
  var terms: [Term]
  let bound: Int
  /// What the literals that are not false weigh beyond the bound; below zero it is violated.
  var slack: Int
}

extension Solver {
  /// At least one of the literals is true.
  mutating func add(clause literals: [Literal]) {
    var kept: [Literal] = []
    for literal in Set(literals).sorted() {
      if literals.contains(!literal) || value(literal) == 1 && levels[literal.variable] == 0 {
        return
      }
      if value(literal) == 0 { kept.append(literal) }
    }
    switch kept.count {
    case 0: isContradictory = true
    case 1: assertFact(kept[0])
    default: attach(kept)
    }
  }

  mutating func add(_ premise: Literal, implies conclusion: Literal) {
    add(clause: [!premise, conclusion])
  }

  /// Σ weight × literal ≥ bound; weights may be below zero.
  mutating func add(_ terms: [Term], atLeast bound: Int) {
    var weights: [Int: Int] = [:]
    var bound = bound
    for term in terms {
      // w × ¬x is w − w × x.
      let sign = term.literal.isPositive ? 1 : -1
      if !term.literal.isPositive { bound -= term.weight }
      weights[term.literal.variable, default: 0] += sign * term.weight
    }
    var positive: [Term] = []
    for (variable, weight) in weights where weight != 0 {
      if weight < 0 { bound -= weight }
      positive.append(
        Term(abs(weight), Literal(variable: variable, isPositive: weight > 0)))
    }
    guard bound > 0 else { return }
    let total = positive.reduce(0) { $0 + min($1.weight, bound) }
    guard total >= bound else {
      isContradictory = true
      return
    }
    positive = positive.map { Term(min($0.weight, bound), $0.literal) }
      .sorted { ($1.weight, $0.literal.code) < ($0.weight, $1.literal.code) }
    if positive.allSatisfy({ $0.weight >= bound }) {
      return add(clause: positive.map(\.literal))
    }
    attach(LinearConstraint(terms: positive, bound: bound, slack: total - bound))
  }

  /// Σ weight × literal ≤ bound.
  mutating func add(_ terms: [Term], atMost bound: Int) {
    add(terms.map { Term(-$0.weight, $0.literal) }, atLeast: -bound)
  }

  /// Both ways: the literal is true exactly when Σ weight × literal ≥ bound.
  mutating func define(_ literal: Literal, as terms: [Term], atLeast bound: Int) {
    let lowest = terms.reduce(0) { $0 + min(0, $1.weight) }
    let highest = terms.reduce(0) { $0 + max(0, $1.weight) }
    add(terms + [Term(bound - lowest, !literal)], atLeast: bound)
    add(terms + [Term(bound - 1 - highest, literal)], atMost: bound - 1)
  }

  private mutating func assertFact(_ literal: Literal) {
    assert(level == 0)
    switch value(literal) {
    case 1: return
    case -1: isContradictory = true
    default: assign(literal, .none)
    }
  }

  private mutating func attach(_ literals: [Literal]) {
    let index = Int32(clauseStarts.count - 1)
    clauseLiterals += literals
    clauseStarts.append(clauseLiterals.count)
    searchPlaces.append(2)
    watches[literals[0].index].append(index)
    watches[literals[1].index].append(index)
  }

  private mutating func attach(_ constraint: LinearConstraint) {
    var constraint = constraint
    let index = Int32(sums.count)
    for term in constraint.terms {
      occurrences[term.literal.index].append(Occurrence(sum: index, weight: term.weight))
      // What the trail has passed already is not met again.
      if value(term.literal) == -1, positions[term.literal.variable] < head {
        constraint.slack -= term.weight
      }
    }
    sums.append(constraint)
    if constraint.slack < 0 { isContradictory = true }
    for term in constraint.terms where term.weight > constraint.slack {
      assertFact(term.literal)
    }
  }

  /// Keeps what a conflict taught, and follows it at once.
  mutating func learn(_ clause: [Literal]) {
    guard clause.count > 1 else { return assign(clause[0], .none) }
    let index = Int32(clauseStarts.count - 1)
    attach(clause)
    assign(clause[0], .clause(index))
  }
}
