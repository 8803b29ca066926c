import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnXML
import Testing

/// No part of a curriculum is forgotten when two editions are compared: each is changed, or left out,
/// in the document with every part, and the difference has to say something.
@Suite struct DifferencePartTests {
  /// What no difference tells, and why.
  static let silent: Set<String> = [
    // A curriculum does not keep them.
    "curriculum/description", "programme/grading/cite",
    // Two documents are compared as one whole; where a thing is written does not matter.
    "uses", "uses/@curriculum", "uses/@edition",
    // A language is that of a title, and the titles are compared.
    "@xml:lang", "curriculum/@xml:lang",
  ]

  /// Another value, where neither a digit nor its absence makes one.
  static let others: [String: String] = [
    "source/@kind": "law", "parameter/@unit": "sessions", "organisation/@kind": "other",
    "programme/@level": "master", "programme/load/@aim": "even",
    "programme/grading/@attempt": "best",
    "curriculum/rule/@subject": "curriculum", "series/@per": "all",
    "example/decision/@kind": "waiver", "example/expect/@status": "met",
  ]

  @Test func tellsOfEveryPart() throws {
    let old = try DifferenceMaterial.read(DifferenceMaterial.complete)
    let main = try #require(old.files.last)
    let parts = try Self.places(in: main)
    try #require(parts.count > 300)
    var untold: [String] = []
    for (part, changes) in parts where !Self.silent.contains(part) {
      let isTold = changes.contains { bytes in
        var log = DiagnosticLog()
        let file = SourceFile(path: main.path, bytes: bytes)
        guard
          let new = readCurriculum(
            file, library: Array(old.files.dropLast()), checking: .namesOnly, reporting: &log),
          !log.diagnostics.contains(where: { $0.code.name == "schema-violation" })
        else { return false }
        return !CurriculumDifference(from: old, to: new).changes.isEmpty
      }
      if !isTold { untold.append(part) }
    }
    #expect(untold == [])
  }

  /// For each part that stands in a document, the documents in which it is another, or gone.
  private static func places(
    in file: SourceFile
  ) throws -> [(part: String, changes: [[UInt8]])] {
    var log = DiagnosticLog()
    let root = try #require(parseXML(file, schema: nil, reporting: &log)).root
    var found: [(String, [[UInt8]])] = []
    var seen: [String: Int] = [:]
    func changed(_ range: SourceRange, to value: String) -> [UInt8] {
      let (before, after) = (range.bytes.lowerBound, range.bytes.upperBound)
      return file.bytes[..<before] + Array(value.utf8) + file.bytes[after...]
    }
    func take(_ path: [String], _ changes: [[UInt8]]) {
      guard let part = Part.of(path)?.path else { return }
      if let index = seen[part] {
        found[index].1 += changes
      } else {
        seen[part] = found.count
        found.append((part, changes))
      }
    }
    func walk(_ element: XMLElement, _ above: [String]) {
      let path = above + [element.name]
      // What has attributes is told by them, and what holds others by those.
      if element.attributes.isEmpty, Array(element.elements).isEmpty {
        take(path, [changed(element.range, to: ""), changed(element.contentRange, to: "Anders")])
      }
      for attribute in element.attributes {
        var values = [changed(attribute.range, to: "")]
        if let other = others[Part.of(path + ["@" + attribute.name])?.path ?? ""] {
          values.append(changed(attribute.valueRange, to: other))
        }
        let value = file.text(in: attribute.valueRange.bytes)
        for value in ["0", "1", "2", ""].map({ value.dropLast() + $0 }) + [value.dropLast(2) + "15"]
        where value != attribute.value {
          values.append(changed(attribute.valueRange, to: String(value)))
        }
        values.append(changed(attribute.valueRange, to: value + "x"))
        take(path + ["@" + attribute.name], values)
      }
      for child in element.elements { walk(child, path) }
    }
    walk(root, [])
    return found
  }
}
