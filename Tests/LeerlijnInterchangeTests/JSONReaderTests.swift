import LeerlijnDiagnostics
import Testing

@testable import LeerlijnInterchange

/// What is accepted, mended and refused, in the spirit of RFC 8259.
@Suite struct JSONReaderTests {
  private func read(
    _ bytes: [UInt8], _ limits: JSONLimits = .standard
  ) -> (JSONDocument?, DiagnosticLog) {
    var log = DiagnosticLog()
    let source = SourceFile(path: "a.json", bytes: bytes)
    return (parseJSON(source, limits: limits, reporting: &log), log)
  }

  private func read(_ text: String) -> (JSONDocument?, DiagnosticLog) { read(Array(text.utf8)) }

  @Test(arguments: [
    "null", "true", " false\n", "0", "-0", "1.5e+10", "123E-2", "\"\"", "[]", "{}", "[[],{}]",
    "{\"\":0}", "[1,2]", "{\"a\":{\"b\":[null]}}", "\"\\u00e9\\n\\\"\\\\\\/\"",
    "\"\\ud83d\\ude00\"", "\"é€😀\"", "\t\r\n [ 1 , 2 ] ", "\"\u{7F}\"",
  ]) func takesWhatIsRight(text: String) {
    let (document, log) = read(text)
    #expect(document != nil)
    #expect(log.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("[1,]", 1103, 1, 4), ("[,1]", 1103, 1, 2), ("[1,,2]", 1103, 1, 4),
    ("{\"a\":1,}", 1103, 1, 8), ("[NaN]", 1103, 1, 2), ("[-Infinity]", 1103, 1, 2),
    ("[007]", 1103, 1, 2), ("[+1]", 1103, 1, 2), ("[.5]", 1103, 1, 2), ("[1.]", 1103, 1, 2),
    ("[\"a\tb\"]", 1103, 1, 4), ("[\"a\nb\"]", 1103, 1, 4), ("[\"\\x\"]", 1103, 1, 3),
    ("[\"\\u12\"]", 1103, 1, 3), ("[\"\\ud800\"]", 1102, 1, 3), ("[\"\\udc00x\"]", 1102, 1, 3),
    ("[\"\\u0000\"]", 1103, 1, 3), ("{\"a\":1,\n\"a\":2}", 1108, 2, 1),
    ("{\"a\":1,\"\\u0061\":2}", 1108, 1, 8), ("\u{FEFF}[1]", 1102, 1, 1),
  ]) func mendsAndTells(text: String, code: Int, line: Int, column: Int) throws {
    let (document, log) = read(text)
    #expect(document != nil)
    let finding = try #require(log.diagnostics.first)
    #expect(log.diagnostics.count == 1 && finding.severity != .error)
    #expect(finding.code.number == code)
    #expect(finding.place?.start == SourceFile.Position(line: line, column: column))
  }

  @Test(arguments: [
    ("", 1, 1), (" \n", 2, 1), ("[", 1, 2), ("[1", 1, 3), ("{\"a\":", 1, 6), ("{\"a\"", 1, 5),
    ("[\"abc", 1, 6), ("[tru", 1, 5), ("[-", 1, 3), ("{\n\"a\": [1,\n", 3, 1), ("[1 2]", 1, 4),
    ("{\"a\" 1}", 1, 6), ("{a:1}", 1, 2), ("{'a':1}", 1, 2), ("[1}", 1, 3), ("{\"a\":1]", 1, 7),
    ("]", 1, 1), ("[1] [2]", 1, 5), ("nul", 1, 4), ("undefined", 1, 1), ("[None]", 1, 2),
    ("// a\n1", 1, 1), ("[--1x]", 1, 5), ("[-]", 1, 2),
  ]) func refusesAtThePlace(text: String, line: Int, column: Int) throws {
    let (document, log) = read(text)
    #expect(document == nil)
    let finding = try #require(log.diagnostics.last)
    #expect(finding.severity == .error && finding.code == ExchangeCodes.unreadable)
    #expect(finding.place?.start == SourceFile.Position(line: line, column: column))
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x5B, 0x00], [0xFE, 0xFF, 0x00, 0x5B], [0x5B, 0x00, 0x5D, 0x00], [0x00, 0x5B],
    ] as [[UInt8]]) func refusesWiderEncodings(bytes: [UInt8])
  {
    let (document, log) = read(bytes)
    #expect(document == nil && log.hasErrors)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], "a\u{FFFD}"), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xE2, 0x82], "\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)]) func mendsBytesThatAreNoText(bytes: [UInt8], text: String) throws
  {
    let (document, log) = read([0x22] + bytes + [0x22])
    #expect(try #require(document).root.text == text)
    #expect(log.diagnostics.allSatisfy { $0.code == ExchangeCodes.encoding })
    #expect(!log.diagnostics.isEmpty)
  }

  @Test func givesTextsNumbersAndPlaces() throws {
    let (document, _) = read(
      "{\"naam\": \"caf\\u00e9 \\ud83d\\ude00\",\n \"ec\": 7.50, \"x\": null}")
    let root = try #require(document).root
    #expect(root["naam"]?.text == "café 😀")
    #expect(root["ec"]?.number == "7.50")
    #expect(root["ec"]?.place.start == SourceFile.Position(line: 2, column: 8))
    #expect(root["x"] == nil && root["y"] == nil)
    #expect(root.members.map { $0.key.text } == ["naam", "ec", "x"])
    #expect(root.members[2].value.isNull)
  }

  @Test func letsTheLastOfAKeyHold() {
    #expect(read("{\"a\": 1, \"b\": [2], \"a\": 3}").0?.root["a"]?.number == "3")
  }

  @Test func keepsWithinItsBounds() {
    let deep = String(repeating: "[", count: 129) + String(repeating: "]", count: 129)
    #expect(read(deep).0 == nil)
    #expect(read(String(deep.dropFirst().dropLast())).0 != nil)
    #expect(read(String(repeating: "[", count: 1_000_000)).0 == nil)
    var limits = JSONLimits()
    limits.mostNodes = 10
    #expect(read(Array("[1,2,3,4,5,6,7,8,9]".utf8), limits).0 != nil)
    #expect(read(Array("[1,2,3,4,5,6,7,8,9,10]".utf8), limits).0 == nil)
    limits.mostBytes = 3
    #expect(read(Array("[12]".utf8), limits).0 == nil)
  }

  @Test func tellsOfManyRepairsOnlyTheFirst() {
    let (document, log) = read("[" + String(repeating: ",", count: 100_000) + "1]")
    #expect(document?.root.elements.count == 1)
    #expect(log.diagnostics.count == 21)
    #expect(log.diagnostics.last?.message.english.contains("99980 more times") == true)
  }

  @Test func takesSixteenBytesForAValue() { #expect(MemoryLayout<JSONNode>.stride == 16) }
}
