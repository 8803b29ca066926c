import Glibc
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnWorkbook
import Testing

@testable import LeerlijnEvidence

private let fixtures: String = {
  let parts = #filePath.split(separator: "/").dropLast(2)
  return "/" + parts.joined(separator: "/") + "/Fixtures/evidence"
}()

/// The folder of the standard files with a workbook of the fixtures in it.
private func folder(with workbook: String, _ manifest: String) throws -> Folder {
  let folder = Folder(standard)
  let file = try FileBytes.open(fixtures + "/" + workbook)
  folder.write(workbook, Array(file.bytes(0..<file.count)))
  folder.write(
    "evidence.xml", Array("<evidence xmlns=\"urn:leerlijn:evidence:1\">\(manifest)</evidence>".utf8)
  )
  return folder
}

@Suite struct WorkbookTests {
  @Test("reads a sheet by name: strings, numbers, days as serials, empty rows") func readsSheet()
    throws
  {
    let folder = try folder(
      with: "uren.xlsx", "<file kind=\"hours\" path=\"uren.xlsx\" sheet=\"Uren\"/>")
    let reading = folder.read()
    let facts = reading.evidence.hours.facts.sorted { $0.row < $1.row }
    #expect(facts.map(\.row) == [2, 4, 5])
    #expect(facts.map(\.day.description) == ["2019-10-04", "2019-10-11", "2019-10-18"])
    #expect(facts.map(\.minutes) == [435, 480, 360])
    #expect(facts.map(\.status) == [.approved, .pending, .rejected])
    #expect(
      reading.findings == ["sheet-not-read@uren.xlsx:1:1", "student-unknown@uren.xlsx:6:1"])
  }

  /// Durations go on beyond the day, a time of day does not; letters in quotes and colours are no time.
  @Test("reads times by their format, and refuses what shows another time than it holds (64)")
  func readsDurations() throws {
    let folder = try folder(with: "duren.xlsx", "<file kind=\"hours\" path=\"duren.xlsx\"/>")
    let reading = folder.read()
    let facts = reading.evidence.hours.facts.sorted { $0.row < $1.row }
    #expect(facts.map(\.minutes) == [1440, 2160, 450, 435, 450, 450, 2880])
    #expect(facts.first?.day.description == "2019-10-04")
    #expect(reading.findings == ["not-a-number@duren.xlsx:9:21"])
  }

  @Test("reads a sheet of registrations with Dutch headers") func readsRegistrations() throws {
    let folder = try folder(
      with: "aanmeldingen.xlsx",
      "<file kind=\"registrations\" path=\"aanmeldingen.xlsx\" sheet=\"Aanmeldingen\"/>")
    let reading = folder.read()
    let facts = reading.evidence.registrations.facts.sorted { $0.row < $1.row }
    #expect(facts.map { reading.evidence.units[Int($0.unit)] } == ["swj301", "stage-3"])
    #expect(facts.map(\.days.first.description) == ["2019-09-02", "2019-09-02"])
    #expect(facts.map(\.days.last) == [Day(iso: "2020-01-31"), .distantFuture])
    #expect(
      reading.findings == [
        "sheet-not-read@aanmeldingen.xlsx:1:1", "course-unknown@aanmeldingen.xlsx:4:10",
      ])
  }

  @Test("names the sheets when the one wanted is not there") func namesSheets() throws {
    let folder = try folder(
      with: "uren.xlsx", "<file kind=\"hours\" path=\"uren.xlsx\" sheet=\"Uurtjes\"/>")
    let finding = try #require(folder.read().log.diagnostics.first)
    #expect(finding.code.name == "workbook-unreadable")
    #expect(finding.message.dutch.contains("Leeswijzer, Uren"))
  }

  @Test("refuses a workbook that unpacks to more than is read") func refusesBomb() throws {
    let folder = try folder(with: "bomb.xlsx", "<file kind=\"hours\" path=\"bomb.xlsx\"/>")
    let finding = try #require(folder.read().log.diagnostics.first)
    #expect(finding.code.name == "workbook-unreadable")
    #expect(finding.message.english.contains("64 MB"))
  }

  @Test("refuses what is no workbook, or half of one") func refusesDamaged() throws {
    let folder = try folder(with: "uren.xlsx", "<file kind=\"hours\" path=\"uren.xlsx\"/>")
    let whole = try FileBytes.open(folder.path + "/uren.xlsx")
    let bytes = Array(whole.bytes(0..<whole.count))
    for part in [Array("geen werkmap".utf8), Array(bytes.prefix(bytes.count / 2)), []] {
      folder.write("uren.xlsx", part)
      let reading = folder.read()
      #expect(reading.log.diagnostics.first?.code.name == "workbook-unreadable")
      #expect(!reading.isUsable)
    }
  }

  @Test("proposes a manifest for a workbook") func proposes() {
    let proposal = proposeManifest(for: [fixtures + "/uren.xlsx"], curriculum: stageYear())
    #expect(proposal.log.diagnostics.isEmpty)
    #expect(proposal.text.contains("kind=\"hours\" path=\"uren.xlsx\""))
    #expect(proposal.text.contains("sheet=\"Uren\""))
    #expect(proposal.text.contains("de laatste dag in dit bestand is 2019-10-25."))
  }

  @Test("refuses a text that many cells share before it is written out") func sharedText() throws {
    var sheet = WorkbookContent.Sheet(name: "Uren")
    let long = String(repeating: "y", count: 32_000)
    sheet.rows = (0..<5_000).map { _ in [.init(long)] }
    let folder = Folder()
    folder.write("uren.xlsx", try WorkbookWriter.bytes(of: WorkbookContent(sheets: [sheet])))
    let proposal = proposeManifest(for: [folder.path + "/uren.xlsx"], curriculum: nil)
    #expect(proposal.log.diagnostics.map(\.code.name) == ["workbook-unreadable"])
    #expect(proposal.log.diagnostics.first?.message.dutch.contains("128 MB tekst") == true)
  }

  @Test(
    "names the sheet that fits best where there are several, and none where there is one",
    arguments: [1, 2])
  func proposesTheSheet(count: Int) throws {
    let names = ["Uren", "Leeswijzer"].prefix(count)
    let sheets = names.map { name in
      var sheet = WorkbookContent.Sheet(name: name)
      let header =
        name == "Uren" ? ["student", "date", "hours", "status"] : ["Vul", "elke", "week"]
      sheet.rows = [header.map { .init($0) }]
      return sheet
    }
    let folder = Folder()
    let path = folder.path + "/uren.xlsx"
    folder.write("uren.xlsx", try WorkbookWriter.bytes(of: WorkbookContent(sheets: sheets)))
    let text = proposeManifest(for: [path], curriculum: stageYear()).text
    #expect(text.contains("kind=\"hours\""))
    #expect(text.contains("sheet=") == (count > 1))
    #expect(
      text.contains("<!-- sheet: waarschijnlijk: dit blad past het best van de 2. Niet gelezen: ")
        == (count > 1))
  }
}
