import Foundation
import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnMap
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnReport
import Testing

/// The pages about a curriculum by parsers of others, as the study guide is by `StudyGuideTests`.
@Suite struct PagesProofTests {
  @Test(Proof.needsPython, arguments: Language.allCases)
  func theAnalysisIsSound(_ language: Language) throws {
    var log = DiagnosticLog()
    let line = try curriculum("leerlijn-jeugd", reporting: &log)
    var options = LineMap.Options()
    options.courseLink = "#unit-"
    let additions = AnalysisPage.Additions(
      map: LineMap(line, options).picture(in: language), findings: log)
    try expectSound(AnalysisPage(CurriculumAnalysis(line), in: language, with: additions).text())
  }

  @Test(Proof.needsPython, arguments: Language.allCases)
  func theDifferenceIsSound(_ language: Language) throws {
    var log = DiagnosticLog()
    let old = try curriculum("leerlijn-jeugd", reporting: &log)
    let new = try curriculum("leerlijn-jeugd-2020-2021", reporting: &log)
    let folder = Proof.package.appending(path: "curricula/voorbeeld").path
    let evidence = readEvidence(at: folder, forAnyOf: [new, old]).evidence
    let day = try #require(Day(iso: "2020-03-11"))
    let impact = Impact(from: old, to: new, of: evidence, asOf: day)
    let report = DifferenceReport(CurriculumDifference(from: old, to: new))
    try expectSound(
      DifferencePage(report, in: language).text(impact: ImpactSection(impact, in: language)))
  }

  @Test(Proof.needsPython, arguments: Language.allCases, [nil, "2020-07-17"])
  func thePlanIsSound(_ language: Language, until: String?) throws {
    var wishes = PathWishes()
    wishes.until = until.flatMap { Day(iso: $0) }
    let planned = try PlannedStudent("9000129", wishes)
    try expectSound(StudentPlanPage(planned.plan, planned.audit, in: language).html())
  }

  private func curriculum(
    _ name: String, reporting log: inout DiagnosticLog
  ) throws -> Curriculum {
    let path = Proof.package.appending(path: "curricula/\(name).xml").path
    return try #require(readCurriculum(at: path, reporting: &log))
  }

  private func expectSound(_ page: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).html")
    try page.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    for validator in ["html.py", "nu.py"] {
      let outcome = try Proof.run(validator, [file.path])
      #expect(outcome.status == 0, "\(outcome.said)")
    }
  }
}
