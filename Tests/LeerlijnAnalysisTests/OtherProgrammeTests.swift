import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// A result counts wherever a rule names the course, whichever programme it is of: the engine says so,
/// and a proof may not say less.
@Suite struct OtherProgrammeTests {
  @Test func takesCourseOfAnotherProgrammeForPossible() throws {
    var line = SmallLine()
    var other = Programme(id: "skj", level: "other", credits: Credits(tenths: 0))
    other.courses = [Course(id: "bouwsteen", credits: Credits(tenths: 90))]
    line.curriculum.programmes.append(other)
    line.curriculum.rules.append(
      Rule(
        id: "scholing", scope: Rule.Scope(programme: "sw"),
        condition: Condition(
          .measure(Measure(.grade(.course("bouwsteen")), minimum: .amount(550))))))
    let proof = LineProof(line.curriculum)
    #expect(proof.isProven)
    let own = try #require(proof.cases.first { $0.studyCase.programme == "sw" })
    guard case .possible(let events) = own.outcome else {
      Issue.record("\(own.outcome)")
      return
    }
    let isPassed = events.happenings.contains { happening in
      guard case .result("bouwsteen", let grade, _) = happening else { return false }
      return grade >= 550
    }
    #expect(isPassed)
  }
}
