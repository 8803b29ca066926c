import LeerlijnModel
import Testing

struct OutcomeBearerTests {
  private let bearers = curriculum(programmes: [
    programme("sw") {
      $0.courses = [
        course("c1", year: 1) {
          $0.outcomes = [OutcomeLink(.introduces, "o1")]
          $0.tests = [
            LeerlijnModel.Test(
              id: "t1", kind: "essay", weight: 40, outcomes: [OutcomeLink(.assesses, "o2")]),
            LeerlijnModel.Test(id: "t2", kind: "essay", weight: 60),
          ]
        },
        course("c2", year: 2) { $0.profile = "jeugd" },
      ]
      $0.placements = [
        placement("stage", year: 3) {
          $0.profile = "zorg"
          $0.moments = [
            AssessmentMoment(
              id: "final", due: .relative(.placementEnd, .init()), judges: [],
              outcomes: [OutcomeLink(.assesses, "o3")])
          ]
        }
      ]
      $0.series = [
        SessionSeries(id: "s", per: .network, outcomes: [OutcomeLink(.develops, "o4")])
      ]
    },
    programme("mjz") {
      $0.courses = [
        course("c3") { $0.tests = [LeerlijnModel.Test(id: "t3", kind: "essay", weight: 100)] }
      ]
    },
  ]).outcomeBearers

  @Test func standInDocumentOrderEachAfterItsOwner() {
    #expect(bearers.map(\.id) == ["c1", "t1", "t2", "c2", "stage", "final", "s", "c3", "t3"])
    #expect(
      bearers.map(\.kind) == [
        .course, .test, .test, .course, .placement, .moment, .series, .course, .test,
      ])
  }

  @Test func pointToTheirOwnerByItsPlaceAndName() {
    #expect(bearers.map(\.owner) == [nil, 0, 0, nil, nil, 4, nil, nil, 7])
    #expect(
      bearers.map(\.ownerID) == [nil, "c1", "c1", nil, nil, "stage", nil, nil, "c3"])
  }

  @Test func haveTheYearProfileAndProgrammeOfTheirOwner() {
    #expect(bearers.map(\.year) == [1, 1, 1, 2, 3, 3, nil, nil, nil])
    #expect(
      bearers.map(\.profile) == [nil, nil, nil, "jeugd", "zorg", "zorg", nil, nil, nil])
    #expect(bearers.map(\.programme.text) == Array(repeating: "sw", count: 7) + ["mjz", "mjz"])
  }

  @Test func haveTheirOwnLinks() {
    #expect(
      bearers.map { $0.links.map(\.outcome.text) } == [
        ["o1"], ["o2"], [], [], [], ["o3"], ["o4"], [], [],
      ])
  }

  @Test func areNamedByTheirIDAMomentWithItsPlacement() {
    #expect(bearers[1].key == .init(.test, "t1"))
    #expect(bearers[5].key == .init(.moment, "stage/final"))
  }
}
