package import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnWorkbook

/// The matrix of outcomes as a workbook that can be filled in and comes back with `leerlijn import`.
///
/// - Shape: a row per part, in document order; a column per outcome, by strand.
package struct OutcomeMatrixWorkbook {
  private let analysis: CurriculumAnalysis
  private let language: Language

  package init(_ analysis: CurriculumAnalysis, in language: Language) {
    self.analysis = analysis
    self.language = language
  }

  /// The file; the same analysis gives the same bytes.
  package func bytes() throws(WorkbookFault) -> [UInt8] {
    do throws(WorkbookWriter.Failure) {
      return try WorkbookWriter.bytes(of: content)
    } catch {
      throw WorkbookFault(error)
    }
  }

  var content: WorkbookContent {
    var sheet = WorkbookContent.Sheet(name: MatrixWords.sheet[language])
    sheet.rows = guidance + [titles, header] + bearers
    sheet.heights = [guidance.count: 220]
    sheet.widths =
      [22, 16, 48, 9] + Array(repeating: 5, count: analysis.coverage.rows.count)
    sheet.frozenRows = guidance.count + 2
    sheet.frozenColumns = MatrixWords.header.count - 1
    return WorkbookContent(sheets: [sheet])
  }

  /// What the sheet is and how it is filled in, above the table.
  private var guidance: [[WorkbookContent.Cell?]] {
    let curriculum = analysis.curriculum
    let title = curriculum.titles.text(in: language) ?? curriculum.id
    let letters = OutcomeLink.Step.allCases.map { "\($0.letter[language]) = \($0.verb[language])" }
      .joined(separator: ", ")
    let lines = [
      Phrase(
        nl:
          "\(letters). Meer letters in één cel mag, zoals I O; een lege cel is geen bijdrage. Ook "
          + "goed: I, D en A, of de woorden voluit.",
        en: "\(letters). Several letters in one cell are fine, as in I D; an empty cell is no "
          + "contribution. I, O and T, or the words in full, are fine too."),
      Phrase(
        nl: "Laat de kolommen kenmerk en soort en de rij met kenmerken van leeruitkomsten staan. "
          + "Terugzetten: leerlijn import matrix.xlsx --from matrix --into curriculum.xml -o "
          + "nieuw.xml",
        en:
          "Leave the columns id and kind and the row with the ids of outcomes as they are. To put "
          + "it back: leerlijn import matrix.xlsx --from matrix --into curriculum.xml -o new.xml"),
    ]
    return [[.init("\(title) \(curriculum.edition)", .heading)]]
      + lines.map { [.init($0[language])] }
  }

  /// The outcomes' titles, upwards, above their ids.
  private var titles: [WorkbookContent.Cell?] {
    var look = WorkbookContent.Look()
    look.isRotated = true
    look.isWrapped = true
    return MatrixWords.header.map { _ in nil }
      + analysis.coverage.rows.map { .init($0.outcome.titles.text(in: language) ?? "", look) }
  }

  private var header: [WorkbookContent.Cell?] {
    var look = WorkbookContent.Look.heading
    look.shade = .strong
    var narrow = look
    narrow.isCentred = true
    return MatrixWords.header.map { .init($0[language], look) }
      + analysis.coverage.rows.map { .init($0.outcome.id.text, narrow) }
  }

  private var bearers: [[WorkbookContent.Cell?]] {
    var steps = [[Int: String]](repeating: [:], count: analysis.coverage.bearers.count)
    for (column, row) in analysis.coverage.rows.enumerated() {
      for step in OutcomeLink.Step.allCases {
        for bearer in row.steps[step] ?? [] {
          let letter = step.letter[language]
          steps[bearer][column] = steps[bearer][column].map { "\($0) \(letter)" } ?? letter
        }
      }
    }
    return analysis.coverage.bearers.enumerated().map { index, bearer in
      var look = WorkbookContent.Look()
      if bearer.owner == nil { look.shade = .light }
      var centred = look
      centred.isCentred = true
      let width = steps[index].keys.max().map { $0 + 1 } ?? 0
      let title = bearer.titles.text(in: language) ?? ""
      let name = bearer.owner == nil ? title : "– " + title
      return [
        .init(bearer.key.name, look), .init(bearer.kind.words[language], look), .init(name, look),
        bearer.year.map { .init(Double($0), centred) },
      ] + (0..<width).map { column in steps[index][column].map { .init($0, centred) } }
    }
  }
}
