import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnReport

/// What is said where facts are late, or come too early to count.
struct LateVoiceTests {
  /// A second student, enrolled on these days.
  private static func enrolled(_ days: DayRange, placed: Bool = true) -> Situation {
    var situation = Situation()
    situation.student = situation.builder.addStudent("s2", cohort: 2017, network: "curium")
    situation.builder.enrol(situation.student, year: 3, profile: "jeugd", days: days)
    if placed {
      situation.builder.place(
        situation.student, at: "stage-3", network: "curium",
        days: LeerlijnReportTests.days("2019-09-02", "2020-07-03"), weekly: 1680)
    }
    return situation
  }

  @Test func namesTheEnrolmentOnWhichPeriodsHang() {
    var situation = Self.enrolled(days("2019-09-02", "2020-01-31"))
    situation.builder.setComplete(.enrolments, through: day("2020-02-15"))
    situation.rule(
      "Uren", "Hours", .measure(.hours(["stage-3"]), max: 1_000, each: .period))
    let told = situation.account().told(in: .dutch)
    #expect(told.contains("hangt af van de inschrijving: of die is verlengd, is nog niet bekend."))
    #expect(told.contains("De inschrijvingen zijn bijgewerkt tot en met za 15 februari 2020"))
    #expect(!told.contains("stage"))
  }

  @Test func tellsFromWhichDayOnAPassCounts() {
    var situation = Self.enrolled(DayRange(day("2020-03-23"), .distantFuture))
    situation.rule(
      "Cijfer", "Grade", .measure(.grade(.course("c1")), min: 550), by: "2020-07-03")
    let account = situation.account()
    #expect(
      account.next.map(\.dutch).joined().hasSuffix(
        ", op of na ma 23 maart en uiterlijk vr 3 juli 2020."))
    #expect(
      account.next.map(\.english).joined().hasSuffix(
        " on or after Mon 23 March and by Fri 3 July 2020."))
  }

  @Test func asksNothingThatTheDeadlineRulesOut() {
    var situation = Situation()
    situation.rule(
      "Punten", "Credits",
      .measure(.credits(.programme, grades: nil), min: 150), by: "2020-02-28")
    #expect(situation.account().sign == "✗")
    situation.builder.setComplete(.results, through: day("2020-02-15"))
    situation.builder.setComplete(.assessments, through: day("2020-02-15"))
    let account = situation.account()
    #expect(account.sign == "○")
    #expect(account.next.isEmpty)
    #expect(account.told(in: .dutch).contains("De resultaten zijn bijgewerkt tot en met"))
  }

  @Test func namesTheBoardOnlyWhereAPassageGivesItThePower() {
    var situation = Situation()
    situation.session("leerhuis", on: "2019-12-12", .absent)
    situation.rule("Leerhuis", "Learning house", .sessions("leerhuis", min: 1))
    #expect(
      situation.account().next.map(\.dutch)
        == ["De examencommissie kan ontheffing geven (OER, zie bron)."])
    situation.curriculum.sources[0].passages[0].allowsWaiver = false
    #expect(situation.account().next.isEmpty)
  }

  @Test func namesADocumentThatADecisionIsAbout() {
    var situation = Situation()
    situation.rule("Plan", "Plan", .measure(.document("leerwerkplan", issuedFrom: nil)))
    situation.builder.decide(
      0, about: "leerwerkplan", .extension, on: day("2020-03-01"), until: day("2020-04-01"))
    let grounds = situation.account().lines.filter { $0.kind == .ground }.map(\.text)
    #expect(
      grounds.contains { $0.dutch.contains("uitstel voor ‘Leerwerkplan’ tot en met") },
      "\(grounds)")
  }

  @Test func saysThatAJudgementMayLieOutsideThePlacement() {
    var situation = Self.enrolled(.always, placed: false)
    for role in ["docent", "praktijkbegeleider"] as [RoleID] {
      situation.builder.judge(
        situation.student, at: "midterm", by: role, on: day("2020-02-10"), .grade(700))
    }
    situation.rule("Tussenbeoordeling", "Midterm", .measure(.assessed("stage-3", "midterm")))
    let told = situation.account().told(in: .dutch)
    #expect(
      told == "Tussenbeoordeling: nog open. Beoordeeld door de docent (ma 10 februari) en de "
        + "praktijkbegeleider (ma 10 februari). De stage waar dit over gaat, staat nog niet in de "
        + "lijst: of een oordeel daarbinnen valt, is nog niet te zeggen.")
  }
}
