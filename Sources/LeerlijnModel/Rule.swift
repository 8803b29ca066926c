public import LeerlijnDiagnostics

/// A rule of the curriculum (Dutch: *regel*): who, what, by when, and where it is written.
public struct Rule: Sendable {
  public enum Subject: String, Sendable, CaseIterable { case student, network, curriculum }

  /// Whom a rule is for; an empty or absent part leaves that open.
  public struct Scope: Sendable {
    public var programme: ProgrammeID?
    public var profile: ProfileID?
    /// Years of the programme, 1 is the first.
    public var years: [Int]
    public var cohorts: ClosedRange<Int>?
    /// As-of days on which the rule is in force.
    public var from: Day?
    public var until: Day?
    /// Network rules: the networks it is for; empty stands for all of kind organisation.
    public var networks: [NetworkID]

    public init(
      programme: ProgrammeID? = nil, profile: ProfileID? = nil, years: [Int] = [],
      cohorts: ClosedRange<Int>? = nil, from: Day? = nil, until: Day? = nil,
      networks: [NetworkID] = []
    ) {
      self.programme = programme
      self.profile = profile
      self.years = years
      self.cohorts = cohorts
      self.from = from
      self.until = until
      self.networks = networks
    }
  }

  public var id: RuleID
  public var titles: Titles
  /// What the rule means, for a reader.
  public var explanation: Titles
  public var scope: Scope
  public var subject: Subject
  public var deadline: DateExpression?
  /// It may never fail anyone.
  public var isAdvisory: Bool
  public var citations: [Citation]
  public var condition: Condition
  public var exceptions: [RuleException]
  public var examples: [Example]
  public var place: SourceRange?

  public init(
    id: RuleID, titles: Titles = Titles([]), explanation: Titles = Titles([]),
    scope: Scope = Scope(), subject: Subject = .student, deadline: DateExpression? = nil,
    isAdvisory: Bool = false, citations: [Citation] = [], condition: Condition,
    exceptions: [RuleException] = [], examples: [Example] = [], place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.explanation = explanation
    self.scope = scope
    self.subject = subject
    self.deadline = deadline
    self.isAdvisory = isAdvisory
    self.citations = citations
    self.condition = condition
    self.exceptions = exceptions
    self.examples = examples
    self.place = place
  }
}

/// Another condition that holds for a time (`unless`; Dutch: *uitzondering*).
///
/// It holds when the as-of day is on or after `days.first` and the rule's own, unextended
/// deadline lies within `days`.
public struct RuleException: Sendable {
  public var id: String?
  public var days: DayRange
  /// Names the exception it beats where both hold.
  public var over: String?
  public var citations: [Citation]
  public var condition: Condition
  public var place: SourceRange?

  public init(
    id: String? = nil, days: DayRange, over: String? = nil, citations: [Citation] = [],
    condition: Condition, place: SourceRange? = nil
  ) {
    self.id = id
    self.days = days
    self.over = over
    self.citations = citations
    self.condition = condition
    self.place = place
  }
}

/// A worked example that a curriculum carries (Dutch: *voorbeeld*): evidence, and what it must give.
public struct Example: Sendable {
  public var asOf: Day?
  /// Evidence of one student (or network), as elements of the document: name and attributes.
  public var facts: [ExampleFact]
  public var expected: Status
  /// The network judged, for a rule about networks.
  public var network: NetworkID?
  public var place: SourceRange?

  public init(
    asOf: Day? = nil, facts: [ExampleFact], expected: Status, network: NetworkID? = nil,
    place: SourceRange? = nil
  ) {
    self.asOf = asOf
    self.facts = facts
    self.expected = expected
    self.network = network
    self.place = place
  }
}

/// One fact of an example, in the words of the evidence files.
public struct ExampleFact: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case student, enrolment, placement, hours, session, attended, assessment, result, member
    case involvement, decision, document, experience
  }

  public var kind: Kind
  /// Column name to value; `total`, `count` and `each` stand for many equal facts at once.
  public var values: [String: String]
  public var place: SourceRange?

  public init(_ kind: Kind, _ values: [String: String], place: SourceRange? = nil) {
    self.kind = kind
    self.values = values
    self.place = place
  }
}

/// The line from one programme to the next (Dutch: *doorlopende leerlijn*).
public struct LearningLine: Sendable {
  public struct Stage: Sendable {
    public var programme: ProgrammeID
    public var profile: ProfileID?
    public var place: SourceRange?

    public init(programme: ProgrammeID, profile: ProfileID? = nil, place: SourceRange? = nil) {
      self.programme = programme
      self.profile = profile
      self.place = place
    }
  }

  /// A perspective that must be heard, and through which series.
  public struct Involvement: Sendable {
    public var perspective: RoleID
    public var series: SeriesID
    public var citations: [Citation]
    public var place: SourceRange?

    public init(
      perspective: RoleID, series: SeriesID, citations: [Citation] = [], place: SourceRange? = nil
    ) {
      self.perspective = perspective
      self.series = series
      self.citations = citations
      self.place = place
    }
  }

  public var id: String
  public var titles: Titles
  public var stages: [Stage]
  /// What is asked between stage n and n + 1; as many as there are passages, or none.
  public var transitions: [Condition]
  public var involvements: [Involvement]
  public var citations: [Citation]
  public var place: SourceRange?

  public init(
    id: String, titles: Titles = Titles([]), stages: [Stage], transitions: [Condition] = [],
    involvements: [Involvement] = [], citations: [Citation] = [], place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.stages = stages
    self.transitions = transitions
    self.involvements = involvements
    self.citations = citations
    self.place = place
  }
}
