internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics

extension AnalysisPage {
  func writeLoad(to page: inout MarkupWriter) {
    let tables = LoadTables(analysis, sentences.names, language).all
    guard !tables.isEmpty else {
      let nothing = Phrase(
        nl: "Dit curriculum noemt geen toetsen.", en: "This curriculum names no tests.")
      page.element("p", text: nothing[language])
      return
    }
    page.element("p", text: LoadTables.legend[language])
    for table in tables {
      page.element("div", frame(Phrase(same: table.title))) { page in
        page.element("table", [("class", "load")]) { page in
          page.element("caption", text: table.title)
          writeHead(
            [Phrase(nl: "Leerjaar", en: "Year")] + table.columns.map { Phrase(same: $0) }, to: &page
          )
          page.element("tbody") { page in
            for row in table.rows {
              page.element("tr") { page in
                page.element("th", [("scope", "row")], text: row.name)
                for cell in row.cells { write(cell, to: &page) }
              }
            }
          }
        }
      }
    }
  }

  private func write(_ cell: LoadTables.Cell, to page: inout MarkupWriter) {
    page.element("td") { page in
      page.words(cell.text)
      guard cell.share > 0 else { return }
      let look: [(String, String?)] = [
        ("class", "bar"), ("style", "width: \(cell.share)%"), ("aria-hidden", "true"),
      ]
      page.element("span", look) { _ in }
    }
  }
}
