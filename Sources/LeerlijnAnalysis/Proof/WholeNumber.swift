/// A whole number of zero or more, as bits.
struct WholeNumber {
  /// Weights …, 4, 2, 1.
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
  /// - Parameter limit: the most it can be; at least 1.
  mutating func number(atMost limit: Int) -> WholeNumber {
    var weight = 1
    while weight * 2 <= limit { weight *= 2 }
    let highest = 2 * weight - 1
    var terms: [Term] = []
    while weight > 0 {
      terms.append(Term(weight, solver.variable()))
      weight /= 2
    }
    if highest > limit { solver.add(terms, atMost: limit) }
    return WholeNumber(terms: terms)
  }
}
