public import LeerlijnDiagnostics

/// How the study load of a programme is to lie over its periods (Dutch: *periodelast*).
///
/// A wish and bounds for whoever plans the programme; no rule and no student is judged by it.
///
/// - Shape: every bound counts for each group in each period of each year of the programme.
/// - Reported: a minimum above its maximum (`empty-range`), an unknown group (`unknown-reference`), a
///   group of another programme (`of-another-programme`).
public struct PeriodLoad: Hashable, Sendable {
  /// What makes one division over the periods better than another.
  public enum Aim: String, Sendable, CaseIterable {
    /// The load of every period as near as possible to the mean of all.
    case even
    /// The largest load of a period as small as possible.
    case largest
  }

  /// What is balanced by itself: a set of courses, or all that students of a profile take.
  public enum Group: Hashable, Sendable {
    case set(CourseSetID)
    case profile(ProfileID)

    public var text: String {
      switch self {
      case .set(let id): id.text
      case .profile(let id): id.text
      }
    }
  }

  public var aim: Aim
  /// The least and the most that a period weighs.
  public var minimum: Credits?
  public var maximum: Credits?
  /// The least and the greatest number of courses in a period.
  public var coursesMinimum: Int?
  public var coursesMaximum: Int?
  /// In the order of the document; empty stands for each profile with what is common, or for the whole
  /// programme where that has no profiles.
  public var groups: [Group]
  public var citations: [Citation]
  public var place: SourceRange?

  public init(
    aim: Aim = .even, minimum: Credits? = nil, maximum: Credits? = nil,
    coursesMinimum: Int? = nil, coursesMaximum: Int? = nil, groups: [Group] = [],
    citations: [Citation] = [], place: SourceRange? = nil
  ) {
    self.aim = aim
    self.minimum = minimum
    self.maximum = maximum
    self.coursesMinimum = coursesMinimum
    self.coursesMaximum = coursesMaximum
    self.groups = groups
    self.citations = citations
    self.place = place
  }
}
