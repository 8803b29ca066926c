import LeerlijnModel
import Testing

struct DayTests {
  /// Every day from 1599 through 2401, which holds a whole cycle of leap years, counted by hand:
  /// a month has its days, February one more in a year that is divisible by 4, not by 100, or by 400.
  private static func walk(_ visit: (Int, _ year: Int, _ month: Int, _ day: Int) -> Void) {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = -135_505  // 1 January 1599: 371 years of 365 days and 90 leap days before 1970.
    for year in 1599...2401 {
      let isLeap = (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
      for month in 1...12 {
        for day in 1...(lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)) {
          visit(number, year, month, day)
          number += 1
        }
      }
    }
  }

  @Test func countsEveryDayOfEightCenturies() {
    var wrong: [Int] = []
    Self.walk { number, year, month, day in
      let civil = Day(number: Int32(number)).civil
      if Day(year: year, month: month, day: day)?.number != Int32(number)
        || civil != (year, month, day)
      {
        wrong.append(number)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    arguments: [
      (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 3, 1, 11_017), (2020, 2, 29, 18_321),
      (0, 1, 1, -719_528), (0, 12, 31, -719_163), (1, 1, 1, -719_162), (-1, 3, 1, -719_834),
      (-400, 2, 29, -865_566), (-400, 3, 1, -865_565), (-401, 12, 31, -865_626),
      (-9999, 1, 1, -4_371_587),
      (9999, 12, 31, 2_932_896),
    ])
  func agreesWithDaysThatAreKnown(year: Int, month: Int, day: Int, number: Int32) throws {
    let known = try #require(Day(year: year, month: month, day: day))
    #expect(known.number == number)
    #expect(known.civil == (year, month, day))
  }

  @Test(
    arguments: [
      (2019, 0, 1), (2019, 13, 1), (2019, 1, 0), (2019, 1, 32), (2019, 2, 29), (1900, 2, 29),
      (2020, 2, 30), (2019, 4, 31), (2019, 6, 31), (2019, 9, 31), (2019, 11, 31), (10_000, 1, 1),
      (-10_000, 12, 31),
    ])
  func hasNoOtherDays(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    arguments: [
      ("2019-09-02", 2019, 9, 2), ("2020-02-29", 2020, 2, 29), ("0001-01-01", 1, 1, 1),
      ("9999-12-31", 9999, 12, 31),
    ])
  func readsAndWritesISODays(text: String, year: Int, month: Int, day: Int) {
    #expect(Day(iso: text) == Day(year: year, month: month, day: day))
    #expect(Day(year: year, month: month, day: day)?.description == text)
  }

  @Test(
    arguments: [
      "", "2019", "2019-09", "2019-9-02", "2019-09-2", "2019-9-2", "19-09-02", "2019-09-02-",
      "2019-09-02T", "2019/09/02", "02-09-2019", "2019-02-29", "2019-13-01", "-019-09-02",
      "+019-09-02", "２０19-09-02", " 2019-09-02", "2019-009-2", "02019-9-02", "2019-9-002",
      "209-009-02", "2019--9-02",
    ])
  func readsNoOtherForm(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(
    arguments: [
      ("2020-03-09", 0), ("2020-03-10", 1), ("2020-03-15", 6), ("2000-02-29", 1),
      ("1970-01-01", 3), ("1969-12-31", 2), ("1969-12-29", 0), ("1969-12-28", 6),
      ("1600-01-01", 5),
    ])
  func countsTheDaysOfTheWeekFromMonday(text: String, weekday: Int) {
    #expect(day(text).weekday == weekday)
  }

  @Test func addsAndSubtractsDays() {
    #expect(day("2020-02-28") + 2 == day("2020-03-01"))
    #expect(day("2020-03-01") - 2 == day("2020-02-28"))
    #expect(day("2021-03-01") - day("2020-03-01") == 365)
    #expect(day("2020-03-01") - day("2021-03-01") == -365)
    #expect(day("2020-03-01") < day("2020-03-02") && !(day("2020-03-01") < day("2020-03-01")))
  }

  @Test(
    arguments: [
      (2019, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (2020, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (1900, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
    ])
  func knowsTheLengthOfMonths(year: Int, lengths: [Int]) {
    #expect((1...12).map { Day.length(ofMonth: $0, year: year) } == lengths)
  }

  @Test(
    "counts months to the same day, else to the last of the month (60)",
    arguments: [
      ("2020-05-31", "-P3M", "2020-02-29"), ("2019-05-31", "-P3M", "2019-02-28"),
      ("2020-02-29", "P1Y", "2021-02-28"), ("2020-02-29", "P4Y", "2024-02-29"),
      ("2020-01-31", "P1M", "2020-02-29"), ("2020-01-31", "P3M", "2020-04-30"),
      ("2020-01-30", "P1M", "2020-02-29"), ("2020-02-29", "P1M", "2020-03-29"),
      ("2020-02-29", "-P1Y", "2019-02-28"), ("2019-12-31", "P2M", "2020-02-29"),
      ("2020-01-15", "-P1M", "2019-12-15"), ("2020-12-31", "-P13M", "2019-11-30"),
      ("2020-12-15", "P1M", "2021-01-15"), ("2020-01-15", "P11M", "2020-12-15"),
      ("2020-01-15", "P12M", "2021-01-15"), ("2020-12-15", "-P11M", "2020-01-15"),
      ("2020-12-15", "-P12M", "2019-12-15"),
      // Months before days.
      ("2020-01-31", "P1M1D", "2020-03-01"), ("2020-03-31", "-P1M1D", "2020-02-28"),
      ("2020-05-31", "P0M", "2020-05-31"), ("2020-02-28", "P2D", "2020-03-01"),
      ("2019-09-02", "P2W", "2019-09-16"), ("1900-01-31", "P1M", "1900-02-28"),
      ("2000-01-31", "P1M", "2000-02-29"),
    ])
  func case60(first: String, period: String, last: String) throws {
    let isBack = period.hasPrefix("-")
    let length = try #require(CalendarPeriod(iso: isBack ? period.dropFirst() : period[...]))
    #expect(day(first).adding(isBack ? -length : length).description == last)
  }

  @Test(arguments: [
    (0, 1, -1, -1, 12), (0, 12, -1, 0, 11), (0, 12, -12, -1, 12), (0, 1, -12, -1, 1),
    (1, 1, -25, -2, 12),
  ])
  func countsMonthsAcrossTheYearNought(
    year: Int, month: Int, months: Int, newYear: Int, newMonth: Int
  ) throws {
    let first = try #require(Day(year: year, month: month, day: 31))
    let last = try #require(
      Day(year: newYear, month: newMonth, day: Day.length(ofMonth: newMonth, year: newYear)))
    #expect(first.adding(CalendarPeriod(months: months)) == last)
  }

  @Test func staysWhereThereIsNoCalendarLeft() {
    #expect(day("9999-12-01").adding(CalendarPeriod(months: 1, days: 3)) == day("9999-12-01"))
  }

  @Test func liesBetweenThePastAndTheFuture() throws {
    #expect(Day.distantPast < day("0001-01-01"))
    #expect(day("9999-12-31") < .distantFuture)
  }
}

struct CalendarPeriodTests {
  @Test(
    arguments: [
      ("P2Y", 24, 0), ("P3M", 3, 0), ("P2W", 0, 14), ("P10D", 0, 10), ("P1Y6M", 18, 0),
      ("P1M1D", 1, 1), ("P1W1D", 0, 8), ("P0D", 0, 0), ("P99999D", 0, 99_999), ("P007D", 0, 7),
    ])
  func readsISODurations(text: String, months: Int, days: Int) {
    #expect(CalendarPeriod(iso: text) == CalendarPeriod(months: months, days: days))
  }

  @Test(
    arguments: [
      "", "P", "3M", "p3M", "P3", "PM", "P3M2", "P3X", "P-3M", "-P3M", "P3MD", "P100000D", "P３M",
      "PT3H", "P1.5Y", "P 3M",
    ])
  func readsNoOtherForm(text: String) {
    #expect(CalendarPeriod(iso: text) == nil)
  }

  @Test(
    arguments: [
      (0, 0, "P0D"), (3, 0, "P3M"), (12, 0, "P1Y"), (18, 0, "P1Y6M"), (0, 10, "P10D"),
      (1, 1, "P1M1D"), (24, 14, "P2Y14D"), (-3, 0, "-P3M"), (0, -10, "-P10D"),
      (-13, -2, "-P1Y1M2D"),
    ])
  func writesItsSignInFront(months: Int, days: Int, text: String) {
    let period = CalendarPeriod(months: months, days: days)
    #expect(period.description == text)
    #expect((-period).months == -months && (-period).days == -days)
  }

  @Test func holdsNoMoreThanItCan() {
    let period = CalendarPeriod(months: .max, days: .min)
    #expect(period.months == Int(Int32.max) && period.days == Int(Int32.min))
  }
}

struct DayRangeTests {
  /// Ranges over a week, empty ones too.
  private static let ranges = (0..<7).flatMap { first in
    (0..<7).map { DayRange(Day(number: first), Day(number: $0)) }
  }

  private func members(_ range: DayRange) -> [Int32] {
    (-1...7).filter { range.first.number <= $0 && $0 <= range.last.number }
  }

  @Test(arguments: ranges) func countsItsDays(range: DayRange) {
    #expect(range.dayCount == members(range).count)
    #expect(range.isEmpty == members(range).isEmpty)
    #expect((-1...7).filter { range.contains(Day(number: $0)) } == members(range))
  }

  @Test(arguments: ranges) func sharesTheDaysOfBoth(range: DayRange) {
    for other in Self.ranges {
      let common = members(range).filter(members(other).contains)
      #expect(members(range.intersection(other)) == common)
      #expect(range.overlaps(other) == !common.isEmpty)
    }
  }

  @Test func holdsEveryDayWhereThereIsNoWindow() {
    #expect(DayRange.always == DayRange(.distantPast, .distantFuture))
    #expect(DayRange.always.contains(day("0001-01-01")))
    #expect(DayRange.always.contains(day("9999-12-31")))
  }
}
