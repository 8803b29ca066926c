import LeerlijnDiagnostics
import LeerlijnXML
import Testing

/// What the validator is handed is what a parser would hand it.
@Suite struct ValidationWalkTests {
  private func right(_ number: Int) -> String {
    """
    <series id="s\(number)"><title xml:lang="nl">Één &amp; <![CDATA[<twee>]]> titel</title>
      <session date="2019-12-12" theme="één &lt; twee &#233;"/>
      <session date="&#50;019-12-13" kind="late"/></series>

    """
  }

  private let wrong = "<series id=\"s\"><title>A</title><session date=\"⟦één\n⟧\"/></series>\n"

  private func large(_ middle: String) -> String {
    "<line xmlns=\"urn:t\" id=\"l\"><title>T</title>\n" + (0..<400).map(right).joined()
      + "<!-- <line> -->" + middle + (400..<800).map(right).joined() + "</line><!-- -->"
  }

  @Test func acceptsWhatIsRight() throws {
    let root = try document(large(""), schema: SchemaExplainerTests.schema()).root
    #expect(root.elements.reduce(0) { count, _ in count + 1 } == 801)
  }

  /// The name of a type has a prefix, and only the tags around it say what that means.
  @Test(arguments: [("xmlns:t=\"urn:t\" ", 0), ("", 1)])
  func knowsTheNamespacesThatATagDeclares(_ declaration: String, _ findings: Int) throws {
    let text = """
      <line xmlns="urn:t" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="l">
        <title \(declaration)xsi:type="t:title">T</title></line>
      """
    let outcome = Fixture(text).parse(schema: try SchemaExplainerTests.schema())
    #expect(outcome.diagnostics.count == findings)
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
