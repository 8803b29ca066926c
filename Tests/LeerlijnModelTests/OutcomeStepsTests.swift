import LeerlijnDiagnostics
import Testing

@testable import LeerlijnModel

struct OutcomeStepsTests {

  private func steps(_ programmes: [Programme]) -> OutcomeSteps {
    let school = curriculum(
      programmes: programmes,
      years: [
        StudyYear(
          id: "2019-2020", days: days("2019-09-02", "2020-07-17"),
          periods: [
            TeachingPeriod(id: "p1", days: days("2019-09-02", "2019-11-08")),
            TeachingPeriod(id: "p2", days: days("2019-11-11", "2020-01-31")),
          ])
      ])
    return OutcomeSteps(school, Prerequisites(school))
  }

  @Test func tellsWhenACourseAndItsTestsServeAnOutcome() throws {
    let places = Places()
    let steps = steps([
      programme {
        $0.courses = [
          course("c", year: 2) {
            $0.profile = "jeugd"
            $0.isElective = true
            $0.periods = ["p1", "p2"]
            $0.outcomes = [OutcomeLink(.introduces, "o1", place: places(1))]
            $0.tests = [
              LeerlijnModel.Test(
                id: "t", kind: "essay", weight: 100, outcomes: [OutcomeLink(.assesses, "o1")])
            ]
          }
        ]
      }
    ])
    let events = try #require(steps.events["o1"])
    #expect(events.map(\.step) == [.introduces, .assesses])
    #expect(events.map(\.place) == [places(1), nil])
    #expect(events.allSatisfy { $0.programme == "sw" && $0.profile == "jeugd" && $0.year == 2 })
    #expect(events.allSatisfy { $0.isElective && $0.days == days("2019-09-02", "2020-01-31") })
    #expect(steps.events["o2"] == nil)
  }

  @Test func tellsThatAMomentLiesBetweenTheStartAndItsDueDay() throws {
    let steps = steps([
      programme {
        $0.placements = [
          placement("stage", year: 3) {
            $0.profile = "jeugd"
            $0.outcomes = [OutcomeLink(.develops, "o1")]
            $0.moments = [
              AssessmentMoment(
                id: "fixed", due: .fixed(day("2020-02-14")), judges: [],
                outcomes: [OutcomeLink(.assesses, "o1")]),
              AssessmentMoment(
                id: "relative", due: .relative(.placementEnd, .init()), judges: [],
                outcomes: [OutcomeLink(.assesses, "o1")]),
            ]
          }
        ]
      }
    ])
    let events = try #require(steps.events["o1"])
    #expect(events.map(\.step) == [.develops, .assesses, .assesses])
    #expect(
      events.map(\.days) == [
        days("2019-09-02", "2020-07-03"), days("2019-09-02", "2020-02-14"),
        days("2019-09-02", "2020-07-03"),
      ])
    #expect(events.allSatisfy { $0.profile == "jeugd" && $0.year == 3 && !$0.isElective })
  }

  @Test func spansTheSessionsOfASeries() throws {
    let scheduled = ["2020-03-05", "2019-10-03", "2020-01-16"].enumerated().map {
      ScheduledSession(id: SessionID("s\($0)"), day: day($1))
    }
    let steps = steps([
      programme {
        $0.series = [
          SessionSeries(
            id: "s", per: .network, sessions: scheduled, outcomes: [OutcomeLink(.develops, "o1")]),
          SessionSeries(id: "none", per: .all, outcomes: [OutcomeLink(.develops, "o2")]),
        ]
      }
    ])
    #expect(steps.events["o1"]?.map(\.days) == [days("2019-10-03", "2020-03-05")])
    #expect(steps.events["o1"]?.map(\.year) == [nil])
    #expect(steps.events["o2"]?.map(\.days) == [nil])
  }

  private static func event(
    _ year: Int?, _ range: (String, String)?, programme: ProgrammeID = "sw"
  ) -> OutcomeSteps.Event {
    .init(
      step: .develops, programme: programme, profile: nil, isElective: false, year: year,
      days: range.map { days($0, $1) }, place: nil)
  }

  private static let autumn = ("2019-09-02", "2020-01-31")
  private static let spring = ("2020-02-01", "2020-07-03")

  @Test(
    "ends certainly before another begins by its year, else by its days",
    arguments: [
      (event(1, nil), event(2, nil), true), (event(2, nil), event(1, nil), false),
      (event(1, nil), event(1, nil), false), (event(nil, nil), event(2, nil), false),
      (event(1, nil), event(nil, nil), false),
      (event(1, spring), event(2, autumn), true), (event(2, autumn), event(1, spring), false),
      (event(1, autumn), event(1, spring), true), (event(1, spring), event(1, autumn), false),
      (event(nil, autumn), event(2, spring), true), (event(1, autumn), event(1, nil), false),
      (event(1, nil), event(1, spring), false),
      (event(1, autumn), event(1, ("2020-01-31", "2020-07-03")), false),
      (event(1, autumn), event(2, spring, programme: "mjz"), false),
    ])
  func isBefore(one: OutcomeSteps.Event, other: OutcomeSteps.Event, expected: Bool) {
    #expect(one.isBefore(other) == expected)
  }
}
