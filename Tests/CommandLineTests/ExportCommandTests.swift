import Foundation
import Testing

/// What `export` leaves in a folder, and what it leaves alone.
struct ExportCommandTests {
  private let folder: Folder
  private var goal: URL { folder.file("out") }

  init() throws { folder = try Folder() }

  private func export(_ more: String..., from curriculum: String = "curricula/leerlijn-jeugd.xml")
    throws -> Tool.Outcome
  {
    try Tool.run(["export", curriculum, "--to", "ics", "-o", goal.path] + more)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: goal.path).sorted()
  }

  private func contents(_ name: String) throws -> String {
    try String(contentsOf: goal.appending(path: name), encoding: .utf8)
  }

  private func put(_ text: String, _ name: String) throws {
    try text.write(to: goal.appending(path: name), atomically: true, encoding: .utf8)
  }

  @Test func leavesWhatSha256sumAgreesWith() throws {
    let outcome = try export()
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("out/curium.ics\n"))
    #expect(outcome.messages.contains("gaan niet mee naar ics"))
    let check = try Tool.shell("cd '\(goal.path)' && sha256sum --strict -c SHA256SUMS")
    #expect(check.status == 0)
    #expect(check.results.split(separator: "\n").count == (try names().count) - 1)
  }

  @Test func makesTheSameBytesAgain() throws {
    _ = try export()
    let first = try names().map { try contents($0) }
    let again = try export()
    #expect(again.status == 0)
    #expect(try names().map { try contents($0) } == first)
  }

  @Test func leavesAFileOfSomeoneElseAlone() throws {
    try FileManager.default.createDirectory(at: goal, withIntermediateDirectories: true)
    try put("mine", "curium.ics")
    let refused = try export()
    #expect(refused.status == 2)
    #expect(refused.messages.contains("curium.ics") && refused.messages.contains("--force"))
    #expect(try names() == ["curium.ics"])
    #expect(try export("--force").status == 0)
    #expect(try contents("curium.ics").hasPrefix("BEGIN:VCALENDAR"))
  }

  /// One command: first the form, then what is still open, then the export.
  @Test func asksForWhatRIOWantsToKnowInAForm() throws {
    let form = folder.file("rio.xml")
    func export() throws -> Tool.Outcome {
      try Tool.run([
        "export", "curricula/master-jeugdzorg.xml", "--to", "oeapi-v5", "--consumer", "rio",
        "--values", form.path, "-o", goal.path,
      ])
    }
    let first = try export()
    #expect(first.status == 2 && first.messages.contains("het formulier met de vragen staat nu in"))
    let written = try String(contentsOf: form, encoding: .utf8)
    let second = try export()
    #expect(second.status == 2 && second.messages.contains("RIO vraagt 'enrollStartDate'"))
    #expect(try String(contentsOf: form, encoding: .utf8) == written)
    try written.replacing("enrollStartDate=\"\"", with: "enrollStartDate=\"morgen\"")
      .write(to: form, atomically: true, encoding: .utf8)
    let third = try export()
    #expect(third.status == 2 && third.messages.contains("'morgen' kan niet"))
    #expect(!FileManager.default.fileExists(atPath: goal.path))
    let alone = try Tool.run(
      [
        "export", "curricula/master-jeugdzorg.xml", "--to", "oeapi-v5", "--values", form.path, "-o",
        goal.path,
      ])
    #expect(alone.status == 64 && alone.messages.contains("--consumer"))
  }

  @Test(arguments: ["oeapi", "oeapi-v5"]) func keepsTheAddressToWriteTo(form: String) throws {
    func export(_ more: String...) throws -> Tool.Outcome {
      try Tool.run(
        ["export", "curricula/sociaal-werk.xml", "--to", form, "-o", goal.path] + more)
    }
    let first = try export()
    #expect(first.status == 0 && first.messages.contains("--contact"))
    // Put in by hand, as an earlier version advised.
    try put(
      contents("service.json").replacing("contact@example.org", with: "oo@hogeschool.example"),
      "service.json")
    for more in [[], ["--force"]] {
      let next = try Tool.run(
        ["export", "curricula/sociaal-werk.xml", "--to", form, "-o", goal.path] + more)
      #expect(next.status == 0 && !next.messages.contains("--contact"))
      #expect(try contents("service.json").contains("oo@hogeschool.example"))
      let check = try Tool.shell("cd '\(goal.path)' && sha256sum --strict --quiet -c SHA256SUMS")
      #expect(check.status == 0)
    }
    #expect(try export("--contact", "post@hogeschool.example").status == 0)
    #expect(try export().status == 0)
    #expect(try contents("service.json").contains("post@hogeschool.example"))
  }

  @Test(arguments: [
    ("oeapi", "nobody"), ("oeapi", "a@b"), ("oeapi", "a b@c.nl"), ("ics", "a@b.nl"),
  ])
  func refusesAnAddressThatIsNone(form: String, address: String) throws {
    let outcome = try Tool.run(
      [
        "export", "curricula/sociaal-werk.xml", "--to", form, "-o", goal.path, "--contact", address,
      ])
    #expect(
      outcome.status == 64 && outcome.messages.contains("contact")
        || outcome.messages.contains(address))
  }

  @Test func leavesAnEarlierFileAloneThatSomeoneChanged() throws {
    _ = try export()
    try put(contents("curium.ics") + "X-MINE:1\r\n", "curium.ics")
    #expect(try export("--evidence", "curricula/voorbeeld", "--as-of", "2020-03-11").status == 2)
    #expect(try contents("curium.ics").hasSuffix("X-MINE:1\r\n"))
  }

  @Test func takesAwayWhatIsNoLongerMade() throws {
    func curriculum(networks: [String]) throws -> String {
      let list = networks.map { "<network id=\"\($0)\"/>" }.joined()
      let session = #"<session id="l1" date="2019-12-12"/></series>"#
      return try folder.write(
        Material.curriculum
          .replacingOccurrences(
            of: "  <programme ", with: "<networks>\(list)</networks><programme "
          )
          .replacingOccurrences(of: "</series>", with: session), to: "c.xml")
    }
    try #require(try export(from: curriculum(networks: ["a", "b"])).status == 0)
    try put("notes", "eigen.txt")
    let outcome = try export(from: curriculum(networks: ["a"]))
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.messages.contains("weggehaald, want deze export maakt het niet meer: b.ics."))
    #expect(try names() == ["SHA256SUMS", "a.ics", "all-networks.ics", "eigen.txt"])
  }

  @Test func leavesNothingBehindWhereItCannotWrite() throws {
    let file = try folder.write("a file", to: "plain")
    let outcome = try Tool.run(
      "export", "curricula/leerlijn-jeugd.xml", "--to", "ics", "-o", file + "/deeper")
    #expect(outcome.status == 2)
    #expect(
      try Tool.run(
        "export", "curricula/leerlijn-jeugd.xml", "--to", "ics", "-o", file
      ).status == 2)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "a file")
    // A name that a file is to have is taken by a folder.
    try FileManager.default.createDirectory(
      at: goal.appending(path: "curium.ics"), withIntermediateDirectories: true)
    #expect(try export("--force").status == 2)
    #expect(try names() == ["curium.ics"])
  }

  @Test func refusesACurriculumWithErrors() throws {
    let broken = Material.curriculum.replacingOccurrences(
      of: "series=\"leerhuis\" min", with: "series=\"x\" min")
    let path = try folder.write(broken, to: "c.xml")
    let outcome = try export(from: path)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("niets geëxporteerd: er zit 1 fout in"))
    #expect(!FileManager.default.fileExists(atPath: goal.path))
  }

  @Test func saysWhereThereIsNothingToExport() throws {
    let path = try folder.write(Material.curriculum, to: "c.xml")
    let outcome = try export(from: path)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("LL1144"))
    #expect(!FileManager.default.fileExists(atPath: goal.path))
  }

  @Test func tellsMachinesWhatItMade() throws {
    let outcome = try export("--format", "json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.results.utf8)) as? [String: Any])
    #expect((json["files"] as? [String])?.contains("curium.ics") == true)
    #expect((json["removed"] as? [String]) == [])
    #expect((json["diagnostics"] as? [[String: Any]])?.first?["code"] as? String == "LL1140")
    #expect(outcome.messages.isEmpty)
  }

  @Test(arguments: [
    ["--to", "nothing", "-o", "x"], ["--to", "ics"], ["-o", "x"],
    ["--to", "ics", "-o", "x", "--as-of", "2020-03-11"],
    ["--to", "ics", "-o", "x", "--student", "s"],
  ]) func endsWith64OnWrongUsage(arguments: [String]) throws {
    let outcome = try Tool.run(["export", "curricula/leerlijn-jeugd.xml"] + arguments)
    #expect(outcome.status == 64)
    #expect(!outcome.messages.isEmpty)
  }
}
