import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnAnalysis

/// Means of grades: out of reach where the highest or lowest grades would not do, and nowhere else.
@Suite struct MeanProofTests {
  /// What is asked of courses `c1` of 5 EC and `c2` of 10 EC.
  struct Asked: CustomTestStringConvertible {
    var courses: [CourseID] = ["c1", "c2"]
    var isWeighted = true
    var mean: Limits
    var first = Limits(minimum: 100, maximum: nil)
    var second = Limits(minimum: 100, maximum: nil)

    var testDescription: String {
      "\(courses) \(isWeighted ? "weighted" : "alike") \(text(mean)) of \(text(first)), \(text(second))"
    }

    private func text(_ limits: Limits) -> String {
      "\(limits.minimum ?? 0)...\(limits.maximum ?? 1_000)"
    }
  }

  private static func condition(_ quantity: Quantity, _ limits: Limits) -> Condition {
    Condition(
      .measure(
        Measure(
          quantity, minimum: limits.minimum.map { .amount($0) },
          maximum: limits.maximum.map { .amount($0) })))
  }

  private static func line(_ courses: [CourseID], _ conditions: [Condition]) -> SmallLine {
    var line = SmallLine()
    line.curriculum.programmes[0].courseSets = [CourseSet(id: "set", courses: courses)]
    line.curriculum.rules = conditions.enumerated().map {
      Rule(id: RuleID("r\($0)"), condition: $1)
    }
    return line
  }

  private static func line(_ asked: Asked) -> SmallLine {
    line(
      asked.courses,
      [
        condition(.units(.set("set"), .mean(isWeighted: asked.isWeighted)), asked.mean),
        condition(.grade(.course("c1")), asked.first),
        condition(.grade(.course("c2")), asked.second),
      ])
  }

  private static func least(_ minimum: Int) -> Limits { Limits(minimum: minimum, maximum: nil) }

  private static func most(_ maximum: Int) -> Limits { Limits(minimum: nil, maximum: maximum) }

  private static func exactly(_ grade: Int) -> Limits { Limits(minimum: grade, maximum: grade) }

  private static let outOfReach = [
    // A 6 and a 10 are an 8, or 8.67 where the second weighs twice; a 10 and a 6 are a 7.33 there.
    Asked(isWeighted: false, mean: least(850), first: most(600)),
    Asked(mean: least(900), first: most(600)),
    Asked(mean: least(800), second: most(600)),
    // A 1 and a 9 are a 5, or 6.33.
    Asked(isWeighted: false, mean: most(499), second: least(900)),
    Asked(mean: most(633), second: least(900)),
    Asked(courses: ["c1"], mean: least(700), first: most(699)),
    Asked(courses: ["c1"], isWeighted: false, mean: least(725), first: most(699)),
    Asked(courses: ["c1"], mean: most(649), first: least(650)),
    Asked(mean: Limits(minimum: 701, maximum: 750), first: most(500), second: most(700)),
  ]

  @Test(arguments: outOfReach) func provesThatAMeanIsOutOfReach(asked: Asked) throws {
    let line = Self.line(asked)
    let proof = LineProof(line.curriculum)
    let only = try #require(proof.cases.first)
    guard case .impossible(let found) = only.outcome else {
      Issue.record("\(only.outcome)")
      return
    }
    let world = try #require(CaseWorld(only.studyCase, of: line.curriculum))
    for contradiction in found {
      #expect(contradiction.requirements.contains(.rule("r0")))
      expectNoMemberToSpare(contradiction, in: world)
    }
    let findings = ProvenCurriculum(line.curriculum).findings.diagnostics
    #expect(findings.map(\.code.name) == ["rules-contradict"])
  }

  private static let inReach = [
    Asked(isWeighted: false, mean: least(800), first: most(600)),
    Asked(mean: least(866), first: most(600)),
    Asked(mean: least(733), second: most(600)),
    Asked(isWeighted: false, mean: most(500), second: least(900)),
    Asked(mean: most(634), second: least(900)),
    Asked(courses: ["c1"], mean: least(700), first: most(700)),
    Asked(courses: ["c1"], mean: most(650), first: least(650)),
    // Between whole points the grades themselves decide.
    Asked(isWeighted: false, mean: exactly(745), first: exactly(750), second: exactly(740)),
    Asked(courses: ["c1"], mean: least(725), first: Limits(minimum: 700, maximum: 750)),
  ]

  @Test(arguments: inReach) func findsGradesOfWhichTheMeanWillDo(asked: Asked) {
    let proof = LineProof(Self.line(asked).curriculum)
    #expect(proof.isProven, "\(proof.cases.map(\.outcome))")
  }

  @Test func findsThatAMeanAboveTheScaleIsForNobody() {
    let mean = Quantity.units(.set("set"), .mean(isWeighted: true))
    let taken = Self.condition(.grade(.course("c2")), Self.least(100))
    let line = Self.line(["c2"], [Self.condition(mean, Self.least(1_001)), taken])
    let findings = ProvenCurriculum(line.curriculum).findings.diagnostics
    #expect(findings.map(\.code.name) == ["rules-contradict"])
    let both = Condition(.all([Self.condition(mean, Self.least(1_001)), taken]))
    let single = Self.line(["c2"], [both])
    #expect(
      ProvenCurriculum(single.curriculum).findings.diagnostics.map(\.code.name)
        == ["rule-unsatisfiable"])
  }

  /// What is not taken counts for nothing: neither for a low grade nor for a high one.
  @Test func countsOnlyWhatIsTaken() throws {
    let mean = Self.condition(.units(.set("set"), .mean(isWeighted: false)), Self.least(750))
    let first = Self.condition(.grade(.course("c1")), Limits(minimum: 600, maximum: 600))
    #expect(LineProof(Self.line(["c1", "c2"], [mean, first]).curriculum).isProven)
    let notTaken = Condition(.not(Self.condition(.grade(.course("c2")), Self.least(100))))
    let alone = LineProof(Self.line(["c1", "c2"], [mean, first, notTaken]).curriculum)
    guard case .impossible(let found) = try #require(alone.cases.first).outcome else {
      Issue.record("\(alone.cases)")
      return
    }
    #expect(found.map(\.requirements) == [[.rule("r0"), .rule("r1"), .rule("r2")]])
    #expect(LineProof(Self.line(["c1", "c2"], [mean, notTaken]).curriculum).isProven)
  }

  @Test func aStricterMeanImpliesAMilderOne() {
    let mean = Quantity.units(.set("set"), .mean(isWeighted: true))
    let line = Self.line(
      ["c1", "c2"],
      [
        Self.condition(mean, Self.least(700)), Self.condition(mean, Self.least(600)),
        Self.condition(.units(.set("set"), .mean(isWeighted: false)), Self.least(600)),
      ])
    let facts = LineProof(line.curriculum).ruleFacts
    #expect(facts.map(\.rule) == ["r1"], "weighted otherwise it is another mean")
    #expect(facts.map(\.kind) == [.impliedBy("r0")])
  }

  @Test func noMeanIsSoMuchAndNotSoMuch() throws {
    let mean = Quantity.units(.set("set"), .mean(isWeighted: true))
    let enough = Self.condition(mean, Self.least(725))
    let line = Self.line(
      ["c1", "c2"],
      [enough, Condition(.not(enough))].map { part in
        Condition(.all([part, Self.condition(.grade(.course("c1")), Self.least(100))]))
      })
    guard case .impossible(let found) = try #require(LineProof(line.curriculum).cases.first).outcome
    else {
      Issue.record("either it is, or it is not")
      return
    }
    #expect(found.map(\.requirements) == [[.rule("r0"), .rule("r1")]])
  }

  /// Courses without credits weigh nothing: of those alone there is no mean, so that nothing holds of it.
  @Test func knowsNoMeanOfCoursesThatWeighNothing() {
    let mean = Quantity.units(.set("set"), .mean(isWeighted: true))
    var line = Self.line(["c1"], [Self.condition(mean, Self.least(100))])
    #expect(LineProof(line.curriculum).ruleFacts.map(\.kind) == [.alwaysMet])
    line.curriculum.programmes[0].courses[0].credits = Credits(tenths: 0)
    let proof = LineProof(line.curriculum)
    #expect(proof.isProven)
    #expect(proof.ruleFacts.map(\.kind) == [])
  }

  // MARK: Every pair of grades

  private static func limits(_ random: inout SplitMix) -> Limits {
    let (one, other) = (
      100 * Int.random(in: 1...10, using: &random), 100 * Int.random(in: 1...10, using: &random)
    )
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return least(one)
    case 1: return most(one)
    default: return Limits(minimum: min(one, other), maximum: max(one, other))
    }
  }

  private static func rules(seed: UInt64) -> SmallLine {
    var random = SplitMix(seed: 7_000 + seed)
    let sets: [[CourseID]] = [["c1"], ["c2"], ["c1", "c2"], ["c1", "c2"]]
    var conditions = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      let isWeighted = Bool.random(using: &random)
      let mean = condition(
        .units(.set("set"), .mean(isWeighted: isWeighted)), limits(&random))
      return Int.random(in: 0..<4, using: &random) == 0 ? Condition(.not(mean)) : mean
    }
    for course in ["c1", "c2"] as [CourseID] where Int.random(in: 0..<4, using: &random) > 0 {
      conditions.append(condition(.grade(.course(course)), limits(&random)))
    }
    return line(sets.randomElement(using: &random) ?? [], conditions)
  }

  /// Whether a student with any two grades, in half points, or one or none, meets every rule: with
  /// bounds in whole points no finer grade makes a difference.
  private static func somebodyMeetsAll(_ rules: [Int], in world: CaseWorld) -> Bool {
    let grades: [Int?] = [nil] + stride(from: 100, through: 1_000, by: 50).map(\.self)
    let pairs = grades.flatMap { first in grades.map { (first, $0) } }
    var builder = world.builder()
    for number in 1..<pairs.count {
      let student = builder.addStudent(
        StudentID("s\(number)"), cohort: world.cohort, network: world.network)
      for row in world.baseline.enrolments[0] {
        builder.enrol(student, programme: "sw", year: Int(row.year), profile: nil, days: row.days)
      }
    }
    for (student, (first, second)) in pairs.enumerated() {
      for (course, grade) in [("c1", first), ("c2", second)] {
        guard let grade else { continue }
        builder.grade(student, course, .grade(Int16(grade)), on: SmallLine.day("2020-06-02"))
      }
    }
    let audit = Audit(endingOn: world.asOf, world.program, of: builder.build())
    return audit.statuses().contains { statuses in
      rules.allSatisfy { statuses[$0] == .met || statuses[$0] == .notApplicable }
    }
  }

  /// Where a mean must be exactly so much, no grades between two that are looked at may be found.
  @Test(arguments: 0..<8) func agreesWithEveryPairOfGrades(block: Int) throws {
    var counts = [0, 0, 0]
    for seed in 0..<15 {
      let line = Self.rules(seed: UInt64(block * 15 + seed))
      let studyCase = try #require(StudyCase.all(of: line.curriculum).first)
      let world = try #require(CaseWorld(studyCase, of: line.curriculum))
      var prover = CaseProver(world)
      let isPossible = Self.somebodyMeetsAll(prover.required, in: world)
      switch prover.find(prover.required) {
      case .possible:
        counts[0] += 1
        #expect(isPossible, "\(block), \(seed)")
      case .impossible:
        counts[1] += 1
        #expect(!isPossible, "\(block), \(seed)")
      case .undecided: counts[2] += 1
      }
    }
    #expect(counts[0] > 0 && counts[1] > 0 && counts[2] <= 1)
    print("block \(block): \(counts)")
  }
}
