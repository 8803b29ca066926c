/// Diagnostics for a person: `path:line:column: fout LL0304: what was found. What to do.`
///
/// - Shape: one line each, so that editors find the place; notes stand indented below it.
package struct DiagnosticText {
  private let language: Language
  private let style: TextStyle

  package init(in language: Language, style: TextStyle = .plain) {
    self.language = language
    self.style = style
  }

  package func text(of log: DiagnosticLog) -> String {
    log.inReadingOrder.map(text).joined()
  }

  package func text(of diagnostic: Diagnostic) -> String {
    let kind = "\(diagnostic.severity.words[language]) \(diagnostic.code.label)"
    var line = place(diagnostic.place).map { style(.bold, $0) + ": " } ?? ""
    line += style(ink(of: diagnostic.severity), kind) + ": " + diagnostic.message[language]
    if let help = diagnostic.help { line += " " + help[language] }
    line += "\n"
    for note in diagnostic.notes {
      line += "  " + (place(note.place).map { "\($0): " } ?? "") + note.message[language] + "\n"
    }
    if let source = diagnostic.legalSource {
      line += "  " + Phrase(nl: "Bron: \(source)", en: "Source: \(source)")[language] + "\n"
    }
    return line
  }

  private func place(_ range: SourceRange?) -> String? {
    guard let range else { return nil }
    let start = range.start
    return "\(range.file.path):\(start.line):\(start.column)"
  }

  private func ink(of severity: Severity) -> TextStyle.Ink {
    switch severity {
    case .advice: .blue
    case .warning: .yellow
    case .error: .red
    }
  }
}
