import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnReport
import LeerlijnRules
import Testing

/// What the sources say, where the shipped curricula once said something else.
@Suite struct FaithTests {
  private static let program = RuleProgram(Shipped.line)

  private static func verdict(
    _ rule: String, of student: String, asOf: Day, in evidence: Evidence = Shipped.march.evidence
  ) throws -> RuleVerdict {
    let audit = Audit(program, of: evidence, asOf: asOf)
    let position = try #require(evidence.students.firstIndex { $0.id.text == student })
    let index = try #require(Shipped.line.rules.firstIndex { $0.id.text == rule })
    return try #require(
      audit.verdict(ofStudent: position).rules.first { $0.rule == index })
  }

  /// The hogescholen postponed the binding advice of 2019-2020 by a year, on 19 March 2020.
  @Test func postponesTheStudyAdviceOfTheYearOfCorona() throws {
    #expect(try Self.verdict("bsa", of: "9000542", asOf: "2020-03-11").status == .missed)
    #expect(try Self.verdict("bsa", of: "9000542", asOf: "2020-03-19").status == .open)
    let later = try Self.verdict("bsa", of: "9000542", asOf: "2020-09-01")
    #expect(later.status == .open)
    #expect(later.measure?.deadline == "2021-08-02")
  }

  /// What the law gives the examination board: exemptions, relief from taking part, earlier entry.
  private static let powers: Set<PassageID> = ["7.12b-1d", "7.13-2-t", "7.30-3"]

  @Test func letsTheExaminationBoardDecideOnlyWhatTheLawGivesIt() {
    let rules = Dictionary(uniqueKeysWithValues: Shipped.line.rules.map { ($0.id.text, $0) })
    for evidence in [Shipped.march.evidence, Shipped.july.evidence, Shipped.exports.evidence] {
      for decision in evidence.decisions.facts
      where decision.authority.lowercased().hasPrefix("examencommissie") {
        guard let rule = rules[decision.about] else {
          #expect(decision.kind == .exemption, "\(decision.about)")
          continue
        }
        #expect(
          rule.citations.contains { citation in
            citation.source == "wet" && citation.passage.map(Self.powers.contains) == true
          }, "\(decision.about)")
      }
    }
  }

  @Test(arguments: Shipped.documents)
  func namesTheBoardForNothingElse(document: String) {
    let curriculum = Shipped.curriculum(document)
    let named = curriculum.sources.flatMap(\.passages).filter(\.allowsWaiver).map(\.id)
    #expect(Set(named).isSubset(of: ["7.13-2-t", "7.30-3"]))
    let boards = curriculum.rules.filter { $0.citations.contains(where: curriculum.allowsWaiver) }
    #expect(!boards.contains { ["vog", "bsa", "bsa-zorgvuldig", "mjz-toegang"].contains($0.id) })
  }

  /// Three years of whatever work; that the workplace is in youth care is asked beside it.
  @Test func asksAnyWorkOfThreeYearsForTheMaster() throws {
    let rule = try #require(Shipped.line.rules.first { $0.id == "mjz-werkervaring" })
    guard case .measure(let measure) = rule.condition.kind,
      case .experience(let kinds, _) = measure.quantity
    else {
      Issue.record("experience is asked in another way")
      return
    }
    #expect(kinds.isEmpty)
    #expect(Shipped.line.sources.flatMap(\.passages).allSatisfy { $0.id != "7.27" })
  }

  /// Factsheet and project description speak of students who take part, not of a year.
  @Test func asksNothingOfAStudentInNoNetwork() throws {
    for rule in ["leernetwerk-deelname", "leerhuis-deelname", "stage-bij-deelnemer"] {
      let verdict = try Self.verdict(rule, of: "9000437", asOf: "2020-03-11")
      #expect(verdict.status == .notApplicable, "\(rule)")
    }
    let about = Shipped.march.evidence.decisions.facts.filter { $0.ground.contains("voor de leer") }
    #expect(about.isEmpty)
  }

  /// Two assessments in year 4 as well; nobody in year 3 is told of the day of one there.
  @Test func asksBothAssessmentsOfEachPlacement() throws {
    let third = try Self.verdict("stagebeoordeling", of: "9000283", asOf: "2020-03-11")
    #expect(third.deadline == "2020-07-03")
    let fourth = try Self.verdict("stagebeoordeling", of: "9000437", asOf: "2020-03-11")
    #expect(fourth.deadline == "2020-04-17")
  }

  /// Line 54 of the factsheet heads the table: 3 to 5 is what someone who takes part attends.
  @Test func asksOfAStudentWhatTheFactsheetAsksOfWhoTakesPart() throws {
    let parameter = try #require(
      Shipped.line.parameters.first { $0.id == "leernetwerk-minimum" })
    #expect(parameter.values.map(\.amount) == [3])
    #expect(parameter.values.first?.citation?.source == "factsheet")
    #expect(parameter.values.first?.citation?.passage == "A27")
  }

  /// No day that no source gives: the day on which an edition was decided is not public.
  @Test(arguments: Shipped.documents)
  func namesNoDayOnWhichAnEditionWasDecided(document: String) {
    #expect(Shipped.curriculum(document).decided == nil)
  }

  /// A rule that rests on another hogeschool, and not on a law, a regulation or an own page, is advice.
  @Test(arguments: Shipped.documents)
  func takesAnotherHogeschoolForAdviceOnly(document: String) {
    let curriculum = Shipped.curriculum(document)
    let kinds = Dictionary(
      curriculum.sources.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for rule in curriculum.rules where !rule.isAdvisory {
      let own = rule.citations.map { kinds[$0.source] }.filter { $0 != .assumption }
      #expect(own.isEmpty || own.contains { $0 != .peer }, "\(rule.id)")
    }
  }

  /// What a network's sentence says of a session is what the list says of it.
  @Test func saysWhoWasNotThereOnThatDay() throws {
    let audit = Audit(Self.program, of: Shipped.march.evidence, asOf: "2020-03-11")
    let index = try #require(
      Shipped.line.rules.firstIndex { $0.id == "onderzoeksinbreng" })
    let network = try #require(
      audit.networkVerdicts().first { verdict in
        verdict.network.map { audit.evidence.networks[$0].text } == "jeugdformaat"
      })
    let verdict = try #require(network.rules.first { $0.rule == index })
    #expect(verdict.measure?.missingRoles == ["onderzoeker"])
  }
}
