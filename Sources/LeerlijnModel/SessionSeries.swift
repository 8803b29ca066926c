public import LeerlijnDiagnostics

/// A series of sessions (Dutch: *reeks bijeenkomsten*).
public struct SessionSeries: Sendable {
  public enum Audience: String, Sendable, CaseIterable {
    /// Each network has its own sessions.
    case network
    /// The sessions are for all networks together.
    case all
  }

  public var id: SeriesID
  public var titles: Titles
  public var per: Audience
  /// Whether every session of the year is on the calendar already.
  public var isPlannedCompletely: Bool
  /// The most sessions a year brings (to one network); bounds what is still unplanned.
  public var maximum: Bound?
  /// Roles that are invited.
  public var audience: [RoleID]
  /// Open to people from outside the networks.
  public var isOpen: Bool
  /// Taking part is free (Dutch: *facultatief*).
  public var isOptional: Bool
  public var activities: [String]
  public var sessions: [ScheduledSession]
  public var outcomes: [OutcomeLink]
  public var citations: [Citation]
  public var place: SourceRange?

  public init(
    id: SeriesID, titles: Titles = Titles([]), per: Audience, isPlannedCompletely: Bool = false,
    maximum: Bound? = nil, audience: [RoleID] = [], isOpen: Bool = false, isOptional: Bool = false,
    activities: [String] = [], sessions: [ScheduledSession] = [], outcomes: [OutcomeLink] = [],
    citations: [Citation] = [], place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.per = per
    self.isPlannedCompletely = isPlannedCompletely
    self.maximum = maximum
    self.audience = audience
    self.isOpen = isOpen
    self.isOptional = isOptional
    self.activities = activities
    self.sessions = sessions
    self.outcomes = outcomes
    self.citations = citations
    self.place = place
  }
}

/// A session that the curriculum itself puts on a day.
public struct ScheduledSession: Sendable {
  public var id: SessionID
  public var titles: Titles
  public var day: Day
  /// nil where the document gives no time of day.
  public var times: ClockTimes?
  public var theme: ThemeID?
  public var network: NetworkID?
  /// Where the document names it; it must be the period of the day.
  public var period: PeriodID?
  public var place: SourceRange?

  public init(
    id: SessionID, titles: Titles = Titles([]), day: Day, times: ClockTimes? = nil,
    theme: ThemeID? = nil, network: NetworkID? = nil, period: PeriodID? = nil,
    place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.day = day
    self.times = times
    self.theme = theme
    self.network = network
    self.period = period
    self.place = place
  }
}
