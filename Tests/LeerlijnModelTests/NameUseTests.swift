import LeerlijnModel
import Testing

struct NameUseTests {
  /// A quantity, and the names in it as `kind id` or `kind owner/id`.
  private static let quantities: [(Quantity, [String])] = [
    (.hours(["p"]), ["placement p"]), (.hours([]), []),
    (
      .sessions(["s", "t"], counting: [.present], share: .offered), ["series s", "series t"]
    ),
    (.assessed("p", "m"), ["placement p", "moment p/m"]), (.assessed("p", nil), ["placement p"]),
    (.grade(.course("c")), ["course c"]), (.grade(.test("t")), ["test t"]),
    (.grade(.placement("p")), ["placement p"]),
    (.units(.set("s"), .credits(grades: nil)), ["set s"]),
    (.units(.phase("f"), .credits(grades: nil)), ["phase f"]),
    (.units(.years([1, 2]), .credits(grades: nil)), []),
    (.units(.programme, .credits(grades: nil)), []),
    (.units(.set("s"), .courses(grades: nil)), ["set s"]),
    (.units(.phase("f"), .courses(grades: nil)), ["phase f"]),
    (
      .allocate(
        Allocation(
          slots: [
            .init(id: "first", set: "s", demand: .courses(2)),
            .init(id: "second", set: "t", demand: .credits(50)),
          ], sharing: 2)), ["set s", "set t"]
    ),
    (.dataPoints("o", counting: .kinds), ["outcome o"]),
    (
      .order(.moment("p", "m"), before: .course("c")), ["placement p", "moment p/m", "course c"]
    ),
    (.order(.document("d"), before: .placementStart("p")), ["document d", "placement p"]),
    (.order(.series("s"), before: .series("t")), ["series s", "series t"]),
    (.document("d", issuedFrom: .fixed(day("2019-01-01"))), ["document d"]),
    (.experience(kinds: ["jeugd"], in: .years), []),
    (
      .isTrue(
        EnrolmentFact(
          years: [3], profiles: ["jeugd", "zorg"], programmes: ["sw"], modes: ["dual"],
          cohorts: 2018...2019, degrees: ["d"], organisationTakesPart: true)),
      ["profile jeugd", "profile zorg", "programme sw", "document d"]
    ),
    (.members(["r"]), ["role r"]), (.held(["s"]), ["series s"]),
    (.perspectives(["r"], ["s"]), ["role r", "series s"]),
  ]

  private func written(_ use: NameUse) -> String {
    "\(use.kind.rawValue) \(use.owner.map { $0 + "/" } ?? "")\(use.id)"
  }

  /// Another name for every name: the same with its kind behind it, so that two are never mixed up.
  private func renamed(_ use: NameUse) -> String { "\(use.id)'\(use.kind.rawValue)" }

  @Test("sees every name of a quantity", arguments: quantities)
  func sees(quantity: Quantity, names: [String]) {
    #expect(quantity.names.map(written) == names)
  }

  @Test("gives every name another and leaves the rest", arguments: quantities)
  func changes(quantity: Quantity, names: [String]) {
    let changed = quantity.mapNames(renamed)
    #expect(changed.names.map(\.id) == quantity.names.map(renamed))
    #expect(changed.names.map(\.kind) == quantity.names.map(\.kind))
    // Back under the old names it is what it was.
    #expect(changed.mapNames { String($0.id.prefix { $0 != "'" }) } == quantity)
    #expect(quantity.mapNames { $0.id } == quantity)
  }

  @Test func givesAMomentItsPlacementOfBeforeTheChange() {
    var owners: [String?] = []
    _ = Quantity.assessed("p", "m").mapNames { use in
      owners.append(use.owner)
      return "new-\(use.id)"
    }
    #expect(owners == [nil, "p"])
  }

  @Test(
    "sees the name of a window",
    arguments: [
      (Window.period("p1"), ["period p1"]), (.year("2019-2020"), ["year 2019-2020"]),
      (.phase("f"), ["phase f"]), (.programme("sw"), ["programme sw"]), (.studyYear, []),
      (.placement, []), (.enrolment, []),
      (.days(.fixed(day("2019-09-02")), .relative(.yearEnd, .init())), []),
    ] as [(Window, [String])])
  func windows(window: Window, names: [String]) {
    let measure = Measure(.hours([]), window: window)
    #expect(measure.names.map(written) == names)
    let changed = measure.mapNames(renamed)
    #expect(changed.names.map(\.id) == measure.names.map(renamed))
    #expect(changed.mapNames { String($0.id.prefix { $0 != "'" }) }.window == window)
  }

  @Test func seesTheParametersOfEveryBound() {
    let measure = Measure(
      .units(
        .set("s"), .credits(grades: .init(minimum: .parameter("c"), maximum: .parameter("d")))),
      minimum: .parameter("a"), maximum: .parameter("b"), window: .period("p1"))
    #expect(
      measure.names.map(written) == [
        "set s", "parameter a", "parameter b", "parameter c", "parameter d", "period p1",
      ])
    let changed = measure.mapNames(renamed)
    #expect(changed.minimum == .parameter("a'parameter"))
    #expect(changed.maximum == .parameter("b'parameter"))
    #expect(
      changed.quantity
        == .units(
          .set("s'set"),
          .credits(
            grades: .init(minimum: .parameter("c'parameter"), maximum: .parameter("d'parameter")))))
    #expect(measure.quantity.names.map(written) == ["set s"])
    #expect(Measure(.hours([]), minimum: .amount(1), maximum: .amount(2)).names.isEmpty)
  }

  @Test func seesTheNamesOfAConditionInDocumentOrder() {
    let condition = Condition(
      .all([.hours("p"), Condition(.rule("r")), Condition(.not(.measure(.held(["s"]))))]))
    #expect(condition.names.map(written) == ["placement p", "rule r", "series s"])
    let changed = condition.mapNames(renamed)
    #expect(changed.references == ["r'rule"])
    #expect(changed.measures.map(\.quantity) == [.hours(["p'placement"]), .held(["s'series"])])
  }
}
