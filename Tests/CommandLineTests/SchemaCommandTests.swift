import Foundation
import Testing

/// The schema for editors, and documents that name it.
struct SchemaCommandTests {
  private static let schema = "Sources/LeerlijnDefinition/Schema/leerlijn-curriculum-1.xsd"

  private static func contents(_ path: String) throws -> Data {
    try Data(contentsOf: Tool.root.appending(path: path))
  }

  @Test func printsTheSchemaByteForByte() throws {
    let outcome = try Tool.run("schema")
    #expect(outcome.status == 0)
    #expect(Data(outcome.results.utf8) == (try Self.contents(Self.schema)))
  }

  @Test func writesTheSchemaToAFile() throws {
    let folder = try Folder()
    let path = folder.file("c.xsd").path
    let outcome = try Tool.run("schema", "-o", path)
    #expect(outcome.status == 0)
    #expect(outcome.results.isEmpty)
    #expect(FileManager.default.contents(atPath: path) == (try Self.contents(Self.schema)))
    let nowhere = try Tool.run("schema", "-o", folder.file("weg/c.xsd").path)
    #expect(nowhere.status == 2)
  }

  @Test func findsTheSchemaWhereEveryShippedCurriculumSaysItIs() throws {
    let folder = Tool.root.appending(path: "curricula")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".xml") }
    #expect(names.count >= 5)
    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let found = text.firstMatch(
        of: /xsi:schemaLocation="urn:leerlijn:curriculum:1 (?<path>[^" ]+)"/)
      let path = try #require(found?.output.path, "\(name) names no schema")
      let file = folder.appending(path: String(path))
      #expect(try Data(contentsOf: file) == (try Self.contents(Self.schema)), "\(name)")
    }
  }

  /// A pipe that nobody fills: whoever opened it would wait for ever.
  private static func naming(_ path: String) -> String {
    Material.curriculum
      .replacing(
        "<curriculum ",
        with: "<?xml-model href=\"\(path)\" schematypens=\"http://www.w3.org/2001/XMLSchema\"?>\n"
          + "<curriculum xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
          + "xsi:schemaLocation=\"urn:leerlijn:curriculum:1 \(path) urn:x http://127.0.0.1:9/x\" ")
  }

  @Test func followsNoSchemaThatADocumentNames() throws {
    let folder = try Folder()
    let pipe = folder.file("pijp.xsd").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let path = try folder.write(Self.naming(pipe), to: "c.xml")
    let outcome = try Tool.shell("timeout 20 \"$leerlijn\" check \(path)")
    #expect(outcome.status == 0)
    #expect(outcome.results.hasPrefix("Geen bevindingen"))
    // Nor does it take anything from another's schema: what is wrong stays wrong.
    let wrong = Self.naming(pipe).replacing("weight=\"100\"", with: "gewicht=\"100\"")
    _ = try folder.write(wrong, to: "c.xml")
    #expect(try Tool.shell("timeout 20 \"$leerlijn\" check \(path)").status == 1)
  }

  @Test func keepsWhatADocumentSaysForItsEditor() throws {
    let folder = try Folder()
    let path = try folder.write(Self.naming("../c.xsd"), to: "c.xml")
    #expect(try Tool.run("format", path).status == 0)
    let text = try String(contentsOf: folder.file("c.xml"), encoding: .utf8)
    #expect(text.contains("\n<?xml-model href=\"../c.xsd\" schematypens="))
    #expect(text.contains("xsi:schemaLocation=\"urn:leerlijn:curriculum:1 ../c.xsd urn:x"))
    #expect(try Tool.run("format", path, "--check").status == 0)
  }
}
