import LeerlijnModel
import Testing

struct StudyYearsTests {
  private static let years = [
    StudyYear(id: "2018-2019", days: days("2018-09-03", "2019-07-12")),
    StudyYear(id: "2019-2020", days: days("2019-09-02", "2020-07-17")),
    StudyYear(id: "2020-2021", days: days("2020-08-31", "2021-07-16")),
  ]

  @Test("lets a year run to the day before the next one, the last to its own end")
  func runsOn() {
    #expect(
      Self.years.spans == [
        days("2018-09-03", "2019-09-01"), days("2019-09-02", "2020-08-30"),
        days("2020-08-31", "2021-07-16"),
      ])
  }

  @Test(arguments: [[2, 1, 0], [1, 2, 0], [0, 2, 1]])
  func putsThemInOrderOfFirstDay(order: [Int]) {
    #expect(order.map { Self.years[$0] }.spans == Self.years.spans)
  }

  @Test func givesASharedDayToTheLaterYear() {
    let overlapping = [
      StudyYear(id: "a", days: days("2018-09-03", "2019-09-30")),
      StudyYear(id: "b", days: days("2019-09-02", "2020-07-17")),
    ]
    #expect(
      overlapping.spans == [days("2018-09-03", "2019-09-01"), days("2019-09-02", "2020-07-17")])
  }

  @Test func orderRestsOnFirstDaysAloneThenOnTheDocument() {
    let long = StudyYear(id: "a", days: days("2018-09-03", "2020-12-31"))
    let within = StudyYear(id: "b", days: days("2019-09-02", "2020-07-17"))
    let together = StudyYear(id: "c", days: days("2018-09-03", "2019-07-12"))
    let spans = [days("2018-09-03", "2019-09-01"), within.days]
    #expect([long, within].spans == spans && [within, long].spans == spans)
    #expect([long, together].spans.last == together.days)
    #expect([together, long].spans.last == long.days)
  }

  @Test func hasNoneWithoutYears() {
    #expect([StudyYear]().spans.isEmpty)
    #expect([Self.years[1]].spans == [Self.years[1].days])
  }
}
