import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Gradebooks of Canvas and Brightspace, made anew after their documentation.
@Suite struct GradebookExportTests {
  private let results =
    "student,course,date,grade\ns1000001,swj301,2020-01-31,7.5\ns1000002,swj302,2020-01-31,8\n"

  private let canvas = """
    Student,ID,SIS User ID,SIS Login ID,Section,SWJ301 (12345),SWJ302 (12346),Report (12347),Assignments Current Score,Current Score,Unposted Current Score,Final Score,Unposted Final Score
    ,,,,,Manual Posting,,,,,,,
        Points Possible,,,,,10,10,5,(read only),(read only),(read only),(read only),(read only)
    "A, B",11,s1000001,a@example.org,SW3,7.5,N/A,4,75,75,75,75,75
    "C, D",12,s1000002,c@example.org,SW3,,8,,80,80,80,80,80
    "Student, Test",13,,9f8e7d,SW3,1,1,1,10,10,10,10,10

    """

  @Test("settles Canvas, and leaves out what is possible and the test student") func canvasGrades()
  {
    let tried = TriedExport(["grades.csv": canvas], answers: ["date|grades.csv": "2020-01-31"])
    #expect(tried.questions == ["complete-through", "checked", "date"], "\(tried.proposal)")
    #expect(tried.reading.findings == ["rows-beside-list@grades.csv:2:1"], "\(tried.proposal)")
    #expect(tried.facts == TriedExport.clean(["results.csv": results]))
  }

  @Test("asks what EX is in Canvas, for it may be an exemption") func excused() {
    let tried = TriedExport(
      ["grades.csv": canvas.replacing("7.5,N/A", with: "EX,N/A")])
    #expect(
      tried.questions == ["complete-through", "checked", "date", "code|grade|EX"],
      "\(tried.proposal)")
  }

  @Test("asks of a column of Canvas that is out of another number than grades are")
  func otherPoints() {
    // Grades up to 8 out of 20 would all look like grades.
    let tried = TriedExport(["grades.csv": canvas.replacing(",,,,,10,10,5", with: ",,,,,20,10,5")])
    #expect(
      tried.questions == ["complete-through", "checked", "ignore|SWJ301 (12345)", "date"],
      "\(tried.proposal)")
  }

  @Test("takes no list for Canvas' that lacks a header", arguments: ["Section", "SIS Login ID"])
  func resembles(_ missing: String) {
    let tried = TriedExport(["grades.csv": canvas.replacing(missing, with: "Other")])
    #expect(!tried.proposal.contains("Canvas"))
  }

  private let brightspace = """
    OrgDefinedId,Username,Last Name,First Name,SWJ301 Points Grade <Numeric MaxPoints:10 Weight:50>,SWJ301 Grade Symbol <Numeric MaxPoints:10 Weight:50>,SWJ302 Points Grade <Numeric MaxPoints:10>,Report Points Grade <Numeric MaxPoints:20>,Calculated Final Grade Numerator,Calculated Final Grade Denominator,End-of-Line Indicator
    #s1000001,#a,A,B,7.5,Good,,15,22.5,30,#
    #s1000002,#c,C,D,,,8,,8,10,#

    """

  @Test("settles Brightspace, with the sign in front of numbers") func brightspaceGrades() {
    let tried = TriedExport(["export.csv": brightspace], answers: ["date|export.csv": "2020-01-31"])
    #expect(tried.questions == ["complete-through", "checked", "date"], "\(tried.proposal)")
    #expect(tried.reading.findings.isEmpty, "\(tried.proposal)")
    #expect(tried.facts == TriedExport.clean(["results.csv": results]))
  }

  @Test(
    "asks of points out of more or fewer than grades are", arguments: ["100", "5", "10.5"])
  func points(_ most: String) {
    let header = "SWJ301 Points Grade <Numeric MaxPoints:\(most)>"
    let tried = TriedExport(
      [
        "export.csv": brightspace.replacing(
          "SWJ302 Points Grade <Numeric MaxPoints:10>", with: header
        )
        .replacing(
          "SWJ301 Points Grade <Numeric MaxPoints:10 Weight:50>", with: "SWJ302 Points Grade")
      ])
    #expect(tried.questions.contains("ignore|\(header)"), "\(tried.proposal)")
  }

  @Test("takes no list for Brightspace's that lacks its end of lines") func noEnd() {
    let tried = TriedExport(
      ["export.csv": brightspace.replacing("End-of-Line Indicator", with: "Remark")])
    #expect(!tried.proposal.contains("Brightspace"))
  }

  @Test("asks which column has the grades where none is named like a course") func noCourse() {
    let tried = TriedExport(
      ["export.csv": brightspace.replacing("SWJ30", with: "Item ")])
    #expect(
      tried.questions == [
        "complete-through", "checked", "column|course", "column|date", "column|grade",
      ], "\(tried.proposal)")
    #expect(!tried.reading.isUsable)
  }

  @Test("gives two columns for one course to a person") func twice() {
    let tried = TriedExport(
      ["export.csv": brightspace.replacing("SWJ302 Points Grade", with: "swj301 Points Grade")],
      answers: ["date|export.csv": "2020-01-31"])
    #expect(!tried.reading.findings.isEmpty)
  }
}
