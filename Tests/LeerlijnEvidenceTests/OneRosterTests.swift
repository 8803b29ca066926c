import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Files of OneRoster 1.2, made anew after its binding in CSV.
@Suite struct OneRosterTests {
  private let users = """
    sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email
    u-1,,,true,a,,A,B,,s1000001,a@example.org
    u1,,,true,a2,,A,B,,s1000003,a2@example.org
    u-2,,,true,c,,C,D,,s1000002,c@example.org
    t-1,,,true,t,,T,U,,d100,t@example.org

    """
  private let courses = """
    sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
    c-1,,,y-1,First course,SWJ301,,o-1,,
    c-2,,,y-1,swj302,,,o-1,,

    """
  private let classes = """
    sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
    k-1,,,Group 1,,c-1,G1,scheduled,,o-1,t-1,,,
    k-2,,,Group 2,,c-2,G2,scheduled,,o-1,t-1,,,

    """
  private let lineItems = """
    sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,gradingPeriodSourcedId,resultValueMin,resultValueMax
    l-1,,,Portfolio,,2019-09-02,2020-01-31,k-1,g-1,t-1,1,10
    l-2,,,SWJ 302,,2019-09-02,2020-01-31,k-2,g-1,t-1,1,10

    """
  private let results = """
    sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment
    r-1,active,2020-02-01T10:00:00Z,l-1,u-1,fully graded,7.5,2020-01-31,
    r-2,active,2020-02-01T10:00:00Z,l-2,u-2,fully graded,8,2020-01-31,
    r-3,active,2020-02-01T10:00:00Z,l-2,u-1,submitted,,2020-01-30,
    r-4,tobedeleted,2020-02-01T10:00:00Z,l-2,u1,fully graded,3,2020-01-30,

    """
  private let enrollments = """
    sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
    e-1,,,k-1,o-1,u-1,student,false,2019-09-02,2020-01-31
    e-2,,,k-2,o-1,u1,student,false,2019-09-02,
    e-3,,,k-2,o-1,t-1,teacher,true,2019-09-02,

    """

  private var all: [String: String] {
    [
      "users.csv": users, "courses.csv": courses, "classes.csv": classes,
      "lineItems.csv": lineItems, "results.csv": results, "enrollments.csv": enrollments,
    ]
  }

  /// Tables that only tie the others together are no files of facts.
  private func findings(_ tried: TriedExport) -> [String] {
    tried.reading.findings.filter { !$0.hasPrefix("evidence-file-unknown@") }
  }

  @Test("joins results and enrolments with the tables beside them") func joins() {
    let tried = TriedExport(all)
    #expect(tried.questions == ["complete-through", "checked"], "\(tried.proposal)")
    #expect(findings(tried).isEmpty, "\(findings(tried)) \(tried.proposal)")
    #expect(
      tried.facts
        == TriedExport.clean([
          "results.csv": "student,course,date,grade\ns1000001,swj301,2020-01-31,7.5\n"
            + "s1000002,swj302,2020-01-31,8\n",
          "registrations.csv": "student,course,from,until\n"
            + "s1000001,swj301,2019-09-02,2020-01-31\ns1000003,swj302,2019-09-02,\n",
        ]))
    let people = "<people file=\"users.csv\" number=\"identifier\" id=\"sourcedId\"/>"
    #expect(tried.proposal.split(separator: people).count == 3)
    #expect(tried.proposal.contains("<code column=\"course\" from=\"l-1\" to=\"swj301\"/>"))
  }

  @Test("asks about a status of scores that is not documented as a result or as none") func exempt()
  {
    var files = all
    files["results.csv"] = results.replacing("submitted,,", with: "exempt,,")
    let tried = TriedExport(files)
    #expect(tried.questions == ["complete-through", "checked", "rows|scoreStatus|exempt"])
    #expect(!tried.reading.isUsable)
    let told = TriedExport(files, answers: ["scoreStatus|exempt": "false"])
    #expect(findings(told).isEmpty, "\(findings(told))")
  }

  @Test("asks of which course a line item is that is one of several of its class") func several() {
    var files = all
    files["lineItems.csv"] =
      lineItems + "l-3,,,Homework,,2019-09-02,2020-01-31,k-1,g-1,t-1,1,10\n"
    files["results.csv"] =
      results + "r-5,active,2020-02-01T10:00:00Z,l-3,u-1,fully graded,9,2020-01-31,\n"
    let tried = TriedExport(files)
    #expect(
      tried.questions == [
        "complete-through", "checked", "code|course|l-1", "code|course|l-3",
      ], "\(tried.proposal)")
  }

  @Test("asks of a line item that is out of another number than grades are") func outOf() {
    var files = all
    files["lineItems.csv"] = lineItems.replacing("k-1,g-1,t-1,1,10", with: "k-1,g-1,t-1,0,100")
    #expect(
      TriedExport(files).questions == ["complete-through", "checked", "code|course|l-1"])
  }

  @Test("asks of a line item that is named like another course than its class") func contradicts() {
    var files = all
    files["lineItems.csv"] = lineItems.replacing("Portfolio", with: "swj302")
    #expect(
      TriedExport(files).questions == ["complete-through", "checked", "code|course|l-1"])
  }

  @Test("asks of which courses line items are where nothing tells") func alone() {
    let tried = TriedExport(["results.csv": results, "users.csv": users])
    #expect(
      tried.questions == [
        "complete-through", "checked", "code|course|l-1", "code|course|l-2",
      ], "\(tried.proposal)")
  }

  @Test(
    "takes no file for one of OneRoster that lacks a header",
    arguments: ["lineItemSourcedId", "studentSourcedId", "sourcedId,"])
  func resembles(_ missing: String) {
    let other = results.replacing(missing, with: missing.hasSuffix(",") ? "other," : "other")
    #expect(!TriedExport(["results.csv": other]).proposal.contains("OneRoster"))
  }

  @Test("tells the line where a truncated file ends") func truncated() {
    var files = all
    files["results.csv"] = String(results.dropLast(30))
    #expect(findings(TriedExport(files)).contains { $0.hasPrefix("row-ragged@results.csv:5") })
  }

  // MARK: In the manifest

  private func read(_ rows: String) -> EvidenceReading {
    let folder = Folder(standard)
    folder.write(
      "scores.csv",
      Array(
        """
        student,course,date,grade,state
        s1000001,swj301,2020-01-31,7,final
        s1000002,swj301,2020-01-31,6,draft
        s1000003,swj301,2020-01-31,5,other

        """.utf8))
    folder.write(
      "evidence.xml",
      Array(
        """
        <evidence xmlns="urn:leerlijn:evidence:1">
        <file kind="students" path="students.csv"/><file kind="sessions" path="sessions.csv"/>
        <file kind="results" path="scores.csv">
        \(rows)
        </file></evidence>
        """.utf8))
    return folder.read()
  }

  @Test("reads the rows that a column chooses, and has a bad row where nothing is said of a value")
  func rows() {
    let reading = read(
      "<rows name=\"state\" is=\"final\" read=\"true\"/><rows name=\"state\" is=\"draft\" read=\"false\"/>"
    )
    #expect(reading.findings == ["value-unknown@scores.csv:4:30"])
    #expect(reading.evidence.results[0].count == 1)
    #expect(reading.evidence.results[1].isEmpty)
    // Left out, what the row tells stays unknown.
    #expect(reading.evidence.leftOut.ofStudents[.results] == [2])
  }

  @Test(
    "reports a choice that is open, no choice, or of no column",
    arguments: [
      ("<rows name=\"state\" is=\"final\" read=\"\"/>", "manifest-question-open@evidence.xml:4:31"),
      (
        "<rows name=\"state\" is=\"final\" read=\"maybe\"/>",
        "manifest-value-unknown@evidence.xml:4:37"
      ),
      ("<rows name=\"state\" read=\"true\"/>", "manifest-attribute-missing@evidence.xml:4:2"),
      ("<rows name=\"stat\" is=\"x\" read=\"true\"/>", "manifest-header-missing@evidence.xml:4:13"),
    ])
  func badRows(_ rows: String, _ finding: String) {
    let reading = read(rows)
    #expect(reading.findings.contains(finding), "\(reading.findings)")
    #expect(!reading.isUsable)
  }

  @Test("compares what another system calls people exactly, unlike names") func exactly() {
    var people = PeopleList(path: "users.csv")
    people.add(id: "u-1", number: "1")
    people.add(id: "U-1", number: "2")
    #expect(people.number(of: "u-1") == "1")
    #expect(people.number(of: "U-1") == "2")
    #expect(people.number(of: "u1") == nil)
    people.add(id: "u-1", number: "3")
    #expect(people.number(of: "u-1") == nil)
    #expect(people.isShared("u-1"))
  }
}
