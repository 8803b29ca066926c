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

  /// Lengths of time stand behind an anchor; a week has 168 hours; an example states a fact each time.
  @Test(arguments: [
    ("placement.end-P2W", "placement.end-P9999D", true),
    ("placement.end-P2W", "placement.end-P1Y6M2W3D", true),
    ("placement.end-P2W", "placement.end-P10000D", false),
    ("placement.end-P2W", "placement.end-P42000D", false),
    ("placement.end-P2W", "placement.end-P1000Y", false),
    ("placement.end-P2W", "placement.end-P1D1D", false),
    ("placement.end-P2W", "placement.end-P999Y999Y", false),
    ("placement.end-P2W", "placement.end-P", false),
    ("hours-per-week=\"24\"", "hours-per-week=\"168\"", true),
    ("hours-per-week=\"24\"", "hours-per-week=\"7.25\"", true),
    ("hours-per-week=\"24\"", "hours-per-week=\"168.25\"", false),
    ("hours-per-week=\"24\"", "hours-per-week=\"169\"", false),
    ("hours-per-week=\"24\"", "hours-per-week=\"1000\"", false),
    (
      "<attended series=\"leernetwerk\" count=\"1\"",
      "<attended series=\"leernetwerk\" count=\"1001\"", false
    ),
    ("<member role=\"docent\" count=\"2\"", "<member role=\"docent\" count=\"1000\"", true),
    ("<member role=\"docent\" count=\"2\"", "<member role=\"docent\" count=\"1001\"", false),
  ])
  func takesWhatCanBe(old: String, new: String, isTaken: Bool) throws {
    let text = String(decoding: NumbersAtTheDoorTests.source, as: UTF8.self)
    try #require(text.contains(old))
    var log = DiagnosticLog()
    let changed = SourceFile(
      path: Fixtures.complete, bytes: Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    )
    _ = readCurriculum(
      changed,
      library: try Fixtures.documents(in: folder(of: Fixtures.complete))
        .filter { $0 != Fixtures.complete }.map { try Fixtures.source($0) },
      reporting: &log)
    let isRefused = log.diagnostics.contains {
      $0.code.number == 201
    }
    #expect(isRefused != isTaken, "\(log.diagnostics.map(\.code))")
  }

  private func folder(of path: String) -> String {
    String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
  }
}
