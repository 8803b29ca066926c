import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

/// One document for each thing that a rule may say, with examples that meet and miss it.
@Suite struct VocabularyTests {
  private static let folder = Shipped.package + "/Tests/Fixtures/vocabulary"
  static let documents = Shipped.names(in: folder)

  private static func curriculum(_ name: String) throws -> Curriculum {
    var log = DiagnosticLog()
    let curriculum = readCurriculum(at: folder + "/" + name, reporting: &log)
    let messages = log.diagnostics.filter { $0.severity != .advice }.map(\.message[.english])
    #expect(messages == [])
    return try #require(curriculum)
  }

  @Test(arguments: documents)
  func holdsInItsExamples(document: String) throws {
    let run = RuleProgram(try Self.curriculum(document)).runExamples()
    #expect(!run.results.isEmpty)
    for result in run.results {
      #expect(result.found == result.expected, "example \(result.example) of rule \(result.rule)")
    }
    #expect(run.gaps.isEmpty)
  }

  @Test(arguments: documents)
  func isProven(document: String) throws {
    let proof = LineProof(try Self.curriculum(document))
    #expect(proof.isProven)
    for item in proof.cases {
      guard case .possible = item.outcome else {
        Issue.record("\(item.outcome)")
        continue
      }
    }
  }

  @Test("differs from the same rule without it", arguments: changes)
  func isSeenByADifference(change: Change) throws {
    let bytes = Shipped.bytes(Self.folder + "/" + change.document)
    let source = SourceFile(path: change.document, bytes: bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    let changed = text.replacing(change.old, with: change.new)
    #expect(changed != text)
    var log = DiagnosticLog()
    let first = try #require(readCurriculum(source, reporting: &log))
    let second = try #require(
      readCurriculum(
        SourceFile(path: "changed.xml", bytes: Array(changed.utf8)), reporting: &log))
    let rules = (try #require(first.rules.first), try #require(second.rules.first))
    #expect(rules.0.condition.canonicalText != rules.1.condition.canonicalText)
    #expect(writeCurriculum(first) != writeCurriculum(second))
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let document: String
    let old: String
    let new: String

    var testDescription: String { "\(document): \(old)" }
  }

  static let changes = [
    Change(
      document: "placements.xml", old: #"<hours placement="f1 f2""#, new: #"<hours placement="f1""#
    ),
    Change(document: "among.xml", old: #" among="not-excused""#, new: ""),
    Change(document: "scale.xml", old: #"min="62.75""#, new: #"min="62.76""#),
    Change(document: "mean.xml", old: #"<mean set"#, new: #"<mean weight="none" set"#),
    Change(
      document: "completed.xml", old: #"<completed phase="propedeuse"/>"#, new: "<completed/>"),
    Change(document: "count-at-most.xml", old: #" count-at-most="10""#, new: ""),
  ]
}
