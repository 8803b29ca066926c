import Foundation
import Testing

@testable import LeerlijnInterchange

/// The mapping table is documentation; what it leaves out or makes up shows here.
@Suite struct ImportDocumentationTests {
  private func table(_ heading: String, of page: String = "CurricularAnalytics") throws
    -> Set<String>
  {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/LeerlijnInterchange/LeerlijnInterchange.docc/\(page).md")
    let text = try String(contentsOf: path.standardized, encoding: .utf8)
    let part = try #require(text.components(separatedBy: "## \(heading)\n").last)
      .components(separatedBy: "\n## ")[0]
    let rows = part.split(separator: "\n").filter { $0.hasPrefix("| `") }
    return Set(
      rows.flatMap { row in
        row.split(separator: "|")[0].matches(of: /`([^`]+)`/).map { String($0.1) }
      })
  }

  @Test func namesEveryColumn() throws {
    #expect(try table("The courses") == Set(PlanColumn.allCases.map(\.title)))
  }

  @Test func namesEveryKeyOfAnInstance() throws {
    #expect(try table("The keys", of: "BACP") == Set(BACPKey.allCases.map(\.rawValue)))
  }

  @Test func namesEveryFactButMeasures() throws {
    let measures: Set<PlanFact> = [
      .totalComplexity, .longestDelay, .highestCentrality, .termsRequired,
    ]
    let facts = Set(PlanFact.allCases).subtracting(measures).map(\.rawValue)
    #expect(try Set(table("The head").map(PlanTable.key)) == Set(facts))
  }
}
