internal import LeerlijnModel

/// A calendar as it is written (Dutch: *agenda*): its events and what holds for all of them.
struct CalendarDocument {
  var id: String
  var title: String
  var language: String
  var events: [CalendarEvent]

  var bytes: [UInt8] {
    var out = ContentLines()
    out.add("BEGIN", "VCALENDAR")
    out.add("VERSION", "2.0")
    out.add("PRODID", "-//Leerlijn//Leerlijn//\(language.uppercased())")
    out.add("CALSCALE", "GREGORIAN")
    out.add("METHOD", "PUBLISH")
    out.add("UID", id)
    out.add("NAME", text: title)
    // What many programs read in place of NAME.
    out.add("X-WR-CALNAME", text: title)
    out.add("X-WR-TIMEZONE", CalendarZone.name)
    CalendarZone.write(to: &out)
    for event in events { event.write(to: &out) }
    out.add("END", "VCALENDAR")
    return out.bytes
  }
}

/// A session as an event of a calendar.
struct CalendarEvent {
  enum State: String { case confirmed = "CONFIRMED", cancelled = "CANCELLED" }

  var id: String
  var sequence: Int
  /// The day of the state that this event tells, written as its midnight in UTC.
  var stamp: Day
  var state: State
  /// What a subscriber would see change, as content lines without line ends, in the order written.
  var lines: [String]
  /// It stands in the calendar of every network; no part of what is written.
  var isShared = false

  func write(to out: inout ContentLines) {
    out.add("BEGIN", "VEVENT")
    out.add("UID", id)
    out.add("DTSTAMP", stamp.basicForm + "T000000Z")
    out.add("SEQUENCE", String(sequence))
    out.add("STATUS", state.rawValue)
    for line in lines { out.add(line: line) }
    out.add("END", "VEVENT")
  }
}

extension Day {
  /// `20191212`.
  var basicForm: String { description.filter { $0 != "-" } }

  init?(basicForm text: some StringProtocol) {
    guard text.utf8.count == 8 else { return nil }
    self.init(iso: "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.dropFirst(6))")
  }
}
