import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnReport

/// What is needed is said of what is asked, once, and no more than is missing.
struct NeedSentenceTests {
  /// Conditions of which much is still to come, and that say so where they are asked.
  private static let conditions: [Condition] = [
    .sessions("leernetwerk", min: 2), .sessions("leernetwerk", min: 3),
    .measure(
      .sessions(["leernetwerk"], counting: [.present, .late], asShare: true), min: 9_000),
    .measure(.hours(["stage-3"]), min: 50_400),
    .measure(.hours(["stage-3"]), min: 15_000, max: 50_400),
    .measure(.credits(.programme, grades: nil), min: 450),
    .measure(.grade(.course("c1")), min: 550), .measure(.assessed("stage-3", "final")),
    .measure(.experience(kinds: [], in: .years), min: 2 * Unit.years.scale),
    .measure(.document("verslag", issuedFrom: nil)),
    Condition(
      .all([.sessions("leernetwerk", min: 2), .measure(.grade(.course("c1")), min: 550)])),
    Condition(
      .atLeast(1, [.sessions("leernetwerk", min: 2), .measure(.grade(.course("c1")), min: 550)])),
    Condition(
      .any([.sessions("leernetwerk", min: 2), .measure(.grade(.course("c1")), min: 550)])),
  ]

  private static func account(_ condition: Condition) -> RuleAccount {
    var situation = Situation()
    situation.logHoursOfASlowStudent()
    situation.session("leernetwerk", on: "2019-10-08", .present)
    situation.session("leernetwerk", on: "2020-04-14")
    situation.session("leernetwerk", on: "2020-05-20")
    situation.rule("Regel", "Rule", condition, by: "2020-07-17")
    return situation.account()
  }

  /// All but what would make the rule met: more than the most that is forbidden may do so.
  private static func told(_ condition: Condition) -> Phrase {
    let account = account(condition)
    let lines = account.lines.filter { $0.kind != .ground && $0.kind != .next }.map(\.text)
    return (lines + account.brief).asParagraph
  }

  @Test(arguments: [Condition.sessions("leernetwerk", min: 3), .measure(.grade(.course("c1")))])
  func advisesNothingAgainstANegation(_ condition: Condition) {
    #expect(Self.account(Condition(.not(condition))).next.isEmpty)
  }

  @Test(arguments: conditions)
  func asksForNothingThatANegationForbids(_ condition: Condition) {
    let told = Self.told(Condition(.not(condition)))
    #expect(!told.dutch.contains(/nodig|Nodig|te weinig|ontbreekt|genoeg/), "\(told.dutch)")
    #expect(!told.english.contains(/need|too few|short|awaited|enough/), "\(told.english)")
  }

  @Test(arguments: conditions)
  func asksForNothingOfAPremise(_ condition: Condition) {
    let then = Condition.measure(.isTrue(EnrolmentFact(profiles: ["jeugd"])))
    let told = Self.told(Condition(.when(condition, then: then)))
    #expect(!told.dutch.contains(/nodig|Nodig|te weinig|ontbreekt|genoeg/), "\(told.dutch)")
    #expect(!told.english.contains(/need|too few|short|awaited|enough/), "\(told.english)")
  }

  @Test func saysOfWhatIsForbiddenWhereTheBoundLies() {
    let told = Self.told(Condition(.not(.sessions("leernetwerk", min: 3))))
    #expect(told.dutch.contains("Het gaat om minstens 3 bijeenkomsten."), "\(told.dutch)")
    #expect(told.english.contains("This is about at least 3 sessions."), "\(told.english)")
  }

  // MARK: Judgements

  private static func judged(_ roles: [RoleID], min: Int?, max: Int?) -> RuleAccount {
    var situation = Situation()
    for role in roles { situation.builder.judge(0, at: "final", by: role, on: day("2020-03-01")) }
    situation.rule(
      "Oordeel", "Judgement", .measure(.assessed("stage-3", "final"), min: min, max: max))
    return situation.account()
  }

  @Test(arguments: [1, nil])
  func asksForNoJudgementBeyondTheMost(_ minimum: Int?) {
    let account = Self.judged(["docent"], min: minimum, max: 1)
    #expect(account.next.isEmpty, "\(account.next)")
    let told = account.told(in: .dutch)
    let most = minimum == nil ? "Hooguit 1 oordeel mag." : "1 oordeel is genoeg, meer mag niet."
    #expect(told.contains(most), "\(told)")
    #expect(told.contains("Het oordeel van de praktijkbegeleider is er nog niet."), "\(told)")
  }

  @Test func asksForOneJudgementOfTwoThatWouldDo() {
    for account in [
      Self.judged([], min: 1, max: nil), Self.judged([], min: 1, max: 1),
    ] {
      let next = account.next.map(\.dutch)
      #expect(
        next == [
          "Nodig is bijvoorbeeld het oordeel van de docent bij ‘Eindbeoordeling’, uiterlijk vr 3 "
            + "juli 2020."
        ])
    }
    #expect(Self.judged([], min: nil, max: nil).next.count == 2)
  }

  // MARK: Credits

  /// A placement of 30, a course of 10, and a choice of 5 out of two courses of 5.
  private static func credits(_ asked: Int) -> RuleAccount {
    var situation = Situation()
    situation.curriculum.programmes[0].courses.append(
      Course(
        id: "c3", titles: Situation.titles("Recht", "Law"), credits: Credits(tenths: 50), year: 3))
    situation.curriculum.programmes[0].courseSets = [CourseSet(id: "keuze", courses: ["c2", "c3"])]
    situation.curriculum.programmes[0].choices = [
      Choice(id: "keuze", credits: Credits(tenths: 50), year: 3, set: "keuze")
    ]
    situation.rule(
      "Punten", "Credits", .measure(.credits(.programme, grades: nil), min: asked),
      by: "2020-07-17")
    return situation.account()
  }

  /// What is named by itself is not counted once more among what is still needed.
  @Test func countsCreditsOnceBesidePassesThatAreNamed() {
    let account = Self.credits(450)
    let next = account.next.map(\.dutch)
    #expect(next.contains { $0.hasPrefix("Nodig is een voldoende voor ‘Stage jaar 3’ (30 EC)") })
    #expect(
      next.contains { $0.hasPrefix("Nodig is een voldoende voor ‘Veilig opgroeien’ (10 EC)") })
    #expect(
      next.contains {
        $0.hasPrefix("Daarnaast is nog 5 EC nodig, bijvoorbeeld met een voldoende voor ‘")
      }, "\(next)")
    #expect(!next.contains { $0.contains("45 EC") }, "\(next)")
    #expect(
      account.next.map(\.english).contains {
        $0.hasPrefix("Beside that another 5 EC is needed, for example by a pass for ‘")
      })
  }

  /// Of two courses of which one is asked, not all is needed.
  @Test func saysHowMuchOfAChoiceCounts() {
    let told = Self.credits(450).told(in: .dutch)
    #expect(told.hasSuffix("Daarvan kan nog 45 EC meetellen, en zoveel is nodig."), "\(told)")
  }

  @Test func namesOneCourseOfAChoiceAsAnExample() {
    let next = Self.credits(150).next.map(\.dutch)
    #expect(next.count == 1 && next[0].hasPrefix("Nodig is nog 15 EC, bijvoorbeeld met"), "\(next)")
  }

  // MARK: Grades

  @Test func saysTheLeastAndTheMostOfAGrade() {
    var situation = Situation()
    situation.rule(
      "Cijfer", "Grade", .measure(.grade(.course("c2")), min: 600, max: 900), by: "2020-07-17")
    let next = situation.account().next
    #expect(
      next.map(\.dutch) == [
        "Nodig is minstens een 6 en hoogstens een 9 voor ‘Casuïstiek’, uiterlijk vr 17 juli 2020."
      ])
    #expect(
      next.map(\.english)
        == ["At least 6 and at most 9 for ‘Casework’ is needed by Fri 17 July 2020."])
  }

  /// Of the grades that a mean asks one may be lower where another is higher.
  @Test func namesTheGradesOfAMeanAsAnExample() {
    var situation = Situation()
    situation.curriculum.programmes[0].courseSets = [CourseSet(id: "set", courses: ["c1", "c2"])]
    let mean = Condition.measure(.units(.set("set"), .mean(isWeighted: false)), min: 700)
    situation.rule("Gemiddeld", "Mean", mean, by: "2020-07-17")
    let next = situation.account().next.map(\.dutch)
    #expect(!next.isEmpty && next.allSatisfy { $0.hasPrefix("Nodig is bijvoorbeeld ") }, "\(next)")
  }

  @Test func writesTheBoundsOfAGradeApart() {
    let curriculum = Situation.curriculum()
    let words = ConditionWords(EditionNames(ThingList(curriculum), curriculum))
    let range = words.words(of: .measure(.grade(.course("c2")), min: 600, max: 900))
    #expect(range.dutch == "ten minste 6 en hoogstens 9 voor ‘Casuïstiek’")
    #expect(range.english == "at least 6 and at most 9 for ‘Casework’")
  }
}
