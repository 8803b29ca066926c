extension Severity {
  /// What stands before a diagnostic's code.
  public var words: Phrase {
    switch self {
    case .advice: Phrase(nl: "advies", en: "advice")
    case .warning: Phrase(nl: "let op", en: "warning")
    case .error: Phrase(nl: "fout", en: "error")
    }
  }
}

extension DiagnosticLog {
  /// The diagnostics as a reader goes through the files: by file in order of first mention, then
  /// by place; what has no place comes last. Equal places keep the order of finding.
  public var inReadingOrder: [Diagnostic] {
    var order: [String: Int] = [:]
    for diagnostic in diagnostics {
      if let path = diagnostic.place?.file.path, order[path] == nil { order[path] = order.count }
    }
    let keys = diagnostics.enumerated().map { index, diagnostic in
      (
        file: diagnostic.place.flatMap { order[$0.file.path] } ?? .max,
        offset: diagnostic.place?.bytes.lowerBound ?? 0, index: index
      )
    }
    return keys.sorted { ($0.file, $0.offset, $0.index) < ($1.file, $1.offset, $1.index) }
      .map { diagnostics[$0.index] }
  }

  /// The diagnostics of one severity.
  public func only(_ severity: Severity) -> DiagnosticLog {
    var log = DiagnosticLog()
    for diagnostic in diagnostics where diagnostic.severity == severity { log.report(diagnostic) }
    return log
  }
}
