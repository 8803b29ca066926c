import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Folders that are made to take long.
@Suite struct OEAPIHostileTests {
  @Test(.timeLimit(.minutes(1))) func climbsALongChainOnce() throws {
    let count = 20_000
    let chain = (0..<count).map { number in
      "{\"programmeId\": \"\(number)\", \"parentId\": \"\(max(0, number - 1))\", \"name\": \"A\","
        + " \"primaryCode\": {\"code\": \"P\"}}"
    }
    let (curriculum, log) = ResponseFolder(
      files: [("a.json", "[\(chain.joined(separator: ",\n"))]")]
    ).read()
    let programme = try #require(curriculum?.programmes.first)
    #expect(curriculum?.programmes.count == 1 && programme.profiles.count == count - 1)
    #expect(Set(programme.profiles.map(\.id)).count == count - 1)
    #expect(!log.hasErrors)
  }

  @Test(.timeLimit(.minutes(1))) func tellsAFindingInOneLongLineOnce() throws {
    let courses = (0..<20_000).map { "{\"courseId\": \"\($0)\", \"name\": \"<i>A</i>\"}" }
    let (curriculum, log) = ResponseFolder(
      files: [("a.json", "[\(courses.joined(separator: ","))]")]
    ).read()
    #expect(curriculum?.courses.count == 20_000)
    #expect(log.diagnostics.count < 700)
  }
}
