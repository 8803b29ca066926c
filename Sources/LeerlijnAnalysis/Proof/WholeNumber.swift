/// A whole number of zero or more, as bits.
struct WholeNumber {
  /// Weights 1, 2, 4, …
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
  /// - Parameter limit: the most it can be.
  mutating func number(atMost limit: Int) -> WholeNumber {
    var terms: [Term] = []
    var weight = 1
    while weight <= limit {
      terms.append(Term(weight, solver.variable()))
      weight *= 2
    }
    if weight - 1 > limit { solver.add(terms, atMost: limit) }
    return WholeNumber(terms: terms)
  }

}
