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

  /// With the decimal mark of the language.
  static func words(_ number: String) -> Phrase {
    Phrase(nl: number.replacing(".", with: ","), en: number)
  }
}
