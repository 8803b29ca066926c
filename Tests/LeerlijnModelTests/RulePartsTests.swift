import LeerlijnModel
import Testing

struct RulePartsTests {
  private let school = curriculum(
    programmes: [
      programme("sw") {
        $0.placements = [
          placement("all"), placement("jeugd") { $0.profile = "jeugd" },
          placement("zorg") { $0.profile = "zorg" },
        ]
      }, programme("mjz"),
    ],
    years: [
      StudyYear(
        id: "a", days: days("2019-09-02", "2020-07-17"),
        periods: [
          TeachingPeriod(id: "p1", days: days("2019-09-02", "2019-11-08")),
          TeachingPeriod(id: "p2", days: days("2019-11-11", "2020-01-31")),
        ]),
      StudyYear(
        id: "b", days: days("2020-08-31", "2021-07-16"),
        periods: [
          TeachingPeriod(id: "p1", days: days("2020-08-31", "2020-11-06")),
          TeachingPeriod(id: "q1", days: days("2020-08-31", "2020-11-06")),
        ]),
    ],
    sources: [
      Source(
        id: "oer", kind: .regulation, titles: Titles([]),
        passages: [
          Passage(id: "5", locator: "art. 5", text: ""),
          Passage(id: "6", locator: "art. 6", text: "", allowsWaiver: true),
        ]),
      Source(
        id: "wet", kind: .law, titles: Titles([]),
        passages: [Passage(id: "5", locator: "art. 5", text: "", allowsWaiver: true)]),
    ])

  @Test func consistsOfItsConditionAndThoseOfItsExceptions() {
    let rule = Rule(
      id: "r", condition: .hours("a"),
      exceptions: ["b", "c"].map {
        RuleException(days: .always, condition: .hours(PlacementID($0)))
      })
    #expect(rule.conditions.flatMap(\.measures).map(\.hoursPlacement) == ["a", "b", "c"])
  }

  @Test(
    arguments: [("sw", ["sw"]), ("mjz", ["mjz"]), ("gone", []), (nil, ["sw", "mjz"])]
      as [(ProgrammeID?, [ProgrammeID])])
  func isForTheProgrammeItNamesElseForAll(named: ProgrammeID?, programmes: [ProgrammeID]) {
    #expect(school.programmes(of: Rule.Scope(programme: named)).map(\.id) == programmes)
  }

  @Test(
    arguments: [
      ("jeugd", ["all", "jeugd"]), ("zorg", ["all", "zorg"]), (nil, ["all", "jeugd", "zorg"]),
    ] as [(ProfileID?, [PlacementID])])
  func speaksOfThePlacementsOfItsProfile(profile: ProfileID?, placements: [PlacementID]) {
    #expect(
      school.programmes[0].placements(of: Rule.Scope(profile: profile)).map(\.id) == placements)
  }

  @Test(
    "may be waived by the cited passage alone",
    arguments: [
      ("oer", "6", true), ("oer", "5", false), ("wet", "5", true), ("wet", "6", false),
      ("oer", nil, false), ("gone", "6", false),
    ] as [(SourceID, PassageID?, Bool)])
  func waiver(source: SourceID, passage: PassageID?, isAllowed: Bool) {
    #expect(school.allowsWaiver(Citation(source: source, passage: passage)) == isAllowed)
  }

  @Test func knowsTheDaysOfEveryPeriodTheFirstOfTwoOfOneName() {
    #expect(
      school.periodDays == [
        "p1": days("2019-09-02", "2019-11-08"), "p2": days("2019-11-11", "2020-01-31"),
        "q1": days("2020-08-31", "2020-11-06"),
      ])
  }

  @Test func readsTheParametersOfBothBounds() {
    #expect(
      Measure(.hours([]), minimum: .parameter("a"), maximum: .parameter("b")).parameters
        == ["a", "b"])
    #expect(Measure(.hours([]), maximum: .parameter("b")).parameters == ["b"])
    #expect(Measure(.hours([]), minimum: .amount(1)).parameters.isEmpty)
  }
}
