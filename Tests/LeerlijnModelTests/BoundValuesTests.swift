import LeerlijnModel
import Testing

struct BoundValuesTests {
  private func parameter(_ id: ParameterID, _ unit: Unit, _ amounts: [Int]) -> Parameter {
    Parameter(
      id: id, unit: unit, titles: Titles([]), values: amounts.map { .init(from: nil, amount: $0) })
  }

  private var values: BoundValues {
    BoundValues(
      curriculum(parameters: [
        parameter("uren", .hours, [3360, 3200]), parameter("aantal", .count, [4]),
        parameter("uren", .hours, [1]), parameter("leeg", .hours, []),
      ]))
  }

  @Test func knowsEveryValueThatABoundCanTake() {
    #expect(values.all(.amount(7), in: .hours) == [7])
    #expect(values.all(.parameter("uren"), in: .hours) == [3360, 3200])
    #expect(values.all(.parameter("aantal"), in: .sessions) == [4])
    #expect(values.all(.parameter("aantal"), in: .count) == [4])
  }

  @Test func knowsNoneOfWhatIsUnknownOrInAnotherUnit() {
    #expect(values.all(nil, in: .hours).isEmpty)
    #expect(values.all(.parameter("weg"), in: .hours).isEmpty)
    #expect(values.all(.parameter("leeg"), in: .hours).isEmpty)
    #expect(values.all(.parameter("uren"), in: .sessions).isEmpty)
    #expect(values.all(.parameter("aantal"), in: .hours).isEmpty)
  }

  @Test(arguments: Unit.allCases) func fitsItselfAndAPlainNumberFitsThings(unit: Unit) {
    for other in Unit.allCases {
      let isThings = ![.hours, .credits, .grade, .share, .years].contains(other)
      #expect(unit.fits(other) == (unit == other || (unit == .count && isThings)))
    }
  }
}
