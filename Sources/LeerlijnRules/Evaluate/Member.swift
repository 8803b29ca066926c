public import LeerlijnModel

/// What an `each` ranges over; a measure without `each` has the one member `whole`.
public enum Member: Hashable, Sendable {
  case whole
  /// A whole week of seven days of a placement, which stands at this place among the student's own.
  case week(DayRange, placement: Int)
  /// Index of the study year in order of time, and ordinal of the period in it.
  case period(year: Int, ordinal: Int, PeriodID)
  case year(Int, StudyYearID)
  /// Handle of the moment.
  case moment(Int, MomentID)
  case theme(Int, ThemeID)
  case series(Int, SeriesID)
  /// Index of the session.
  case session(Int, SessionID)
  /// What may still come to range over: weeks of a placement that is not known yet, sessions that
  /// are not planned yet.
  case later
}
