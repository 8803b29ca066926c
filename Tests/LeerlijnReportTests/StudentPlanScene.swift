import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnRules
import Testing

@testable import LeerlijnReport

/// A small programme of two years with one student, planned on 11 March 2020.
///
/// a is passed, b is under way, c is planned, d can be done again by a resit, and the placement of year 1
/// follows in the next study year.
struct StudentPlanScene {
  let curriculum: Curriculum
  let evidence: Evidence
  let plan: StudentPlan
  let audit: Audit

  /// - Parameters:
  ///   - title: of course c.
  ///   - isTaken: whether the student has taken anything yet.
  init(
    title: String = "Cursus C", student: StudentID = "s1", isTaken: Bool = true,
    _ wish: (inout PathWishes) -> Void = { _ in }
  ) throws {
    let escaped = title.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let text = Self.text.replacing("Cursus C", with: escaped)
    var log = DiagnosticLog()
    let source = SourceFile(path: "c.xml", bytes: Array(text.utf8))
    let read = readCurriculum(source, checking: .namesOnly, reporting: &log)
    curriculum = try #require(read, "\(log.diagnostics.map(\.message.english))")
    var builder = EvidenceBuilder(for: curriculum)
    builder.addStudent(student, cohort: 2019)
    builder.enrol(
      0, programme: "p", year: 1, profile: nil, days: DayRange(day("2019-09-02"), .distantFuture))
    if isTaken {
      builder.grade(0, "a", .grade(700), on: day("2019-11-08"))
      builder.register(0, "b", days: days("2020-02-03", "2020-04-17"))
      builder.grade(0, "d", .grade(400), on: day("2020-01-31"))
    }
    evidence = builder.build()
    var wishes = PathWishes()
    wish(&wishes)
    var faults: [PathFault] = []
    let planner = StudentPlanner(curriculum, evidence, asOf: day("2020-03-11"))
    let plan = planner.plan(student: 0, wishes, faults: &faults, isOver: { false })
    #expect(faults.isEmpty)
    self.plan = try #require(plan)
    audit = Audit(RuleProgram(curriculum), of: evidence, asOf: day("2020-03-11"))
  }

  func page(_ language: Language = .dutch) -> String {
    StudentPlanPage(plan, audit, in: language).html()
  }

  func calendar(_ language: Language = .dutch) -> String {
    StudentPlanCalendar(plan, evidence, curriculum, in: language).text()
  }

  private static let text = """
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="1" decided="2019-06-20" xml:lang="nl">
      <title>Proef</title>
      <sources><source id="s" kind="assumption"><title>S</title>
        <passage id="p" locator="p">Aangenomen.</passage></source></sources>
      <calendar>
        <year id="2019-2020" starts="2019-09-02" ends="2020-07-17">
          <period id="p1" starts="2019-09-02" ends="2019-11-08"/>
          <period id="p2" starts="2019-11-11" ends="2020-01-31"/>
          <period id="p3" starts="2020-02-03" ends="2020-04-17"/>
          <period id="p4" starts="2020-04-20" ends="2020-07-17"/>
        </year>
        <year id="2020-2021" starts="2020-08-31" ends="2021-07-16"/>
      </calendar>
      <roles><role id="docent"><title>Docent</title></role></roles>
      <programme id="p" level="other" credits="60" duration="P2Y">
        <title>Opleiding</title>
        <grading pass="5.5" scale="1-10" attempt="best" opportunities="2"/>
        <course id="a" credits="5" year="1" periods="p1"><title>Cursus A</title></course>
        <course id="b" credits="5" year="1" periods="p3"><title>Cursus B</title></course>
        <course id="c" credits="10" year="1" periods="p4"><title>Cursus C</title></course>
        <course id="d" credits="5" year="1" periods="p2"><title>Cursus D</title></course>
        <placement id="stage" credits="20" year="1" starts="2019-09-09" ends="2020-01-31">
          <title>Stage</title>
          <moment id="eind" due="2020-01-24"><title>Eindgesprek</title><by role="docent"/></moment>
          <moment id="los" due="placement.start+P2W"><title>Startgesprek</title><by role="docent"/></moment>
          <document id="verslag" due="2020-01-17"><title>Verslag</title></document>
          <document id="overeenkomst" due="placement.end"><title>Overeenkomst</title></document>
          <document id="jaar" due="year.end"><title>Jaarverslag</title></document>
        </placement>
      </programme>
      <rule id="uren" programme="p"><title>Stage-uren</title><cite source="s" passage="p"/>
        <hours placement="stage" min="400"/></rule>
    </curriculum>
    """
}
