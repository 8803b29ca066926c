import LeerlijnDiagnostics
import LeerlijnXML
import Testing

/// Documents large enough to be validated on a thread of their own.
@Suite struct ValidationPipeTests {
  private func right(_ number: Int) -> String {
    """
    <series id="s\(number)"><title xml:lang="nl">Één &amp; <![CDATA[<twee>]]> titel</title>
      <session date="2019-12-12" theme="één &lt; twee &#233;"/>
      <session date="&#50;019-12-13" kind="late"/></series>

    """
  }

  private let wrong = "<series id=\"s\"><title>A</title><session date=\"⟦één\n⟧\"/></series>\n"

  /// Enough events to go round the ring, and a comment that makes the document large.
  private func large(_ middle: String) -> String {
    "<line xmlns=\"urn:t\" id=\"l\"><title>T</title>\n" + (0..<4_000).map(right).joined()
      + "<!--" + String(repeating: " ", count: 4 << 20) + "-->" + middle
      + (4_000..<8_000).map(right).joined() + "</line>"
  }

  @Test func acceptsWhatIsRight() throws {
    let root = try document(large(""), schema: SchemaExplainerTests.schema()).root
    #expect(root.range.bytes.count > 4 << 20)
    #expect(root.elements.reduce(0) { count, _ in count + 1 } == 8_001)
  }

  @Test func findsTheOneMistake() throws {
    Fixture(large(wrong)).expect(
      ["'één ' past niet in attribuut 'date'. Hier hoort een dag als 2019-09-01."],
      code: XMLCodes.schemaViolation, schema: try SchemaExplainerTests.schema())
  }

  @Test func findsAKeyThatOnlyLibXML2Checks() throws {
    Fixture(large("<⟦series⟧ id=\"s7\"><title>A</title></series>")).expect(
      ["'s7' op 'series' komt al eerder voor en moet uniek zijn."],
      code: XMLCodes.schemaViolation, schema: try SchemaExplainerTests.schema())
  }

  @Test func stopsAtAFaultWithoutHanging() throws {
    let schema = try SchemaExplainerTests.schema()
    let outcome = Fixture(large("</b>")).parse(schema: schema)
    #expect(outcome.diagnostics.map(\.code) == [XMLCodes.notWellFormed])
  }

  @Test func readsSeveralAtOnce() async throws {
    let schema = try SchemaExplainerTests.schema()
    let fixture = Fixture(large(wrong))
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<3 {
        group.addTask { fixture.parse(schema: schema).diagnostics.count == 1 }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
