public import LeerlijnModel
public import LeerlijnRules

/// Something that happens to a student on the way (Dutch: *gebeurtenis*).
public enum Happening: Hashable, Sendable {
  /// A course, placement or test gets a grade, in hundredths.
  case result(unit: String, grade: Int, Day)
  case session(SeriesID, Day, theme: ThemeID?, Attendance)
  /// Placement hours in minutes, spread over days.
  case hours(PlacementID, minutes: Int, DayRange)
  case judgement(PlacementID, MomentID, by: RoleID, Day)
  case document(DocumentID, in: Day)
  /// Relevant work up to a day; in minutes, or in parts of a year.
  case work(kinds: [String], Quantity.ExperienceUnit, amount: Int, through: Day)
  /// Judgements on an outcome, in so many ways and by so many assessors.
  case dataPoints(OutcomeID, judgements: Int, kinds: Variety, assessors: Variety, Day)
  /// People of some of the roles in the network; of any role where none is named.
  case members([RoleID], count: Int)
  case seen(RoleID, at: [SeriesID], Member)

  /// So many that differ, of which some may have been there before.
  public struct Variety: Hashable, Sendable {
    public let count: Int
    public let known: Int
  }
}

/// What can happen so that every rule is met (Dutch: *verloop*): the witness that a programme can be
/// completed.
public struct CourseOfEvents: Sendable {
  public let studyCase: StudyCase
  /// In order of time where they have a day.
  public let happenings: [Happening]
  /// Whether the student's organisation takes part in a network.
  public let takesPart: Bool
}

extension Happening {
  /// The day it happens, or begins; nil for what has none.
  public var firstDay: Day? {
    switch self {
    case .result(_, _, let day), .session(_, let day, _, _), .judgement(_, _, _, let day),
      .document(_, let day), .dataPoints(_, _, _, _, let day):
      day
    case .hours(_, _, let days): days.first
    case .work(_, _, _, let day): day
    case .members, .seen: nil
    }
  }

  /// The same so many months earlier.
  package func moved(back months: Int) -> Happening {
    let back = CalendarPeriod(months: -months)
    return switch self {
    case .result(let unit, let grade, let day):
      .result(unit: unit, grade: grade, day.adding(back))
    case .session(let series, let day, let theme, let mark):
      .session(series, day.adding(back), theme: theme, mark)
    case .hours(let placement, let minutes, let days):
      .hours(
        placement, minutes: minutes, DayRange(days.first.adding(back), days.last.adding(back)))
    case .judgement(let placement, let moment, let role, let day):
      .judgement(placement, moment, by: role, day.adding(back))
    case .document(let id, let day): .document(id, in: day.adding(back))
    case .dataPoints(let outcome, let judgements, let kinds, let assessors, let day):
      .dataPoints(
        outcome, judgements: judgements, kinds: kinds, assessors: assessors, day.adding(back))
    case .work(let kinds, let unit, let amount, let day):
      .work(kinds: kinds, unit, amount: amount, through: day.adding(back))
    case .members, .seen: self
    }
  }
}
