import Foundation
import Testing

/// What lies beside a list that is mapped alone, as the command uses and tells it.
struct EvidenceBesideTests {
  private static let list = "Wie;Bijeenkomst;Aanwezig\n01;L.1;aanwezig\n02;L.2;afwezig\n"
  private static let sessions = """
    session,network,series,date,period,theme,status
    l1,,leerhuis,2019-12-12,1,,held
    l2,,leerhuis,2020-03-10,1,,held

    """

  private static func folder() throws -> Folder {
    let folder = try Folder()
    _ = try folder.write(Material.curriculum, to: "c.xml")
    let students = Material.students.replacing("s1,", with: "s01,").replacing("s2,", with: "s02,")
    _ = try folder.write(students, to: "students.csv")
    _ = try folder.write(sessions, to: "sessions.csv")
    _ = try folder.write(list, to: "lijst.csv")
    return folder
  }

  private static func map(_ folder: Folder, _ arguments: String) throws -> Tool.Outcome {
    try Tool.shell("cd \(folder.url.path); \"$leerlijn\" evidence map \(arguments) </dev/null")
  }

  /// Were they not looked at, the numbers would stay without their letter and the sessions unknown.
  @Test(arguments: ["lijst.csv", "./lijst.csv", "--into . lijst.csv"])
  func helpsWithNumbersAndSessions(_ arguments: String) throws {
    let folder = try Self.folder()
    let outcome = try Self.map(folder, arguments + " --curriculum c.xml")
    #expect(outcome.status == 0)
    #expect(
      outcome.messages.contains("Ook bekeken, want ze staan ernaast: students.csv, sessions.csv."))
    let isAdded = arguments.contains("--into")
    let text =
      isAdded
      ? try String(contentsOf: folder.file("evidence.xml"), encoding: .utf8) : outcome.results
    #expect(text.contains("from=\"L.1\" to=\"l1\"/> <!-- zeker: alleen de schrijfwijze verschilt"))
    #expect(text.contains("<students prefix=\"s\"/>"))
    #expect(text.contains("<!-- Gebruikt om de rest te begrijpen: students.csv, sessions.csv."))
    // Nothing is proposed for them, and nothing is said to be missing that is there.
    #expect(text.components(separatedBy: "<file ").count == 2)
    #expect(!text.contains("Geen bestand hiervoor: sessions"))
  }

  @Test func givesWhatIsReadOnceItIsAnswered() throws {
    let folder = try Self.folder()
    let proposal = try Self.map(folder, "lijst.csv --curriculum c.xml").results
    let answered = proposal.replacing(
      "complete-through=\"\"", with: "complete-through=\"2020-03-11\""
    )
    .replacing("checked=\"\"", with: "checked=\"ja\"")
    _ = try folder.write(answered, to: "evidence.xml")
    let audit = try Tool.shell(
      "cd \(folder.url.path); \"$leerlijn\" audit c.xml . "
        + "--as-of 2020-03-11 --format json")
    #expect(audit.status == 0 || audit.status == 1, "\(audit.messages)")
  }

  @Test func isNotUsedTwiceNorFromElsewhere() throws {
    let folder = try Self.folder()
    let all = try Self.map(folder, "students.csv sessions.csv lijst.csv --curriculum c.xml")
    #expect(!all.messages.contains("Ook bekeken"))
    #expect(all.results.components(separatedBy: "<file ").count == 4)
    // A list of students under another name goes before the one beside it.
    _ = try folder.write(Material.students.replacing("s1,", with: "x01,"), to: "klas.csv")
    let own = try Self.map(folder, "klas.csv lijst.csv --curriculum c.xml")
    #expect(own.messages.contains("Ook bekeken, want ze staan ernaast: sessions.csv."))
    // Of files in two folders nothing lies beside both.
    let other = folder.file("ander")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    _ = try folder.write(Self.list, to: "ander/lijst.csv")
    let two = try Self.map(folder, "lijst.csv ander/lijst.csv --curriculum c.xml")
    #expect(!two.messages.contains("Ook bekeken"))
  }

  @Test(arguments: ["", "\0\0", "Wie;Wat\nx;y\n", "student;student\n"])
  func goesOnWithoutWhatIsNoList(_ text: String) throws {
    let folder = try Self.folder()
    _ = try folder.write(text, to: "students.csv")
    let outcome = try Self.map(folder, "lijst.csv --curriculum c.xml")
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("path=\"lijst.csv\""))
  }
}
