/// The numbers that bounds stand for.
package struct BoundValues: Sendable {
  private let parameters: [ParameterID: Parameter]

  package init(_ curriculum: Curriculum) {
    parameters = Dictionary(curriculum.parameters.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Every value a bound can take: one number, or each value of a parameter; empty when unknown.
  package func all(_ bound: Bound?, in unit: Unit) -> [Int] {
    switch bound {
    case nil: []
    case .amount(let amount): [amount]
    case .parameter(let id):
      parameters[id].map { $0.unit.fits(unit) ? $0.values.map(\.amount) : [] } ?? []
    }
  }
}

extension Unit {
  /// Whether a number in this unit can bound one in another: the same, or a plain number of things.
  package func fits(_ other: Unit) -> Bool {
    self == other || (self == .count && other.scale == 1)
  }
}
