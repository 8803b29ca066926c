/// The time of the Netherlands (Dutch: *tijdzone*), by the rules in force since October 1996.
///
/// - Source: IANA time zone database, `Europe/Amsterdam`; directive 2000/84/EC: the last Sunday of
///   March and of October, at 01:00 UTC.
enum CalendarZone {
  static let name = "Europe/Amsterdam"

  static func write(to out: inout ContentLines) {
    out.add("BEGIN", "VTIMEZONE")
    out.add("TZID", name)
    part("DAYLIGHT", "CEST", from: "+0100", to: "+0200", "19970330T020000", month: 3, &out)
    part("STANDARD", "CET", from: "+0200", to: "+0100", "19961027T030000", month: 10, &out)
    out.add("END", "VTIMEZONE")
  }

  private static func part(
    _ kind: String, _ name: String, from: String, to: String, _ start: String, month: Int,
    _ out: inout ContentLines
  ) {
    out.add("BEGIN", kind)
    out.add("TZNAME", name)
    out.add("TZOFFSETFROM", from)
    out.add("TZOFFSETTO", to)
    out.add("DTSTART", start)
    out.add("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
    out.add("END", kind)
  }
}
