import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// A line from its first programme through its last, one student all the way.
@Suite struct WholeLineTests {
  /// A bachelor of one year, and a master of one year that asks something of who comes from it.
  private func line(asking transition: Condition) -> Curriculum {
    var curriculum = SmallLine().curriculum
    curriculum.programmes[0].credits = Credits(tenths: 150)
    var master = Programme(id: "ma", level: "master", credits: Credits(tenths: 50))
    var course = Course(id: "m1", credits: Credits(tenths: 50), year: 1)
    course.periods = ["p2"]
    master.courses = [course]
    curriculum.programmes.append(master)
    let stages = ["sw", "ma"].map { LearningLine.Stage(programme: $0) }
    let line = LearningLine(id: "lijn", stages: stages, transitions: [transition])
    curriculum.lines = [line]
    return curriculum
  }

  private func outcome(_ curriculum: Curriculum) throws -> LineProof.WholeLine.Outcome {
    try #require(LineProof(curriculum).lines.first).outcome
  }

  private func grade(_ course: CourseID, atLeast minimum: Int) -> Condition {
    Condition(.measure(Measure(.grade(.course(course)), minimum: .amount(minimum))))
  }

  @Test func takesTheGradeThatTheNextProgrammeAsks() throws {
    guard case .possible(let events) = try outcome(line(asking: grade("c2", atLeast: 900))) else {
      Issue.record("a nine is possible")
      return
    }
    let grades = events.happenings.compactMap { happening -> Int? in
      if case .result("c2", let grade, _) = happening { grade } else { nil }
    }
    #expect(grades.count == 1)
    #expect(grades.allSatisfy { $0 >= 900 })
    let passed = events.happenings.compactMap { happening -> String? in
      if case .result(let unit, _, _) = happening { unit } else { nil }
    }
    #expect(Set(passed) == ["c1", "c2", "m1"])
  }

  @Test func provesNothingWhereTheFirstProgrammeForbidsWhatTheNextAsks() throws {
    var curriculum = line(asking: grade("c2", atLeast: 900))
    curriculum.rules = [
      Rule(
        id: "bescheiden", scope: Rule.Scope(programme: "sw"),
        condition: Condition(
          .measure(Measure(.grade(.course("c2")), maximum: .amount(700)))))
    ]
    let proof = LineProof(curriculum)
    let areProven = proof.cases.allSatisfy {
      if case .possible = $0.outcome { true } else { false }
    }
    #expect(areProven, "each programme can be completed")
    guard case .undecided = proof.lines.first?.outcome else {
      Issue.record("\(String(describing: proof.lines.first?.outcome))")
      return
    }
    #expect(!proof.isProven)
    let findings = ProvenCurriculum(curriculum).findings.diagnostics.map(\.code)
    #expect(findings.contains(ProofUndecided.code))
  }

  /// By whatever alternative: only what cannot be done without is missed.
  @Test(arguments: [(["sw"], true), (["elders"], false)])
  func provesNoLineThatAsksADegreeFromElsewhere(degrees: [String], isProven: Bool) throws {
    func asks(_ degrees: [String]) -> Condition {
      var fact = EnrolmentFact()
      fact.degrees = degrees.map { DocumentID($0) }
      return Condition(.measure(Measure(.isTrue(fact))))
    }
    let transition = Condition(
      .all([asks(degrees), Condition(.any([asks(["weer-elders"]), asks(["sw"])]))]))
    let proof = LineProof(line(asking: transition))
    #expect(proof.isProven == isProven)
    let findings = ProvenCurriculum(line(asking: transition)).findings.diagnostics
      .filter { [TransitionGap.code, ProofUndecided.code].contains($0.code) }
    #expect(findings.map(\.code) == (isProven ? [] : [TransitionGap.code]))
  }

  /// Where a stage names no profile, any one will do.
  @Test func goesByTheProfileThatCanBeCompleted() throws {
    var curriculum = line(asking: grade("c2", atLeast: 550))
    curriculum.programmes[0].profiles = [Profile(id: "a"), Profile(id: "b")]
    func forbid(_ profile: ProfileID) -> Rule {
      Rule(
        id: RuleID("verbod-\(profile)"), scope: Rule.Scope(programme: "sw", profile: profile),
        condition: Condition(.measure(Measure(.grade(.course("c2")), maximum: .amount(500)))))
    }
    curriculum.rules = [forbid("b")]
    guard case .possible(let events) = try outcome(curriculum) else {
      Issue.record("profile a can be completed")
      return
    }
    #expect(events.studyCase.programme == "ma")
    curriculum.rules.append(forbid("a"))
    guard case .impossible = try outcome(curriculum) else {
      Issue.record("no profile can be completed")
      return
    }
  }

  /// A rule that is referred to twice lacks its degree both times.
  @Test func missesADegreeThatARuleAsksTwice() throws {
    var fact = EnrolmentFact()
    fact.degrees = ["elders"]
    let either = Condition(.any([Condition(.rule("diploma")), Condition(.rule("diploma"))]))
    var curriculum = line(asking: either)
    curriculum.rules = [
      Rule(
        id: "diploma", scope: Rule.Scope(programme: "ma"),
        condition: Condition(.measure(Measure(.isTrue(fact)))))
    ]
    let codes = ProvenCurriculum(curriculum).findings.diagnostics.map(\.code)
    #expect(codes.filter { $0 == TransitionGap.code }.count == 1)
  }

  @Test func isImpossibleWhereAProgrammeIs() throws {
    var curriculum = line(asking: grade("c2", atLeast: 550))
    curriculum.programmes[0].credits = Credits(tenths: 160)
    guard case .impossible = try outcome(curriculum) else {
      Issue.record("15 of 16 EC")
      return
    }
  }

  @Test func goesFromTheBachelorThroughTheMasterAsShipped() throws {
    var log = DiagnosticLog()
    let path = Documents.curricula + "/leerlijn-jeugd.xml"
    let curriculum = try #require(readCurriculum(at: path, reporting: &log))
    guard case .possible(let events) = try outcome(curriculum) else {
      Issue.record("the shipped line can be completed")
      return
    }
    let days = events.happenings.compactMap { happening -> Day? in
      if case .document("diploma-sociaal-werk", let day) = happening { day } else { nil }
    }
    let work = events.happenings.compactMap { happening -> Day? in
      if case .work(_, .years, _, let day) = happening { day } else { nil }
    }
    #expect(days.count == 1)
    #expect(work.count == 1)
    let units = Set(
      events.happenings.compactMap { happening -> String? in
        if case .result(let unit, _, _) = happening { unit } else { nil }
      })
    #expect(units.isSuperset(of: ["swj301", "stage-4", "mjz204"]))
  }
}
