public import LeerlijnDiagnostics

/// Someone who takes part (Dutch: *rol*): student, docent, praktijkbegeleider, client, …
public struct Role: Sendable {
  public var id: RoleID
  public var titles: Titles
  public var aliases: [String]
  /// The perspective this role brings; its own unless another role is named.
  public var perspective: RoleID
  /// How somebody of it counts as involved in a session; empty where any way does.
  public var modes: [InvolvementMode]
  public var place: SourceRange?

  public init(
    id: RoleID, titles: Titles, aliases: [String] = [], perspective: RoleID? = nil,
    modes: [InvolvementMode] = [], place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.aliases = aliases
    self.perspective = perspective ?? id
    self.modes = modes
    self.place = place
  }

  /// Whether somebody of it who takes part in this way counts; a word that is none of the known ones
  /// does.
  public func counts(by mode: String) -> Bool {
    guard !modes.isEmpty, let mode = InvolvementMode(rawValue: mode) else { return true }
    return modes.contains(mode)
  }
}

/// How a role took part in a session (Dutch: *wijze van betrokkenheid*).
public enum InvolvementMode: String, Sendable, CaseIterable {
  case present, interview, film, other
}

public struct Theme: Sendable {
  public var id: ThemeID
  public var titles: Titles
  /// The study year it is for; nil stands for every year.
  public var year: StudyYearID?
  public var place: SourceRange?

  public init(id: ThemeID, titles: Titles, year: StudyYearID? = nil, place: SourceRange? = nil) {
    self.id = id
    self.titles = titles
    self.year = year
    self.place = place
  }
}

/// A hogeschool, a practice organisation or another party.
public struct Organisation: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case hogeschool, practice, other }

  public var id: OrganisationID
  public var kind: Kind
  public var titles: Titles
  public var aliases: [String]
  /// Whether it belongs to the consortium of the project.
  public var inConsortium: Bool
  public var location: String?
  public var place: SourceRange?

  public init(
    id: OrganisationID, kind: Kind, titles: Titles, aliases: [String] = [],
    inConsortium: Bool = false, location: String? = nil, place: SourceRange? = nil
  ) {
    self.id = id
    self.kind = kind
    self.titles = titles
    self.aliases = aliases
    self.inConsortium = inConsortium
    self.location = location
    self.place = place
  }
}

/// A learning network (Dutch: *leernetwerk*) around the placements of its organisations.
public struct LearningNetwork: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case organisation
    /// Joint meetings of all networks (Dutch: *overkoepelend leernetwerk*).
    case umbrella
  }

  public var id: NetworkID
  public var kind: Kind
  public var titles: Titles
  public var organisations: [OrganisationID]
  public var lead: OrganisationID?
  /// nil where the sources give no day.
  public var from: Day?
  public var until: Day?
  /// What the network wants to learn about (Dutch: *leervragen*).
  public var questions: [String]
  public var citations: [Citation]
  public var place: SourceRange?

  public init(
    id: NetworkID, kind: Kind = .organisation, titles: Titles = Titles([]),
    organisations: [OrganisationID] = [], lead: OrganisationID? = nil, from: Day? = nil,
    until: Day? = nil, questions: [String] = [], citations: [Citation] = [],
    place: SourceRange? = nil
  ) {
    self.id = id
    self.kind = kind
    self.titles = titles
    self.organisations = organisations
    self.lead = lead
    self.from = from
    self.until = until
    self.questions = questions
    self.citations = citations
    self.place = place
  }
}

/// What the diploma asks (Dutch: *eindkwalificatie*).
public struct Qualification: Sendable {
  public var id: QualificationID
  public var titles: Titles
  public var framework: String?
  public var citations: [Citation]
  public var place: SourceRange?

  public init(
    id: QualificationID, titles: Titles, framework: String? = nil, citations: [Citation] = [],
    place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.framework = framework
    self.citations = citations
    self.place = place
  }
}

/// A strand of the learning line (Dutch: *leerlijn*): outcomes of rising level.
public struct Strand: Sendable {
  public var id: StrandID
  public var titles: Titles
  public var outcomes: [Outcome]
  /// The strand that it is a part of; nil where it stands by itself.
  public var partOf: StrandID?
  /// The strand it goes on from, usually of the programme before.
  public var continues: StrandID?
  public var place: SourceRange?

  public init(
    id: StrandID, titles: Titles, outcomes: [Outcome], partOf: StrandID? = nil,
    continues: StrandID? = nil, place: SourceRange? = nil
  ) {
    self.id = id
    self.titles = titles
    self.outcomes = outcomes
    self.partOf = partOf
    self.continues = continues
    self.place = place
  }
}

/// A learning outcome (Dutch: *leeruitkomst*).
public struct Outcome: Sendable {
  public var id: OutcomeID
  public var level: Int
  public var titles: Titles
  public var qualifications: [QualificationID]
  public var place: SourceRange?

  public init(
    id: OutcomeID, level: Int, titles: Titles, qualifications: [QualificationID] = [],
    place: SourceRange? = nil
  ) {
    self.id = id
    self.level = level
    self.titles = titles
    self.qualifications = qualifications
    self.place = place
  }
}
