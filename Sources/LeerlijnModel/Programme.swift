public import LeerlijnDiagnostics

/// A programme (Dutch: *opleiding*), such as the bachelor Sociaal Werk.
public struct Programme: Sendable {
  public var id: ProgrammeID
  public var titles: Titles
  /// What it is within the education on offer; nil stands for a programme that leads to a degree.
  public var kind: ProgrammeKind?
  public var level: String
  public var framework: String?
  /// Whose law holds for it; nil stands for hbo.
  public var sector: EducationSector?
  public var credits: Credits
  /// What its credits are counted in; nil stands for EC.
  public var creditSystem: CreditSystem?
  /// How it is followed, such as `full-time`; several words where there is a choice.
  public var mode: String?
  package var modes: [String] { mode?.split(separator: " ").map(String.init) ?? [] }
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
  /// How its study load is to lie over the periods; nil where nothing is said.
  public var load: PeriodLoad?
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

/// What a programme is that leads to no degree of its own (Dutch: *soort opleiding*), such as a minor.
///
/// What the law says of the study load of a bachelor or master is not held against it.
public enum ProgrammeKind: String, Sendable, CaseIterable {
  case minor, honours, specialisation, track
}

/// The part of education whose law holds for a programme (Dutch: *sector*).
public enum EducationSector: String, Sendable, CaseIterable {
  /// Higher professional education (Dutch: *hoger beroepsonderwijs*): WHW 7.4b.
  case hbo
  /// Academic education (Dutch: *wetenschappelijk onderwijs*): WHW 7.4a.
  case wo
  /// Secondary vocational education (Dutch: *middelbaar beroepsonderwijs*), of which the WHW is silent.
  case mbo
}

/// What the credits of a programme from elsewhere are counted in (Dutch: *studiepuntenstelsel*).
///
/// What the law says about EC does not hold for them.
public enum CreditSystem: String, Sendable, CaseIterable {
  /// Credit hours of a year in two terms.
  case semesterHours = "semester-hours"
  /// Credit hours of a year in quarters, of which three are taken: two thirds of a semester's.
  case quarterHours = "quarter-hours"
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
  /// Whether what is passed may be tried again, for a higher grade (Dutch: *herkansen*).
  public var mayResitPassed: Bool
  public var place: SourceRange?

  public init(
    pass: Int, scale: ClosedRange<Int>, attempt: Attempt, opportunities: Int?,
    mayResitPassed: Bool = true, place: SourceRange? = nil
  ) {
    self.pass = pass
    self.scale = scale
    self.attempt = attempt
    self.opportunities = opportunities
    self.mayResitPassed = mayResitPassed
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
