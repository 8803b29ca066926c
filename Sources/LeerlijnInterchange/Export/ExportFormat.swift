public import LeerlijnDiagnostics
public import LeerlijnModel

/// A form in which a curriculum goes out to another system (Dutch: *exportformaat*).
///
/// - Cost: the whole export is held in memory, as bytes; nothing is written here.
/// - Reported: what the form cannot carry, codes that its lists lack, texts that it cuts short. An
///   error means that there is nothing to write.
public protocol ExportFormat: Sendable {
  /// As named after `--to`, and the folder of `exports/` it has.
  static var name: String { get }
  /// What it is and who reads it, in one line.
  static var summary: Phrase { get }
  static var needs: ExportNeeds { get }
  /// Whom it can be made for besides everybody.
  static var consumers: [ExportConsumer] { get }
  /// Whether it has a place for an address to write to.
  static var hasContact: Bool { get }
  /// Whether it can have a sheet of its own for each learning network.
  static var hasSheetPerNetwork: Bool { get }

  /// - Returns: the files in a fixed order; the same material gives the same bytes.
  static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile]
}

extension ExportFormat {
  public static var needs: ExportNeeds { .curriculum }
  public static var consumers: [ExportConsumer] { [] }
  public static var hasContact: Bool { false }
  public static var hasSheetPerNetwork: Bool { false }
}

/// A system with demands of its own on a form that others read too (Dutch: *afnemer*).
public enum ExportConsumer: String, Sendable, CaseIterable {
  /// The national register of education, through SURFeduhub.
  case rio
}

/// What a form is made of (Dutch: *benodigd*).
public enum ExportNeeds: Sendable {
  case curriculum
  /// Evidence too, of a group; students that are not asked for stay out of it.
  case evidence
  /// Evidence where it is given; without it the curriculum alone.
  case evidenceIfGiven
  /// The evidence of one student.
  case student
}

/// What is exported, and for whom (Dutch: *te exporteren*).
public struct ExportMaterial: Sendable {
  public var curriculum: Curriculum
  public var evidence: Evidence?
  /// Index into the evidence's students.
  public var student: Int?
  /// Whom and what by rules a form tells of that is made of evidence of a group.
  public var selection = StudentSelection()
  /// Of whom a selection leaves the learning networks; nil: all networks.
  public var networks: Set<NetworkID>?
  /// Whether each learning network gets a sheet of its own, where the form has sheets.
  public var hasSheetPerNetwork = false
  /// The day whose state of the evidence is asked.
  public var asOf: Day
  /// Of titles and sentences where the form has room for one language.
  public var language: Language
  /// What every name of a thing begins with: two institutions with a course of the same code differ
  /// in it.
  public var base: String
  /// Where to write to about the export, for the forms that ask for it; nil where nobody said.
  public var contact: String?
  /// Whose demands the export has to meet; nil: those of the form alone.
  public var consumer: ExportConsumer?
  /// What a person answered to the questions of that consumer; nil where nobody was asked yet.
  public var answers: RIOValues?
  /// The file that an earlier export left under a name; nil where there was none.
  public var earlier: @Sendable (_ path: String) -> [UInt8]?

  public static let standardBase = "urn:leerlijn"

  public init(
    _ curriculum: Curriculum, evidence: Evidence? = nil, student: Int? = nil, asOf: Day,
    language: Language = .dutch, base: String = ExportMaterial.standardBase,
    contact: String? = nil,
    earlier: @escaping @Sendable (_ path: String) -> [UInt8]? = { _ in nil }
  ) {
    self.curriculum = curriculum
    self.evidence = evidence
    self.student = student
    self.asOf = asOf
    self.language = language
    self.base = base
    self.contact = contact
    self.earlier = earlier
  }
}

/// A file of an export: its name within the folder and what is in it.
public struct ExportedFile: Sendable {
  /// Without folders above it; letters, digits, dots and hyphens.
  public let name: String
  public let bytes: [UInt8]

  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
