internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The export of Canvas' gradebook (Dutch: *cijferlijst uit Canvas*).
///
/// - Shape: who the students are, a column per assignment with Canvas' number behind its title
///   (`SWJ301 (12345)`), then scores and grades in total, of each group of assignments and of the course.
///   Below the header may stand a row that says which assignments are posted by hand, then one with the
///   most points of each (`Points Possible`); the last row may be the test student (`Student, Test`).
/// - `N/A` is an assignment that the student does not have; `EX` one that they are excused from, of which
///   only a person knows whether it is an exemption.
/// - `SIS User ID` is the institution's number, `ID` Canvas' own.
/// - Source: lib/gradebook_exporter.rb (github.com/instructure/canvas-lms) and the page on exporting
///   grades of Canvas' guides for instructors.
struct CanvasGrades: DocumentedExport {
  let title = Phrase(nl: "de cijferlijst uit Canvas", en: "Canvas' gradebook export")
  let kind: FactKind? = .results
  let signature: [Set<String>] = [
    ["Student", "LastName"], ["ID"], ["SIS Login ID"], ["Section"],
  ]

  func role(of header: String) -> ExportRole? {
    switch header {
    case "SIS User ID": return .column(.student, rank: 0)
    case "SIS Login ID": return .column(.student, rank: 1)
    case "ID": return .column(.student, rank: 2)
    case "Student", "LastName", "FirstName", "Integration ID", "Root Account", "Section":
      return .own
    default: break
    }
    var name = header
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      name = withField(of: String(name[..<open])) { $0.trimmed.text }
    }
    if Self.totals.contains(where: { name == $0 || name.hasSuffix(" " + $0) }) { return .own }
    return .graded(GradedItem(names: name == header ? [header] : [name, header]))
  }

  private static let totals = [
    "Current Score", "Final Score", "Current Grade", "Final Grade", "Current Points",
    "Final Points", "Override Score", "Override Grade",
  ]

  func saysNothing(_ cell: String) -> Bool { cell == "N/A" }

  func mostPoints(in text: TextTable) -> [String: Int] {
    let rows = text.firstRows(3)
    guard
      let row = rows.first(where: { row in
        row.first.map { bare($0) } == bare("Points Possible")
      })
    else { return [:] }
    let points = zip(text.header, row).compactMap { header, cell in
      withField(of: cell) { $0.trimmed.hundredths() }.map { (header, $0) }
    }
    return Dictionary(points, uniquingKeysWith: { first, _ in first })
  }
}

extension TextTable {
  /// The cells of its first rows, as they stand there.
  fileprivate func firstRows(_ count: Int) -> [[String]] {
    var rows: [[String]] = []
    guard let chunk = chunks.first else { return [] }
    var at = chunk.bytes.lowerBound
    while rows.count < count, at < chunk.bytes.upperBound {
      rows.append(
        header.indices.map { position in
          withField(of: cell(position, ofRowAt: at)?.text ?? "") { $0.trimmed.text }
        })
      while at < chunk.bytes.upperBound, source.start[at] != UInt8(ascii: "\n") { at += 1 }
      at += 1
    }
    return rows
  }
}
