import Foundation
import LeerlijnWorkbook
import Testing

@Suite struct WorkbookWriterTests {
  private static let texts = [
    "gewoon", "<a> & \"b\"", "=1+1", "Cliënt ✓ 👩‍👧", "regel\nregel", " met blanco's ", "'los",
    "\u{1}",
  ]

  private func content(_ rows: [[WorkbookContent.Cell?]], name: String = "Blad") -> WorkbookContent
  {
    var sheet = WorkbookContent.Sheet(name: name)
    sheet.rows = rows
    sheet.widths = [10, 40]
    sheet.heights = [1: 100]
    (sheet.frozenRows, sheet.frozenColumns) = (1, 1)
    return WorkbookContent(sheets: [sheet])
  }

  @Test func givesBackWhatItWrote() throws {
    let folder = try ScratchFolder()
    var look = WorkbookContent.Look.heading
    look.isRotated = true
    look.shade = .strong
    let rows = Self.texts.dropLast().map {
      [WorkbookContent.Cell($0, look), nil, .init(2.5), .init(7)]
    }
    try folder.write(WorkbookWriter.bytes(of: content([[.init("kop")], []] + rows)), "a.xlsx")
    let table = try Workbook(folder.bytes("a.xlsx"), at: "a.xlsx").table(sheet: "Blad")
    #expect(table[0] == ["kop"] && table[1] == [])
    for (row, text) in Self.texts.dropLast().enumerated() {
      #expect(table[row + 2] == [text, "", "2.5", "7"])
    }
    #expect(try folder.names == ["a.xlsx"])
  }

  @Test func givesTheSameBytesForTheSameContent() async throws {
    let folder = try ScratchFolder()
    let rows = Self.texts.map { [WorkbookContent.Cell($0, .heading)] }
    try folder.write(WorkbookWriter.bytes(of: content(rows)), "a.xlsx")
    // Past a second, so that a clock in the file would show.
    try await Task.sleep(for: .seconds(2.1))
    try folder.write(WorkbookWriter.bytes(of: content(rows)), "b.xlsx")
    #expect(try folder.bytes("a.xlsx") == folder.bytes("b.xlsx"))
  }

  @Test func cutsOffWhatACellCannotHold() throws {
    let folder = try ScratchFolder()
    let long = String(repeating: "😀", count: 20_000)
    try folder.write(WorkbookWriter.bytes(of: content([[.init(long)]])), "a.xlsx")
    let text = try #require(
      try Workbook(folder.bytes("a.xlsx"), at: "a.xlsx").table(sheet: nil).first?.first)
    #expect(text.utf16.count == 32_766 && text.allSatisfy { $0 == "😀" })
  }

  @Test(arguments: ["", "a[b]", String(repeating: "x", count: 32)])
  func refusesNamesThatSheetsCannotHave(name: String) throws {
    #expect(throws: WorkbookWriter.Failure.sheetName(name)) {
      try WorkbookWriter.bytes(of: content([[.init("x")]], name: name))
    }
  }

  @Test func refusesMoreThanASheetHolds() throws {
    let wide = WorkbookContent.Cell("x")
    #expect(throws: WorkbookWriter.Failure.tooLarge) {
      try WorkbookWriter.bytes(of: self.content([Array(repeating: wide, count: 16_385)]))
    }
  }

  @Test(.enabled(if: IndependentReader.python != nil, "Skipped: no Python with openpyxl here."))
  func isReadByAnotherProgram() throws {
    let folder = try ScratchFolder()
    let texts = Self.texts.dropLast().map { [WorkbookContent.Cell($0), .init(1.5)] }
    try folder.write(WorkbookWriter.bytes(of: content(texts)), "a.xlsx")
    let said = try IndependentReader.rows(of: folder.path("a.xlsx"))
    #expect(said == Self.texts.dropLast().map { [$0, "1.5"] })
  }
}

/// openpyxl, where `LEERLIJN_PYTHON` names a Python that has it, or the one of this checkout does.
enum IndependentReader {
  static let python: String? = {
    let own = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../.venv/bin/python").standardized.path
    let named = ProcessInfo.processInfo.environment["LEERLIJN_PYTHON"]
    return [named, own, "/usr/bin/python3"].compactMap { $0 }.first { python in
      FileManager.default.isExecutableFile(atPath: python)
        && (try? run(python, ["-c", "import openpyxl"]).status) == 0
    }
  }()

  static func rows(of path: String) throws -> [[String]] {
    let script = """
      import json, openpyxl, sys
      sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
      print(json.dumps([["" if v is None else str(v) for v in row]
        for row in sheet.iter_rows(values_only=True)]))
      """
    let outcome = try run(try #require(python), ["-c", script, path])
    try #require(outcome.status == 0)
    return try JSONDecoder().decode([[String]].self, from: outcome.output)
  }

  private static func run(_ python: String, _ arguments: [String]) throws -> (
    status: Int32, output: Data
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
