public import LeerlijnDiagnostics

/// A practice placement (Dutch: *stage*).
public struct Placement: Sendable {
  public var id: PlacementID
  public var titles: Titles
  /// Codes under which evidence may name it too, such as the one of an earlier edition.
  public var aliases: [String] = []
  public var credits: Credits
  /// Study load in minutes, where the curriculum gives it.
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
