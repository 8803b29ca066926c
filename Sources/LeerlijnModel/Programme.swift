public import LeerlijnDiagnostics

/// A programme (Dutch: *opleiding*), such as the bachelor Sociaal Werk.
public struct Programme: Sendable {
  public var id: ProgrammeID
  public var titles: Titles
  public var level: String
  public var framework: String?
  public var credits: Credits
  public var mode: String?
  public var duration: CalendarPeriod?
  /// Field of education by ISCED-F 2013.
  public var isced: String?
  public var organisations: [OrganisationID] = []
  public var grading: Grading
  public var profiles: [Profile] = []
  public var phases: [Phase] = []
  public var courseSets: [CourseSet] = []
  public var courses: [Course] = []
  /// Room for electives: credits to choose out of a set.
  public var choices: [Choice] = []
  public var placements: [Placement] = []
  public var series: [SessionSeries] = []
  public var citations: [Citation] = []
  public var place: SourceRange?

  public init(
    id: ProgrammeID, titles: Titles = Titles([]), level: String, framework: String? = nil,
    credits: Credits, grading: Grading = .standard, place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.level = level
    self.framework = framework
    self.credits = credits
    self.grading = grading
    self.place = place
  }
}

/// How results become a deciding grade.
public struct Grading: Hashable, Sendable {
  public enum Attempt: String, Sendable, CaseIterable { case best, last, first }

  /// In hundredths: 5.5 is 550.
  public var pass: Int
  /// Lowest and highest grade, in hundredths.
  public var scale: ClosedRange<Int>
  public var attempt: Attempt
  /// How often a course may be tried in one study year; nil where there is no limit.
  public var opportunities: Int?
  public var place: SourceRange?

  public init(
    pass: Int, scale: ClosedRange<Int>, attempt: Attempt, opportunities: Int?,
    place: SourceRange? = nil
  ) {
    self.pass = pass
    self.scale = scale
    self.attempt = attempt
    self.opportunities = opportunities
    self.place = place
  }

  public static let standard = Grading(
    pass: 550, scale: 100...1000, attempt: .best, opportunities: nil)
}

/// An exit profile (Dutch: *uitstroomprofiel*).
public struct Profile: Sendable {
  public var id: ProfileID
  public var titles: Titles
  public var place: SourceRange?

  public init(id: ProfileID, titles: Titles = Titles([]), place: SourceRange? = nil) {
    self.id = id
    self.titles = titles
    self.place = place
  }
}

/// A phase of a programme, such as the propedeuse.
public struct Phase: Sendable {
  public var id: PhaseID
  public var titles: Titles
  public var credits: Credits
  public var years: [Int]
  public var citations: [Citation]
  public var place: SourceRange?

  public init(
    id: PhaseID, titles: Titles = Titles([]), credits: Credits, years: [Int],
    citations: [Citation] = [], place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.credits = credits
    self.years = years
    self.citations = citations
    self.place = place
  }
}

/// A set of courses that rules name once.
public struct CourseSet: Sendable {
  public var id: CourseSetID
  public var titles: Titles
  /// Courses and placements, by their id.
  public var courses: [CourseID]
  public var place: SourceRange?

  public init(
    id: CourseSetID, titles: Titles = Titles([]), courses: [CourseID], place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.courses = courses
    self.place = place
  }
}

/// Credits that the student chooses out of a set (Dutch: *keuzeruimte*).
public struct Choice: Sendable {
  public var id: String
  public var titles: Titles
  public var credits: Credits
  public var year: Int?
  public var set: CourseSetID
  public var place: SourceRange?

  public init(
    id: String, titles: Titles = Titles([]), credits: Credits, year: Int?, set: CourseSetID,
    place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.credits = credits
    self.year = year
    self.set = set
    self.place = place
  }
}

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
  public var credits: Credits
  /// Study load in quarters of an hour, where the curriculum gives it.
  public var workload: Int?
  public var year: Int?
  public var periods: [PeriodID] = []
  /// Only for this profile; nil stands for everyone.
  public var profile: ProfileID?
  /// One of a choice: it adds nothing to the programme's total by itself.
  public var isElective = false
  public var outcomes: [OutcomeLink] = []
  /// What must be met before it is taken, with its citations.
  public var requires: Condition?
  public var requirementCitations: [Citation] = []
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

/// A practice placement (Dutch: *stage*).
public struct Placement: Sendable {
  public var id: PlacementID
  public var titles: Titles
  public var credits: Credits
  /// Study load in quarters of an hour, where the curriculum gives it.
  public var workload: Int?
  public var year: Int?
  public var profile: ProfileID?
  public var days: DayRange
  public var outcomes: [OutcomeLink] = []
  public var requires: Condition?
  public var requirementCitations: [Citation] = []
  public var moments: [AssessmentMoment] = []
  public var documents: [RequiredDocument] = []
  public var citations: [Citation] = []
  public var place: SourceRange?

  public init(
    id: PlacementID, titles: Titles = Titles([]), credits: Credits, workload: Int? = nil,
    year: Int? = nil, days: DayRange, place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.credits = credits
    self.workload = workload
    self.year = year
    self.days = days
    self.place = place
  }
}

/// A moment at which named roles judge the student (Dutch: *beoordelingsmoment*).
public struct AssessmentMoment: Sendable {
  public struct Judge: Hashable, Sendable {
    public var role: RoleID
    /// Whether this role's grade decides; the others advise.
    public var decides: Bool

    public init(role: RoleID, decides: Bool = false) {
      self.role = role
      self.decides = decides
    }
  }

  public var id: MomentID
  public var titles: Titles
  public var due: DateExpression
  public var judges: [Judge]
  public var outcomes: [OutcomeLink]
  public var place: SourceRange?

  public init(
    id: MomentID, titles: Titles = Titles([]), due: DateExpression, judges: [Judge],
    outcomes: [OutcomeLink] = [], place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.due = due
    self.judges = judges
    self.outcomes = outcomes
    self.place = place
  }
}

/// A document of a placement or programme, such as the placement agreement.
public struct RequiredDocument: Sendable {
  public var id: DocumentID
  public var titles: Titles
  public var due: DateExpression?
  public var place: SourceRange?

  public init(
    id: DocumentID, titles: Titles = Titles([]), due: DateExpression?, place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.due = due
    self.place = place
  }
}

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
  public var theme: ThemeID?
  public var network: NetworkID?
  /// Where the document names it; it must be the period of the day.
  public var period: PeriodID?
  public var place: SourceRange?

  public init(
    id: SessionID, titles: Titles = Titles([]), day: Day, theme: ThemeID? = nil,
    network: NetworkID? = nil, period: PeriodID? = nil, place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.day = day
    self.theme = theme
    self.network = network
    self.period = period
    self.place = place
  }
}
