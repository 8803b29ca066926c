internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The export of Moodle's gradebook, as text or workbook (Dutch: *cijferlijst uit Moodle*).
///
/// - Shape: who the students are, a column per grade item, the total of the course, and when it was
///   downloaded. A header is the kind of activity, the name of the item and how its grade is shown:
///   `Assignment: SWJ301 (Real)`, `Opdracht: SWJ301 (Reëel)`. `-` is no grade yet.
/// - Of what a grade is out, the file does not say: one above the scale is no grade of it.
/// - The total is the result of the whole Moodle course; of which course of ours only a person knows.
/// - Source: grade/export/lib.php, grade/export/txt and the language packs `en` and `nl` 4.4
///   (github.com/moodle/moodle, lang.moodle.org).
struct MoodleGrades: DocumentedExport {
  let title = Phrase(nl: "de cijferlijst uit Moodle", en: "Moodle's gradebook export")
  let kind: FactKind? = .results
  let signature: [Set<String>] = [
    [
      "Last downloaded from this course", "Laatst gedownload van deze curus",
      "Laatst gedownload van deze cursus",
    ],
    ["Surname", "Last name", "Achternaam"], ["First name", "Voornaam"],
  ]

  func role(of header: String) -> ExportRole? {
    let key = bare(header)
    if let student = MoodleColumns.student(key) { return student }
    if MoodleColumns.own.contains(key) || signature.contains(where: { $0.map(bare).contains(key) })
    {
      return .own
    }
    var name = header
    var isSecondary = false
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      switch bare(String(name[open...])) {
      case "real", "reeel": name = String(name[..<open])
      case "feedback": return .own
      case "percentage", "letter":
        name = String(name[..<open])
        isSecondary = true
      default: break
      }
    }
    name = withField(of: name) { $0.trimmed.text }
    if Self.totals.contains(bare(name)) {
      return isSecondary ? .own : .graded(GradedItem(names: [name], isTotal: true))
    }
    let behind = name.firstRange(of: ": ").map { String(name[$0.upperBound...]) }
    return .graded(
      GradedItem(names: [name] + [behind].compactMap(\.self), isSecondary: isSecondary))
  }

  private static let totals = Set(["Course total", "Cursustotaal"].map(bare))

  func saysNothing(_ cell: String) -> Bool { cell == "-" }
}
