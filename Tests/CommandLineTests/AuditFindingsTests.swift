import Foundation
import Testing

/// What judging notices in the evidence is told beside the verdicts, and does not change how it ends.
@Suite struct AuditFindingsTests {
  private func audited(_ folder: Folder, _ options: String...) throws -> Tool.Outcome {
    try Tool.run(
      ["audit", folder.file("c.xml").path, folder.file("bewijs").path, "--as-of", "2020-03-11"]
        + options)
  }

  @Test(arguments: [("2020-06-01", true), ("2020-07-17", true), ("2020-07-18", false)])
  func tellsOfAnExtensionThatChangesNothing(until: String, isIdle: Bool) throws {
    let folder = try Material.folder(
      curriculum: Material.curriculum.replacing(
        "<rule id=\"leerhuis\">", with: "<rule id=\"leerhuis\" by=\"2020-07-17\">"))
    let decision = "s1,leerhuis,extension,2020-01-10,\(until),examencommissie,ziekte"
    _ = try folder.write(
      "student,about,kind,date,until,authority,ground\n\(decision)\n", to: "bewijs/decisions.csv")
    let outcome = try audited(folder)
    #expect(outcome.status == 0)
    let finding = "let op LL1202: het uitstel van student s1 voor ‘Leerhuis’"
    #expect(outcome.messages.contains(finding) == isIdle, "\(outcome.messages)")
    #expect(outcome.messages.contains("decisions.csv, regel 2") == isIdle)
  }

  @Test func tellsOfANetworkWithoutASession() throws {
    let folder = try Material.folder(
      curriculum: Material.curriculum
        .replacing("per=\"all\"", with: "per=\"network\"")
        .replacing(
          "<programme id=\"mjz\"",
          with: "<networks><network id=\"a\" kind=\"organisation\"><title>Noord</title></network>"
            + "<network id=\"b\" kind=\"organisation\"><title>Zuid</title></network></networks><programme id=\"mjz\""
        )
    )
    let students =
      "student,cohort,year,profile,network,placement_start,placement_end,"
      + "hours_per_week\ns1,2019,1,,a,,,\ns2,2019,1,,b,,,\n"
    _ = try folder.write(students, to: "bewijs/students.csv")
    _ = try folder.write(
      "session,network,series,date,period,theme,status\nl1,a,leerhuis,2019-12-12,,,held\n",
      to: "bewijs/sessions.csv")
    _ = try folder.write("student,session,status\ns1,l1,present\n", to: "bewijs/attendance.csv")
    let outcome = try audited(folder, "--lang", "en")
    #expect(outcome.status == 0)
    let told = outcome.messages.components(separatedBy: "LL1201")
    #expect(told.count == 2, "\(outcome.messages)")
    #expect(outcome.messages.contains("no session of ‘Leerhuis’ is known for Zuid"))
  }

  @Test(arguments: ["LL1201", "extension-without-effect"])
  func explainsWhatItTells(code: String) throws {
    let outcome = try Tool.run("explain", code)
    #expect(outcome.status == 0 && outcome.results.contains("Wat te doen:"))
  }
}
