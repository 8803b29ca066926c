public import LeerlijnDiagnostics

/// What a course, placement, moment or series does for an outcome.
public struct OutcomeLink: Hashable, Sendable {
  public enum Step: String, Sendable, CaseIterable { case introduces, develops, assesses }

  public var step: Step
  public var outcome: OutcomeID
  public var place: SourceRange?

  public init(_ step: Step, _ outcome: OutcomeID, place: SourceRange? = nil) {
    self.step = step
    self.outcome = outcome
    self.place = place
  }
}

/// A course unit (Dutch: *onderwijseenheid*).
public struct Course: Sendable {
  public var id: CourseID
  public var titles: Titles
  /// Codes under which evidence may name it too, such as the one of an earlier edition.
  public var aliases: [String] = []
  public var credits: Credits
  /// Study load in minutes, where the curriculum gives it.
  public var workload: Int?
  public var year: Int?
  public var periods: [PeriodID] = []
  /// Periods in which it is better not taught (Dutch: *ongewenste perioden*), whatever the year: a
  /// wish for whoever plans the programme.
  public var undesired: [PeriodID] = []
  /// Only for this profile; nil stands for everyone.
  public var profile: ProfileID?
  /// One of a choice: it adds nothing to the programme's total by itself.
  public var isElective = false
  public var outcomes: [OutcomeLink] = []
  /// What must be met before it is taken, with its citations.
  public var requires: Condition?
  public var requirementCitations: [Citation] = []
  /// Courses and placements that are taken before it or at the same time.
  public var corequisites: [CourseID] = []
  /// Courses and placements that are taken at the same time, such as a lecture's practical.
  public var strictCorequisites: [CourseID] = []
  public var tests: [Test] = []
  public var citations: [Citation] = []
  public var place: SourceRange?

  public init(
    id: CourseID, titles: Titles = Titles([]), credits: Credits, workload: Int? = nil,
    year: Int? = nil, place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.credits = credits
    self.workload = workload
    self.year = year
    self.place = place
  }
}

/// A test (Dutch: *toets*) of a course.
public struct Test: Sendable {
  public var id: TestID
  public var titles: Titles
  public var kind: String
  /// Hundredths of the course's grade; the tests of a course make 100 together.
  public var weight: Int
  /// The lowest grade with which the course can be passed, in hundredths.
  public var minimum: Int?
  public var outcomes: [OutcomeLink]
  public var place: SourceRange?

  public init(
    id: TestID, titles: Titles = Titles([]), kind: String, weight: Int, minimum: Int? = nil,
    outcomes: [OutcomeLink] = [], place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.kind = kind
    self.weight = weight
    self.minimum = minimum
    self.outcomes = outcomes
    self.place = place
  }
}
