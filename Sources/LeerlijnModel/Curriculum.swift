public import LeerlijnDiagnostics

/// A curriculum as one value: a document and every document it uses, all names known to exist.
///
/// - Order: everything stands in document order, the used documents first.
public struct Curriculum: Sendable {
  public var id: String
  public var edition: String
  public var titles: Titles
  /// The day on which the edition was decided (Dutch: *vaststelling*); R32 reads it.
  public var decided: Day?
  public var sources: [Source] = []
  public var parameters: [Parameter] = []
  public var years: [StudyYear] = []
  public var roles: [Role] = []
  public var themes: [Theme] = []
  public var qualifications: [Qualification] = []
  public var strands: [Strand] = []
  public var organisations: [Organisation] = []
  public var networks: [LearningNetwork] = []
  public var programmes: [Programme] = []
  public var rules: [Rule] = []
  public var lines: [LearningLine] = []
  public var projects: [Project] = []
  /// The documents it was read from, the main one last; none where it comes from another form.
  public var documents: [CurriculumDocument] = []

  public init(id: String, edition: String, titles: Titles) {
    self.id = id
    self.edition = edition
    self.titles = titles
  }

  public var files: [SourceFile] { documents.map(\.file) }
  public var documentHeads: [DocumentHead] { documents.map(\.head) }
  public var series: [SessionSeries] { programmes.flatMap(\.series) }
  public var placements: [Placement] { programmes.flatMap(\.placements) }
  public var courses: [Course] { programmes.flatMap(\.courses) }
  public var courseSets: [CourseSet] { programmes.flatMap(\.courseSets) }
}

/// A title in one or more languages; the first is the document's own.
public struct Titles: Hashable, Sendable {
  /// Language code and text, in document order; may be empty.
  public var entries: [Entry]

  public struct Entry: Hashable, Sendable {
    public let language: String
    public let text: String

    public init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  public init(_ entries: [Entry]) { self.entries = entries }
  public init(nl text: String) { self.entries = [Entry(language: "nl", text: text)] }

  /// The title in a language, else the first there is, else nil.
  public func text(in language: Language) -> String? {
    (entries.first { $0.language == language.rawValue } ?? entries.first)?.text
  }
}

/// A document that facts and rules come from (Dutch: *bron*).
public struct Source: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case factsheet
    case projectDescription = "project-description"
    case law
    /// The education and examination regulations (Dutch: *OER*).
    case regulation
    /// Regulations that are not public or not yet at hand: cited as a place to fill in.
    case placeholder
    case website
    /// The same programme at another hogeschool.
    case peer
    case calculation
    case assumption
  }

  public var id: SourceID
  public var kind: Kind
  public var date: String?
  public var address: String?
  public var titles: Titles
  public var passages: [Passage]
  public var place: SourceRange?

  public init(
    id: SourceID, kind: Kind, date: String? = nil, address: String? = nil, titles: Titles,
    passages: [Passage] = [], place: SourceRange? = nil
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.address = address
    self.titles = titles
    self.passages = passages
    self.place = place
  }
}

/// A passage of a source, in our own words.
public struct Passage: Sendable {
  public var id: PassageID
  public var locator: String
  public var text: String
  public var statements: [Statement]
  /// Whether it lets the examination board free a student from what cites it (Dutch: *ontheffing*).
  public var allowsWaiver: Bool
  public var place: SourceRange?

  public init(
    id: PassageID, locator: String, text: String, statements: [Statement] = [],
    allowsWaiver: Bool = false, place: SourceRange? = nil
  ) {
    self.id = id
    self.locator = locator
    self.text = text
    self.statements = statements
    self.allowsWaiver = allowsWaiver
    self.place = place
  }
}

/// A bound that a passage states for a quantity, such as `sessions:leernetwerk:year` from 3 to 5.
public struct Statement: Sendable {
  /// Words divided by colons; two passages speak of the same thing when these are equal.
  public var quantity: String
  /// Decimal numbers as written.
  public var minimum: String?
  public var maximum: String?
  public var place: SourceRange?

  public init(quantity: String, minimum: String?, maximum: String?, place: SourceRange? = nil) {
    self.quantity = quantity
    self.minimum = minimum
    self.maximum = maximum
    self.place = place
  }
}

/// Where a rule, a value or an exception comes from.
public struct Citation: Hashable, Sendable {
  public var source: SourceID
  public var passage: PassageID?
  public var place: SourceRange?

  public init(source: SourceID, passage: PassageID?, place: SourceRange? = nil) {
    self.source = source
    self.passage = passage
    self.place = place
  }
}

/// A number that an institution sets (Dutch: *parameter*), by day and cohort.
public struct Parameter: Sendable {
  public struct Value: Sendable {
    public var from: Day?
    public var until: Day?
    /// The cohorts it is for; nil stands for all.
    public var cohorts: ClosedRange<Int>?
    /// Reaches rules whose window had already begun.
    public var atOnce: Bool
    /// In the smallest part of the parameter's unit.
    public var amount: Int
    public var citation: Citation?
    public var place: SourceRange?

    public init(
      from: Day?, until: Day? = nil, cohorts: ClosedRange<Int>? = nil, atOnce: Bool = false,
      amount: Int, citation: Citation? = nil, place: SourceRange? = nil
    ) {
      self.from = from
      self.until = until
      self.cohorts = cohorts
      self.atOnce = atOnce
      self.amount = amount
      self.citation = citation
      self.place = place
    }
  }

  public var id: ParameterID
  public var unit: Unit
  public var titles: Titles
  public var values: [Value]
  public var place: SourceRange?

  public init(
    id: ParameterID, unit: Unit, titles: Titles, values: [Value], place: SourceRange? = nil
  ) {
    self.id = id
    self.unit = unit
    self.titles = titles
    self.values = values
    self.place = place
  }
}
