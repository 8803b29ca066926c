import LeerlijnModel
import Testing

struct SessionFactsTests {
  private static let years = [
    StudyYear(
      id: "a", days: days("2018-09-03", "2019-07-12"),
      periods: [TeachingPeriod(id: "o1", days: days("2018-09-03", "2018-11-09"))]),
    StudyYear(
      id: "b", days: days("2019-09-02", "2020-07-17"),
      periods: [
        TeachingPeriod(id: "p1", days: days("2019-09-02", "2019-11-08")),
        TeachingPeriod(id: "p2", days: days("2019-11-11", "2020-01-31")),
      ]),
  ]

  @Test(
    "is planned in the period of its day",
    arguments: [
      ("2018-10-01", 1), ("2019-09-02", 1), ("2019-11-08", 1), ("2019-11-09", nil),
      ("2019-11-11", 2), ("2020-01-31", 2), ("2020-03-01", nil), ("2019-08-01", nil),
    ] as [(String, Int?)])
  func period(text: String, period: Int?) {
    let session = Session(
      ScheduledSession(
        id: "l1", day: day(text), times: ClockTimes("13:00-16:00"), theme: "t"),
      of: "leernetwerk", network: 3, in: Self.years)
    #expect(session.period == period)
    #expect(session.id == "l1" && session.series == "leernetwerk" && session.network == 3)
    #expect(session.day == day(text) && session.theme == "t" && session.state == .planned)
    #expect(session.times == ClockTimes("13:00-16:00"))
  }
}
