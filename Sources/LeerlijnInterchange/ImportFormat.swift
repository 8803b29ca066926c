public import LeerlijnDiagnostics
public import LeerlijnModel

/// A form in which a curriculum comes in from elsewhere (Dutch: *importformaat*).
///
/// - Reported: every repair, everything that a person must still fill in, and what stops the import.
public protocol ImportFormat: Sendable {
  /// As named after `--from`.
  static var name: String { get }
  /// What it is and where it comes from, in one line.
  static var summary: Phrase { get }

  /// - Returns: nil when there is nothing to make a curriculum of; then the log has an error.
  static func read(_ source: SourceFile, reporting log: inout DiagnosticLog) -> Curriculum?
}

/// Every form that `leerlijn import` takes, in the order in which help names them.
public enum ImportFormats {
  public static let all: [any ImportFormat.Type] = [
    OEAPI.self, CASE.self, CurricularAnalytics.self, BACP.self, OwnDocument.self,
  ]

  public static func named(_ name: String) -> (any ImportFormat.Type)? {
    all.first { $0.name == name }
  }
}
