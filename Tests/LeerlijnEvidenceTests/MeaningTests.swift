import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

private let hours = "student,date,hours,status\n"
private let attendance = "student,session,status\n"

@Suite struct MeaningTests {
  @Test("makes an enrolment and an unnamed placement of students.csv alone") func fallsBack() throws
  {
    let evidence = reading([:]).evidence
    #expect(evidence.students.map(\.id) == ["s1000001", "s1000002", "s1000003"])
    #expect(evidence.students.map(\.row) == [2, 3, 4])
    let enrolment = try #require(evidence.enrolments[0].first)
    #expect(enrolment.days == .always)
    #expect(enrolment.year == 3)
    #expect(enrolment.profile.map { evidence.profiles[Int($0)] } == "jeugd")
    let placement = try #require(evidence.placements[1].first)
    #expect(evidence.words[Int(placement.placement)] == "")
    #expect(placement.weekly == 1_470)
    #expect(placement.days == DayRange(day("2019-09-02"), day("2020-07-03")))
    // A list of members comes before students.csv, so its network is not the placement's.
    #expect(placement.network == nil)
    #expect(evidence.placements[2].isEmpty)
  }

  @Test("lets enrolments and placements override students.csv for whom they name") func overrides()
  {
    let evidence = reading([
      "enrolments.csv": "student,programme,mode,year,profile,from,until\n"
        + "s1000002,sw,Deeltijd,2,zorg,2018-09-01,2019-08-31\ns1000002,sw,part-time,3,zorg,2019-09-01,\n",
      "placements.csv":
        "student,placement,organisation,network,supervisor,start,end,hours_per_week,max_hours_per_week\n"
        + "s1000001,stage-3,Curium,curium,,2019-09-02,2020-01-31,24,36\n"
        + "s1000001,eigen,elders,,,2020-02-03,,32,\n",
    ]).evidence
    #expect(evidence.enrolments[0].map(\.days) == [.always])
    #expect(evidence.enrolments[1].map(\.year) == [2, 3])
    #expect(evidence.enrolments[1].map(\.days.last) == [day("2019-08-31"), .distantFuture])
    #expect(
      evidence.enrolments[1].map { $0.mode.map { evidence.words[Int($0)] } }
        == ["part-time", "part-time"])
    let own = Array(evidence.placements[0])
    #expect(own.map { evidence.words[Int($0.placement)] } == ["stage-3", "eigen"])
    #expect(
      own.map { $0.organisation.map { evidence.organisations[Int($0)] } }
        == ["curium-lumc", "elders"])
    #expect(own.map(\.maximumWeekly) == [2_160, nil])
    #expect(evidence.placements[1].count == 1)
  }

  @Test("reads what begins and ends on one day, and nought hours a week") func oneDay() throws {
    let reading = reading([
      "students.csv": studentHeader + "s1000001,2017,3,jeugd,,2019-09-02,2019-09-02,0\n"
        + "s1000002,2017,3,jeugd,,,,\n",
      "enrolments.csv": "student,programme,mode,year,profile,from,until\n"
        + "s1000001,sw,,3,jeugd,2019-09-02,2019-09-02\n",
      "placements.csv":
        "student,placement,organisation,network,supervisor,start,end,hours_per_week,max_hours_per_week\n"
        + "s1000002,stage-3,,,,2019-09-02,2019-09-02,0,0\n",
      "members.csv": "network,person,role,from,until\n"
        + "curium,s1000001,student,2019-09-02,2019-09-02\n",
      "experience.csv": "student,from,until,hours_per_week,kind\n"
        + "s1000001,2019-09-02,2019-09-02,0,jeugdhulp\n",
    ])
    #expect(reading.findings == [])
    let evidence = reading.evidence
    let only = DayRange(day("2019-09-02"), day("2019-09-02"))
    #expect(evidence.enrolments[0].map(\.days) == [only])
    for student in 0...1 {
      #expect(evidence.placements[student].map(\.days) == [only])
      #expect(evidence.placements[student].map(\.weekly) == [0])
    }
    #expect(evidence.placements[1].map(\.maximumWeekly) == [0])
    #expect(evidence.memberships.map(\.days) == [only])
    #expect(evidence.experience[0].map(\.days) == [only])
    #expect(evidence.experience[0].map(\.weekly) == [0])
  }

  @Test("reads a week of hours in one row, and nought, also with spaces around them")
  func mostHours() {
    let rows = ["0", "168", " 0 ", " 168 "].enumerated().map { number, amount in
      "s1000001,2019-10-0\(number + 1),\(amount),approved\n"
    }
    let reading = reading(["hours.csv": hours + rows.joined()])
    #expect(reading.findings == [])
    #expect(reading.evidence.hours[0].map(\.minutes) == [0, 10_080, 0, 10_080])
  }

  @Test("keeps the day on which a document was issued, where the row has one")
  func issuedDay() {
    let evidence = reading([
      "documents.csv": "student,document,date,issued\n"
        + "s1000001,stageovereenkomst,2019-09-02,2019-08-20\n"
        + "s1000002,stageovereenkomst,2019-09-02,\n"
    ]).evidence
    #expect(evidence.submissions[0].map(\.issued) == [day("2019-08-20")])
    #expect(evidence.submissions[1].map(\.issued) == [nil])
  }

  @Test("holds a session of the calendar once, whatever editions have it")
  func sessionOfTwoEditions() {
    let folder = Folder(standard)
    var next = stageYear()
    next.edition = "2020-2021"
    let evidence = readEvidence(at: folder.path, forAnyOf: [stageYear(), next]).evidence
    #expect(evidence.sessions.map(\.id).count { $0 == "leerhuis-1" } == 0)
    let recorded = Folder(["students.csv": standard["students.csv"] ?? ""])
    let scheduled = readEvidence(at: recorded.path, forAnyOf: [stageYear(), next]).evidence
    #expect(scheduled.sessions.map(\.id) == ["leerhuis-1"])
  }

  @Test("counts one of wholly equal rows of hours; each further one waits for a person")
  func repeatedHours() {
    let row = "s1000001,2019-10-04,8,approved\n"
    let reading = reading([
      "hours.csv": hours + row + "s1000001,2019-10-04,4,approved\n" + row + row
    ])
    let facts = reading.evidence.hours[0].sorted { $0.row < $1.row }
    #expect(facts.map(\.status) == [.approved, .approved, .query, .query])
    #expect(facts.map(\.row) == [2, 3, 4, 5])
    #expect(reading.findings == ["hours-repeated@hours.csv:4:1", "hours-repeated@hours.csv:5:1"])
    #expect(reading.skippedRowCount == 0)
  }

  @Test("counts equal attendance once, and contradictory attendance not at all (case 38)")
  func repeatedAttendance() {
    let reading = reading([
      "attendance.csv": attendance + "s1000001,curium.ln1,present\ns1000001,curium.ln1,aanwezig\n"
        + "s1000002,leerhuis-9,present\ns1000002,leerhuis-9,absent\ns1000002,curium.ln1,late\n"
    ])
    #expect(reading.evidence.attendance[0].map(\.row) == [2])
    #expect(reading.evidence.attendance[1].map(\.mark) == [.late])
    #expect(
      reading.findings == [
        "attendance-repeated@attendance.csv:3:1", "attendance-contradicts@attendance.csv:4:1",
        "attendance-contradicts@attendance.csv:5:1",
      ])
    #expect(reading.skippedRowCount == 2)
    #expect(reading.touchedStudents == ["s1000002"])
  }

  @Test("adds the sessions of a series that only the curriculum dates") func addsScheduled() {
    let files = ["sessions.csv": "session,network,series,date,period,theme,status\n"]
    let sessions = reading(files).evidence.sessions
    #expect(sessions.map(\.id) == ["leerhuis-1"])
    #expect(sessions.map(\.state) == [.planned])
    #expect(sessions.map(\.row) == [0])
    #expect(sessions.map(\.period) == [2])
    #expect(!reading([:]).evidence.sessions.contains { $0.id == "leerhuis-1" })
  }

  @Test("points hours to the placement they name") func namedPlacement() {
    let evidence = reading([
      "placements.csv":
        "student,placement,organisation,network,supervisor,start,end,hours_per_week\n"
        + "s1000001,a,,,,2019-09-02,2020-01-31,24\ns1000001,b,,,,2020-02-03,2020-07-03,32\n",
      "hours.csv": "student,date,hours,status,placement\ns1000001,2019-10-04,8,approved,b\n"
        + "s1000001,2019-10-05,8,approved,\ns1000002,2019-10-05,8,approved,stage-3\n",
    ]).evidence
    #expect(evidence.hours[0].map(\.placement) == [.own(1), .none])
    #expect(evidence.hours[1].map(\.placement) == [.ofCurriculum(0)])
  }

  @Test("reads grades on the scale, and the words for what is no number") func readsGrades() {
    let evidence = reading([
      "results.csv":
        "student,course,date,grade,test\ns1000001,swj301,2020-02-01,\"7,5\",swj301.t1\n"
        + "s1000001,swj301,2020-02-02,NV,\ns1000001,swj302,2020-02-03,vrijstelling,\n"
        + "s1000001,stage-3,2020-02-04,,\ns1000001,swj302,2020-02-05,Niet deelgenomen,\n"
    ]).evidence
    #expect(evidence.results[0].map(\.score) == [.grade(750), .fail, .exempt, .none, .noShow])
    #expect(
      evidence.results[0].map { evidence.units[Int($0.unit)] }
        == ["swj301.t1", "swj301", "swj302", "stage-3", "swj302"])
  }

  @Test("reads grades on a scale up to 100, two decimals at most") func readsGradesUpTo100() {
    var curriculum = stageYear()
    curriculum.programmes[0].grading = Grading(
      pass: 5500, scale: 0...10_000, attempt: .best, opportunities: nil)
    let folder = Folder(
      standard.merging([
        "results.csv":
          "student,course,date,grade,test\ns1000001,swj301,2020-02-01,100,\n"
          + "s1000001,swj301,2020-02-02,\"62,75\",\ns1000001,swj302,2020-02-03,0,\n"
          + "s1000001,swj302,2020-02-04,V,\n"
      ]) { $1 })
    let evidence = readEvidence(at: folder.path, for: curriculum).evidence
    #expect(
      evidence.results[0].map(\.score) == [.grade(10_000), .grade(6275), .grade(0), .pass])
  }

  @Test("reads judgements with role aliases, outcomes, kinds and assessors") func readsJudgements()
    throws
  {
    let evidence = reading([
      "assessments.csv": "student,moment,role,date,grade,outcome,kind,assessor\n"
        + "s1000001,midterm,Stagedocent,2020-02-01,7,ov.1,gesprek,jansen\n"
    ]).evidence
    let fact = try #require(evidence.judgements[0].first)
    #expect(evidence.roles[Int(fact.role)] == "docent")
    #expect(evidence.outcomes[Int(fact.outcome)] == "ov.1")
    #expect(evidence.words[Int(fact.kind)] == "gesprek")
    #expect(evidence.words[Int(fact.assessor)] == "jansen")
  }

  @Test(
    "reads a judgement on an outcome at no moment (case 53)",
    arguments: [
      "student,moment,role,date,grade,outcome\ns1000001, ,docent,2020-02-01,7,ov.1\n",
      "student,role,date,grade,outcome\ns1000001,docent,2020-02-01,7,ov.1\n",
    ])
  func readsLooseJudgement(_ text: String) throws {
    let reading = reading(["assessments.csv": text])
    #expect(reading.findings.isEmpty)
    let fact = try #require(reading.evidence.judgements[0].first)
    #expect(fact.moment == JudgementFact.unnamed)
    #expect(reading.evidence.outcomes[Int(fact.outcome)] == "ov.1")
    #expect(fact.score == .grade(700))
  }

  @Test("asks for the column of moments where there is none of outcomes") func needsMoments() {
    let reading = reading(["assessments.csv": "student,role,date,grade\n"])
    #expect(reading.findings == ["column-missing@assessments.csv:1:1"])
    #expect(reading.log.diagnostics.last?.message.english.contains("'moment'") == true)
  }

  @Test("keeps a fact outside its placement: that is no bad row") func keepsOutside() {
    let reading = reading(["hours.csv": hours + "s1000001,2019-08-30,8,approved\n"])
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours.facts.count == 1)
  }

  @Test("warns once that there is no manifest, and leaves other files alone") func otherFiles() {
    let reading = reading(["courses.csv": "course,credits\nswj301,10\n"])
    #expect(reading.log.diagnostics.map(\.code.name) == ["no-manifest", "evidence-file-unknown"])
    #expect(reading.isUsable)
    #expect(!reading.evidence.hasManifest)
    #expect(reading.files.map(\.rows) == [3, 3])
  }

  private func day(_ text: String) -> Day { Day(iso: text) ?? .distantPast }
}
