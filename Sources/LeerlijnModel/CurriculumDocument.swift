public import LeerlijnDiagnostics

/// A document that a curriculum was read from.
public struct CurriculumDocument: Sendable {
  public let file: SourceFile
  public let head: DocumentHead
  /// Each after the one it stands in.
  public let parts: [DocumentPart]

  public init(file: SourceFile, head: DocumentHead, parts: [DocumentPart]) {
    self.file = file
    self.head = head
    self.parts = parts
  }
}

/// What a document says of itself (Dutch: *kop van een document*); a curriculum that is put together of
/// several has several.
public struct DocumentHead: Sendable {
  public let id: String
  public let edition: String
  public let titles: Titles
  public let descriptions: Titles
  public let decided: Day?
  /// The study years in its own calendar.
  public let years: [StudyYear]
  /// The first tag.
  public let place: SourceRange

  public init(
    id: String, edition: String, titles: Titles, descriptions: Titles, decided: Day?,
    years: [StudyYear], place: SourceRange
  ) {
    self.id = id
    self.edition = edition
    self.titles = titles
    self.descriptions = descriptions
    self.decided = decided
    self.years = years
    self.place = place
  }
}

/// Elements or attributes of one kind in a document, such as the credits of courses (Dutch: *onderdeel*).
public struct DocumentPart: Sendable {
  /// As the document has it; of an attribute with `@` before it.
  public let name: String
  /// The part it stands in, by index; nil for the document's first element.
  public let parent: Int?
  /// How often it occurs; at least once.
  public let count: Int
  /// Where it stands first.
  public let first: SourceRange

  public init(name: String, parent: Int?, count: Int, first: SourceRange) {
    self.name = name
    self.parent = parent
    self.count = count
    self.first = first
  }
}
