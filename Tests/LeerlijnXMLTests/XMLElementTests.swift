import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@Suite struct XMLElementTests {
  @Test func givesEveryPartItsBytes() throws {
    let root = try document(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- vóór -->
      <x:a xmlns:x="urn:x" id = 'één &amp; "twee"' leeg=""
           xml:lang="nl">tekst<b k="1"/><!-- c --><?pi <b?> slot</x:a >
      <!-- na -->
      """
    ).root
    #expect(root.name == "a" && root.namespace == "urn:x" && root.qualifiedName == "x:a")
    #expect(root.range.text.hasPrefix("<x:a ") && root.range.text.hasSuffix("slot</x:a >"))
    #expect(root.tagRange.text.hasSuffix("xml:lang=\"nl\">"))
    #expect(root.nameRange.text == "x:a")
    #expect(root.contentRange.text == "tekst<b k=\"1\"/><!-- c --><?pi <b?> slot")
    #expect(root.attributes.map(\.name) == ["id", "leeg", "xml:lang"])
    #expect(root.attributes.map(\.value) == ["één & \"twee\"", "", "nl"])
    #expect(
      root.attributes.map(\.range.text)
        == ["id = 'één &amp; \"twee\"'", "leeg=\"\"", "xml:lang=\"nl\""])
    #expect(root.attributes.map(\.valueRange.text) == ["één &amp; \"twee\"", "", "nl"])
    #expect(root["xml:lang"] == "nl" && root["lang"] == nil)
    #expect(root.first("b")?.attribute("k")?.nameRange.text == "k")
  }

  @Test func listsChildrenInOrder() throws {
    let root = try document("<a> x <b>y</b><!--&amp; z--><?pi q?><c/>w</a>").root
    let seen = root.children.map { node in
      switch node {
      case .element(let element): "<\(element.name)>"
      case .text(let text, let range): "\(text)=\(range.text)"
      case .comment(let text, let range): "\(text)=\(range.text)"
      }
    }
    #expect(seen == [" x = x ", "<b>", "&amp; z=<!--&amp; z-->", "<c>", "w=w"])
    #expect(root.elements.map(\.name) == ["b", "c"])
    #expect(root.elements(named: "c").map(\.name) == ["c"])
    #expect(root.text == " x yw")
  }

  @Test(arguments: [
    ("a&lt;&#xE9;&#233;&gt;", "a<éé>"), ("a\r\nb\rc", "a\nb\nc"),
    ("x<![CDATA[<b>&amp;]]]]>y", "x<b>&amp;]]y"), ("&#13;&#10;", "\r\n"),
    ("<![CDATA[]]>", ""), ("a<!-- c -->b", "ab"),
  ])
  func decodesText(_ raw: String, _ expected: String) throws {
    #expect(try document("<a>\(raw)</a>").root.text == expected)
  }

  @Test(arguments: [
    ("a\r\nb\tc\nd", "a b c d"), ("&#10;&#9;", "\n\t"), ("&quot;&apos;&lt;", "\"'<"),
    ("é\u{1F600}", "é\u{1F600}"), (" a  b ", " a  b "),
  ])
  func decodesAttributeValues(_ raw: String, _ expected: String) throws {
    #expect(try document("<a v=\"\(raw)\"/>").root["v"] == expected)
  }

  @Test func normalizesWhitespaceButNotOtherBlanks() throws {
    let root = try document("<a>\n  een\t twee\u{A0} \r\n drie  </a>").root
    #expect(root.normalizedText == "een twee\u{A0} drie")
  }

  @Test func keepsNamesApartByNamespace() throws {
    let root = try document("<a xmlns='urn:1'><a xmlns='urn:2'/><a xmlns=''/><a/></a>").root
    #expect(root.elements.map(\.namespace) == ["urn:2", "", "urn:1"])
  }

  @Test func countsBytesPastLine65535AndAfterAByteOrderMark() throws {
    let lines = String(repeating: "<b/>\r\n", count: 70_000)
    let root = try document("\u{FEFF}<a>\r\n\(lines)<c d='é&amp;' e='1'/></a>").root
    let last = try #require(root.first("c"))
    #expect(last.nameRange.start == .init(line: 70_002, column: 2))
    #expect(last.attribute("e")?.range.start == .init(line: 70_002, column: 15))
    #expect(root.nameRange.start == .init(line: 1, column: 2))
  }

  @Test func findsMarkupAfterCDATAThatLooksLikeMarkup() throws {
    let root = try document("<a><![CDATA[<b>]] <c/>]]>x<d/><![CDATA[>]]></a>").root
    #expect(root.elements.map(\.range.text) == ["<d/>"])
    #expect(root.text == "<b>]] <c/>x>")
  }

  @Test func readsManyDistinctNames() throws {
    let names = (0..<3_000).map { "n\($0)" }
    let root = try document("<a>" + names.map { "<\($0)/>" }.joined() + "</a>").root
    #expect(root.elements.map(\.name) == names)
  }
}
