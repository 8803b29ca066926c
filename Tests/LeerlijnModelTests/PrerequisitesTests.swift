import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct PrerequisitesTests {
  private let places = Places()

  private static let years = [
    StudyYear(
      id: "2019-2020", days: days("2019-09-02", "2020-07-17"),
      periods: [
        TeachingPeriod(id: "p1", days: days("2019-09-02", "2019-11-08")),
        TeachingPeriod(id: "p2", days: days("2019-11-11", "2020-01-31")),
        TeachingPeriod(id: "p4", days: days("2020-04-20", "2020-07-17")),
      ])
  ]

  /// Courses a (5 EC), b (10 EC, with a test) and c (5 EC), a placement, and `last`, which asks.
  private func prerequisites(
    _ asked: Condition?, rules: [Rule] = [], parameters: [Parameter] = [],
    _ change: (inout Programme) -> Void = { _ in }
  ) -> Prerequisites {
    let school = programme {
      $0.courses = [
        course("a", tenths: 50) { $0.periods = ["p4", "p1", "gone"] },
        course("b", tenths: 100) {
          $0.tests = [LeerlijnModel.Test(id: "b.t", kind: "essay", weight: 100)]
        },
        course("c", tenths: 50),
        course("last", tenths: 50, year: 4) {
          $0.requires = asked
          $0.corequisites = ["a"]
          $0.strictCorequisites = ["c"]
          $0.place = places(9)
        },
      ]
      $0.placements = [placement("stage", year: 3) { $0.requires = .measure(.grade(.course("c"))) }]
      $0.courseSets = [
        CourseSet(id: "all", courses: ["a", "b", "c"]), CourseSet(id: "empty", courses: []),
      ]
      change(&$0)
    }
    return Prerequisites(
      curriculum(
        programmes: [school], rules: rules, years: Self.years, parameters: parameters))
  }

  private func needed(_ asked: Condition, parameters: [Parameter] = []) -> [String]? {
    prerequisites(asked, parameters: parameters).steps["last"]?.map(\.needed)
  }

  @Test(
    "needs what a measure names",
    arguments: [
      (.grade(.course("a")), ["a"]), (.grade(.test("b.t")), ["b"]), (.grade(.test("gone")), []),
      (.grade(.placement("stage")), ["stage"]), (.hours(["stage"]), ["stage"]), (.hours([]), []),
      (.assessed("stage", nil), ["stage"]), (.grade(.course("gone")), []),
      (.dataPoints("a", counting: .kinds), []), (.document("a", issuedFrom: nil), []),
    ] as [(Quantity, [String])])
  func names(quantity: Quantity, names: [String]) {
    #expect(needed(.measure(quantity, minimum: .amount(1))) == names)
  }

  @Test(
    "needs every course of a set of which as many are asked as there are",
    arguments: [(2, []), (3, ["a", "b", "c"]), (4, ["a", "b", "c"])] as [(Int, [String])])
  func courses(least: Int, names: [String]) {
    #expect(
      needed(.measure(.units(.set("all"), .courses(grades: nil)), minimum: .amount(least))) == names
    )
  }

  @Test(
    "needs the courses without which the credits of a set do not suffice: 20 EC in all",
    arguments: [
      (100, []), (101, ["b"]), (150, ["b"]), (151, ["a", "b", "c"]), (200, ["a", "b", "c"]),
    ] as [(Int, [String])])
  func credits(least: Int, names: [String]) {
    #expect(
      needed(.measure(.units(.set("all"), .credits(grades: nil)), minimum: .amount(least))) == names
    )
  }

  @Test func looksAtTheLeastThatAParameterCanBe() {
    let parameter = Parameter(
      id: "least", unit: .courses, titles: Titles([]),
      values: [.init(from: nil, amount: 3), .init(from: day("2020-09-01"), amount: 2)])
    let asked = Condition.measure(
      .units(.set("all"), .courses(grades: nil)), minimum: .parameter("least"))
    #expect(needed(asked, parameters: [parameter]) == [])
    #expect(needed(asked) == [])
    var higher = parameter
    higher.values[1].amount = 4
    #expect(needed(asked, parameters: [higher]) == ["a", "b", "c"])
    let credits = Parameter(
      id: "least", unit: .credits, titles: Titles([]),
      values: [.init(from: nil, amount: 200), .init(from: day("2020-09-01"), amount: 150)])
    let inCredits = Condition.measure(
      .units(.set("all"), .credits(grades: nil)), minimum: .parameter("least"))
    #expect(needed(inCredits, parameters: [credits]) == ["b"])
  }

  @Test func needsNothingOfASetWithoutABoundOrUnknown() {
    #expect(needed(.measure(.units(.set("all"), .courses(grades: nil)), maximum: .amount(3))) == [])
    #expect(
      needed(.measure(.units(.set("gone"), .courses(grades: nil)), minimum: .amount(0))) == [])
    #expect(
      needed(.measure(.units(.set("gone"), .credits(grades: nil)), minimum: .amount(0))) == [])
    #expect(
      needed(.measure(.units(.programme, .credits(grades: nil)), minimum: .amount(2400))) == [])
  }

  @Test func needsWhatIsAskedInEveryCaseByRulesToo() {
    let either = Condition(
      .any([.measure(.grade(.course("a"))), .measure(.grade(.course("b")))]))
    let rules = [
      Rule(id: "r", condition: Condition(.all([either, .measure(.grade(.course("c")))]))),
      Rule(id: "r", condition: .measure(.grade(.course("b")))),
    ]
    let steps = prerequisites(
      Condition(.all([.hours("stage", at: places(1)), Condition(.rule("r"), at: places(2))])),
      rules: rules
    ).steps["last"]
    #expect(steps?.map(\.needed) == ["stage", "c"])
    #expect(steps?.map(\.place) == [places(1), places(2)])
  }

  @Test func hasNoStepsWhereNothingIsAsked() {
    let prerequisites = prerequisites(nil)
    #expect(prerequisites.steps["last"] == nil && prerequisites.steps["a"] == nil)
    #expect(prerequisites.steps["stage"]?.map(\.needed) == ["c"])
  }

  @Test func knowsTheUnitsInDocumentOrder() throws {
    let prerequisites = prerequisites(nil)
    #expect(prerequisites.order == ["a", "b", "c", "last", "stage"])
    let last = try #require(prerequisites.units["last"])
    #expect(last.name == "last" && last.programme == "sw" && last.year == 4)
    #expect(last.alongside == ["a", "c"] && last.place == places(9) && last.days == nil)
    let stage = try #require(prerequisites.units["stage"])
    #expect(stage.year == 3 && stage.days == days("2019-09-02", "2020-07-03"))
    #expect(stage.alongside.isEmpty)
  }

  @Test func teachesACourseFromTheFirstOfItsPeriodsThroughTheLast() {
    #expect(prerequisites(nil).units["a"]?.days == days("2019-09-02", "2020-07-17"))
  }
}
