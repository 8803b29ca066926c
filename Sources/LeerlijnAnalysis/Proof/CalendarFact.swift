public import LeerlijnModel

/// Something that the calendar or the programme fixes, and that can stand in the way of a rule.
///
/// Each is taken for granted by a switch of its own, so that a contradiction can name those it
/// needs and no others.
public enum CalendarFact: Hashable, Sendable {
  /// A course or placement cannot be passed before its first day of teaching.
  case taughtFrom(unit: String, Day)
  /// A course or placement of a later year of the programme.
  case ofLaterYear(unit: String)
  case ofOtherProfile(unit: String)
  /// Who takes a course takes the other with it: a strict co-requisite.
  case takenTogether(CourseID, with: CourseID)
  /// Nobody judges at a placement before it begins.
  case placementBegins(PlacementID, Day)
  /// A placement has these days and no others, and so many minutes fit in them, at so
  /// many a week.
  case placementHolds(PlacementID, DayRange, weekly: Int, minutes: Int)
  /// Since when the student is enrolled in the programme: so many study years there are.
  case enrolledFrom(ProgrammeID, Day)
  /// So many sessions a series has in a year, to one network.
  case sessionsInYear(SeriesID, Int)
  /// The sessions that the curriculum dates are all there are.
  case sessionsDated(SeriesID, [Day])
  /// None of the sessions that the curriculum dates is cancelled.
  case sessionsTakePlace(SeriesID, [Day])
}
