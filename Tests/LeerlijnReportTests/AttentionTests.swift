import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnReport

struct AttentionTests {
  /// Students 0 and 3 attended, 1 was absent, 2 has a list that is not in yet.
  private func situation() -> Situation {
    var situation = Situation()
    situation.session("leerhuis", on: "2019-12-12", .present)
    situation.session("leerhuis", on: "2020-03-24")
    for (number, mark) in [Attendance.absent, .excused, .present].enumerated() {
      let student = situation.builder.addStudent(StudentID("s\(number + 2)"), cohort: 2017)
      situation.builder.enrol(student, year: 3, profile: "jeugd")
      situation.builder.mark(student, at: 0, mark)
    }
    return situation
  }

  @Test func putsTheNearestDayFirst() {
    var situation = situation()
    situation.rule("Leerhuis", "Learning house", .sessions("leerhuis", min: 2))
    let attention = Attention(situation.audit, limit: 10)
    #expect(attention.studentCount == 4)
    #expect(attention.entries.map(\.student.student) == [0, 3, 1, 2])
    #expect(attention.counts == [.missed: 2, .tight: 2])
    #expect(attention.tight == [0: 2])
  }

  @Test func countsThoseItHasNoRoomFor() {
    var situation = situation()
    situation.rule("Leerhuis", "Learning house", .sessions("leerhuis", min: 2))
    let attention = Attention(situation.audit, limit: 1)
    #expect(attention.studentCount == 4)
    #expect(attention.entries.map(\.student.student) == [0])
  }

  @Test func passesOverAdvice() {
    var situation = situation()
    situation.rule(
      "Leerhuis", "Learning house", .sessions("leerhuis", min: 2), isAdvisory: true)
    #expect(Attention(situation.audit, limit: 10).studentCount == 0)
  }

  @Test func leavesForLaterWhatIsNeededInMonths() {
    var situation = Situation()
    situation.session("leerhuis", on: "2020-06-04")
    situation.rule("Leerhuis", "Learning house", .sessions("leerhuis", min: 1))
    #expect(Attention(situation.audit, limit: 10).studentCount == 0)
    situation.asOf = day("2020-05-20")
    #expect(Attention(situation.audit, limit: 10).studentCount == 1)
  }

  @Test func saysWhatWasLookedAtWhenNobodyNeedsAttention() {
    var situation = Situation()
    situation.rule("Jaar", "Year", .measure(.isTrue(EnrolmentFact(years: [3]))))
    let text = OverviewText(situation.audit, in: .dutch, flow: TextFlow(width: 100)).text()
    #expect(text.contains("De ene student vraagt vandaag geen aandacht."))
    #expect(text.contains("Bekeken: 1 student op 1 regel, met geen feiten."))
  }
}
