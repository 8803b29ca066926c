import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnRules
import LeerlijnWorkbook
import Testing

@testable import LeerlijnReport

/// The tables of an audit by readers of others, cell by cell against the audit itself.
@Suite struct AuditTablesTests {
  @Test(Proof.needsPython, arguments: Language.allCases, ["2020-03-11", "2020-08-01"])
  func saysWhatTheAuditSays(_ language: Language, _ day: String) throws {
    let outcome = try proof(language, day)
    #expect(outcome.status == 0, "\(outcome.said)")
    #expect(!outcome.said.contains("sheets of networks"))
  }

  @Test(Proof.needsPython, arguments: Language.allCases, ["2020-03-11", "2020-08-01"])
  func hasASheetPerNetworkWhereThatIsAsked(_ language: Language, _ day: String) throws {
    let outcome = try proof(language, day, hasSheetPerNetwork: true)
    #expect(outcome.status == 0, "\(outcome.said)")
    #expect(outcome.said.contains("9 sheets of networks"), "\(outcome.said)")
  }

  private func proof(
    _ language: Language, _ day: String, hasSheetPerNetwork: Bool = false
  ) throws -> Proof.Outcome {
    let day = try #require(Day(iso: day))
    var material = try Exported.material(
      "leerlijn-jeugd", evidence: "voorbeeld", asOf: day, language: language)
    material.hasSheetPerNetwork = hasSheetPerNetwork
    let csv = try Exported("csv", evidence: "voorbeeld", asOf: day, language: language)
    let workbook = try Exported("xlsx", material)
    #expect(csv.log.diagnostics.isEmpty && workbook.log.diagnostics.isEmpty)
    let evidence = try #require(material.evidence)
    let audit = Audit(RuleProgram(material.curriculum), of: evidence, asOf: day)
    var json = Data()
    AuditJSON(audit).write { json.append(contentsOf: $0) }
    let file = csv.folder.appending(path: "audit.json")
    try json.write(to: file)
    let shipped = Proof.package.appending(path: "curricula")
    return try Proof.run(
      "audit.py", csv.folder.path, workbook.folder.appending(path: "audit.xlsx").path, file.path,
      shipped.appending(path: "voorbeeld").path, language.rawValue,
      shipped.appending(path: "samen-werken-samen-leren.xml").path)
  }

  @Test(arguments: [
    (["Jeugd/GGZ", "Jeugd:GGZ", "jeugd-ggz"], ["Jeugd-GGZ", "Jeugd-GGZ (2)", "jeugd-ggz (3)"]),
    (["matrix", "Matrix", "History"], ["matrix (2)", "Matrix (3)", "History (2)"]),
    (["'quoted'", "[a]*?\\", " ", "''"], ["quoted", "-a----", "Netwerk", "Netwerk (2)"]),
    (
      [String(repeating: "a", count: 40), String(repeating: "a", count: 41)],
      [String(repeating: "a", count: 31), String(repeating: "a", count: 27) + " (2)"]
    ),
    ([String(repeating: "👩🏽‍🏫", count: 9)], [String(repeating: "👩🏽‍🏫", count: 4)]),
    (["A\u{0301}\tb"], ["A\u{0301} b"]),
  ]) func namesSheetsAsSpreadsheetsTakeThem(titles: [String], expected: [String]) {
    var names = SheetNames(besides: ["Matrix"])
    #expect(titles.map { names.name($0, or: "Netwerk") } == expected)
  }

  @Test(arguments: ["csv", "xlsx"]) func isTheSameTwice(_ format: String) throws {
    let (one, other) = (
      try Exported(format, evidence: "voorbeeld"), try Exported(format, evidence: "voorbeeld")
    )
    #expect(one.files.map(\.name) == other.files.map(\.name))
    #expect(one.files.map(\.bytes) == other.files.map(\.bytes))
  }

  @Test func leavesNamesOutUnlessTheEvidenceHasThem() throws {
    var material = try Exported.material("leerlijn-jeugd", evidence: "voorbeeld", asOf: nil)
    func matrix() throws -> String {
      var log = DiagnosticLog()
      let files = AuditCSVFormat.files(of: material, reporting: &log)
      let bytes = try #require(files.first { $0.name == "matrix.csv" }).bytes
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(try matrix().hasPrefix("\u{FEFF}Student;Cohort;"))
    material.evidence?.students[0].name = "=HYPERLINK(\"x\");"
    let named = try matrix()
    #expect(named.hasPrefix("\u{FEFF}Student;Naam;Cohort;"))
    #expect(named.contains("\r\n9000101;\"'=HYPERLINK(\"\"x\"\");\";2017;"))
  }

  @Test(arguments: [
    ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\ta", "'\ta"),
    ("\ra", "\"'\ra\""), ("a;b", "\"a;b\""), ("a,b", "a,b"), ("a\nb", "\"a\nb\""),
    ("\"", "\"\"\"\""), (" a", "\" a\""), ("–", "–"), ("", ""),
  ]) func writesACellThatNoSpreadsheetRuns(text: String, written: String) {
    var table = AuditTable(file: "t", title: "T", columns: [.init(title: "k"), .init(title: "l")])
    table.rows = [[.text(text), .number(1)]]
    let bytes = table.csv(separatedBy: UInt8(ascii: ";"))
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}k;l\r\n\(written);1\r\n")
  }

  @Test(arguments: [
    (16_384, 1, false), (16_385, 1, true), (1, 1_048_574, false), (1, 1_048_575, true),
  ])
  func refusesMoreThanASheetHolds(columns: Int, rows: Int, isRefused: Bool) {
    var table = AuditTable(
      file: "t", title: "T", columns: Array(repeating: .init(title: "k"), count: columns))
    table.rows = Array(repeating: [.empty], count: rows)
    var log = DiagnosticLog()
    AuditWorkbookFormat.reportLimits(of: table, to: &log)
    #expect(log.hasErrors == isRefused)
  }

  @Test func tellsOfTextThatACellCannotHold() {
    var table = AuditTable(file: "t", title: "T", columns: [.init(title: "k")])
    table.rows = [[.text(String(repeating: "a", count: WorkbookWriter.longestText + 1))]]
    var log = DiagnosticLog()
    AuditWorkbookFormat.reportLimits(of: table, to: &log)
    #expect(log.diagnostics.map(\.code.name) == ["export-text-too-long"])
  }

  @Test func leavesNoTemporaryFile() throws {
    let folder = FileManager.default.temporaryDirectory
    func own() throws -> Set<String> {
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
        .filter { $0.hasPrefix("leerlijn-") && $0.count == "leerlijn-XXXXXX".count }
    }
    let before = try own()
    let export = try Exported("xlsx", evidence: "voorbeeld")
    #expect(!export.files.isEmpty)
    #expect(try own().subtracting(before).isEmpty)
  }
}
