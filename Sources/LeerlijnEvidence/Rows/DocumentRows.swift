internal import LeerlijnModel

/// Rows of `documents.csv`.
struct DocumentRows: FactReading {
  private var document: CodeCell
  private let date: DayCell
  private let issued: DayCell
  private let placement: PlacementCell?

  init(_ table: BoundTable, _ setting: Setting) {
    document = table.codes(.document, setting.domain.documents, unknown: .unknownDocument)
    date = table.days(.date, setting.domain.nearYears)
    issued = table.days(.issued, setting.domain.longAgo)
    placement = PlacementCell(table, setting)
  }

  var needsStudent: Bool { placement != nil }

  mutating func read(_ row: Row, student: Int, _ problems: inout ChunkProblems) -> DocumentFact? {
    let document = document.read(row, &problems)
    let day = date.read(row, &problems)
    let issued = issued.read(row, whenEmpty: .distantPast, &problems)
    var own: NamedPlacement? = NamedPlacement.none
    if let placement { own = placement.read(row, student: student, on: day, &problems) }
    guard let document, let day, let issued, let own else { return nil }
    return DocumentFact(
      document: UInt16(truncatingIfNeeded: document), day: day,
      issued: issued == .distantPast ? nil : issued, placement: own, row: row.line)
  }
}
