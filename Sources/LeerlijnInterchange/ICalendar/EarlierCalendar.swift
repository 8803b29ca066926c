internal import LeerlijnModel

/// A calendar that an earlier export left (Dutch: *eerdere agenda*), by which a new one counts its
/// revisions.
///
/// - What cannot be read is passed over: such an event counts as new.
struct EarlierCalendar {
  private(set) var events: [CalendarEvent] = []

  init(_ bytes: [UInt8]) {
    var part: [String]?
    for line in ContentLines.unfolded(bytes) {
      switch line {
      case "BEGIN:VEVENT": part = []
      case "END:VEVENT":
        if let lines = part, let event = Self.event(lines) { events.append(event) }
        part = nil
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

  /// The calendar with every change since counted; events that are gone stand in it as cancelled.
  ///
  /// - Parameter day: whose state the calendar tells.
  /// - Parameter elsewhere: what the other calendars of the folder told of an event, the latest of it.
  ///   A session that comes from another network is cancelled there, and must come after that for
  ///   who follows both.
  func revised(
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
