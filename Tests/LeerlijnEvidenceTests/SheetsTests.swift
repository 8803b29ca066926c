import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnWorkbook
import Testing

@testable import LeerlijnEvidence

/// A workbook of which the sheets are one file: a tab per month, or per student.
func workbook(_ sheets: KeyValuePairs<String, [[String]]>) throws -> [UInt8] {
  try WorkbookWriter.bytes(
    of: WorkbookContent(
      sheets: sheets.map { name, rows in
        var sheet = WorkbookContent.Sheet(name: name)
        sheet.rows = rows.map { $0.map { WorkbookContent.Cell($0) } }
        return sheet
      }))
}

@Suite struct SheetsTests {
  private let header = ["studentnummer", "datum", "uren", "status"]

  private func months() throws -> [UInt8] {
    try workbook([
      "oktober": [header, ["s1000001", "2019-10-04", "8", "AKK"]],
      "november": [
        header, ["s1000001", "2019-11-01", "6", "ING"], ["s1000002", "2019-11-08", "x", "AKK"],
      ],
      "leeg": [[]],
      "Toelichting": [["Vul elke week in"]],
    ])
  }

  private func read(_ bytes: [UInt8], _ attributes: String, _ content: String = "")
    -> EvidenceReading
  {
    let folder = Folder(standard)
    folder.write("uren.xlsx", bytes)
    folder.write(
      "evidence.xml",
      Array(spreadManifest("kind=\"hours\" path=\"uren.xlsx\" \(attributes)", content).utf8))
    return folder.read()
  }

  private let codes =
    "<code column=\"status\" from=\"AKK\" to=\"approved\"/>"
    + "<code column=\"status\" from=\"ING\" to=\"pending\"/>"

  @Test("reads the sheets named together as one file, and names the others") func readsSheets()
    throws
  {
    let reading = read(try months(), "sheets=\"oktober/november\"", codes)
    #expect(
      reading.findings == ["sheet-not-read@uren.xlsx:1:1", "not-a-number@uren.xlsx!november:3:21"])
    #expect(
      reading.log.diagnostics.first?.message.dutch == "het blad 'Toelichting' is niet gelezen.")
    #expect(reading.evidence.hours[0].map(\.day.description) == ["2019-10-04", "2019-11-01"])
    #expect(reading.files.map(\.name).suffix(2) == ["uren.xlsx!oktober", "uren.xlsx!november"])
  }

  @Test("names the sheets that nothing reads, whatever else reads one") func namesUnread() throws {
    let first = read(try months(), "", codes)
    #expect(first.findings.first == "sheet-not-read@uren.xlsx:1:1")
    #expect(
      first.log.diagnostics.first?.message.dutch
        == "de bladen 'november', 'Toelichting' zijn niet gelezen.")
  }

  @Test("reads all sheets that hold anything") func readsAll() throws {
    let like = try workbook([
      "1": [header, ["s1000001", "2019-10-04", "8", "AKK"]], "leeg": [],
      "2": [["Titel"], header, ["s1000002", "2019-11-08", "7", "ING"]],
    ])
    let reading = read(like, "sheets=\"*\"", codes)
    #expect(reading.findings == ["header-below@uren.xlsx!2:2:1"])
    #expect(reading.evidence.hours.facts.map(\.minutes) == [480, 420])
    let unlike = read(try months(), "sheets=\"*\"", codes)
    #expect(unlike.findings.contains("column-missing@uren.xlsx!Toelichting:1:1"))
    #expect(!unlike.isUsable)
  }

  @Test("takes the name of a sheet for the student, also through a code") func readsStudents()
    throws
  {
    let own = ["datum", "uren", "status"]
    let bytes = try workbook([
      "s1000001": [own, ["2019-10-04", "8", "AKK"], ["Totaal", "8", ""]],
      "Jansen": [own, ["2019-10-11", "7", "ING"], ["2019-10-18", "7", "ING"]],
      "s9999999": [own, ["2019-10-11", "7", "ING"]],
    ])
    let reading = read(
      bytes, "sheets=\"*\" sheet-is=\"student\"",
      codes + "<code column=\"student\" from=\"Jansen\" to=\"s1000002\"/>")
    #expect(
      reading.findings == [
        "rows-beside-list@uren.xlsx!s1000001:3:1", "student-unknown@uren.xlsx!s9999999:2:1",
      ])
    #expect(reading.evidence.hours[0].map(\.minutes) == [480])
    #expect(reading.evidence.hours[1].map(\.minutes) == [420, 420])
  }

  @Test(
    "refuses sheets that are not there, and sheets of a file of text",
    arguments: [
      ("uren.xlsx", "sheets=\"oktober/december\"", "workbook-unreadable"),
      ("uren.xlsx", "sheets=\"\"", "manifest-value-unknown"),
      ("uren.xlsx", "sheet=\"oktober\" sheets=\"*\"", "manifest-value-unknown"),
      ("uren.xlsx", "sheet-is=\"wie\"", "manifest-column-unknown"),
      ("hours.csv", "sheets=\"*\"", "manifest-attribute-unknown"),
    ])
  func refuses(path: String, attributes: String, finding: String) throws {
    let folder = Folder(standard)
    folder.write("uren.xlsx", try months())
    folder.write("hours.csv", Array("student,date,hours,status\n".utf8))
    folder.write(
      "evidence.xml",
      Array(spreadManifest("kind=\"hours\" path=\"\(path)\" \(attributes)", "").utf8))
    let reading = folder.read()
    #expect(reading.findings.contains { $0.hasPrefix(finding) }, "\(reading.findings)")
    #expect(!reading.isUsable)
  }
}
