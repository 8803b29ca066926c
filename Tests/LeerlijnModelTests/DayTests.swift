import LeerlijnModel
import Testing

struct DayTests {
  @Test(
    "counts months to the same day, else to the last of the month (60)",
    arguments: [
      ("2020-05-31", "-P3M", "2020-02-29"), ("2019-05-31", "-P3M", "2019-02-28"),
      ("2020-02-29", "P1Y", "2021-02-28"), ("2020-02-29", "P4Y", "2024-02-29"),
      ("2020-01-31", "P1M", "2020-02-29"), ("2020-01-31", "P3M", "2020-04-30"),
      ("2020-01-30", "P1M", "2020-02-29"), ("2020-02-29", "P1M", "2020-03-29"),
      ("2020-02-29", "-P1Y", "2019-02-28"), ("2019-12-31", "P2M", "2020-02-29"),
      ("2020-01-15", "-P1M", "2019-12-15"), ("2020-12-31", "-P13M", "2019-11-30"),
      // Months before days.
      ("2020-01-31", "P1M1D", "2020-03-01"), ("2020-03-31", "-P1M1D", "2020-02-28"),
      ("2020-05-31", "P0M", "2020-05-31"), ("2020-02-28", "P2D", "2020-03-01"),
      ("2019-09-02", "P2W", "2019-09-16"), ("1900-01-31", "P1M", "1900-02-28"),
      ("2000-01-31", "P1M", "2000-02-29"),
    ])
  func case60(first: String, period: String, last: String) throws {
    let isBack = period.hasPrefix("-")
    let length = try #require(CalendarPeriod(iso: isBack ? period.dropFirst() : period[...]))
    let day = try #require(Day(iso: first))
    #expect(day.adding(isBack ? -length : length).description == last)
  }
}
