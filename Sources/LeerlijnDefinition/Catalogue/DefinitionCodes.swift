public import LeerlijnDiagnostics

/// Every code that reading and checking a definition can report, beside those of the XML itself.
public enum DefinitionCodes {
  public static let all: [DiagnosticCode] = ReadingCodes.all + DefinitionChecks.all.map { $0.code }

  /// Whether nobody can be judged while an error of this code stands.
  public static func stopsJudging(_ code: DiagnosticCode) -> Bool {
    DefinitionChecks.all.first { $0.code == code }?.stopsJudging ?? true
  }

  /// Whether nothing can be proven while an error of this code stands.
  public static func stopsProving(_ code: DiagnosticCode) -> Bool {
    DefinitionChecks.all.first { $0.code == code }?.stopsProving ?? true
  }
}
