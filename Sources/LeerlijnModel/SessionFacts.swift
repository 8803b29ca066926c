// What is known of sessions, and of who was there.

/// A session as it stands on the calendar of the networks.
public struct Session: Sendable {
  public enum State: UInt8, Sendable, CaseIterable { case planned, held, cancelled }

  public var id: SessionID
  /// nil for a session of all networks. An index into `Evidence.networks`.
  public var network: UInt16?
  public var series: SeriesID
  public var day: Day
  /// nil where the file gives no time of day.
  public var times: ClockTimes?
  /// 1 is the first period of the study year; nil where the file does not say.
  public var period: Int?
  public var theme: ThemeID?
  public var state: State
  public var reason: String?
  public var row: UInt32

  public init(
    id: SessionID, network: UInt16?, series: SeriesID, day: Day, times: ClockTimes? = nil,
    period: Int? = nil, theme: ThemeID? = nil, state: State, reason: String? = nil, row: UInt32 = 0
  ) {
    self.id = id
    self.network = network
    self.series = series
    self.day = day
    self.times = times
    self.period = period
    self.theme = theme
    self.state = state
    self.reason = reason
    self.row = row
  }
}

/// What an attendance list says of a student.
public enum Attendance: UInt8, Hashable, Sendable, CaseIterable {
  case present, late, excused, absent
}

extension Session {
  /// A session that a curriculum puts on a day, as long as no file says anything of its series.
  ///
  /// - Parameters:
  ///   - network: index into `Evidence.networks`.
  ///   - years: the curriculum's own, which give it its period.
  package init(
    _ scheduled: ScheduledSession, of series: SeriesID, network: UInt16?, in years: [StudyYear]
  ) {
    let year = years.first { $0.days.contains(scheduled.day) }
    let period = year?.periods.firstIndex { $0.days.contains(scheduled.day) }
    self.init(
      id: scheduled.id, network: network, series: series, day: scheduled.day,
      times: scheduled.times,
      period: period.map { $0 + 1 }, theme: scheduled.theme, state: .planned)
  }
}

public struct AttendanceFact: Sendable {
  /// Index into `Evidence.sessions`.
  public var session: UInt32
  public var mark: Attendance
  public var row: UInt32

  public init(session: UInt32, mark: Attendance, row: UInt32 = 0) {
    self.session = session
    self.mark = mark
    self.row = row
  }
}

/// Someone who belongs to a network for a while; students too.
public struct MembershipFact: Sendable {
  public var network: UInt16
  public var person: String
  /// Where the person is one of the students.
  public var student: Int?
  public var role: UInt16
  public var days: DayRange
  public var row: UInt32

  public init(
    network: UInt16, person: String, student: Int? = nil, role: UInt16, days: DayRange,
    row: UInt32 = 0
  ) {
    self.network = network
    self.person = person
    self.student = student
    self.role = role
    self.days = days
    self.row = row
  }
}

/// How a role took part in a session, and how many of them: present, interview, film, other.
public struct InvolvementFact: Sendable {
  public var session: UInt32
  public var role: UInt16
  public var count: Int32
  public var mode: String
  public var row: UInt32

  public init(session: UInt32, role: UInt16, count: Int32, mode: String, row: UInt32 = 0) {
    self.session = session
    self.role = role
    self.count = count
    self.mode = mode
    self.row = row
  }
}
