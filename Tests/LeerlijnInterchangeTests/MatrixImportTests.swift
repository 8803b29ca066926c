import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnWorkbook
import Testing

@testable import LeerlijnInterchange

@Suite struct MatrixImportTests {
  /// Laid out as nobody should, so that every way to put something in comes up.
  private static let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- head -->
    <c:curriculum xmlns:c="urn:leerlijn:curriculum:1" id="proef" edition="2019-2020" xml:lang="nl">
      <c:title>Proef</c:title>
      <c:roles><c:role id="docent"><c:title>Docent</c:title></c:role></c:roles>
      <c:strands><c:strand id="s"><c:title>S</c:title>
        <c:outcome id="a" level="1"><c:title>A</c:title></c:outcome>
        <c:outcome id="b" level="1"><c:title>B</c:title></c:outcome></c:strand></c:strands>
      <c:programme id="sw" level="other" credits="60">
        <c:title>Sociaal   Werk</c:title>
        <c:course id="k1" credits="10">
            <c:title>K1</c:title> <!-- a title -->
            <c:introduces outcome="a"/> <!-- why a -->
            <c:develops outcome="b"/>
          <c:test id="k1.t1" kind="written"   weight="50"  />
          <c:test id="k1.t2" kind="written" weight="50"><c:title>T</c:title></c:test>
        </c:course>
        <c:course id="k2" credits="10"><c:title>K2</c:title><c:assesses outcome="b"/></c:course>
        <c:placement id="stage" credits="10" starts="2019-09-02" ends="2020-07-03">
          <!-- nothing yet -->
          <c:moment id="m" due="2020-02-14"><c:by role="docent"/>
          </c:moment>
        </c:placement>
        <c:series id="reeks" per="all"/>
      </c:programme>
    </c:curriculum>
    <!-- tail -->

    """
  private static let names = [
    ("k1", "onderwijseenheid"), ("k1.t1", "toets"), ("k1.t2", "toets"), ("k2", "course"),
    ("stage", "stage"), ("stage/m", "beoordeling"), ("reeks", "reeks"),
  ]

  private func read(_ text: String, library: [SourceFile] = []) throws -> Curriculum {
    var log = DiagnosticLog()
    let source = SourceFile(path: "c.xml", bytes: Array(text.utf8))
    let curriculum = try #require(
      readCurriculum(source, library: library, checking: .namesOnly, reporting: &log))
    try #require(log.diagnostics.map(\.message.english) == [])
    return curriculum
  }

  private func bring(
    _ rows: [[String]], into curriculum: Curriculum
  ) throws -> (result: MatrixImport?, log: DiagnosticLog) {
    var sheet = WorkbookContent.Sheet(name: "Matrix")
    sheet.rows = rows.map { row in row.map { $0.isEmpty ? nil : .init($0) } }
    let workbook = try WorkbookWriter.bytes(
      of: WorkbookContent(sheets: [.init(name: "Eerst"), sheet]))
    var log = DiagnosticLog()
    let result = MatrixImport(
      workbook: SourceFile(path: "m.xlsx", bytes: workbook), into: curriculum,
      layingOut: { _ in nil },
      rereading: { source in
        var log = DiagnosticLog()
        let again = readCurriculum(
          source, library: Array(curriculum.files.dropLast()), checking: .namesOnly, reporting: &log
        )
        return log.hasErrors ? nil : again
      }, reporting: &log)
    return (result, log)
  }

  /// The whole table with cells by part, `a` and `b`.
  private func table(_ cells: [String: (String, String)]) -> [[String]] {
    [["uitleg"], [], ["kenmerk", "soort", "naam", "leerjaar", "a", "b"]]
      + Self.names.map { name, kind in
        [name, kind, "", "", cells[name]?.0 ?? "", cells[name]?.1 ?? ""]
      }
  }

  @Test func writesNothingButTheDifference() throws {
    let (result, log) = try bring(
      table([
        "k1": ("O", "i d"), "k1.t1": ("toetst", ""), "k1.t2": ("", "A"), "k2": ("t", "T"),
        "stage": ("", "develops"), "stage/m": ("A", ""), "reeks": ("o", "O"),
      ]), into: try read(Self.document))
    #expect(log.diagnostics.map(\.message.english) == [])
    let matrix = try #require(result)
    let told = matrix.changes.map {
      "\($0.isAdded ? "+" : "-") \($0.bearer.key.name) \($0.step) \($0.outcome)"
    }
    #expect(
      told == [
        "- k1 introduces a", "+ k1 develops a", "+ k1 introduces b", "+ k1.t1 assesses a",
        "+ k1.t2 assesses b", "+ k2 assesses a", "+ stage develops b", "+ stage/m assesses a",
        "+ reeks develops a", "+ reeks develops b",
      ])
    let expected = Self.document
      .replacing(
        "        <c:introduces outcome=\"a\"/> <!-- why a -->", with: "         <!-- why a -->"
      )
      .replacing(
        "<c:develops outcome=\"b\"/>\n",
        with: """
          <c:develops outcome="b"/>
                  <c:develops outcome="a"/>
                  <c:introduces outcome="b"/>

          """
      )
      .replacing(
        "weight=\"50\"  />\n",
        with: """
          weight="50">
                  <c:assesses outcome="a"/>
                </c:test>

          """
      )
      .replacing("<c:title>T</c:title>", with: "<c:title>T</c:title><c:assesses outcome=\"b\"/>")
      .replacing(
        "<c:assesses outcome=\"b\"/></c:course>",
        with: "<c:assesses outcome=\"b\"/><c:assesses outcome=\"a\"/></c:course>"
      )
      .replacing(
        "ends=\"2020-07-03\">",
        with: "ends=\"2020-07-03\">\n          <c:develops outcome=\"b\"/>"
      )
      .replacing(
        "<c:by role=\"docent\"/>", with: "<c:by role=\"docent\"/><c:assesses outcome=\"a\"/>"
      )
      .replacing(
        "per=\"all\"/>\n",
        with: """
          per="all">
                <c:develops outcome="a"/>
                <c:develops outcome="b"/>
              </c:series>

          """)
    let lines = { (text: String) in text.split(separator: "\n").map { $0.drop { $0 == " " } } }
    let written = String(decoding: matrix.bytes, as: UTF8.self)
    #expect(lines(written) == lines(expected))
  }

  @Test func keepsTheDocumentWhereNothingChanges() throws {
    let (result, log) = try bring(
      table(["k1": ("I", "D"), "k2": ("", "A")]), into: try read(Self.document))
    #expect(log.diagnostics.isEmpty && result?.changes.count == 0)
    #expect(result?.bytes == Array(Self.document.utf8))
  }

  @Test func takesRowsAndColumnsInAnyOrder() throws {
    var rows = table(["k1": ("I", ""), "k2": ("", "A")])
    rows[3...].reverse()
    rows = rows.map { $0.count > 4 ? ["", $0[5], $0[1], $0[4], $0[0]] : $0 }
    let (result, log) = try bring(rows, into: try read(Self.document))
    #expect(log.diagnostics.isEmpty)
    #expect(result?.changes.map { "\($0.isAdded) \($0.bearer.key.name)" } == ["false k1"])
  }

  @Test func leavesAloneWhatTheMatrixDoesNotName() throws {
    let rows = [["id", "kind", "a"], ["k1", "course", ""]]
    let (result, log) = try bring(rows, into: try read(Self.document))
    #expect(
      log.diagnostics.map(\.code) == [ExchangeCodes.matrixLeftOut, ExchangeCodes.matrixLeftOut])
    #expect(result?.changes.map { "\($0.isAdded) \($0.step)" } == ["false introduces"])
  }

  @Test func tellsEveryCellThatIsNotUnderstood() throws {
    var rows = table(["k1": ("ja", "I"), "k2": ("x", "A")])
    rows[2] += ["c", "a"]
    rows += [["weg", "toets"], ["k1", "onderwijseenheid"]]
    let (result, log) = try bring(rows, into: try read(Self.document))
    #expect(result == nil)
    let told = log.diagnostics.map { "\($0.code.name) \($0.place?.start.line ?? 0)" }
    #expect(
      told == [
        "matrix-unknown-name 3", "matrix-repeated 3", "matrix-cell 4", "matrix-cell 7",
        "matrix-unknown-name 11", "matrix-repeated 12",
      ])
    #expect(log.diagnostics[2].message.dutch.hasPrefix("Cel E4: 'ja'"))
  }

  @Test func refusesAWorkbookWithoutAMatrix() throws {
    let (result, log) = try bring([["iets", "anders"]], into: try read(Self.document))
    #expect(result == nil && log.diagnostics.map(\.code) == [ExchangeCodes.matrixUnreadable])
    var missing = DiagnosticLog()
    let nothing = MatrixImport(
      workbook: SourceFile(path: "leeg.xlsx", bytes: []), into: try read(Self.document),
      layingOut: { _ in nil },
      rereading: { _ in nil }, reporting: &missing)
    #expect(nothing == nil && missing.hasErrors)
  }

  @Test func writesNothingThatDoesNotReadBack() throws {
    var sheet = WorkbookContent.Sheet(name: "Matrix")
    sheet.rows = table(["k1": ("D", "D")]).map { $0.map { .init($0) } }
    let workbook = SourceFile(
      path: "m.xlsx", bytes: try WorkbookWriter.bytes(of: WorkbookContent(sheets: [sheet])))
    let curriculum = try read(Self.document)
    for broken in [nil, curriculum] {
      var log = DiagnosticLog()
      let result = MatrixImport(
        workbook: workbook, into: curriculum, layingOut: { _ in nil },
        rereading: { _ in broken }, reporting: &log)
      #expect(result == nil && log.diagnostics.last?.code == ExchangeCodes.matrixNotReproduced)
    }
    // Laying out may not lose a comment either.
    var log = DiagnosticLog()
    let result = MatrixImport(
      workbook: workbook, into: curriculum,
      layingOut: {
        Array(
          String(decoding: $0.bytes, as: UTF8.self).replacing("head", with: "").replacing(
            "nothing yet", with: ""
          ).utf8)
      },
      rereading: { try? read(String(decoding: $0.bytes, as: UTF8.self)) }, reporting: &log)
    #expect(result == nil && log.diagnostics.last?.code == ExchangeCodes.matrixNotReproduced)
  }

  @Test func pointsToTheDocumentThatHasThePart() throws {
    let used = SourceFile(path: "basis.xml", bytes: Array(Self.document.utf8))
    let main = """
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="boven" edition="2019-2020" xml:lang="nl">
        <title>Boven</title><uses curriculum="proef" edition="2019-2020"/>
      </curriculum>
      """
    let (result, log) = try bring(
      table(["k1": ("I", "D"), "k2": ("", "")]), into: try read(main, library: [used]))
    #expect(result == nil && log.diagnostics.map(\.code) == [ExchangeCodes.matrixElsewhere])
    #expect(log.diagnostics[0].message.english.contains("basis.xml"))
  }

  /// Whatever the matrix says and however often it comes back: the document says it, and keeps its
  /// comments.
  @Test(arguments: 0..<60) func saysWhatAnyMatrixSays(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 3
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let words = ["", "", "I", "D", "A", "ID", "d, a", "i o t"]
    let ending = seed % 2 == 0 ? "\n" : "\r\n"
    var text = Self.document.replacing("\n", with: ending)
    for _ in 0..<3 {
      let cells = Self.names.map { _ in (words[draw(words.count)], words[draw(words.count)]) }
      let rows = table(Dictionary(zip(Self.names.map(\.0), cells)) { first, _ in first })
      let (result, log) = try bring(rows, into: try read(text))
      #expect(log.diagnostics.map(\.message.english) == [])
      text = String(decoding: try #require(result).bytes, as: UTF8.self)
      let bearers = try read(text).outcomeBearers
      for ((name, _), cell) in zip(Self.names, cells) {
        let links = bearers.first { $0.key.name == name }?.links ?? []
        for (outcome, word) in [("a", cell.0), ("b", cell.1)] {
          let said = Set(links.filter { $0.outcome.text == outcome }.map(\.step))
          #expect(said == OutcomeLink.Step.read(word))
        }
      }
      #expect(text.matches(of: /<!--/).count == 5)
      #expect(text.hasPrefix("<?xml") && text.hasSuffix("<!-- tail -->" + ending))
    }
  }
}
