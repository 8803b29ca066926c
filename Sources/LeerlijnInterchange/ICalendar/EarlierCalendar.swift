package import LeerlijnModel

/// A calendar that an earlier export left (Dutch: *eerdere agenda*), by which a new one counts its
/// revisions.
///
/// - What cannot be read is passed over: such an event counts as new.
package struct EarlierCalendar {
  /// The name of the calendar as a whole; nil where it has none.
  private(set) package var id: String?
  private(set) var events: [CalendarEvent] = []

  package init(_ bytes: [UInt8]) {
    var part: [String]?
    for line in ContentLines.unfolded(bytes) {
      switch line {
      case "BEGIN:VEVENT": part = []
      case "END:VEVENT":
        if let lines = part, let event = Self.event(lines) { events.append(event) }
        part = nil
      case _ where part == nil && line.hasPrefix("UID:"): id = id ?? String(line.dropFirst(4))
      default: part?.append(line)
      }
    }
  }

  private static func event(_ lines: [String]) -> CalendarEvent? {
    var rest: [String] = []
    var values: [Substring: Substring] = [:]
    for line in lines {
      let name = line.prefix { $0 != ":" }
      if ["UID", "DTSTAMP", "SEQUENCE", "STATUS"].contains(name) {
        values[name] = line.dropFirst(name.count + 1)
      } else {
        rest.append(line)
      }
    }
    guard let id = values["UID"],
      let stamp = values["DTSTAMP"].flatMap({ Day(basicForm: $0.prefix(8)) }),
      let sequence = values["SEQUENCE"].flatMap({ Int($0) }),
      (0..<Int(Int32.max)).contains(sequence),
      let state = values["STATUS"].flatMap({ CalendarEvent.State(rawValue: String($0)) })
    else { return nil }
    return CalendarEvent(
      id: String(id), sequence: sequence, stamp: stamp, state: state, lines: rest)
  }

  /// Without the events of whole days that have passed by a day.
  package func from(_ day: Day) -> EarlierCalendar {
    let start = "DTSTART;VALUE=DATE:"
    var later = self
    later.events.removeAll { event in
      let first = event.lines.first { $0.hasPrefix(start) }
      return first.flatMap { Day(basicForm: $0.dropFirst(start.count)) }.map { $0 < day } ?? false
    }
    return later
  }

  /// The calendar with every change since counted; events that are gone stand in it as cancelled.
  ///
  /// - Parameter day: whose state the calendar tells.
  /// - Parameter elsewhere: what the other calendars of the folder told of an event, the latest of it.
  ///   A session that comes from another network is cancelled there, and must come after that for
  ///   who follows both.
  package func revised(
    _ calendar: CalendarDocument, on day: Day, elsewhere: [String: CalendarEvent] = [:]
  ) -> CalendarDocument {
    let known = Dictionary(events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var calendar = calendar
    calendar.events = calendar.events.map { event in
      let other = elsewhere[event.id]
      var event = event
      if !event.isShared, let other { event.sequence = max(event.sequence, other.sequence + 2) }
      guard let earlier = known[event.id] ?? (event.isShared ? other : nil) else { return event }
      guard earlier.state != event.state || earlier.lines != event.lines else { return earlier }
      event.sequence = max(event.sequence, earlier.sequence + 1)
      event.stamp = max(event.stamp, earlier.stamp)
      return event
    }
    let present = Set(calendar.events.map(\.id))
    calendar.events += events.filter { !present.contains($0.id) }.map { gone in
      guard gone.state != .cancelled else { return gone }
      var gone = gone
      gone.state = .cancelled
      gone.sequence += 1
      gone.stamp = max(gone.stamp, day)
      return gone
    }
    return calendar
  }
}
