import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnReport

/// Sentences say what is the case on the day that is asked, and no more.
struct TrueSentenceTests {
  private static func order(judged days: [(MomentID, String)], asOf: String = "2020-07-20")
    -> String
  {
    var situation = Situation()
    situation.asOf = day(asOf)
    for (moment, date) in days {
      for role in ["docent", "praktijkbegeleider"] as [RoleID] {
        situation.builder.judge(0, at: moment, by: role, on: day(date))
      }
    }
    let moments = Condition.measure(
      .order(.moment("stage-3", "midterm"), before: .moment("stage-3", "final")))
    situation.rule("Volgorde", "Order", moments, by: "2020-07-03")
    return situation.account().told(in: .dutch)
  }

  @Test func tellsAnOrderAsItHasGone() {
    let (midterm, final) = ("de beoordeling bij ‘Tussenbeoordeling’", "‘Eindbeoordeling’")
    #expect(
      Self.order(judged: [("midterm", "2020-02-10"), ("final", "2020-06-30")]).contains(
        "De volgorde klopt: eerst \(midterm), dan de beoordeling bij \(final)."))
    #expect(
      Self.order(judged: [("midterm", "2020-02-10")], asOf: "2020-03-11").contains(
        "De volgorde klopt tot nu toe: \(midterm) is geweest, de beoordeling bij \(final) nog niet."
      ))
    #expect(
      Self.order(judged: [("midterm", "2020-07-01"), ("final", "2020-06-30")]).contains(
        "eerst hoort \(midterm), maar de beoordeling bij \(final) was er eerder of op dezelfde dag."
      ))
    #expect(
      Self.order(judged: [("final", "2020-06-30")]).contains(
        "de beoordeling bij \(final) is geweest, \(midterm) niet."))
    #expect(Self.order(judged: []).contains("geen van beide is op tijd geweest."))
  }

  @Test(
    "A fact of the enrolment is not said to be untrue while it may still come",
    arguments: [
      ("2019-08-20", "Of dit voor de student klopt, staat nog niet vast"),
      ("2020-03-11", "Dit klopt voor de student"), ("2021-03-11", "Dit klopt niet voor de student"),
    ])
  func tellsWhatIsNotSettled(asOf: String, sentence: String) {
    var situation = Situation()
    situation.asOf = day(asOf)
    let years = asOf == "2021-03-11" ? [4] : [3]
    let fact = EnrolmentFact(years: years, isInNetwork: true)
    situation.builder = EvidenceBuilder(for: situation.curriculum)
    let student = situation.builder.addStudent("s1", cohort: 2017)
    situation.builder.enrol(student, year: 3, profile: "jeugd")
    if asOf == "2020-03-11" {
      situation.builder.addMember("s1", of: "curium", as: "student")
    }
    situation.rule("r", "In een netwerk", "In a network", .measure(.isTrue(fact)))
    #expect(
      situation.account().told(in: .dutch).contains(
        "\(sentence): studiejaar \(years[0]) en plaats in een leernetwerk."))
  }

  /// Who was there another time was not there at the session that is told of.
  @Test func tellsWhoWasNotAtTheSessionThatDecides() {
    var situation = Situation()
    situation.session("leernetwerk", on: "2019-10-08")
    situation.session("leernetwerk", on: "2020-02-06")
    situation.builder.involve("client", at: 0)
    situation.builder.involve("docent", at: 1)
    situation.rule(
      "inbreng", "Inbreng", "Input",
      .measure(.perspectives(["client"], ["leernetwerk"]), min: 1, each: .session),
      subject: .network)
    let told = situation.networkAccount()?.told(in: .dutch) ?? ""
    #expect(told.contains("do 6 februari: niet betrokken: cliënt."))
    #expect(!told.contains("8 oktober"))
  }

  @Test func asksNothingOfAWaivedRuleThatIsStillOpen() {
    var situation = Situation()
    situation.session("leerhuis", on: "2020-06-04")
    situation.rule("leerhuis", "Leerhuis", "Learning house", .sessions("leerhuis", min: 1))
    situation.builder.decide(0, about: "leerhuis", .waiver, on: day("2020-03-01"))
    let told = situation.account().told(in: .dutch)
    #expect(told.contains("ontheffing van"))
    #expect(!told.contains("gepland") && !told.contains("odig"))
  }

  @Test func asksTheHoursOfAWeekInThatWeek() {
    var situation = Situation()
    situation.rule(
      "Weken", "Weeks", .measure(.hours(["stage-3"]), min: 1440, max: 2400, each: .week),
      by: "2020-07-03")
    situation.asOf = day("2019-09-01")
    let next = situation.account().next.map(\.dutch)
    #expect(
      next == [
        "Nodig is nog 24 uur, uiterlijk zo 8 september 2019; ook de andere 42 keer is nog iets nodig."
      ])
  }

  @Test func tellsSeveralWeeksTogether() {
    var situation = Situation()
    situation.rule(
      "Weken", "Weeks", .measure(.hours(["stage-3"]), min: 1440, each: .week), by: "2019-09-22")
    situation.asOf = day("2019-09-01")
    let next = situation.account().next.map(\.dutch)
    #expect(next == ["Nodig is nog 3 keer 24 uur, samen 72 uur."])
  }

  /// A session of one period is planned in that period: by the day that the JSON has too.
  @Test func plansEachPeriodByItsOwnLastDay() throws {
    var situation = Situation()
    situation.curriculum.programmes[0].series[1].isPlannedCompletely = false
    situation.session("leerhuis", on: "2019-10-08", .present)
    situation.session("leerhuis", on: "2019-12-03", .present)
    situation.rule(
      "Elke periode", "Each period", .sessions("leerhuis", min: 1, each: .period),
      by: "2020-07-03")
    let fix = try #require(situation.audit.verdict(ofStudent: 0).rules[0].fix)
    let last = fix.steps.compactMap { step -> Day? in
      if case .planAndAttend(_, _, let days) = step { days.last } else { nil }
    }
    #expect(last.count == 2)
    let told = situation.account().next.map(\.dutch)
    for day in last {
      #expect(told.contains { $0.hasSuffix("uiterlijk \(day.words.dutch).") }, "\(told)")
    }
  }

  @Test func headsWithWhatIsTight() {
    let scene = Scene("krap") { it in
      it.logHoursOfASlowStudent()
      it.rule(
        "Stage-uren", "Placement hours", .measure(.hours(["stage-3"]), min: 50400), by: "2020-07-03"
      )
    }
    #expect(
      scene.text(in: .dutch).hasPrefix("s1 · ◔ stand van wo 11 maart 2020: nog open, krap\n"))
    #expect(scene.text(in: .english).hasPrefix("s1 · ◔ as of Wed 11 March 2020: still open, tight"))
  }

  /// A share is of all that may still come, and of what nobody knows no number is told.
  @Test(arguments: [
    (4, "Van de 4 bijeenkomsten, als er nog 2 bij komen, zijn er 4 nodig (80 %)."),
    (3, "Van de 3 bijeenkomsten, als er nog 1 bij komt, zijn er 3 nodig (80 %)."),
    (2, "Van de 2 bijeenkomsten zijn er 2 nodig (80 %)."),
    (nil, "Nodig is 80 % van alle bijeenkomsten, ook van wat nog gepland wordt."),
  ])
  func tellsWhatAShareIsOf(most: Int?, sentence: String) {
    var situation = Situation()
    situation.curriculum.programmes[0].series[1].isPlannedCompletely = false
    situation.curriculum.programmes[0].series[1].maximum = most.map(Bound.amount)
    situation.session("leerhuis", on: "2019-12-04", .present)
    situation.session("leerhuis", on: "2020-06-04")
    situation.rule(
      "leerhuis", "Leerhuis", "Learning house",
      .measure(
        .sessions(["leerhuis"], counting: [.present, .late], asShare: true), min: 8_000),
      by: "2020-07-17")
    let told = situation.account().told(in: .dutch)
    #expect(told.contains(sentence), "\(told)")
    #expect((most == nil) == !told.contains(/Er (is|zijn) er nog|Die is nodig/), "\(told)")
  }

  @Test func saysOfEachPartHowItStands() {
    var situation = Situation()
    situation.rule(
      "cijfers", "Cijfers", "Grades",
      Condition(
        .all([
          .measure(.grade(.course("c1")), min: 600), .measure(.grade(.course("c2")), min: 700),
        ])), by: "2020-07-17")
    let told = situation.account().lines.map(\.text.dutch)
    #expect(told.count { $0 == "Er is nog geen cijfer." } == 2, "\(told)")
  }

  @Test func namesTheGradeThatAPassMustHave() {
    var situation = Situation()
    situation.rule(
      "cijfer", "Cijfer", "Grade", .measure(.grade(.course("c1")), min: 800), by: "2020-07-17")
    let next = situation.account().next.map(\.dutch)
    #expect(next.contains { $0.contains("minstens een 8 voor ‘Veilig opgroeien’") }, "\(next)")
  }

  @Test func namesTheGradeOfPassesThatWouldDoForOneAnother() {
    var situation = Situation()
    situation.curriculum.programmes[0].courseSets = [CourseSet(id: "set", courses: ["c1", "c2"])]
    let grades = GradeBounds(minimum: .amount(800), maximum: nil)
    situation.rule(
      "vak", "Vak", "Course", .measure(.courses(.set("set"), grades: grades), min: 1),
      by: "2020-07-17")
    let next = situation.account().next.map(\.dutch)
    #expect(
      next.contains { $0.contains("bijvoorbeeld") && $0.contains("minstens een 8") }, "\(next)")
  }
}
