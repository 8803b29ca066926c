/// The stable identity of a kind of diagnostic: a number, shown as `LL0301`, and a name.
///
/// The hundreds tell the stage: 01 XML, 02 schema, 03 names and amounts, 04 sources and advice,
/// 05 sequence, 06 examples, 07 evidence, 08 manifest, 09 judging, 10 the line as a whole, 11 exchange.
public struct DiagnosticCode: Hashable, Sendable {
  public let number: Int
  public let name: String

  public init(_ number: Int, _ name: String) {
    self.number = number
    self.name = name
  }

  public var label: String {
    let digits = String(number)
    return "LL" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

public enum Severity: String, Sendable, Comparable, CaseIterable {
  case advice, warning, error

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// One finding in the user's material: what was found, where, and what to do next.
public struct Diagnostic: Sendable {
  public struct Note: Sendable {
    public let message: Phrase
    public let place: SourceRange?

    public init(_ message: Phrase, at place: SourceRange? = nil) {
      self.message = message
      self.place = place
    }
  }

  public let code: DiagnosticCode
  public let severity: Severity
  public let place: SourceRange?
  /// What was found and what was expected.
  public let message: Phrase
  public let notes: [Note]
  /// What to do next.
  public let help: Phrase?
  /// The passage of law or regulation behind the finding, such as `WHW 7.4`.
  public let legalSource: String?
  /// What it bears on; nil where nothing follows from it, nor it from anything.
  public let bearing: Bearing?

  public init(
    _ code: DiagnosticCode, _ severity: Severity, at place: SourceRange?, _ message: Phrase,
    notes: [Note] = [], help: Phrase? = nil, legalSource: String? = nil, bearing: Bearing? = nil
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.message = message
    self.notes = notes
    self.help = help
    self.legalSource = legalSource
    self.bearing = bearing
  }
}

extension Diagnostic {
  /// The same finding, taken less (or more) seriously.
  public func asSevere(as severity: Severity) -> Diagnostic {
    Diagnostic(
      code, severity, at: place, message, notes: notes, help: help, legalSource: legalSource,
      bearing: bearing)
  }

  /// The same finding with more notes below its own.
  public func adding(_ more: [Note]) -> Diagnostic {
    Diagnostic(
      code, severity, at: place, message, notes: notes + more, help: help,
      legalSource: legalSource, bearing: bearing)
  }
}

/// Everything found so far; stages add to it and never stop at the first.
public struct DiagnosticLog: Sendable {
  public private(set) var diagnostics: [Diagnostic] = []

  public init() {}

  public mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  public mutating func append(contentsOf other: DiagnosticLog) {
    diagnostics += other.diagnostics
  }

  public func count(of severity: Severity) -> Int {
    diagnostics.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
