package import LeerlijnModel

/// The first and last moment of a day in the Netherlands (Dutch: *Nederlandse tijd*).
///
/// - Range: right from 1996 on. Until then summer time ended in September.
/// - Source: directive 2000/84/EC: summer time runs from the last Sunday of March to that of October,
///   at 1:00 UTC.
package enum AmsterdamTime {
  /// `2019-09-02T00:00:00+02:00`.
  package static func start(of day: Day) -> String {
    let (first, last) = summer(in: day)
    return written(day, "00:00:00", isSummer: first < day && day <= last)
  }

  /// The last second of the day, so that the day itself is in it: `2019-09-02T23:59:59+02:00`.
  package static func end(of day: Day) -> String {
    let (first, last) = summer(in: day)
    return written(day, "23:59:59", isSummer: first <= day && day < last)
  }

  /// A moment within the day; of the hour that comes twice in October the first one.
  ///
  /// - Parameter minutes: after midnight on the clock; the end of the day is the beginning of the next.
  package static func moment(of day: Day, _ minutes: Int16) -> String {
    if minutes == ClockTimes.endOfDay { return start(of: day + 1) }
    let (first, last) = summer(in: day)
    let isSummer =
      first < day && day < last || day == first && minutes >= 180 || day == last && minutes < 180
    func padded(_ number: Int16) -> String { number < 10 ? "0\(number)" : String(number) }
    return written(day, "\(padded(minutes / 60)):\(padded(minutes % 60)):00", isSummer: isSummer)
  }

  private static func written(_ day: Day, _ time: String, isSummer: Bool) -> String {
    "\(day)T\(time)+0\(isSummer ? 2 : 1):00"
  }

  /// The days on which the clock goes forward and back.
  private static func summer(in day: Day) -> (Day, Day) {
    let year = day.civil.year
    return (lastSunday(of: 3, in: year), lastSunday(of: 10, in: year))
  }

  /// Of a month of 31 days.
  private static func lastSunday(of month: Int, in year: Int) -> Day {
    guard let last = Day(year: year, month: month, day: 31) else { return .distantPast }
    return last - (last.weekday + 1) % 7
  }
}
