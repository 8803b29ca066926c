import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct ConditionTests {
  private let places = Places()

  private var condition: Condition {
    Condition(
      .any([
        .hours("a", at: places(1)),
        Condition(.not(Condition(.rule("r"), at: places(3))), at: places(2)),
        Condition(.rule("s"), at: places(4)),
      ]), at: places(0))
  }

  @Test func keepsLogicAndPlacesUnderOtherEnds() throws {
    let mapped = condition.map(
      measure: { .not(.hours(PlacementID(($0.hoursPlacement ?? "") + "'"))) },
      rule: { .all([Condition(.rule(RuleID($0.text + "'"))), .hours("new")]) })
    let listed = mapped.withDescendants
    #expect(listed.map { $0.place?.bytes.lowerBound } == [0, 1, nil, 2, 3, nil, nil, 4, nil, nil])
    #expect(mapped.measures.map(\.hoursPlacement) == ["a'", "new", "new"])
    #expect(mapped.references == ["r'", "s'"])
    guard case .any(let parts) = mapped.kind, case .not = parts[0].kind, case .not = parts[1].kind,
      case .all = parts[2].kind
    else {
      Issue.record("the logic is another: \(mapped.kind)")
      return
    }
  }

  @Test func leavesAloneWhatIsNotMapped() {
    let same = condition.map()
    #expect(same.withDescendants.map(\.place) == condition.withDescendants.map(\.place))
    #expect(same.measures.map(\.hoursPlacement) == ["a"] && same.references == ["r", "s"])
  }

  @Test func changesEveryMeasure() {
    let changed = Condition(.all([.hours("a"), Condition(.when(.hours("b"), then: .hours("c")))]))
      .mapMeasures { measure in
        var measure = measure
        measure.minimum = .amount(9)
        return measure
      }
    #expect(changed.measures.map(\.minimum) == [.amount(9), .amount(9), .amount(9)])
    #expect(changed.measures.map(\.hoursPlacement) == ["a", "b", "c"])
  }

  @Test func tellsWhereItRefersToRules() {
    let referred = condition.referredRules
    #expect(referred.map(\.rule) == ["r", "s"])
    #expect(referred.map(\.place) == [places(3), places(4)])
  }
}
