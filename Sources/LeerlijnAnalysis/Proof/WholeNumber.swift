import LeerlijnModel

/// A whole number of zero or more, as a sum of bits.
struct WholeNumber {
  let terms: [Term]

  init(terms: [Term]) { self.terms = terms }

  /// Something that happens or not, as a number.
  init(_ literal: Literal) { terms = [Term(1, literal)] }

  func value(in model: [Bool]) -> Int {
    terms.reduce(0) { $0 + (model[$1.literal.variable] == $1.literal.isPositive ? $1.weight : 0) }
  }

  static func * (number: WholeNumber, factor: Int) -> [Term] {
    number.terms.map { Term($0.weight * factor, $0.literal) }
  }
}

extension EventModel {
  /// A number that is as low as it can be: its heaviest bits are the first to be left out.
  ///
  /// - Parameters:
  ///   - limit: the most it can be; at least 1.
  ///   - bounds: what is asked of it. It is cut at each, so that its bits below a bound weigh no more
  ///     and no less than the bound: the solver sees at once that twenty weeks of at most ten hours
  ///     are no 400 hours, and need not try.
  mutating func number(atMost limit: Int, cutAt bounds: [Int] = []) -> WholeNumber {
    let cuts = [0] + Set(bounds.filter((1..<limit).contains)).sorted() + [limit]
    let sizes = zip(cuts, cuts.dropFirst()).map { $1 - $0 }
    // The last part is decided first.
    let parts = sizes.reversed().map { bits(summingTo: $0) }.reversed().map { $0 }
    let number = WholeNumber(terms: parts.flatMap(\.self))
    for index in parts.indices.dropFirst() {
      let isAbove = or(parts[index].map(\.literal))
      let isFull = and(parts[index - 1].map(\.literal))
      solver.add(isAbove, implies: isFull)
      remember(isAbove, as: number.terms, atLeast: cuts[index] + 1)
      remember(isFull, as: number.terms, atLeast: cuts[index])
    }
    return number
  }

  /// Bits, heaviest first, of which all together make the sum and some make every number below it.
  private mutating func bits(summingTo sum: Int) -> [Term] {
    var weights: [Int] = []
    var rest = sum
    var weight = 1
    while weight <= rest {
      weights.append(weight)
      rest -= weight
      weight *= 2
    }
    if rest > 0 { weights.append(rest) }
    return weights.sorted(by: >).map { Term($0, solver.variable()) }
  }
}
