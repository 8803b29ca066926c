import Foundation
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@testable import LeerlijnInterchange

/// The pages say what the code does, and the tables leave nothing out.
@Suite struct OEAPIDocumentationTests {
  @Test func saysWhatGoesWhere() throws {
    #expect(try MappingDocument("OEAPI").says(OEAPI.carriage))
    #expect(try MappingDocument("OOAPI-v5").says(OOAPI.carriage))
  }

  @Test func saysEveryCode() throws {
    let rows = try MappingDocument("OEAPI").table("Codes")
    let ours = OEAPICode.all.map { code in
      let v6 = code.kind.v6Component.map { "v6 \($0)" }
      let v5 = code.kind.v5Component.map { "v5 \($0)" }
      return [
        code.kind.rawValue, code.ours, code.v6 ?? "–", code.v5 ?? "–",
        [v6, v5].compactMap { $0 }.joined(separator: ", "),
      ]
    }
    for (said, own) in zip(rows, ours) where said != own {
      Issue.record("the page says \(said), the table \(own)")
    }
    #expect(rows == ours)
  }

  @Test func hasNoCodeTwice() {
    let names = OEAPICode.all.map { "\($0.kind) \($0.ours)" }
    #expect(Set(names).count == names.count)
  }

  /// The paths of every element and attribute of a document.
  private static func paths(of source: SourceFile) throws -> Set<String> {
    var paths: Set<String> = []
    func take(_ element: XMLElement, _ above: String) {
      let path = above + element.name
      paths.insert(path)
      for attribute in element.attributes { paths.insert("\(path)/@\(attribute.name)") }
      for child in element.elements { take(child, path + "/") }
    }
    var log = DiagnosticLog()
    take(try #require(parseXML(source, schema: nil, reporting: &log)).root, "")
    return paths
  }

  private static func shippedPaths() throws -> Set<String> {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../curricula").standardized
    var all: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".xml") {
      let bytes = try Data(contentsOf: folder.appending(path: name))
      try all.formUnion(paths(of: SourceFile(path: name, bytes: Array(bytes))))
    }
    return all
  }

  /// What the schema allows and no shipped document has.
  private static let unshipped = """
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="1" xml:lang="nl">
      <title>Rest</title>
      <strands><strand id="s"><title>S</title>
        <outcome id="o" level="1"><title>O</title></outcome></strand></strands>
      <networks><network id="n" until="2020-07-17"><title>N</title></network></networks>
      <programme id="p" level="other" credits="30" credit-system="semester-hours">
        <title>P</title><profile id="x"><title>X</title></profile>
        <course id="a" credits="5" corequisites="b" strict-corequisites="b"><title>A</title>
          <assesses outcome="o"/>
          <test id="t" kind="opdracht" weight="100"><title>T</title>
            <introduces outcome="o"/><develops outcome="o"/></test></course>
        <course id="b" credits="5"><title>B</title>
          <test id="u" kind="opdracht" weight="100"><title>U</title></test></course>
        <placement id="d" credits="20" profile="x" starts="2020-02-03" ends="2020-07-03">
          <title>D</title><introduces outcome="o"/><assesses outcome="o"/>
          <moment id="m" due="placement.end"><title>M</title><by role="r" decides="true"/>
            <introduces outcome="o"/></moment></placement>
        <series id="e" per="all"><title>E</title>
          <introduces outcome="o"/><assesses outcome="o"/></series>
      </programme>
    </curriculum>
    """

  @Test(arguments: [6, 5]) func leavesNothingOutAndHasNoIdleRow(version: Int) throws {
    let carriage = version == 6 ? OEAPI.carriage : OOAPI.carriage
    let rest = SourceFile(path: "rest.xml", bytes: Array(Self.unshipped.utf8))
    var log = DiagnosticLog()
    _ = readCurriculum(rest, checking: .namesOnly, reporting: &log)
    #expect(!log.diagnostics.contains { $0.code.name == "schema-violation" })
    var used: Set<String> = []
    for path in try Self.shippedPaths().union(Self.paths(of: rest)) {
      let row = try #require(
        carriage.row(for: path.split(separator: "/").map(String.init)), "\(path) has no row")
      // The whole stands for itself alone: each part has a row that speaks of it.
      #expect(row.part != "curriculum" || path == "curriculum", "\(path) has no row of its own")
      used.insert(row.part)
    }
    let idle = Set(carriage.rows.map(\.part)).subtracting(used)
    #expect(idle.isEmpty, "\(idle.sorted())")
  }
}
