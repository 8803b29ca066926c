package import LeerlijnModel

/// A calendar as it is written (Dutch: *agenda*): its events and what holds for all of them.
package struct CalendarDocument {
  package let id: String
  var title: String
  var language: String
  var events: [CalendarEvent]

  package var isEmpty: Bool { events.isEmpty }

  package init(id: String, title: String, language: String, events: [CalendarEvent]) {
    self.id = id
    self.title = title
    self.language = language
    self.events = events
  }

  package var bytes: [UInt8] {
    var out = ContentLines()
    out.add("BEGIN", "VCALENDAR")
    out.add("VERSION", "2.0")
    out.add("PRODID", Self.maker + language.uppercased())
    out.add("CALSCALE", "GREGORIAN")
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

  private static let maker = "-//Leerlijn//Leerlijn//"

  /// Whether a text begins as a calendar by this tool does, in any language.
  package static func isOpened(by text: String) -> Bool {
    text.utf8.starts(with: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:\(maker)".utf8)
  }
}

/// A session, or a part of a plan, as an event of a calendar.
package struct CalendarEvent {
  package enum State: String {
    case confirmed = "CONFIRMED"
    case tentative = "TENTATIVE"
    case cancelled = "CANCELLED"
  }

  var id: String
  var sequence: Int
  /// The day of the state that this event tells, written as its midnight in UTC.
  var stamp: Day
  var state: State
  /// What a subscriber would see change, as content lines without line ends, in the order written.
  var lines: [String]
  /// It stands in the calendar of every network; no part of what is written.
  var isShared = false

  init(
    id: String, sequence: Int, stamp: Day, state: State, lines: [String], isShared: Bool = false
  ) {
    self.id = id
    self.sequence = sequence
    self.stamp = stamp
    self.state = state
    self.lines = lines
    self.isShared = isShared
  }

  /// One that takes whole days and leaves who has it free for other things.
  package init(
    id: String, stamp: Day, state: State, days: DayRange, summary: String, description: String,
    categories: [String]
  ) {
    let lines =
      Self.wholeDays(days) + [
        ContentLines.line("SUMMARY", text: summary),
        ContentLines.line("DESCRIPTION", text: description),
        "CATEGORIES:" + categories.map(ContentLines.escaped).joined(separator: ","),
        "TRANSP:TRANSPARENT",
      ]
    self.init(id: id, sequence: 0, stamp: stamp, state: state, lines: lines)
  }

  /// The day after the last is the first that is no part of it.
  static func wholeDays(_ days: DayRange) -> [String] {
    [
      "DTSTART;VALUE=DATE:\(days.first.basicForm)",
      "DTEND;VALUE=DATE:\((days.last + 1).basicForm)",
    ]
  }

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
