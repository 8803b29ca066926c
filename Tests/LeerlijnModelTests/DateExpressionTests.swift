import LeerlijnModel
import Testing

struct DateExpressionTests {
  @Test(
    arguments: [
      ("placement.start-P3M", DateExpression.Anchor.placementStart, -3, 0),
      ("placement.end+P2W", .placementEnd, 0, 14), ("enrolment.start+P2Y", .enrolmentStart, 24, 0),
      ("enrolment.end-P10D", .enrolmentEnd, 0, -10), ("year.start+P1Y6M", .yearStart, 18, 0),
      ("year.end", .yearEnd, 0, 0), ("placement.start", .placementStart, 0, 0),
      ("year.end-P1M1D", .yearEnd, -1, -1),
    ])
  func readsDaysCountedFromAnAnchor(
    text: String, anchor: DateExpression.Anchor, months: Int, days: Int
  ) {
    #expect(
      DateExpression(text) == .relative(anchor, CalendarPeriod(months: months, days: days)))
  }

  @Test func readsAFixedDay() {
    #expect(DateExpression("2020-07-03") == .fixed(day("2020-07-03")))
  }

  @Test(
    arguments: [
      "", "2020-02-30", "placement", "placement.middle", "placement.startP3M", "placement.start3M",
      "placement.start+", "placement.start-3M", "placement.start*P3M", "placement.start+-P3M",
      "placement.starts", "Placement.start", " placement.start", "placement.start +P3M",
    ])
  func readsNothingElse(text: String) {
    #expect(DateExpression(text) == nil)
  }

  @Test(
    "writes what it has read",
    arguments: [
      "2020-07-03", "placement.start-P3M", "placement.end+P14D", "enrolment.start+P2Y",
      "enrolment.end-P10D", "year.start+P1Y6M", "year.end", "year.end-P1M1D",
    ])
  func writes(text: String) {
    #expect(DateExpression(text)?.description == text)
  }

  @Test func writesNoLengthOfNothing() {
    #expect(DateExpression("year.end+P0D")?.description == "year.end")
  }
}
