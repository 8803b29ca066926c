import LeerlijnDiagnostics
import LeerlijnGroundwork
import LeerlijnModel
import LeerlijnXML
import Testing

@testable import LeerlijnDefinition

@Suite struct RoundTripTests {
  @Test(arguments: Fixtures.documents)
  func readsWhatItWrote(path: String) throws {
    var log = DiagnosticLog()
    let curriculum = try #require(readCurriculum(at: path, reporting: &log))
    let written = writeCurriculum(curriculum)
    var again = DiagnosticLog()
    let file = SourceFile(path: "written.xml", bytes: written)
    let second = try #require(readCurriculum(file, reporting: &again))
    // What was found lacking may be lacking again; what was right stays right.
    if !log.hasErrors { #expect(!again.hasErrors) }
    #expect(describe(second) == describe(curriculum))
    #expect(String(decoding: writeCurriculum(second), as: UTF8.self) == file.text(in: file.whole))
  }

  @Test(arguments: Fixtures.documents)
  func writesInTheOneCanonicalForm(path: String) throws {
    var log = DiagnosticLog()
    let curriculum = try #require(readCurriculum(at: path, reporting: &log))
    let file = SourceFile(path: "written.xml", bytes: writeCurriculum(curriculum))
    let formatted = try #require(formatCurriculum(file, reporting: &log))
    #expect(String(decoding: formatted, as: UTF8.self) == file.text(in: file.whole))
  }

  @Test(arguments: Fixtures.documents)
  func formatsWithoutChangingMeaning(path: String) throws {
    var log = DiagnosticLog()
    let source = try Fixtures.source(path)
    let formatted = try #require(formatCurriculum(source, reporting: &log))
    let file = SourceFile(path: path, bytes: formatted)
    let twice = try #require(formatCurriculum(file, reporting: &log))
    #expect(String(decoding: twice, as: UTF8.self) == file.text(in: file.whole))
    let library = Fixtures.documents(in: folder(of: path)).filter { $0 != path }
    let others = try library.map { try Fixtures.source($0) }
    let before = try #require(readCurriculum(source, library: others, reporting: &log))
    let after = try #require(readCurriculum(file, library: others, reporting: &log))
    #expect(describe(after) == describe(before))
  }

  /// The round trip proves only what it carries: this document has every word of the schema.
  @Test func hasEveryWordOfTheSchemaInOneDocument() throws {
    var log = DiagnosticLog()
    let file = try Fixtures.source(Fixtures.complete)
    let document = try #require(parseXML(file, schema: curriculumSchema, reporting: &log))
    let schema = try Fixtures.source(
      Fixtures.package + "/Sources/LeerlijnDefinition/Schema/leerlijn-curriculum-1.xsd")
    let declarations = try #require(parseXML(schema, schema: nil, reporting: &log))
    #expect(log.diagnostics.isEmpty)
    let used = words(of: document.root)
    let known = declared(in: declarations.root)
    #expect(known.subtracting(used).sorted() == [])
    #expect(known.count > 150)
  }

  private func words(of element: XMLElement) -> Set<String> {
    var words: Set = ["<\(element.name)>"]
    for attribute in element.attributes { words.insert(attribute.name) }
    for child in element.elements { words.formUnion(self.words(of: child)) }
    return words
  }

  private func declared(in element: XMLElement) -> Set<String> {
    var names: Set<String> = []
    if let name = element["name"] {
      if element.name == "attribute" { names.insert(name) }
      if element.name == "element" { names.insert("<\(name)>") }
    }
    for child in element.elements { names.formUnion(declared(in: child)) }
    return names
  }

  @Test func findsNothingInTheCompleteDocument() throws {
    var log = DiagnosticLog()
    _ = try #require(readCurriculum(at: Fixtures.complete, reporting: &log))
    let expected = [
      "statement-not-held", "hours-beyond-placement", "entry-without-rule", "window-without-start",
      "never-the-case", "refers-astray",
    ]
    #expect(log.diagnostics.filter { !expected.contains($0.code.name) }.map(\.summary) == [])
  }

  /// Everything in a value but where it was read from.
  private func describe(_ value: Any, _ indent: String = "") -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return "\(value)" }
    if mirror.displayStyle == .set || mirror.displayStyle == .dictionary {
      return mirror.children.map { describe($0.value) }.sorted().joined(separator: "\n")
    }
    var lines = ["\(type(of: value))"]
    for child in mirror.children where child.label != "place" && child.label != "documents" {
      lines.append("\(indent)\(child.label ?? "-"): \(describe(child.value, indent + " "))")
    }
    return lines.joined(separator: "\n")
  }
}

extension SourceFile {
  var whole: Range<Int> { 0..<bytes.count }
}
