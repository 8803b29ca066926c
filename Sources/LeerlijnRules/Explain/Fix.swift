public import LeerlijnModel

/// Things that together would make a rule met.
public struct Fix: Hashable, Sendable {
  public let steps: [FixStep]
  /// Sum of the steps' costs.
  public let cost: Int
  /// Whether every other set was ruled out; false where there were too many to try.
  public let isCheapest: Bool
  /// Of steps that do not count yet, such as a pass before the enrolment begins: from which day on.
  public var notBefore: [FixStep: Day] = [:]
  /// Steps in whose place another would do as well, such as one of three courses of 10 EC.
  public var examples: Set<FixStep> = []
}

/// One thing a person can do.
///
/// Costs, so that the cheapest set can be named: what only waits for a signature costs least, a
/// docent's act less than a student's, a decision of the examencommissie most.
public enum FixStep: Hashable, Sendable {
  /// Approve the hours that wait, in minutes: 1.
  case approveHours(Int)
  /// Work and log hours, in minutes, on some of these days: 4 per started hour.
  case workHours(Int, during: DayRange)
  /// Write down that the student was there (index of the session): 1.
  case recordAttendance(session: Int)
  /// Attend a session to come (index of the session): 8.
  case attend(session: Int)
  /// Plan and attend sessions that are not on the calendar yet, on some of these days: 12 each.
  case planAndAttend(SeriesID, count: Int, during: DayRange)
  /// A role's judgement at a moment: 4.
  case judge(PlacementID, MomentID, RoleID)
  /// Pass a course, by its id: 28 per credit; with at least this grade, in hundredths, where a bare
  /// pass will not do.
  case pass(unit: String, credits: Int, grade: Int? = nil)
  /// Hand in a document: 2.
  case handIn(DocumentID)
  /// Write down on which day a document that is in was issued: 1.
  case recordIssueDay(DocumentID)
  /// Gain experience (in its smallest part) or judgements on an outcome: 1 each.
  case gain(Unit, Int)
  /// A decision of the examencommissie: an extension to a day, or a waiver: 1,000.
  case extend(DecisionTarget, until: Day)
  case waive(RuleID)

  public enum DecisionTarget: Hashable, Sendable {
    case rule(RuleID)
    case moment(MomentID)
    case document(DocumentID)
  }

  public var cost: Int {
    switch self {
    case .approveHours: 1
    case .workHours(let minutes, _): 4 * ((minutes + 59) / 60)
    case .recordAttendance: 1
    case .attend: 8
    case .planAndAttend(_, let count, _): 12 * count
    case .judge: 4
    case .pass(_, let credits, _): max(1, 28 * credits / 10)
    case .handIn: 2
    case .recordIssueDay: 1
    case .gain(_, let amount): amount
    case .extend: 1_000
    case .waive: 1_500
    }
  }
}
