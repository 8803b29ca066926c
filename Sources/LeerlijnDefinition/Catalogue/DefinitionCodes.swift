public import LeerlijnDiagnostics

/// Every code that reading and checking a definition can report, beside those of the XML itself.
public enum DefinitionCodes {
  public static let all: [DiagnosticCode] = ReadingCodes.all + DefinitionChecks.all.map { $0.code }
}
