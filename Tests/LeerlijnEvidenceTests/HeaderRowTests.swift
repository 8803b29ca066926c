import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnWorkbook
import Testing

@testable import LeerlijnEvidence

/// The row that names the columns, where titles stand above it.
@Suite struct HeaderRowTests {
  private let titled = """
    Urenlijst stage;;;
    Leernetwerk;Cardea 1

    studentnummer;datum;uren;status
    s1000001;2019-10-04;7,5;goedgekeurd
    s1000002;2019-10-11;8;goedgekeurd

    """

  private func manifest(_ attributes: String) -> String {
    "<evidence xmlns=\"urn:leerlijn:evidence:1\"><file kind=\"hours\" \(attributes)/></evidence>"
  }

  @Test("is found below titles, and that is told with its line") func isFoundBelowTitles() {
    let reading = reading(["hours.csv": titled])
    #expect(reading.findings == ["header-below@hours.csv:4:1"])
    #expect(
      reading.log.diagnostics.last?.message.dutch
        == "de kop staat op regel 4; de 2 regels daarboven zijn niet gelezen.")
    #expect(reading.evidence.hours.facts.map(\.row).sorted() == [5, 6])
    #expect(reading.evidence.hours.facts.map(\.minutes).sorted() == [450, 480])
  }

  @Test("is found in whatever parts the file is read") func isFoundInParts() {
    for size in [1, 20, 64, 100] {
      let folder = Folder(standard.merging(["hours.csv": titled]) { $1 })
      #expect(folder.read(chunkSize: size).evidence.hours.facts.map(\.row).sorted() == [5, 6])
    }
  }

  @Test("is the line that the manifest names, without a word about it") func isWhatTheManifestSays()
  {
    let right = reading([
      "hours.csv": titled, "evidence.xml": manifest("path=\"hours.csv\" header-row=\"4\""),
    ])
    #expect(right.findings.isEmpty && right.evidence.hours.facts.count == 2)
    let wrong = reading([
      "hours.csv": titled, "evidence.xml": manifest("path=\"hours.csv\" header-row=\"1\""),
    ])
    #expect(wrong.findings.contains("column-missing@hours.csv:1:1"))
    let beyond = reading([
      "hours.csv": titled, "evidence.xml": manifest("path=\"hours.csv\" header-row=\"30\""),
    ])
    #expect(beyond.findings == ["evidence-file-empty@hours.csv:1:1"])
  }

  @Test("is the first where no later one names more known columns") func isTheFirstElse() {
    let known: (String) -> Bool = { ["student", "uren", "status", "aanwezig"].contains($0) }
    func index(_ rows: [[String]]) -> Int { HeaderRow.index(of: rows, recognises: known) }
    #expect(index([["Nr", "Hoe"], ["s1000001", "aanwezig", "status"]]) == 0)
    #expect(index([["Nr", "Hoe"], ["jansen", "aanwezig", "aanwezig"]]) == 0)
    #expect(index([["Nr", "Hoe"], ["jansen", "aanwezig"]]) == 0)
    #expect(index([["student", "uren"], ["status", "aanwezig"]]) == 0)
    #expect(index([["Titel"], ["student", "uren"], ["student", "uren", "status"]]) == 2)
    #expect(index([["Titel"], ["student", "uren"], ["status", "aanwezig"]]) == 1)
    #expect(index([]) == 0)
  }

  @Test("is a row that names one known column below narrow ones") func isBelowNarrowRows() {
    let known: (String) -> Bool = { ["student", "cursus"].contains($0) }
    func index(_ rows: [[String]]) -> Int { HeaderRow.index(of: rows, recognises: known) }
    let wide = ["student", "8 okt", "3 dec", "4 mrt"]
    #expect(index([["cursus", "Leernetwerk"], ["Groep", "Cardea 1"], wide, ["a", "b"]]) == 2)
    #expect(index([["cursus", "Leernetwerk", "2019"], wide]) == 0)
    #expect(index([["Titel"], ["student", "8 okt"]]) == 0)
    #expect(index([["Nr", "8 okt", "3 dec"], ["student", "x", "y"]]) == 0)
  }

  @Test("of a sheet gives each row as many fields as the header has") func isFoundInAWorkbook()
    throws
  {
    var sheet = WorkbookContent.Sheet(name: "Uren")
    sheet.rows =
      [["Urenlijst stage"], [], ["studentnummer", "datum", "uren", "status", "opmerking"]]
      .map { $0.map { WorkbookContent.Cell($0) } }
      + [["s1000001", "2019-10-04", "7,5", "goedgekeurd"].map { WorkbookContent.Cell($0) }]
    let folder = Folder(standard)
    folder.write(
      "uren.xlsx", try WorkbookWriter.bytes(of: WorkbookContent(sheets: [sheet])))
    folder.write("evidence.xml", Array(manifest("path=\"uren.xlsx\"").utf8))
    let reading = folder.read()
    #expect(reading.findings == ["header-below@uren.xlsx:3:1"])
    #expect(reading.evidence.hours.facts.map(\.row) == [4])
  }

  @Test("is proposed with its line and the reason") func isProposed() {
    let folder = Folder(standard.merging(["uren stage.csv": titled]) { $1 })
    let text = proposeManifest(
      for: [folder.path + "/students.csv", folder.path + "/uren stage.csv"],
      curriculum: stageYear()
    ).text
    #expect(text.contains("separator=\";\" header-row=\"4\""))
    #expect(text.contains("regel 4 noemt bekende kolommen"))
    #expect(text.contains("<column name=\"studentnummer\" as=\"student\"/>"))
  }
}
