/// The name by which a curriculum or its evidence refers to one thing; each kind has its own type.
public struct Identifier<Kind>: Hashable, Sendable, ExpressibleByStringLiteral {
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }
}

extension Identifier: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
  public var description: String { text }
}

public typealias CourseID = Identifier<Course>
public typealias TestID = Identifier<Test>
public typealias PlacementID = Identifier<Placement>
public typealias MomentID = Identifier<AssessmentMoment>
public typealias DocumentID = Identifier<RequiredDocument>
public typealias SeriesID = Identifier<SessionSeries>
public typealias SessionID = Identifier<ScheduledSession>
public typealias ThemeID = Identifier<Theme>
public typealias RoleID = Identifier<Role>
public typealias OrganisationID = Identifier<Organisation>
public typealias NetworkID = Identifier<LearningNetwork>
public typealias ProgrammeID = Identifier<Programme>
public typealias ProfileID = Identifier<Profile>
public typealias PhaseID = Identifier<Phase>
public typealias CourseSetID = Identifier<CourseSet>
public typealias OutcomeID = Identifier<Outcome>
public typealias StrandID = Identifier<Strand>
public typealias QualificationID = Identifier<Qualification>
public typealias RuleID = Identifier<Rule>
public typealias ParameterID = Identifier<Parameter>
public typealias SourceID = Identifier<Source>
public typealias PassageID = Identifier<Passage>
public typealias PeriodID = Identifier<TeachingPeriod>
public typealias StudyYearID = Identifier<StudyYear>
public typealias StudentID = Identifier<Student>
