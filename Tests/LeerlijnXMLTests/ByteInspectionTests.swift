import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@Suite struct ByteInspectionTests {
  private func refusal(_ bytes: [UInt8], limits: XMLLimits = .standard) throws -> Diagnostic {
    var log = DiagnosticLog()
    let source = SourceFile(path: "x.xml", bytes: bytes)
    #expect(parseXML(source, schema: nil, limits: limits, reporting: &log) == nil)
    #expect(log.diagnostics.count == 1)
    return try #require(log.diagnostics.first)
  }

  @Test(arguments: ["", "\u{FEFF}", " \r\n\t"])
  func callsAnEmptyFileEmpty(_ text: String) throws {
    #expect(try refusal(Array(text.utf8)).code == XMLCodes.empty)
  }

  private static let notUTF8: [(before: String, bytes: [UInt8], after: String)] = [
    ("<a>", [0xE9], "</a>"), ("<abcdefgh>é", [0xC3, 0x28], "</a>"),
    ("<a>", [0xED, 0xA0, 0x80], "</a>"), ("<a>", [0xF0, 0x9F, 0x98], ""),
    ("<a>", [0xC0, 0x80], "</a>"), ("<a>", [0xF0, 0x9F, 0x98, 0x28, 0x28], "</a>"),
  ]

  @Test(arguments: notUTF8)
  func findsTheByteThatIsNotUTF8(_ before: String, _ bytes: [UInt8], _ after: String) throws {
    let refusal = try refusal(Array(before.utf8) + bytes + Array(after.utf8))
    let offset = before.utf8.count
    #expect(refusal.code == XMLCodes.encoding)
    #expect(refusal.place?.bytes == offset..<offset + 1)
  }

  @Test func refusesAnotherEncodingWhereItIsDeclared() {
    Fixture("<?xml version='1.0' encoding='⟦ISO-8859-1⟧'?><a/>").expect(
      ["het bestand is opgeslagen als ISO-8859-1; alleen UTF-8 wordt gelezen."],
      code: XMLCodes.encoding)
  }

  @Test(arguments: ["utf-8", "UTF-8", "US-ASCII"])
  func acceptsUTF8ByAnyName(_ name: String) throws {
    let text = "<?xml version=\"1.0\" encoding=\"\(name)\" standalone='yes'?><a b='é'>é</a>"
    #expect(try document(text).root.attribute("b")?.valueRange.text == "é")
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x3C, 0x00], [0xFE, 0xFF, 0x00, 0x3C], [0x3C, 0x00, 0x61, 0x00],
    [0x00, 0x3C, 0x00, 0x61],
  ])
  func recognisesUTF16(_ bytes: [UInt8]) throws {
    #expect(try refusal(bytes).code == XMLCodes.encoding)
  }

  @Test func refusesWhatIsNoXML() throws {
    #expect(try refusal(Array("<a>\0</a>".utf8)).place?.bytes == 3..<4)
    #expect(try refusal(Array("PK\u{3}\u{4}rest".utf8)).message.dutch.contains("ZIP"))
    #expect(try refusal(Array(" student,cohort".utf8)).place?.bytes == 1..<2)
    var generator = SeededGenerator(state: 7)
    for _ in 0..<200 {
      let bytes = (0..<500).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      _ = try refusal(bytes)
    }
  }

  @Test(arguments: [
    "⟦<!DOCTYPE⟧ a><a/>",
    "<?xml version='1.0'?>\n<!-- c -->\n⟦<!DOCTYPE⟧ a SYSTEM 'file:///etc/passwd'><a/>",
    "⟦<!DOCTYPE⟧ a [<!ENTITY b \"cc\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>",
  ])
  func refusesADoctypeAtItsPlace(_ text: String) {
    let outcome = Fixture(text).parse()
    #expect(outcome.diagnostics.map(\.code) == [XMLCodes.doctypeRefused])
    #expect(outcome.diagnostics.map { $0.place?.bytes } == Fixture(text).marks)
    #expect(outcome.document == nil)
  }

  @Test func boundsDepth() {
    let limits = XMLLimits(maximumDepth: 3)
    #expect(Fixture("<a><a><a/></a></a>").parse(limits: limits).document != nil)
    Fixture("<a><a><a>⟦<⟧a/></a></a></a>").expect(
      ["de elementen zijn hier meer dan 3 niveaus diep genest."], code: XMLCodes.limitExceeded,
      limits: limits)
  }

  @Test func boundsAttributes() {
    func tag(_ count: Int) -> String {
      "<a " + (0..<count).map { "a\($0)='==>='" }.joined(separator: " ") + "/>"
    }
    let limits = XMLLimits(maximumAttributes: 10)
    #expect(Fixture(tag(10)).parse(limits: limits).document?.root.attributes.count == 10)
    #expect(
      Fixture(tag(11)).parse(limits: limits).diagnostics.map(\.code) == [XMLCodes.limitExceeded])
  }

  @Test func boundsNames() {
    let limits = XMLLimits(maximumNameLength: 20)
    let name = String(repeating: "n", count: 20)
    for (text, isRight) in [
      ("<\(name)/>", true), ("<\(name)n/>", false), ("<a \(name)=''/>", true),
      ("<a \(name)n=''/>", false),
    ] {
      let outcome = Fixture(text).parse(limits: limits)
      #expect((outcome.document != nil) == isRight, "\(text)")
      #expect(outcome.diagnostics.map(\.code) == (isRight ? [] : [XMLCodes.limitExceeded]))
    }
  }

  @Test func boundsTextTagsAndCDATA() {
    let limits = XMLLimits(maximumTextLength: 1_000)
    let long = String(repeating: "tekst ", count: 200)
    for text in ["<a>\(long)</a>", "<a b='\(long)'/>", "<a><![CDATA[<\(long)<\(long)]]></a>"] {
      #expect(
        Fixture(text).parse(limits: limits).diagnostics.map(\.code) == [XMLCodes.limitExceeded])
    }
  }

  @Test func boundsSize() throws {
    let refusal = try refusal(Array("<a>123</a>".utf8), limits: XMLLimits(maximumBytes: 9))
    #expect(refusal.code == XMLCodes.limitExceeded)
  }

  /// Each of these once kept a parser busy for minutes or filled the memory.
  @Test func refusesHostileFilesInBoundedTime() throws {
    let clock = ContinuousClock()
    let hostile: [[UInt8]] = [
      Array(repeatElement("<a>", count: 1_000_000).joined().utf8),
      Array("<a".utf8) + Array((0..<100_000).map { " a\($0)=''" }.joined().utf8) + [0x2F, 0x3E],
      Array("<a>".utf8) + [UInt8](repeating: 0x78, count: 100_000_000) + Array("</a>".utf8),
      Array("<".utf8) + [UInt8](repeating: 0x78, count: 50_000_000),
      Array("<a ".utf8) + [UInt8](repeating: 0x78, count: 50_000_000),
    ]
    for bytes in hostile {
      let start = clock.now
      let found = try refusal(bytes)
      let time = clock.now - start
      #expect(found.code == XMLCodes.limitExceeded)
      #expect(time < .seconds(5))
    }
  }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
