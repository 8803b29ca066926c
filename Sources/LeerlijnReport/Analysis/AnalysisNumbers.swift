internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// How the numbers of an analysis are written.
enum AnalysisNumbers {
  /// A whole number, or one decimal in a curriculum that counts in quarter hours.
  static func complexity(_ tenths: Int, _ structure: CurriculumStructure) -> String {
    structure.hasQuarters ? "\(tenths / 10).\(tenths % 10)" : "\(tenths / 10)"
  }

  /// Thousandths of a credit as the shortest decimal number with a point.
  static func credits(_ thousandths: Int) -> String {
    var text = String(thousandths / 1000)
    var rest = thousandths % 1000
    guard rest > 0 else { return text }
    text += "."
    for digit in [100, 10, 1] where rest > 0 {
      text += String(rest / digit)
      rest %= digit
    }
    return text
  }

  /// A whole number, or its first digits and size where nobody would read them all.
  static func short(_ digits: String) -> Phrase {
    guard digits.count > 15 else { return Phrase(same: digits) }
    let lead = "\(digits.prefix(1)).\(digits.dropFirst().prefix(2))"
    let words = words(lead)
    return Phrase(
      nl: "\(words.dutch) × 10^\(digits.count - 1)", en: "\(words.english) × 10^\(digits.count - 1)"
    )
  }

  /// With the decimal mark of the language.
  static func words(_ number: String) -> Phrase {
    Phrase(nl: number.replacing(".", with: ","), en: number)
  }
}
