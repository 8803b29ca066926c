import Foundation
import Testing

/// `leerlijn new`, as a script and as a person at a terminal meet it.
struct NewCommandTests {
  private static let levels = ["", "--level master", "--mode deeltijd", "--level master --years 2"]
  private static let more = [
    "", "--profile Jeugd --profile Zorg", "--institution 'Hogeschool Leiden' --id p1",
    "--start 2024-02-29 --edition concept", "--lang en", "--schema ../schema/c.xsd",
  ]

  @Test(arguments: levels, more)
  func startsWhatCheckAndTestAccept(_ level: String, _ more: String) throws {
    let folder = try Folder()
    let path = folder.file("nieuw.xml").path
    let made = try Tool.shell("\"$leerlijn\" new \(level) \(more) -o \(path)")
    #expect(made.status == 0)
    #expect(made.results.isEmpty)
    #expect(made.messages.contains("leerlijn check \(path)"))
    let checked = try Tool.run("check", path)
    #expect(checked.status == 0)
    #expect(
      checked.results.hasSuffix(
        "0 fouten, 0 keer let op, 2 adviezen in 1 curriculum, 1 regel, 0 bijeenkomsten.\n"))
    let tested = try Tool.run("test", path)
    #expect(
      tested.results
        == "Alles klopt: 3 voorbeelden bij 1 regel, en elk deel heeft een voorbeeld.\n")
    #expect(try Tool.run("format", path, "--check").status == 0)
  }

  @Test(arguments: ["deeltijd", "duaal"], ["bachelor", "master"])
  func startsWhatCanBeCompletedHoweverLong(_ mode: String, _ level: String) throws {
    let folder = try Folder()
    let path = folder.file("c.xml").path
    let made = try Tool.run("new", "--mode", mode, "--level", level, "--years", "8", "-o", path)
    #expect(made.status == 0)
    #expect(try Tool.run("check", "--deep", path).status == 0)
    let longer = try Tool.run("new", "--mode", mode, "--level", level, "--years", "9")
    #expect(longer.messages.contains("--years: geef een heel getal van 1 tot en met 8."))
  }

  @Test func waitsForNothingWithoutATerminal() throws {
    let folder = try Folder()
    let pipe = folder.file("stil").path
    #expect(mkfifo(pipe, 0o600) == 0)
    // Opened for both sides, it never ends and never says anything.
    let outcome = try Tool.shell("timeout 20 \"$leerlijn\" new --edition 2026-2027 <> \(pipe)")
    #expect(outcome.status == 0)
    #expect(outcome.results.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Dit is"))
    #expect(outcome.messages.isEmpty)
  }

  @Test func leavesAFileThatIsThereAlone() throws {
    let folder = try Folder()
    let path = try folder.write("van mij", to: "c.xml")
    let refused = try Tool.run("new", "-o", path)
    #expect(refused.status == 2)
    #expect(refused.messages.contains("--force"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "van mij")
    #expect(try Tool.run("new", "-o", path, "--force").status == 0)
    #expect(try Tool.run("check", path).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["c.xml"])
  }

  @Test(arguments: [
    "--years 2", "--credits 100", "--level mbo", "--id 'a b'", "--start 2026-02-30",
    "--profile A --profile a", "--title ''", "--schema 'a b.xsd'", "--years 3 --credits 240",
    "--years 9 --mode duaal", "--years 0",
  ])
  func saysWhatIsExpectedAndWritesNothing(_ flags: String) throws {
    let folder = try Folder()
    let path = folder.file("c.xml").path
    let outcome = try Tool.shell("\"$leerlijn\" new \(flags) -o \(path)")
    #expect(outcome.status == 64)
    #expect(outcome.messages.hasPrefix("Zo gaat het niet: "))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  // MARK: At a terminal

  @Test func asksOnATerminalAndTakesEnterForYes() throws {
    let folder = try Folder()
    let lines = [
      "Sociaal Werk", "", "", "", "5", "3", "", "2026-13-01", "2026-09-07", "", "Jeugd", "",
    ]
    let outcome = try Terminal.run(in: folder, lines: lines)
    #expect(outcome.status == 0)
    let said = outcome.said
    #expect(said.contains("Hoe heet de opleiding? [Nieuwe opleiding] "))
    #expect(said.contains("[sociaal-werk] "))
    #expect(
      said.contains("Dat past niet: een bachelor is 180 of 240 EC (WHW 7.4b): voltijd 3 of 4 jaar.")
    )
    #expect(said.contains("Dat past niet: geef een dag die bestaat als jjjj-mm-dd"))
    #expect(!said.contains("EC is zij"))
    let path = folder.file("sociaal-werk.xml").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("credits=\"180\""))
    #expect(text.contains("<profile id=\"jeugd\">"))
    #expect(try Tool.run("check", path).status == 0)
  }

  @Test func endsCleanlyWhereTheAnswersEnd() throws {
    let folder = try Folder()
    let outcome = try Terminal.run(in: folder, lines: ["Sociaal Werk", "\u{4}"])
    #expect(outcome.status == 64)
    #expect(outcome.said.contains("er is niets geschreven"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }
}

/// The tool at a terminal of its own, with what someone types there.
enum Terminal {
  static func run(
    _ arguments: [String] = ["new"], in folder: Folder, lines: [String]
  ) throws -> (status: Int32, said: String) {
    // What openpty does; Swift's Glibc does not have it.
    let own = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (number, lock): (Int32, Int32) = (0, 0)
    let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    #expect(ioctl(own, setLock, &lock) == 0 && ioctl(own, getNumber, &number) == 0)
    let other = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(own >= 0 && other >= 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Tool.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    let side = FileHandle(fileDescriptor: other, closeOnDealloc: true)
    process.standardInput = side
    process.standardOutput = side
    process.standardError = side
    try process.run()
    // A terminal keeps what is typed ahead.
    for line in lines {
      let typed = Array((line == "\u{4}" ? line : line + "\n").utf8)
      try #require(write(own, typed, typed.count) == typed.count)
    }
    process.waitUntilExit()
    var said: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    var files = [pollfd(fd: own, events: Int16(POLLIN), revents: 0)]
    while poll(&files, 1, 100) > 0, files[0].revents & Int16(POLLIN) != 0 {
      let count = read(own, &part, part.count)
      if count <= 0 { break }
      said += part[..<count]
    }
    close(own)
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}
