public import LeerlijnDiagnostics
public import LeerlijnModel

/// A fact about a whole curriculum that `check --deep` proves or objects to (Dutch: *diepe controle*).
///
/// Where a check of a definition looks at one place, these look along the line: outcomes that must
/// rise, perspectives that must be heard, rules that must be able to hold together.
public protocol DeepCheck: Sendable {
  static var code: DiagnosticCode { get }
  static func check(_ curriculum: Curriculum, reporting log: inout DiagnosticLog)
}

/// Every deep check, in the order in which they run.
public enum DeepChecks {
  public static let all: [any DeepCheck.Type] = []

  /// Everything that all of them find.
  public static func findings(in curriculum: Curriculum) -> DiagnosticLog {
    var log = DiagnosticLog()
    for check in all { check.check(curriculum, reporting: &log) }
    return log
  }
}
