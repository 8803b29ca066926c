import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnXML
import Testing

@testable import LeerlijnDefinition

/// The table of parts against the schema and the reader.
@Suite struct PartTests {
  static let paths = curriculumSchema.paths

  private func written(_ path: [String]) -> String { path.joined(separator: "/") }

  @Test func knowsEveryElementAndAttributeOfTheSchema() throws {
    try #require(Self.paths.count > 500)
    let unknown = Self.paths.filter { Part.of($0) == nil }
    #expect(unknown.map(written) == [])
  }

  /// What may stand at many places has a name of its own at each.
  @Test func knowsWhatIsSharedByItsOwnElement() {
    let astray = Self.paths.filter { path in
      guard let part = Part.of(path), path.count > 1, let leaf = path.last else { return false }
      return Part.isShared(part.path) && Part.isShared(leaf) && !Self.isOfTheLanguage(leaf)
    }
    #expect(astray.map(written) == [])
  }

  @Test func holdsNothingThatTheSchemaLacks() {
    let met = Set(Self.paths.compactMap { Part.of($0)?.path })
    let idle = Part.all.map(\.path).filter { path in
      !met.contains(path) && !Part.isShared(path)
        && !Self.isOfTheLanguage(String(path.split(separator: "/").last ?? ""))
    }
    #expect(idle == [])
  }

  /// Attributes that every document of XML may have, whatever its schema.
  private static func isOfTheLanguage(_ leaf: String) -> Bool {
    leaf.hasPrefix("@xml:") || leaf.hasPrefix("@xsi:")
  }

  @Test func namesEachPartOnce() {
    var seen: Set<String> = []
    #expect(Part.all.filter { !seen.insert($0.path).inserted }.map(\.path) == [])
  }

  @Test func hasWordsInBothLanguages() {
    let without = Part.all.filter {
      $0.name.dutch.isEmpty || $0.name.english.isEmpty
        || $0.name.dutch == $0.name.english && $0.name.dutch != "parameters"
    }
    #expect(without.map(\.path) == ["curriculum", "passage"])
  }

  // MARK: The document with every part

  private static func document(_ file: SourceFile) throws -> XMLElement {
    var log = DiagnosticLog()
    return try #require(parseXML(file, schema: nil, reporting: &log)).root
  }

  /// Every element and attribute of a document with the part that it is.
  private static func parts(of root: XMLElement) -> [(part: Part?, range: SourceRange)] {
    var found: [(Part?, SourceRange)] = []
    func walk(_ element: XMLElement, _ above: [String]) {
      let path = above + [element.name]
      found.append((Part.of(path), element.tagRange))
      for attribute in element.attributes {
        found.append((Part.of(path + ["@" + attribute.name]), attribute.valueRange))
      }
      for child in element.elements { walk(child, path) }
    }
    walk(root, [])
    return found
  }

  private static func paths(of root: XMLElement) -> Set<String> {
    Set(parts(of: root).compactMap { $0.part?.path })
  }

  /// What every measure may have is told of one of them.
  private static func ofAnyMeasure(_ path: String) -> String {
    let ends = path.split(separator: "/").map(String.init)
    let leaves = ["@min", "@max", "@each", "@cap", "@within", "@by"]
    guard ends.count == 2, leaves.contains(ends[1]), Part.at(path)?.thing == nil else {
      return path
    }
    return "measure/" + ends[1]
  }

  @Test func standsWholeInOneDocument() throws {
    let root = try Self.document(Fixtures.source(Fixtures.complete))
    let met = Set(Self.paths(of: root).map(Self.ofAnyMeasure))
    let without = Part.all.map(\.path).filter {
      !met.contains(Self.ofAnyMeasure($0)) && !Part.isShared($0)
    }
    #expect(without == ["curriculum/@xsi:schemaLocation"])
  }

  /// What is read and written back is all there, but for what a curriculum does not keep.
  @Test func isWrittenWhole() throws {
    let file = try Fixtures.source(Fixtures.complete)
    var log = DiagnosticLog()
    let curriculum = try #require(readCurriculum(at: Fixtures.complete, reporting: &log))
    let written = SourceFile(path: "written.xml", bytes: writeCurriculum(curriculum))
    let lost = Self.paths(of: try Self.document(file)).subtracting(
      Self.paths(of: try Self.document(written)))
    // The documents it uses are part of the whole that was read.
    #expect(
      lost.filter { !$0.hasPrefix("uses") }.sorted()
        == ["curriculum/description", "programme/grading/cite"])
  }

  @Test func refersToWhatTheReaderLooksFor() throws {
    var log = DiagnosticLog()
    let file = try Fixtures.source(Fixtures.complete)
    let document = try #require(parseXML(file, schema: nil, reporting: &log))
    var reader = DocumentReader(document, violations: [])
    _ = reader.readCurriculum()
    var kinds: [SourceRange: Set<ThingKind>] = [:]
    for reference in reader.references {
      kinds[reference.place, default: []].formUnion(reference.kinds)
    }
    var read: [String: Set<ThingKind>] = [:]
    for (part, range) in Self.parts(of: document.root) {
      guard let part, part.isAttribute else { continue }
      let inIt = kinds.filter {
        $0.key.bytes.lowerBound >= range.bytes.lowerBound
          && $0.key.bytes.upperBound <= range.bytes.upperBound
      }
      read[Self.ofAnyMeasure(part.path), default: []].formUnion(inIt.values.joined())
    }
    for part in Part.all where part.isAttribute {
      // An amount names a parameter only where it does not say a number itself.
      let known = Set(part.refersTo).subtracting([.parameter])
      guard let found = read[Self.ofAnyMeasure(part.path)] else { continue }
      #expect(found.subtracting([.parameter]) == known, "\(part.path)")
      #expect(!found.contains(.parameter) || part.refersTo.contains(.parameter), "\(part.path)")
    }
  }
}
