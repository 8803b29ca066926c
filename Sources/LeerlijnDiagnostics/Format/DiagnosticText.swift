/// Diagnostics for a person: `path:line:column: fout LL0304: what was found. What to do.`
///
/// - Shape: one line each, so that editors find the place; notes stand indented below it. Notes that
///   say the same of several lines of one file share a line.
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
    for notes in alike(diagnostic.notes) {
      line += "  " + (place(notes[0].place).map { "\($0): " } ?? "") + notes[0].message[language]
      line += more(notes.dropFirst()) + "\n"
    }
    if let source = diagnostic.legalSource {
      line += "  " + Phrase(nl: "Bron: \(source)", en: "Source: \(source)")[language] + "\n"
    }
    return line
  }

  /// Notes in a row that say the same of one file belong together where they are more than two.
  private func alike(_ notes: [Diagnostic.Note]) -> [[Diagnostic.Note]] {
    var groups: [[Diagnostic.Note]] = []
    for note in notes {
      if let last = groups.last?.last, let place = note.place, last.message == note.message,
        last.place?.file === place.file
      {
        groups[groups.count - 1].append(note)
      } else {
        groups.append([note])
      }
    }
    return groups.flatMap { $0.count > 2 ? [$0] : $0.map { [$0] } }
  }

  private func more(_ notes: ArraySlice<Diagnostic.Note>) -> String {
    let lines = notes.compactMap { $0.place?.start.line }.map(String.init)
    guard let last = lines.last else { return "" }
    let others = lines.dropLast().joined(separator: ", ")
    return Phrase(
      nl: " Zo ook op regel \(others) en \(last).",
      en: " Likewise on lines \(others) and \(last).")[language]
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
