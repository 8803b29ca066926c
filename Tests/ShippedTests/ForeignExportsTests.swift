import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

/// The part of the cohort that stands once more in the shape of three other systems.
@Suite struct ForeignExportsTests {
  private static let program = RuleProgram(Shipped.line)

  @Test func readsToTheSameVerdictsThroughItsOwnManifest() throws {
    let theirs = Self.verdicts(
      Audit(Self.program, of: Shipped.exports.evidence, asOf: "2020-03-11"))
    let ours = Self.verdicts(Audit(Self.program, of: Shipped.march.evidence, asOf: "2020-03-11"))
    #expect(theirs.count > 10)
    for (student, verdict) in theirs {
      #expect(verdict == ours[student], "\(student)")
    }
  }

  @Test func speaksOtherWordsThanOurFiles() throws {
    let files = Shipped.names(in: Shipped.folder + "/voorbeeld-exports")
    let ours = Set(FactKind.allCases.map { $0.rawValue + ".csv" })
    #expect(ours.isDisjoint(with: files))
    let text = Shipped.text(Shipped.folder + "/voorbeeld-exports/sis-studenten.csv")
    let header = try #require(text.split(separator: "\n").first)
    #expect(!header.contains("student,"))
    #expect(header.contains(";"))
  }

  /// By student: status, deadline and numbers of every rule.
  ///
  /// A student who belongs to no network yet may still join any, and so the numbers of such a one
  /// hang on how many networks a folder lists; the statuses do not.
  private static func verdicts(_ audit: Audit) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for verdict in audit.studentVerdicts() {
      let student = audit.evidence.students[verdict.student]
      found[student.id.text] = verdict.rules.map { rule in
        student.network == nil ? "\(rule.rule) \(rule.status)" : View.print(rule)
      }
    }
    return found
  }
}
