import LeerlijnDiagnostics
import LeerlijnXML
import Testing

/// libxml2 decides whether a document is valid; whatever it refuses must be explained by the outline.
@Suite struct SchemaMutationTests {
  private static let valid = """
    <line xmlns="urn:t" id="l"><title>T</title><title xml:lang="en">T</title>
      <series id="s"><title xml:lang="nl">A</title><session date="2019-12-12" kind="late"/>
        <session date="2019-12-13" theme="x"/><develops/></series>
      <series id="s2"><title>B</title></series>
      <rule years="1 4"><hours min="7.5">x</hours></rule>
      <rule><all><rule><note>n</note></rule><rule><note/></rule></all></rule>
      <settings><scale/><pass>5.5</pass></settings></line>
    """

  @Test(arguments: 0..<600)
  func explainsWhateverIsRefused(_ seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let bytes = mutated(try document(SchemaMutationTests.valid).root, &generator)
    var log = DiagnosticLog()
    let source = SourceFile(path: "mutated.xml", bytes: bytes)
    let result = parseXML(source, schema: try SchemaExplainerTests.schema(), reporting: &log)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(result != nil, "\(text)")
    let messages = log.diagnostics.map(\.message.dutch)
    #expect(!messages.contains { $0.contains("(regel ") }, "\(text)")
    // One change in the text is one mistake; an element that is moved or renamed can leave a hole too.
    #expect(messages.count <= 2, "\(messages) in \(text)")
  }

  @Test func refusesMostMutations() throws {
    let refused = try (0..<600).count { seed in
      var generator = SeededGenerator(state: UInt64(seed))
      let bytes = mutated(try document(SchemaMutationTests.valid).root, &generator)
      var log = DiagnosticLog()
      let source = SourceFile(path: "mutated.xml", bytes: bytes)
      _ = parseXML(source, schema: try SchemaExplainerTests.schema(), reporting: &log)
      return log.hasErrors
    }
    #expect(refused > 300)
  }

  private func descendants(_ element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { [$0] + descendants($0) }
  }

  /// The document with one thing changed.
  private func mutated(_ root: XMLElement, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = root.range.file.bytes
    let all = descendants(root)
    let element = all[Int.random(in: 0..<all.count, using: &generator)]
    let other = all[Int.random(in: 0..<all.count, using: &generator)]
    let name = ["zomaar", "title", "session", "rule", "note", "pass"].randomElement(
      using: &generator)
    let attribute = element.attributes.randomElement(using: &generator)
    let value = ["", "x", "-1", "2019-02-30", "1 2", "présent"].randomElement(using: &generator)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: bytes.removeSubrange(element.range.bytes)
    case 1: bytes.insert(contentsOf: bytes[other.range.bytes], at: element.range.bytes.lowerBound)
    case 2:
      bytes.insert(contentsOf: Array("<\(name ?? "")/>".utf8), at: element.range.bytes.lowerBound)
    case 3: bytes.insert(contentsOf: Array(" los ".utf8), at: element.range.bytes.lowerBound)
    case 4:
      bytes.insert(contentsOf: Array(" nieuw='1'".utf8), at: element.nameRange.bytes.upperBound)
    case 5: if let attribute { bytes.removeSubrange(attribute.range.bytes) }
    default:
      if let attribute {
        bytes.replaceSubrange(attribute.valueRange.bytes, with: Array((value ?? "").utf8))
      }
    }
    return bytes
  }
}
