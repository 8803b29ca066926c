public import LeerlijnDiagnostics

/// The project behind the networks: phases, learning situations, evaluation, what came of it.
public struct Project: Sendable {
  public struct Phase: Sendable {
    public var id: String
    public var titles: Titles
    public var days: DayRange
    public var deliverables: [Deliverable]
    public var citations: [Citation]
    public var place: SourceRange?

    public init(
      id: String, titles: Titles, days: DayRange, deliverables: [Deliverable] = [],
      citations: [Citation] = [], place: SourceRange? = nil
    ) {
      self.id = id
      self.titles = titles
      self.days = days
      self.deliverables = deliverables
      self.citations = citations
      self.place = place
    }
  }

  public struct Deliverable: Sendable {
    public var id: String
    public var titles: Titles
    /// One is due for each learning situation.
    public var perSituation: Bool
    public var due: Day?
    public var place: SourceRange?

    public init(
      id: String, titles: Titles, perSituation: Bool = false, due: Day? = nil,
      place: SourceRange? = nil
    ) {
      self.id = id
      self.titles = titles
      self.perSituation = perSituation
      self.due = due
      self.place = place
    }
  }

  /// A learning situation (Dutch: *leersituatie*) and the series that carries it.
  public struct Situation: Sendable {
    public var id: String
    public var titles: Titles
    public var participants: [RoleID]
    /// Roles of which one is enough, such as docent or master student.
    public var eitherOf: [RoleID]
    public var optional: [RoleID]
    public var series: [SeriesID]
    public var citations: [Citation]
    public var place: SourceRange?

    public init(
      id: String, titles: Titles, participants: [RoleID] = [], eitherOf: [RoleID] = [],
      optional: [RoleID] = [], series: [SeriesID] = [], citations: [Citation] = [],
      place: SourceRange? = nil
    ) {
      self.id = id
      self.titles = titles
      self.participants = participants
      self.eitherOf = eitherOf
      self.optional = optional
      self.series = series
      self.citations = citations
      self.place = place
    }
  }

  public struct Objective: Sendable {
    public var id: String
    public var titles: Titles
    /// What in the curriculum serves it: ids of programmes, series, rules, lines or changes.
    public var servedBy: [String]
    public var citations: [Citation]
    public var place: SourceRange?

    public init(
      id: String, titles: Titles, servedBy: [String] = [], citations: [Citation] = [],
      place: SourceRange? = nil
    ) {
      self.id = id
      self.titles = titles
      self.servedBy = servedBy
      self.citations = citations
      self.place = place
    }
  }

  /// The evaluation after which it is decided how to go on.
  public struct Evaluation: Sendable {
    public var id: String
    public var titles: Titles
    public var day: Day
    public var roles: [RoleID]
    public var citations: [Citation]
    public var place: SourceRange?

    public init(
      id: String, titles: Titles, day: Day, roles: [RoleID] = [], citations: [Citation] = [],
      place: SourceRange? = nil
    ) {
      self.id = id
      self.titles = titles
      self.day = day
      self.roles = roles
      self.citations = citations
      self.place = place
    }
  }

  /// A body such as the Kennisgroep, and who sits in it.
  public struct Body: Sendable {
    public var id: String
    public var titles: Titles
    public var members: [RoleID]
    public var citations: [Citation]
    public var place: SourceRange?

    public init(
      id: String, titles: Titles, members: [RoleID] = [], citations: [Citation] = [],
      place: SourceRange? = nil
    ) {
      self.id = id
      self.titles = titles
      self.members = members
      self.citations = citations
      self.place = place
    }
  }

  /// A change of the curriculum that an outcome of the networks led to.
  public struct Change: Sendable {
    public var id: String
    public var titles: Titles
    /// Ids of evaluation, session, series or theme that led to it.
    public var from: String
    /// Ids of the courses, placements, series or rules that changed.
    public var changes: [String]
    public var decided: Day?
    public var effective: Day
    public var citations: [Citation]
    public var place: SourceRange?

    public init(
      id: String, titles: Titles, from: String, changes: [String], decided: Day?, effective: Day,
      citations: [Citation] = [], place: SourceRange? = nil
    ) {
      self.id = id
      self.titles = titles
      self.from = from
      self.changes = changes
      self.decided = decided
      self.effective = effective
      self.citations = citations
      self.place = place
    }
  }

  public var id: String
  public var titles: Titles
  public var aliases: [String]
  public var days: DayRange
  public var objectives: [Objective] = []
  public var situations: [Situation] = []
  public var phases: [Phase] = []
  public var evaluations: [Evaluation] = []
  public var bodies: [Body] = []
  public var changes: [Change] = []
  public var citations: [Citation] = []
  public var place: SourceRange?

  public init(
    id: String, titles: Titles, aliases: [String] = [], days: DayRange, place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.aliases = aliases
    self.days = days
    self.place = place
  }
}
