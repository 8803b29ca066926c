import Foundation
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Published instances, in `data/bacp` of the folder that `LEERLIJN_SHARED` names, else of `../shared`
/// beside the checkout.
enum PublishedInstances {
  /// nil where this checkout stands alone.
  static let folder: URL? = {
    let beside = URL(fileURLWithPath: #filePath).appending(path: "../../../../shared").standardized
    let named = ProcessInfo.processInfo.environment["LEERLIJN_SHARED"].map {
      URL(fileURLWithPath: $0)
    }
    return [named, beside].compactMap { $0?.appending(path: "data/bacp") }
      .first { FileManager.default.isReadableFile(atPath: $0.appending(path: "README.md").path) }
  }()

  static let files: [String] = {
    let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
    return (names ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }()
}

/// Every published instance comes in whole.
@Suite(
  .enabled(
    if: PublishedInstances.folder != nil,
    "Skipped: neither LEERLIJN_SHARED nor ../shared beside this checkout holds data/bacp."))
struct BACPSharedTests {
  private struct Numbers: Decodable {
    let courses: [String]
    let credits: [Int]
    let prerequisites: [[Int]]
    let curricula: [[Int]]?
    let undesired: [[Int]]?
    let years: Int?
    let periodsPerYear: Int?
    let periods: Int
  }

  @Test(arguments: PublishedInstances.files) func takesAllOfIt(file: String) throws {
    let data = try Data(contentsOf: #require(PublishedInstances.folder).appending(path: file))
    let numbers = try JSONDecoder().decode(Numbers.self, from: data)
    let (read, log) = BACPTests.read(String(decoding: data, as: UTF8.self))
    #expect(
      log.diagnostics.filter { $0.severity > .advice }.map(\.code.name) == ["import-assumed"])
    try expectAccepted(read)
    let curriculum = try #require(read)
    #expect(curriculum.courses.map(\.credits.tenths) == numbers.credits.map { $0 * 10 })
    let ids = curriculum.courses.map(\.id.text)
    #expect(ids == numbers.courses)
    let steps = Prerequisites(curriculum).steps
    let pairs = steps.flatMap { course, needed in needed.map { [$0.needed, course] } }
    #expect(Set(pairs) == Set(numbers.prerequisites.map { [ids[$0[0]], ids[$0[1]]] }))
    let programme = try #require(curriculum.programmes.first)
    #expect(
      programme.courseSets.map { $0.courses.map(\.text) }
        == (numbers.curricula ?? []).map { $0.map { ids[$0] } })
    let perYear = numbers.periodsPerYear ?? numbers.periods
    #expect(curriculum.years[0].periods.count == perYear)
    #expect(programme.duration?.description == "P\(numbers.years ?? 1)Y")
    let undesired = curriculum.courses.flatMap { course in
      course.undesired.map { [course.id.text, $0.text] }
    }
    #expect(
      Set(undesired)
        == Set((numbers.undesired ?? []).map { [ids[$0[0]], "p\($0[1] % perYear + 1)"] }))
  }
}
