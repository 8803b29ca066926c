import LeerlijnModel
import Testing

struct ConditionDemandedTests {
  private let places = Places()

  private func demanded(
    _ kind: Condition.Kind, following rules: [RuleID: Condition] = [:], consequences: Bool = false
  ) -> [String?] {
    Condition(kind).demanded(following: rules, consequences: consequences)
      .map(\.measure.hoursPlacement)
  }

  @Test func demandsAllOfAll() {
    #expect(
      demanded(.all([.hours("a"), Condition(.all([.hours("b")])), .hours("a")])) == ["a", "b", "a"])
    #expect(demanded(.all([])) == [])
  }

  @Test func demandsAnAlternativeOnlyWhereItIsTheOnlyOne() {
    #expect(demanded(.any([.hours("a"), .hours("b")])) == [])
    #expect(demanded(.any([.hours("a")])) == ["a"])
    #expect(demanded(.any([])) == [])
  }

  @Test(arguments: [(0, []), (1, []), (2, ["a", "b"]), (3, ["a", "b"])] as [(Int, [String?])])
  func demandsEachWhereAsManyAreAskedAsThereAre(count: Int, expected: [String?]) {
    #expect(demanded(.atLeast(count, [.hours("a"), .hours("b")])) == expected)
  }

  @Test func demandsNothingThatIsDenied() {
    #expect(demanded(.not(.hours("a"))) == [])
    #expect(demanded(.not(Condition(.not(.hours("a"))))) == [])
  }

  @Test func countsWhatAPremiseLeadsToOnlyWhenAsked() {
    let when = Condition.Kind.when(.hours("a"), then: .hours("b"))
    #expect(demanded(when) == [])
    #expect(demanded(when, consequences: true) == ["b"])
    #expect(demanded(.all([Condition(when), .hours("c")]), consequences: true) == ["b", "c"])
    #expect(
      demanded(.any([Condition(when), .hours("c")]), consequences: true) == [])
  }

  @Test func followsRulesToThePlaceOfTheReference() {
    let rules: [RuleID: Condition] = [
      "r": Condition(.all([.hours("a", at: places(1)), Condition(.rule("s"), at: places(2))])),
      "s": Condition(.when(.hours("x"), then: .hours("b", at: places(3)))),
    ]
    let all = Condition(.all([Condition(.rule("r"), at: places(4)), .hours("c", at: places(5))]))
      .demanded(following: rules, consequences: true)
    #expect(all.map(\.measure.hoursPlacement) == ["a", "b", "c"])
    #expect(all.map(\.place) == [places(4), places(4), places(5)])
    #expect(demanded(.rule("r"), following: rules) == ["a"])
  }

  @Test func demandsNothingOfARuleThatIsNotFollowed() {
    #expect(demanded(.rule("r")) == [])
  }

  @Test func comesBackFromRulesThatReferToEachOther() {
    let rules: [RuleID: Condition] = [
      "r": Condition(.all([.hours("a"), Condition(.rule("s"))])),
      "s": Condition(.all([.hours("b"), Condition(.rule("r"))])),
    ]
    #expect(demanded(.rule("r"), following: rules) == ["a", "b"])
    // One rule twice, but not within itself, is looked into twice.
    #expect(
      demanded(.all([Condition(.rule("s")), Condition(.rule("s"))]), following: rules)
        == ["b", "a", "b", "a"])
  }

  // MARK: Against every choice of what is met

  private static func random(_ depth: Int, _ numbers: inout FixedNumbers) -> Condition {
    let names: [PlacementID] = ["a", "b", "c", "d"]
    let parts = { (numbers: inout FixedNumbers) in
      (0..<Int.random(in: 1...3, using: &numbers)).map { _ in random(depth - 1, &numbers) }
    }
    switch depth == 0 ? 9 : Int.random(in: 0...9, using: &numbers) {
    case 0, 1, 2: return Condition(.all(parts(&numbers)))
    case 3: return Condition(.any(parts(&numbers)))
    case 4, 5:
      let inner = parts(&numbers)
      return Condition(.atLeast(Int.random(in: 0...inner.count, using: &numbers), inner))
    case 6: return Condition(.not(random(depth - 1, &numbers)))
    case 7:
      return Condition(
        .when(random(depth - 1, &numbers), then: random(depth - 1, &numbers)))
    default: return .hours(names.randomElement(using: &numbers) ?? "a")
    }
  }

  private func holds(_ condition: Condition, _ met: Set<String>) -> Bool {
    switch condition.kind {
    case .measure(let measure): met.contains(measure.hoursPlacement ?? "")
    case .all(let parts): parts.allSatisfy { holds($0, met) }
    case .any(let parts): parts.contains { holds($0, met) }
    case .atLeast(let count, let parts): parts.filter { holds($0, met) }.count >= count
    case .not(let part): !holds(part, met)
    case .when(let premise, let then): !holds(premise, met) || holds(then, met)
    case .rule: false
    }
  }

  @Test("is never met without what is demanded", arguments: 0..<300)
  func neverWithout(seed: UInt64) {
    var numbers = FixedNumbers(seed: seed)
    let condition = Self.random(3, &numbers)
    for name in Set(condition.demanded().compactMap(\.measure.hoursPlacement)) {
      for choice in 0..<8 {
        let others = ["a", "b", "c", "d"].filter { $0 != name }
        let met = others.indices.filter { choice >> $0 & 1 == 1 }.map { others[$0] }
        #expect(!holds(condition, Set(met)), "met by \(met) without \(name)")
      }
    }
  }
}
