internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnPage

extension AnalysisPage {
  func writeLoad(to page: inout MarkupWriter) {
    let tables = LoadTables(analysis, sentences.names, language).all
    guard !tables.isEmpty else {
      let nothing = Phrase(
        nl: "Dit curriculum noemt geen toetsen.", en: "This curriculum names no tests.")
      page.element(.p, text: nothing[language])
      return
    }
    page.element(.p, text: LoadTables.legend[language])
    for table in tables {
      let year = Phrase(nl: "Leerjaar", en: "Year")[language]
      page.table(table.title, [year] + table.columns, .bars) { page in
        for row in table.rows {
          page.row({ $0.words(row.name) }, row.cells.map { cell in { write(cell, to: &$0) } })
        }
      }
    }
  }

  private func write(_ cell: LoadTables.Cell, to page: inout MarkupWriter) {
    page.words(cell.text)
    guard cell.share > 0 else { return }
    page.element(.span, .look(.bar), .width(cell.share), .onlySeen) { _ in }
  }
}
