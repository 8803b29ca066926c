package import LeerlijnDiagnostics

/// How many findings there are of each kind, the gravest first: `1 fout, 24 adviezen`.
package func counted(_ findings: [Diagnostic]) -> Phrase {
  guard !findings.isEmpty else { return Phrase(nl: "geen bevindingen", en: "no findings") }
  return [Severity.error, .warning, .advice].compactMap { severity -> Phrase? in
    let count = findings.count { $0.severity == severity }
    return count == 0 ? nil : severity.words(count)
  }.joinedByCommas
}

extension Severity {
  /// `2 fouten`.
  fileprivate func words(_ count: Int) -> Phrase {
    switch self {
    case .error:
      Phrase(
        nl: count == 1 ? "1 fout" : "\(count) fouten",
        en: count == 1 ? "1 error" : "\(count) errors")
    case .warning:
      Phrase(nl: "\(count) keer let op", en: count == 1 ? "1 warning" : "\(count) warnings")
    case .advice:
      Phrase(nl: count == 1 ? "1 advies" : "\(count) adviezen", en: "\(count) advice")
    }
  }
}
