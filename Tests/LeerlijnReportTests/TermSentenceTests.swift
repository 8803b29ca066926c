import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnReport

/// What can no longer be reached bears its day; what has not begun is not behind us.
struct TermSentenceTests {
  private static let absences = Quantity.sessions(
    ["leernetwerk"], counting: [.absent, .excused], asShare: false)

  // MARK: Sessions

  private static func lost(asOf: String) -> String {
    var situation = Situation()
    situation.asOf = day(asOf)
    situation.session("leernetwerk", on: "2019-10-08", .present)
    situation.rule(
      "Bijeenkomsten", "Sessions", .sessions("leernetwerk", min: 3), by: "2020-02-28")
    return situation.account().told(in: .dutch)
  }

  @Test func saysByWhichDaySessionsWereAsked() {
    #expect(
      Self.lost(asOf: "2020-03-11").hasSuffix(
        "1 van 3 bijgewoond. De termijn liep tot en met vr 28 februari 2020."))
    #expect(
      Self.lost(asOf: "2020-02-11").hasSuffix(
        "1 van 3 bijgewoond. Tot en met vr 28 februari 2020 kan er geen meer bij komen."))
  }

  @Test func saysOnWhichDayItBecameTooMany() {
    var situation = Situation()
    for day in ["2019-10-08", "2019-12-03"] { situation.session("leernetwerk", on: day, .absent) }
    situation.rule("Missen", "Missing", .measure(Self.absences, max: 1))
    #expect(
      situation.account().told(in: .dutch).hasSuffix(
        "Hooguit 1 mag; op di 3 december 2019 werd het er meer."))
  }

  /// One more may be planned: the one that is planned is not needed for itself.
  private static func mayPlan(asOf: String = "2020-03-11", most: Int? = 3) -> Situation {
    var situation = Situation()
    situation.asOf = day(asOf)
    situation.curriculum.programmes[0].series[1].isPlannedCompletely = false
    situation.curriculum.programmes[0].series[1].maximum = most.map(Bound.amount)
    situation.session("leerhuis", on: "2019-12-04", .present)
    situation.session("leerhuis", on: "2020-06-04")
    situation.rule(
      "Leerhuis", "Learning house", .sessions("leerhuis", min: 2), by: "2020-07-03")
    return situation
  }

  @Test func needsNoSessionInWhosePlaceAnotherMayBePlanned() {
    let account = Self.mayPlan().account()
    #expect(
      account.told(in: .dutch).hasSuffix(
        "Er is er nog 1 nodig. Er kan er nog 1 bij gepland worden."))
    #expect(
      account.next.map(\.dutch)
        == ["Nodig is aanwezigheid bij nog 1 bijeenkomst, bijvoorbeeld op do 4 juni."])
  }

  @Test(arguments: [(3, "Er kan er nog 1 geregistreerd worden."), (nil, "bijeenkomsten gere")])
  func plansNothingAfterTheLastDay(most: Int?, sentence: String) {
    var situation = Self.mayPlan(asOf: "2020-07-10", most: most)
    situation.builder.setComplete(.sessions, through: day("2020-06-20"))
    let told = situation.account().told(in: .dutch)
    #expect(told.contains(sentence) && !told.contains("gepland"), "\(told)")
  }

  // MARK: Members of an each

  @Test func doesNotSayOfWhatHasNotBegunThatItIsMet() {
    var situation = Situation()
    situation.rule("Weken", "Weeks", .measure(.hours(["stage-3"]), max: 2400, each: .week))
    situation.asOf = day("2019-09-01")
    let account = situation.account()
    #expect(
      account.told(in: .dutch).hasSuffix("De eis wordt alle 43 keer gehaald, wat er ook nog komt."))
    #expect(
      account.told(in: .english).hasSuffix(
        "The demand will be met all 43 times, whatever is still to come."))
    situation.asOf = day("2020-07-20")
    #expect(
      situation.account().told(in: .dutch).hasSuffix("De eis is alle 43 keer gehaald."))
  }

  @Test func saysBothOfTwo() {
    var situation = Situation()
    situation.curriculum.years[0].periods.removeLast(2)
    situation.session("leernetwerk", on: "2019-10-08", .present)
    situation.session("leernetwerk", on: "2019-12-03", .present)
    situation.rule(
      "Elke periode", "Each period", .sessions("leernetwerk", min: 1, each: .period),
      by: "2020-07-17")
    let account = situation.account()
    #expect(account.told(in: .dutch).hasSuffix("De eis is beide keren gehaald."))
    #expect(account.told(in: .english).hasSuffix("The demand is met both times."))
  }

  /// What lies in another period counts there, and is not said not to count.
  @Test func saysNothingOfWhatCountsInAnotherPeriod() {
    var situation = Situation()
    situation.curriculum.strands = [
      Strand(
        id: "lijn", titles: Situation.titles("Lijn", "Strand"),
        outcomes: [Outcome(id: "o1", level: 1, titles: Situation.titles("Kijkt", "Looks"))])
    ]
    situation.builder.judge(0, at: nil, by: "docent", on: day("2019-10-01"), outcome: "o1")
    situation.rule(
      "Oordelen", "Judgements",
      .measure(.dataPoints("o1", counting: .judgements), min: 1, each: .period), by: "2020-07-17")
    let account = situation.account()
    #expect(account.sign == "✗")
    #expect(!account.lines.contains { $0.kind == .notCounted }, "\(account.lines)")
    #expect(
      account.told(in: .dutch).hasSuffix("De termijn liep tot en met vr 31 januari 2020."),
      "\(account.told(in: .dutch))")
  }

  // MARK: Experience

  private static func experience(asOf: String, by deadline: String) -> RuleAccount {
    var situation = Situation()
    situation.asOf = day(asOf)
    situation.builder.work(0, "jeugdzorg", weekly: 1440, days: days("2017-06-01", "2020-03-11"))
    situation.rule(
      "Ervaring", "Experience",
      .measure(.experience(kinds: [], in: .years), min: 3 * Unit.years.scale), by: deadline)
    return situation.account()
  }

  @Test func roundsUpWhatIsStillNeeded() {
    let account = Self.experience(asOf: "2020-03-11", by: "2020-08-31")
    #expect(account.told(in: .dutch).contains("2,7 van 3 jaar"))
    #expect(account.next.map(\.dutch) == ["Nodig is nog 0,3 jaar, uiterlijk ma 31 augustus 2020."])
  }

  @Test func saysByWhichDayExperienceWasAsked() {
    #expect(
      Self.experience(asOf: "2020-03-20", by: "2020-03-11").told(in: .dutch).hasSuffix(
        "De termijn liep tot en met wo 11 maart 2020; er is 0,3 jaar te weinig."))
  }

  @Test(arguments: [
    Condition.measure(.document("verslag", issuedFrom: nil)),
    .measure(.grade(.course("c1")), min: 550),
    .measure(.order(.moment("stage-3", "midterm"), before: .moment("stage-3", "final"))),
    .measure(.dataPoints("o1", counting: .judgements), min: 1),
    .measure(.hours(["stage-3"]), min: 600), .measure(.credits(.programme, grades: nil), min: 10),
    .sessions("leernetwerk", min: 1), .measure(.experience(kinds: [], in: .hours), min: 40),
  ])
  func givesEveryCrossItsDay(_ condition: Condition) {
    var situation = Situation()
    situation.asOf = day("2020-03-20")
    situation.rule("Eis", "Demand", condition, by: "2020-03-11")
    let account = situation.account()
    #expect(account.sign == "✗")
    #expect(account.told(in: .dutch).contains("11 maart"), "\(account.told(in: .dutch))")
    #expect(account.told(in: .english).contains("11 March"), "\(account.told(in: .english))")
  }

  // MARK: Numbers

  @Test func givesNumbersOfSessionsTheirSeparators() {
    var situation = Situation()
    situation.curriculum.programmes[0].series[0].isPlannedCompletely = false
    situation.session("leernetwerk", on: "2019-10-08", .present)
    situation.rule(
      "Bijeenkomsten", "Sessions", .sessions("leernetwerk", min: 1_201), by: "2020-07-17")
    let account = situation.account()
    #expect(account.told(in: .dutch).contains("Er zijn er nog 1.200 nodig."))
    #expect(account.told(in: .english).contains("1,200 more are needed."))
  }

  @Test func saysOneHourAWeek() {
    var situation = Situation()
    situation.student = situation.builder.addStudent("s2", cohort: 2017, network: "curium")
    situation.builder.enrol(situation.student, year: 3, profile: "jeugd")
    situation.builder.place(
      situation.student, at: "stage-3", network: "curium", days: days("2019-09-02", "2020-07-03"),
      weekly: 60)
    situation.rule("Uren", "Hours", .measure(.hours(["stage-3"]), min: 120))
    let told = situation.account().told(in: .english)
    #expect(told.contains("at 1 hour a week"), "\(told)")
  }

  @Test func saysThatOneOfTwoIsNeeded() {
    var situation = Situation()
    let parts = [Condition.sessions("leernetwerk", min: 1), .measure(.grade(.course("c1")))]
    situation.rule("Eén", "One", Condition(.atLeast(1, parts)), by: "2020-07-17")
    let account = situation.account()
    #expect(account.told(in: .dutch).contains("Minstens 1 van deze 2 is nodig; 0 behaald:"))
    #expect(account.told(in: .english).contains("At least 1 of these 2 is needed; 0 met:"))
  }

  @Test func needsManyJudgementsInThePlural() {
    var situation = Situation()
    situation.rule(
      "Oordelen", "Judgements", .measure(.dataPoints("o1", counting: .judgements), min: 999_999),
      by: "2020-07-17")
    #expect(
      situation.account().next.map(\.dutch)
        == ["Nodig zijn nog 999.999 oordelen, uiterlijk vr 17 juli 2020."])
  }

  // MARK: Without a file

  @Test(arguments: [
    (FactKind.hours, Condition.measure(.hours(["stage-3"]), min: 2400), "de uren"),
    (.results, .measure(.grade(.course("c1")), min: 550), "de resultaten"),
    (.documents, .measure(.document("leerwerkplan", issuedFrom: nil)), "de documenten"),
  ])
  func asksForTheFileBeforeWhatItMayHold(_ kind: FactKind, _ condition: Condition, _ words: String)
  {
    var situation = Situation()
    situation.builder.withhold(kind)
    situation.rule("Eis", "Demand", condition, by: "2020-07-03")
    let account = situation.account()
    #expect(account.sign == "○")
    #expect(
      account.next.map(\.dutch)
        == ["Nodig zijn eerst \(words); pas dan is te zeggen wat er nog ontbreekt."])
  }

  /// Who can do without what no file brings is told how.
  @Test func asksForNoFileWhereAnotherWayWillDo() {
    var situation = Situation()
    situation.builder.withhold(.hours)
    let ways = [
      Condition.measure(.hours(["stage-3"]), min: 1_600),
      .measure(.document("leerwerkplan", issuedFrom: nil)),
    ]
    situation.curriculum.programmes[0].placements[0].documents[0].due = .fixed(day("2020-06-01"))
    situation.rule("Eis", "Demand", Condition(.any(ways)), by: "2020-07-03")
    #expect(
      situation.account().next.map(\.dutch)
        == ["Nodig is ‘Leerwerkplan’, uiterlijk ma 1 juni 2020."])
  }
}
