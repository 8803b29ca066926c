internal import LeerlijnDiagnostics

/// The beginning of a file, for what is said of it as a whole.
func wholeFile(_ path: String) -> SourceRange {
  SourceRange(file: SourceFile(path: path, bytes: []), bytes: 0..<0)
}

/// A value from the user's file, fit to stand in a sentence.
func shown(_ text: String) -> String {
  let visible = text.unicodeScalars.prefix(41).map { scalar -> Character in
    scalar.properties.generalCategory == .control ? "\u{FFFD}" : Character(scalar)
  }
  return visible.count > 40 ? String(visible.prefix(40)) + "…" : String(visible)
}
