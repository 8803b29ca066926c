import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnReport

/// Courses under way are there for the planner: of the shipped cohort no word and no number of an
/// audit hangs on them.
@Suite struct RegistrationsTests {
  private static let read: (program: RuleProgram, evidence: Evidence)? = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    let folder = "/" + parts.joined(separator: "/") + "/curricula/"
    var log = DiagnosticLog()
    let curriculum = readCurriculum(
      at: folder + "leerlijn-jeugd.xml", checking: .withoutAdvice, reporting: &log)
    return curriculum.map { curriculum in
      (
        RuleProgram(curriculum), readEvidence(at: folder + "voorbeeld", for: curriculum).evidence
      )
    }
  }()

  private static let whole: [String] = read.map { told($0.evidence, $0.program) } ?? []

  /// The whole JSON, and the overview in each language.
  private static func told(_ evidence: Evidence, _ program: RuleProgram) -> [String] {
    let audit = Audit(program, of: evidence, asOf: day("2020-03-11"))
    var bytes: [UInt8] = []
    AuditJSON(audit).write { bytes += $0 }
    return [String(decoding: bytes, as: UTF8.self)]
      + Language.allCases.map {
        OverviewText(audit, in: $0, flow: TextFlow(width: 100)).text()
      }
  }

  @Test func changeNoAuditByBeingThereOrNot() throws {
    let read = try #require(Self.read)
    #expect(!read.evidence.registrations.facts.isEmpty)
    var without = read.evidence
    without.registrations = Grouped()
    without.delivered.remove(.registrations)
    without.completeThrough[.registrations] = nil
    #expect(Self.told(without, read.program) == Self.whole)
  }

  @Test func changeNoAuditByBeingLateOrLeftOut() throws {
    let read = try #require(Self.read)
    var bad = read.evidence
    bad.completeThrough[.registrations] = day("2019-12-01")
    bad.leftOut.ofStudents[.registrations] = Set(bad.students.indices)
    bad.leftOut.ofEverybody = [.registrations]
    #expect(Self.told(bad, read.program) == Self.whole)
  }
}
