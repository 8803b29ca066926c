import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnXML
import Testing

@testable import LeerlijnDefinition

/// Every number that a document may hold, made as large as somebody may type it.
@Suite struct NumbersAtTheDoorTests {
  /// One attribute that holds a number, and where its value stands in the document.
  struct Door: Sendable, CustomTestStringConvertible {
    let name: String
    let range: Range<Int>
    var testDescription: String { name }
  }

  private static let source = (try? Fixtures.source(Fixtures.complete).bytes) ?? []

  /// The first attribute of each name of each element that is a whole or decimal number.
  static let doors: [Door] = {
    var log = DiagnosticLog()
    let file = SourceFile(path: "complete.xml", bytes: source)
    guard let document = parseXML(file, schema: nil, reporting: &log) else { return [] }
    var doors: [String: Door] = [:]
    func visit(_ element: XMLElement) {
      for attribute in element.attributes {
        let name = "\(element.name)/\(attribute.name)"
        let isNumber =
          !attribute.value.isEmpty
          && attribute.value.utf8.allSatisfy {
            (48...57).contains($0) || $0 == 46 || $0 == 32
          }
        if isNumber, doors[name] == nil {
          doors[name] = Door(name: name, range: attribute.valueRange.bytes)
        }
      }
      for child in element.elements { visit(child) }
    }
    visit(document.root)
    return doors.values.sorted { $0.name < $1.name }
  }()

  @Test func findsTheNumbers() {
    #expect(NumbersAtTheDoorTests.doors.count > 40)
  }

  @Test(arguments: doors, ["1000000000", "922337203685478", "9223372036854775807", "1e99"])
  func refusesWhatIsTooLarge(door: Door, value: String) throws {
    var bytes = NumbersAtTheDoorTests.source
    bytes.replaceSubrange(door.range, with: Array(value.utf8))
    var log = DiagnosticLog()
    let file = SourceFile(path: Fixtures.complete, bytes: bytes)
    let library = try Fixtures.documents(in: folder(of: Fixtures.complete))
      .filter { $0 != Fixtures.complete }.map { try Fixtures.source($0) }
    _ = readCurriculum(file, library: library, reporting: &log)
    // Refused at its place, where the schema says what belongs there.
    #expect(
      log.diagnostics.contains {
        $0.severity == .error && $0.place?.bytes.overlaps(door.range) ?? false
      })
  }

  private func folder(of path: String) -> String {
    String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
  }
}
