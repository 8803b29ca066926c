import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnReport

/// The verdicts as the product's guide to its voice writes them, word for word.
struct VoiceTests {
  @Test func tellsHoursAtTooLowAPace() {
    var situation = Situation()
    situation.logHoursOfASlowStudent()
    situation.rule(
      "Stage-uren", "Placement hours", .measure(.hours(["stage-3"]), min: 50400), by: "2020-07-03")
    let account = situation.account()
    #expect(
      account.told(in: .dutch)
        == "Stage-uren: nog open, krap. 640 van 840 uur akkoord, 24 uur wacht op akkoord. Tot en "
        + "met vr 3 juli 2020 zijn er nog 17 weken; met 28 uur per week komt de student op 1.140. "
        + "In het tempo van de laatste vier weken (9 uur per week) wordt het 817: er is dan 23 uur "
        + "te weinig.")
    #expect(
      account.told(in: .english).hasPrefix(
        "Placement hours: still open, tight. 640 of 840 hours approved, 24 waiting for approval."))
    #expect(account.sign == "◔")
  }

  @Test func tellsSessionsWithoutMargin() {
    var situation = Situation()
    for (day, mark) in [("2019-10-08", Attendance.present), ("2019-12-03", .absent)] {
      situation.session("leernetwerk", on: day, mark)
    }
    situation.session("leernetwerk", on: "2020-02-11", .late)
    situation.session("leernetwerk", on: "2020-04-14")
    situation.session("leernetwerk", on: "2020-05-20")
    situation.rule(
      "Leernetwerkbijeenkomsten", "Network sessions", .sessions("leernetwerk", min: 4))
    let account = situation.account()
    #expect(
      account.told(in: .dutch)
        == "Leernetwerkbijeenkomsten: nog open, geen marge. 2 bijgewoond, 1 gemist, nog 2 gepland "
        + "(di 14 april, wo 20 mei). Beide zijn nodig.")
    #expect(
      account.told(in: .english)
        == "Network sessions: still open, no margin. 2 attended, 1 missed, 2 still planned (Tue 14 "
        + "April, Wed 20 May). Both are needed.")
    // What the margin says already is not said again as what to do.
    #expect(account.next.isEmpty)
  }

  @Test func tellsASessionThatMadeTheDifference() {
    var situation = Situation()
    situation.session("leerhuis", on: "2019-12-12", .excused)
    situation.session("leerhuis", on: "2020-03-10", .present)
    situation.session("leerhuis", on: "2020-06-04")
    situation.rule("Leerhuis", "Learning house", .sessions("leerhuis", min: 3))
    let account = situation.account()
    #expect(
      account.told(in: .dutch)
        == "Leerhuis: niet meer haalbaar. 1 van 3 bijgewoond; 12 december 2019 afwezig met bericht."
    )
    #expect(
      account.next.map(\.dutch) == ["De examencommissie kan ontheffing geven (OER, zie bron)."])
  }

  @Test func tellsALateJudgement() {
    var situation = Situation()
    situation.builder.judge(0, at: "midterm", by: "docent", on: day("2020-02-20"))
    situation.builder.judge(0, at: "midterm", by: "praktijkbegeleider", on: day("2020-02-10"))
    situation.rule(
      "Tussenbeoordeling", "Mid-term", .measure(.assessed("stage-3", "midterm")))
    let account = situation.account()
    #expect(
      account.told(in: .dutch).hasPrefix(
        "Tussenbeoordeling: niet meer haalbaar. De docent beoordeelde op 20 februari, na vr 14 "
          + "februari."))
    #expect(
      account.next.map(\.dutch) == ["Met uitstel tot 20 februari zou de eis behaald zijn."])
  }
}
