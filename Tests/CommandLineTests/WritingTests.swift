import Foundation
import Testing

/// What writing keeps, refuses and leaves behind.
struct WritingTests {
  private static let older = "curricula/leerlijn-jeugd-2020-2021.xml"
  private static let newer = "curricula/leerlijn-jeugd.xml"
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func path(_ name: String) -> String { folder.file(name).path }

  private func names(_ name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }

  private func contents(_ name: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for file in try names(name) {
      contents[file] = FileManager.default.contents(atPath: path(name) + "/" + file)
    }
    return contents
  }

  private func state(_ name: String) throws -> stat {
    var state = stat()
    try #require(stat(path(name), &state) == 0)
    return state
  }

  /// A document that `format` changes.
  private func write(_ name: String) throws {
    _ = try folder.write(Material.curriculum.replacing("\n  <", with: "\n     <"), to: name)
  }

  // MARK: One file

  @Test func keepsOwnerModeAndLinks() throws {
    try write("a.xml")
    let isRoot = geteuid() == 0
    if isRoot { #expect(chown(path("a.xml"), 1234, 4321) == 0) }
    #expect(chmod(path("a.xml"), 0o664) == 0)
    #expect(symlink("a.xml", path("b.xml")) == 0)
    let before = try state("a.xml")
    #expect(try Tool.shell("umask 077; \"$leerlijn\" format \(path("b.xml"))").status == 0)
    let after = try state("a.xml")
    #expect(
      (after.st_uid, after.st_gid, after.st_mode) == (before.st_uid, before.st_gid, before.st_mode))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("b.xml")) == "a.xml")
    #expect(try Tool.run("format", "--check", path("a.xml")).status == 0)
    #expect(try names() == ["a.xml", "b.xml"])
  }

  @Test func keepsAFileWithTwoNamesOne() throws {
    try write("a.xml")
    #expect(link(path("a.xml"), path("b.xml")) == 0)
    #expect(try Tool.run("format", path("a.xml")).status == 0)
    #expect(try state("a.xml").st_ino == state("b.xml").st_ino)
    #expect(try Tool.run("format", "--check", path("b.xml")).status == 0)
    #expect(try names() == ["a.xml", "b.xml"])
  }

  @Test func makesWhatALinkToNothingPointsTo() throws {
    #expect(symlink("later.xml", path("a.xml")) == 0)
    #expect(try Tool.run("new", "-o", path("a.xml"), "--force").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("a.xml")) == "later.xml")
    #expect(try names() == ["a.xml", "later.xml"])
  }

  @Test func leavesAFileAloneThatMayNotBeWritten() throws {
    try write("a.xml")
    let before = try contents("")
    #expect(chmod(path("a.xml"), 0o444) == 0)
    let outcome = try Tool.run("format", path("a.xml"))
    #expect(outcome.status == 2 && outcome.messages.contains("Er is niets veranderd"))
    #expect(try contents("") == before)
  }

  @Test func saysThatADeviceIsFull() throws {
    for command in ["map \(Self.newer) -o", "new --force -o", "schema -o"] {
      let outcome = try Tool.shell("\"$leerlijn\" \(command) /dev/full")
      #expect(outcome.status == 2 && outcome.messages.contains("de schijf is vol"), "\(command)")
    }
  }

  @Test(arguments: [
    "format FILE", "map \(newer) -o FILE --force", "export \(newer) --to oeapi -o NEW/c/d",
  ])
  func leavesNothingBehindWhereAFileMayNotGrow(_ command: String) throws {
    let text = try String(contentsOf: Tool.root.appending(path: Self.older), encoding: .utf8)
    _ = try folder.write(text.replacing("  <", with: "    <"), to: "a.xml")
    let before = try contents("")
    let line = command.replacing("FILE", with: path("a.xml")).replacing("NEW", with: path("b"))
    let outcome = try Tool.shell("ulimit -f 4; \"$leerlijn\" \(line)")
    #expect(outcome.status == 2 && outcome.messages.contains("zo groot mag een bestand"))
    #expect(try contents("") == before)
  }

  // MARK: A folder

  private func export(_ curriculum: String, _ more: String = "", before: String = "") throws
    -> Tool.Outcome
  {
    try Tool.shell(
      "\(before) \"$leerlijn\" export \(curriculum) --to oeapi -o \(path("x")) \(more)")
  }

  @Test func exportsAllOrNoneWhereAFileMayNotGrow() throws {
    try #require(try export(Self.older).status == 0)
    let old = try contents("x")
    // Some of the files are smaller than this, and some are not.
    #expect(try export(Self.newer, before: "ulimit -f 8;").status == 2)
    #expect(try contents("x") == old)
  }

  @Test func exportsAllOrNoneWhereOneCannotBePut() throws {
    try #require(try export(Self.older).status == 0)
    #expect(chmod(path("x/service.json"), 0o444) == 0)
    let old = try contents("x")
    #expect(try export(Self.newer).status == 2)
    #expect(try contents("x") == old)
  }

  @Test func keepsTheModesOfAnExport() throws {
    try #require(try export(Self.older).status == 0)
    for name in try names("x") { #expect(chmod(path("x/" + name), 0o600) == 0) }
    try #require(try export(Self.newer).status == 0)
    for name in try names("x") { #expect(try state("x/" + name).st_mode & 0o777 == 0o600) }
  }

  @Test(arguments: ["/etc/hostname", "/dev/full", "nergens"])
  func putsNoFileThroughALinkToElsewhere(_ target: String) throws {
    try FileManager.default.createDirectory(atPath: path("x"), withIntermediateDirectories: false)
    #expect(symlink(target, path("x/service.json")) == 0)
    let outcome = try export(Self.newer, "--force")
    #expect(outcome.status == 2 && outcome.messages.contains("service.json"))
    #expect(try names("x") == ["service.json"])
  }

  // MARK: Stopped

  /// Each command that writes, stopped at any moment: what was there is there still or is the new
  /// one, nothing stands beside it after an interrupt, and the next run knows no hindrance.
  @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
  func surrendersNothingWhenItIsStopped(_ signal: Int32) throws {
    var chance = SystemRandomNumberGenerator()
    try #require(try export(Self.older).status == 0)
    _ = try write("a.xml")
    let whole = try Self.duration { try export(Self.newer, "--force") }
    let commands = [
      "format a.xml", "export \(Tool.root.path)/\(Self.older) --to oeapi -o x",
      "export \(Tool.root.path)/\(Self.newer) --to oeapi -o x",
      "map \(Tool.root.path)/\(Self.newer) -o m.svg", "new --force -o n.xml",
      "analyse \(Tool.root.path)/\(Self.newer) --html h.html --matrix h.xlsx --force",
      "import \(Tool.root.path)/exports/oeapi/leerlijn-jeugd --from oeapi --force -o i.xml",
      "plan \(Tool.root.path)/curricula/sociaal-werk.xml --balance --force -o b.xml",
      "evidence map \(Tool.root.path)/curricula/voorbeeld-exports/*.csv --force -o e.xml",
    ]
    let ends = [
      "a.xml": "curriculum", "i.xml": "curriculum", "b.xml": "curriculum", "e.xml": "evidence",
    ]
    for round in 0..<2 * commands.count {
      let command = commands[round % commands.count]
      let moment = whole * Double.random(in: 0...1.2, using: &chance)
      _ = try Tool.shell(
        """
        cd \(folder.url.path); "$leerlijn" \(command) >/dev/null 2>&1 & p=$!
        sleep \(moment); kill -\(signal) $p 2>/dev/null; wait $p
        """)
      if signal != SIGKILL {
        #expect(try (names() + names("x")).filter { $0.hasPrefix(".leerlijn") } == [], "\(command)")
      }
      for (name, root) in ends {
        guard let document = FileManager.default.contents(atPath: path(name)) else {
          #expect(name != "a.xml")
          continue
        }
        let end = Data("</\(root)>\n".utf8)
        #expect(document.suffix(end.count) == end, "\(name) after \(command)")
      }
    }
    for curriculum in [Self.older, Self.newer] {
      let outcome = try export(curriculum)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    #expect(try Tool.run("format", path("a.xml")).status == 0)
    let whatStays = try (names() + names("x")).filter { $0.hasPrefix(".leerlijn") }
    #expect(whatStays == [])
    #expect(try Tool.shell("cd \(path("x")) && sha256sum -c --quiet SHA256SUMS").status == 0)
  }

  private static func duration(_ work: () throws -> Tool.Outcome) throws -> Double {
    let start = ContinuousClock.now
    _ = try work()
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
