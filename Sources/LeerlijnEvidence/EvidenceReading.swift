public import LeerlijnDiagnostics
public import LeerlijnModel

/// What a folder of evidence gave (Dutch: *bewijsmap*): the facts, and all that was wrong.
public struct EvidenceReading: Sendable {
  public var evidence: Evidence
  /// Every problem of every file: what has one cause once, with its lines; per file and kind twenty
  /// at most, then one that counts the rest.
  public var log: DiagnosticLog
  /// Bad rows, which the evidence leaves out, by file and line; at most 20,000 of each file. What
  /// they leave unknown, `evidence.leftOut` says of all of them.
  public var skippedRows: [SkippedRow]
  /// How many bad rows there were, also those that `skippedRows` has no room for.
  public var skippedRowCount: Int
  /// Known students of whom a row was left out; always complete.
  public var touchedStudents: [StudentID]
  /// What was read, in the order in which it was.
  public var files: [ReadFile]
  /// False when more than bad rows is missing: the folder, a file, a column, a manifest without
  /// mistakes. Nobody can then be judged, not even with the bad rows left out.
  public var isUsable: Bool
}

/// A row that the evidence leaves out.
public struct SkippedRow: Hashable, Sendable {
  public let file: String
  /// 1-based, of the file as it stands.
  public let line: Int
  /// The student it speaks of: as we know them, else as the row has it, nil where it has none.
  public let student: StudentID?

  public init(file: String, line: Int, student: StudentID?) {
    self.file = file
    self.line = line
    self.student = student
  }
}

/// A file that was read, and how it was understood.
public struct ReadFile: Sendable {
  public let name: String
  public let kind: FactKind
  /// Rows without the header and without empty lines, bad ones included.
  public let rows: Int
  public let completeThrough: Day?
  /// Where it comes from, as the manifest says.
  public let origin: String?
  public let encoding: TextEncoding
  public let separator: String

  public init(
    name: String, kind: FactKind, rows: Int, completeThrough: Day?, origin: String? = nil,
    encoding: TextEncoding = .utf8, separator: String = ","
  ) {
    self.name = name
    self.kind = kind
    self.rows = rows
    self.completeThrough = completeThrough
    self.origin = origin
    self.encoding = encoding
    self.separator = separator
  }
}
