import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@Suite struct XMLSchemaTests {
  private static let start = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"

  @Test(arguments: [
    "⟦<schema/>⟧".replacing("⟦<", with: "<⟦").replacing("/>⟧", with: "⟧/>"),
    start + "⟦<xs:include schemaLocation='file:///etc/passwd'/>⟧</xs:schema>",
    start
      + "⟦<xs:import namespace='urn:x' schemaLocation='http://example.org/x.xsd'/>⟧</xs:schema>",
    "⟦\(start)⟧<xs:element name='a' type='nowhere'/></xs:schema>",
    "⟦\(start)⟧<xs:complexType name='a'><xs:complexContent><xs:extension base='a'/>"
      + "</xs:complexContent></xs:complexType></xs:schema>",
    "⟦\(start)⟧<xs:group name='g'><xs:sequence><xs:group ref='g'/></xs:sequence></xs:group>"
      + "</xs:schema>",
    start + "<xs:element⟦⟧",
  ])
  func refusesWhatIsNoUsableSchema(_ text: String) {
    let fixture = Fixture(text)
    let error = #expect(throws: XMLSchema.Unusable.self) { try XMLSchema(source: fixture.source) }
    #expect(error?.log.diagnostics.map { $0.place?.bytes } == fixture.marks)
  }

  /// What only the schema that the document points at knows is refused.
  @Test func letsADocumentNameNoSchemaOfItsOwn() throws {
    let schema = try XMLSchema(
      source: Fixture(XMLSchemaTests.start + "<xs:element name='a'/></xs:schema>").source)
    var parts = #filePath.split(separator: "/")
    parts.removeLast(2)
    let hinted = "file:///" + parts.joined(separator: "/") + "/Fixtures/xml/hinted.xsd"
    func text(_ name: String) -> String {
      "<\(name) xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
        + "xsi:noNamespaceSchemaLocation='\(hinted)'/>"
    }
    _ = try document(text("a"), schema: schema)
    #expect(!Fixture(text("b")).parse(schema: schema).diagnostics.isEmpty)
  }
}
