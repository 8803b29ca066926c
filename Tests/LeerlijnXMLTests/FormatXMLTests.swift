import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@Suite struct FormatXMLTests {
  private func formatted(_ text: String, mixed: Set<String> = []) throws -> String {
    let bytes = formatXML(try document(text), isMixed: { mixed.contains($0) })
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func givesOneCanonicalForm() throws {
    let text = try formatted(
      """
      <?xml version='1.0'?><?xml-model href="x.rnc"?>
      <!-- kop --><c xmlns='urn:c' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        b='1'   a="2" xsi:schemaLocation="urn:c c.xsd"><title>Een
         titel</title><title>Twee</title>


      <!-- bij rule --> <rule><x/><!-- zelfde regel -->


      <y>a<i>b</i> c</y>
      </rule><rule/>
      <!-- slot -->
      </c>
      <!-- einde -->
      """)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-model href="x.rnc"?>
        <!-- kop -->
        <c xmlns="urn:c" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" b="1" a="2"
            xsi:schemaLocation="urn:c c.xsd">
          <title>Een titel</title>
          <title>Twee</title>

          <!-- bij rule -->
          <rule>
            <x/> <!-- zelfde regel -->

            <y>a<i>b</i> c</y>
          </rule>

          <rule/>
          <!-- slot -->
        </c>
        <!-- einde -->

        """)
  }

  @Test func ordersAttributesAsAsked() throws {
    let bytes = formatXML(
      try document("<a z='1' y='2' xmlns:q='urn:q' id='3' q:x='4'/>"),
      attributeOrder: { _ in ["id", "y"] })
    #expect(
      String(decoding: bytes, as: UTF8.self).hasSuffix(
        "<a xmlns:q=\"urn:q\" id=\"3\" y=\"2\" z=\"1\" q:x=\"4\"/>\n"))
  }

  @Test func leavesPreservedSpaceAlone() throws {
    let raw = "<p xml:space=\"preserve\">  a\n\n   b <i/>&#233;</p>"
    #expect(try formatted("<a><b/>\(raw)</a>").contains("\n  \(raw)\n"))
  }

  @Test func opensCDATAAndKeepsItsText() throws {
    #expect(try formatted("<a><![CDATA[x < y & ]]>z</a>").hasSuffix("<a>x &lt; y &amp; z</a>\n"))
  }

  @Test func breaksNoMixedContentApart() throws {
    #expect(
      try formatted("<a><p><b>x</b><b>y</b></p></a>", mixed: ["p"]).contains(
        "<p><b>x</b><b>y</b></p>"))
    #expect(try formatted("<a><p><b>x</b><b>y</b></p></a>").contains("<p>\n"))
  }

  @Test(arguments: 0..<300)
  func formatsRandomTreesOnceAndForAll(_ seed: UInt64) throws {
    var tree = RandomTree(seed: seed)
    let original = try document(tree.document())
    let once = formatXML(original, isMixed: { $0.hasPrefix("m") })
    let parsed = try document(String(decoding: once, as: UTF8.self))
    let twice = formatXML(parsed, isMixed: { $0.hasPrefix("m") })
    #expect(String(decoding: once, as: UTF8.self) == String(decoding: twice, as: UTF8.self))
    #expect(summary(original.root) == summary(parsed.root))
  }

  /// Elements, attributes, comments, and normalised text where there is any.
  private func summary(_ element: XMLElement) -> [String] {
    var lines = ["<\(element.qualifiedName) \(element.namespace)"]
    lines += element.attributes.map { "@\($0.name)=\($0.value)" }.sorted()
    let ownText = element.children.contains {
      if case .text(let text, _) = $0 { !normalizeXMLSpace(text).isEmpty } else { false }
    }
    if ownText || element.name.hasPrefix("m") { lines.append("'\(element.normalizedText)'") }
    for child in element.children {
      switch child {
      case .element(let child): lines += summary(child)
      case .comment(let text, _): lines.append("<!--\(text)")
      case .text: break
      }
    }
    return lines + [">"]
  }
}

/// Documents of every shape that formatting could disturb, from a seed.
private struct RandomTree {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(state: seed) }

  mutating func document() -> String {
    pick(["", "<?xml version='1.0'?>\n", "<!-- voor -->"]) + element(depth: 0)
      + pick(["", "\n<!-- na -->"])
  }

  private mutating func pick(_ options: [String]) -> String {
    options.randomElement(using: &generator) ?? ""
  }

  private mutating func element(depth: Int) -> String {
    let name = pick(["a", "course", "m", "mixed"]) + pick(["", "1", "2"])
    var tag = "<\(name)"
    for attribute in ["x", "y", "xml:lang", "long"].shuffled(using: &generator)
    where Bool.random(using: &generator) {
      let value = pick([
        "", "één", "&lt;&amp;\"", "a\nb", "&#10;", String(repeating: "woord ", count: 12),
      ])
      tag += pick([" ", "\n  "]) + attribute + "='\(value)'"
    }
    let count = depth > 4 ? 0 : Int.random(in: 0...5, using: &generator)
    if count == 0, Bool.random(using: &generator) { return tag + "/>" }
    return tag + ">" + (0..<count).map { _ in piece(depth) }.joined() + "</\(name)>"
  }

  private mutating func piece(_ depth: Int) -> String {
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: pick([" ", "\n", "\n\n\n", "\r\n  "])
    case 1: pick(["woord", " woord ", "é&amp;&lt;", "]]&gt;", "\u{A0}"])
    case 2: String(repeating: "tekst van veel woorden ", count: 8)
    case 3: pick(["<!-- c -->", "<!--a\n   b-->", "<!---->", "<?pi x?>"])
    case 4: pick(["<![CDATA[a ]] <b> ]]>", "<![CDATA[]]>"])
    default: element(depth: depth + 1) + pick(["", " ", "\n"])
    }
  }
}
