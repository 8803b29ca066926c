public import LeerlijnDiagnostics

/// A study year (Dutch: *studiejaar*) with its teaching periods and recesses.
public struct StudyYear: Sendable {
  public var id: StudyYearID
  public var days: DayRange
  public var periods: [TeachingPeriod]
  public var recesses: [Recess]
  public var place: SourceRange?

  public init(
    id: StudyYearID, days: DayRange, periods: [TeachingPeriod] = [], recesses: [Recess] = [],
    place: SourceRange? = nil
  ) {
    self.id = id
    self.days = days
    self.periods = periods
    self.recesses = recesses
    self.place = place
  }
}

/// A teaching period (Dutch: *onderwijsperiode*).
public struct TeachingPeriod: Sendable {
  public var id: PeriodID
  public var titles: Titles
  public var days: DayRange
  public var place: SourceRange?

  public init(id: PeriodID, titles: Titles = Titles([]), days: DayRange, place: SourceRange? = nil)
  {
    self.id = id
    self.titles = titles
    self.days = days
    self.place = place
  }
}

/// Days without teaching (Dutch: *vakantie*).
public struct Recess: Sendable {
  public var titles: Titles
  public var days: DayRange
  public var place: SourceRange?

  public init(titles: Titles = Titles([]), days: DayRange, place: SourceRange? = nil) {
    self.titles = titles
    self.days = days
    self.place = place
  }
}
