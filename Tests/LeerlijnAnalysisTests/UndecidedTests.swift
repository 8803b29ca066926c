import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

@Suite struct UndecidedTests {
  /// Rules that ask for more courses than there are, in a way that takes some dead ends to see.
  private static let hard: Curriculum = {
    var line = SmallLine()
    let courses = (1...8).map { number in
      var course = Course(id: CourseID("k\(number)"), credits: Credits(tenths: 50), year: 1)
      course.periods = ["p1"]
      return course
    }
    line.curriculum.programmes[0].courses = courses
    // Of every two courses one may not be passed, yet five must be: a pigeonhole.
    for (index, course) in courses.enumerated() {
      for other in courses[(index + 1)...] {
        line.curriculum.rules.append(
          Rule(
            id: RuleID("niet-\(course.id)-\(other.id)"),
            condition: Condition(
              .not(
                Condition(
                  .all(
                    [course, other].map { course in
                      Condition(
                        .measure(Measure(.grade(.course(course.id)), minimum: .amount(550))))
                    }))))))
      }
    }
    line.curriculum.rules.append(
      Rule(
        id: "vijf",
        condition: Condition(
          .measure(
            Measure(.courses(.programme, grades: nil), minimum: .amount(5), maximum: nil)))))
    return line.curriculum
  }()

  @Test func saysSoWhereTheSearchGaveUp() throws {
    let line = ProvenCurriculum(Self.hard, conflictLimit: 1)
    #expect(!line.proof.isProven)
    let found = line.findings.diagnostics.filter { $0.code == ProofUndecided.code }
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.severity == .warning)
    #expect(finding.message.dutch.hasPrefix("Niet beslist of alle regels samen haalbaar zijn"))
    #expect(!line.findings.diagnostics.contains { $0.code == RulesContradict.code })
  }

  @Test func decidesWithMoreRoom() {
    let line = ProvenCurriculum(Self.hard)
    #expect(line.findings.diagnostics.contains { $0.code == RulesContradict.code })
    #expect(!line.findings.diagnostics.contains { $0.code == ProofUndecided.code })
  }
}
