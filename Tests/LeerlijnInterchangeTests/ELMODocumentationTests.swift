import Foundation
import Testing

@testable import LeerlijnInterchange

@Suite struct ELMODocumentationTests {
  @Test func saysEveryCode() throws {
    let rows = try MappingDocument("ELMO").table("Codes")
    let ours = ELMOCodes.rows.map { [$0.list, $0.ours, $0.theirs, $0.place] }
    #expect(rows == ours)
  }

  /// File and column of everything that evidence can have.
  private func columns() throws -> Set<[String]> {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../..").standardized
    let folder = package.appending(path: "curricula/voorbeeld")
    var columns: Set<[String]> = [["students", "@name"]]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".csv") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let head = try #require(text.split(whereSeparator: \.isNewline).first)
      for column in head.split(separator: ",") {
        columns.insert([String(name.dropLast(4)), "@\(column)"])
      }
    }
    return columns
  }

  @Test func hasARowForEveryColumnOfTheEvidence() throws {
    let without = try columns().filter { ELMO.carriage.row(for: $0) == nil }
    #expect(without.isEmpty)
  }

  @Test func hasNoRowThatIsNeverUsed() throws {
    let used = Set(try columns().compactMap { ELMO.carriage.row(for: $0)?.part })
    #expect(ELMO.carriage.rows.map(\.part).filter { !used.contains($0) }.isEmpty)
  }
}
