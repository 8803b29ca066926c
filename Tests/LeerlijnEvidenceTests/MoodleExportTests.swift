import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Exports of Moodle, made anew after its sources and language packs: what `evidence map` proposes gives the
/// facts of the clean file, with the questions that are left.
@Suite struct MoodleExportTests {
  private let attendance = """
    student,session,status
    s1000001,curium.ln1,present
    s1000001,curium.ln2,late
    s1000002,curium.ln1,absent
    s1000003,curium.ln1,excused
    s1000003,curium.ln3,present

    """

  @Test("settles English attendance with the acronyms of Moodle") func english() {
    let list = """
      Course\tLearning networks
      Group\tCurium

      ID number\tLast name\tFirst name\tGroups\t8 Oct 2019 1.00PM All students\t3 Dec 2019 1.00PM All students\t11 Feb 2020 1.00PM All students\tTaken sessions\tPoints\tPercentage
      s1000001\tA\tB\tCurium\tP (2/2)\tL (1/2)\t\t2\t3 / 4\t75.00
      s1000002\tC\tD\t\tA (0/2)\t?\t?\t1\t0 / 2\t0.00
      s1000003\tE\tF\t\tE (1/2)\t\tP (2/2)\t2\t3 / 4\t75.00

      """
    let tried = TriedExport(["LN_Attendances_20200311-1015.txt": list])
    #expect(tried.questions == ["complete-through", "checked"], "\(tried.proposal)")
    #expect(tried.reading.findings.isEmpty)
    #expect(tried.facts == TriedExport.clean(["attendance.csv": attendance]))
    #expect(tried.proposal.contains("<column name=\"Points\" ignore=\"true\"/>"))
  }

  @Test("settles Dutch attendance, where A is absent, and cells of who was not enrolled")
  func dutch() {
    let list = """
      Cursus\tLeernetwerken
      Groep\tCurium

      Nummer (ID)\tAchternaam\tVoornaam\t08 okt 2019 13:00 Alle leerlingen\t03 dec 2019 13:00 Alle leerlingen\t11 feb 2020 13:00 Alle leerlingen\tGevolgde sessies\tPunten\tPercentage
      s1000001\tA\tB\tP (2/2)\tL (0,5/2)\tInschrijving gebruiker eindigt op "04.12.2019"\t2\t3 / 4\t75,00
      s1000002\tC\tD\tA (0/2)\tInschrijving opgeschort\t←\t1\t0 / 2\t0,00
      s1000003\tE\tF\tV (1/2)\t?\tP (2/2)\t2\t3 / 4\t75,00

      """
    let tried = TriedExport(["LN_Attendances.txt": list])
    #expect(tried.questions == ["complete-through", "checked"], "\(tried.proposal)")
    #expect(tried.reading.findings.isEmpty, "\(tried.proposal)")
    #expect(tried.facts == TriedExport.clean(["attendance.csv": attendance]))
  }

  @Test("takes A with all points for present, since 'afwezig' has none") func ownStatuses() {
    let list = """
      Cursus\tLeernetwerken
      Groep\tCurium

      Student-ID\tAchternaam\t8 okt 2019 13.00 Alle deelnemers\t3 dec 2019 13.00 Alle deelnemers\t11 feb 2020 13.00 Alle deelnemers\tBijgewoonde sessies\tPunten\tPercentage
      s1000001\tA\tA (2/2)\tT (1/2)\t?\t1\t2,0 / 2,0\t100,00
      s1000002\tC\tO (0/2)\t?\t?\t1\t0,0 / 2,0\t0,00
      s1000003\tB\tV (1/2)\t?\tA (2/2)\t2\t3,0 / 4,0\t75,00

      """
    let tried = TriedExport(
      ["Attendances.txt": list], answers: ["T (1/2)": "late", "O (0/2)": "absent"])
    #expect(
      tried.questions
        == ["complete-through", "checked", "code|status|O (0/2)", "code|status|T (1/2)"])
    #expect(tried.reading.findings.isEmpty, "\(tried.proposal)")
    #expect(tried.facts == TriedExport.clean(["attendance.csv": attendance]))
    let own =
      "<code column=\"status\" from=\"A (2/2)\" to=\"present\"/> <!-- waarschijnlijk: het enige"
    #expect(tried.proposal.contains(own))
  }

  @Test(
    "asks what letter and points do not tell together",
    arguments: [
      // All points for everything: A may be either.
      ("A (1/1)", "P (1/1)"), ("A (2/2)", "X (2/2)"),
      // Without points, and without a P beside it.
      ("A", "L"), ("A (2/2)", "A (2/2)"),
      // A status that is hidden, and one that cannot be.
      ("-P", "P (2/2)"), ("P (3/2)", "P (2/2)"), ("P (1/2)", "L (1/2)"), ("L (2/2)", "P (2/2)"),
    ])
  func asks(_ mark: String, _ other: String) {
    let list = """
      Student ID\tLast name\t8 Oct 2019 1.00PM All students\t3 Dec 2019 1.00PM All students\tTaken sessions\tPoints\tPercentage
      s1000001\tA\t\(mark)\t\(other)\t2\t3 / 4\t75.00

      """
    let tried = TriedExport(["Attendances.txt": list])
    #expect(tried.questions.contains("code|status|\(mark)"), "\(tried.proposal)")
  }

  @Test("knows the letters without points where all of them are Moodle's") func noPoints() {
    let list = """
      Student ID\tLast name\t8 Oct 2019 1.00PM All students\t3 Dec 2019 1.00PM All students\tTaken sessions\tPoints\tPercentage
      s1000001\tA\tP\tL\t2\t3 / 4\t75.00
      s1000003\tA\tA\t?\t1\t0 / 2\t75.00

      """
    let tried = TriedExport(["Attendances.txt": list])
    #expect(tried.questions == ["complete-through", "checked"])
    #expect(tried.reading.findings.isEmpty)
  }

  @Test(
    "takes no list for one of Moodle's that lacks a header",
    arguments: ["Taken sessions", "Points", "Percentage"])
  func resembles(_ missing: String) {
    let header = "Student ID\tLast name\t8 Oct 2019\t3 Dec 2019\tTaken sessions\tPoints\tPercentage"
      .replacing(missing, with: "Remark")
    let tried = TriedExport(["presentie.txt": header + "\ns1000001\tA\tP (2/2)\tP (2/2)\t\t\t\n"])
    #expect(!tried.proposal.contains("Moodle"))
    #expect(tried.questions.contains("code|status|P (2/2)"))
  }

  @Test("tells the line where a truncated export ends") func truncated() {
    let list = """
      Student ID\tLast name\t8 Oct 2019\t3 Dec 2019\tTaken sessions\tPoints\tPercentage
      s1000001\tA\tP (2/2)\tP (2/2)\t2\t4 / 4\t100.00
      s1000002\tB\tP (2/
      """
    let tried = TriedExport(["Attendances.txt": list])
    #expect(tried.questions == ["complete-through", "checked"])
    #expect(tried.reading.findings.contains { $0.hasSuffix("@Attendances.txt:3:1") })
    #expect(!tried.reading.findings.isEmpty)
  }

  // MARK: The gradebook

  private let results =
    "student,course,date,grade\ns1000001,swj301,2020-01-31,7.5\ns1000002,swj302,2020-01-31,8\n"

  @Test("settles a gradebook whose items are courses, and asks of which day the results are")
  func gradebook() {
    let list = """
      Voornaam,Achternaam,"Nummer (ID)",Instelling,Afdeling,E-mailadres,"Opdracht: SWJ301 (Reëel)","Opdracht: SWJ301 (Percentage)","Opdracht: SWJ302 (Reëel)","Opdracht: Verslag (Reëel)","Cursustotaal (Reëel)","Laatst gedownload van deze curus"
      A,B,s1000001,,,a@example.org,"7,50","75,00 %",-,"6,00","7,50",1580000000
      C,D,s1000002,,,b@example.org,-,-,"8,00",-,"8,00",1580000000

      """
    let tried = TriedExport(
      ["LN Cijfers.csv": list], answers: ["date|LN Cijfers.csv": "2020-01-31"])
    #expect(tried.questions == ["complete-through", "checked", "date"], "\(tried.proposal)")
    #expect(tried.reading.findings.isEmpty, "\(tried.proposal)")
    #expect(tried.facts == TriedExport.clean(["results.csv": results]))
    #expect(
      tried.proposal.contains(
        "<column name=\"Opdracht: Verslag (Reëel)\" ignore=\"true\"/> <!-- waarschijnlijk: noemt geen"
      ))
  }

  @Test("asks of which course the total is, and suggests the one in the name of the file")
  func total() {
    let list = """
      First name,Last name,ID number,Assignment: Report (Real),Course total (Real),Last downloaded from this course
      A,B,s1000001,6.00,7.50,1580000000

      """
    let tried = TriedExport(
      ["SWJ301 Grades.csv": list],
      answers: ["date|SWJ301 Grades.csv": "2020-01-31", "Course total (Real)": "swj301"])
    #expect(
      tried.questions
        == ["complete-through", "checked", "date", "code|course|Course total (Real)"])
    #expect(tried.proposal.contains("waarschijnlijk swj301"))
    #expect(tried.reading.findings.isEmpty, "\(tried.proposal)")
    #expect(
      tried.facts
        == TriedExport.clean([
          "results.csv": "student,course,date,grade\ns1000001,swj301,2020-01-31,7.5\n"
        ]))
  }

  @Test("asks whether numbers above the scale are left out, for they are no grades")
  func otherScale() {
    let list = """
      First name,Last name,ID number,Assignment: SWJ301 (Real),Assignment: SWJ302 (Real),Last downloaded from this course
      A,B,s1000001,75.00,-,1580000000
      C,D,s1000002,60.00,8.00,1580000000

      """
    let question = "ignore|Assignment: SWJ301 (Real)"
    let open = TriedExport(["grades.csv": list], answers: ["date|grades.csv": "2020-01-31"])
    #expect(open.questions == ["complete-through", "checked", question, "date"])
    #expect(!open.reading.isUsable)
    let told = TriedExport(
      ["grades.csv": list],
      answers: ["date|grades.csv": "2020-01-31", "SWJ301 (Real)": "true"])
    #expect(told.reading.findings.isEmpty)
    #expect(
      told.facts
        == TriedExport.clean([
          "results.csv": "student,course,date,grade\ns1000002,swj302,2020-01-31,8\n"
        ]))
  }
}
