import Glibc
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

@Suite struct FolderTests {
  private func findings(_ name: String, _ bytes: [UInt8]) -> [String] {
    let folder = Folder(standard)
    folder.write(name, bytes)
    let reading = folder.read()
    #expect(!reading.isUsable)
    return reading.findings
  }

  @Test("says that the folder itself is not there") func missingFolder() {
    let reading = readEvidence(at: "/tmp/leerlijn-no-such-folder", for: stageYear())
    #expect(reading.log.diagnostics.map(\.code.name) == ["evidence-folder-unreadable"])
    #expect(!reading.isUsable)
  }

  @Test(
    "reads nothing that lies outside the folder, behind whatever link",
    arguments: ["hours.csv", "evidence.xml", "link/hours.csv"])
  func linksOut(_ name: String) {
    let outside = Folder(["s.csv": "student,GEHEIM\n", "hours.csv": "student,GEHEIM\n"])
    let folder = Folder(standard)
    if name.hasPrefix("link/") {
      folder.link("link", to: outside.path)
      folder.write(
        "evidence.xml",
        Array(
          "<evidence xmlns=\"urn:leerlijn:evidence:1\"><file kind=\"hours\" path=\"\(name)\"/></evidence>"
            .utf8))
    } else {
      folder.link(name, to: outside.path + "/s.csv")
    }
    let reading = folder.read()
    #expect(!reading.isUsable)
    let told = reading.log.diagnostics.map(\.message.dutch).joined()
    #expect(told.contains("het ligt buiten deze map") && !told.contains("GEHEIM"))
  }

  @Test("follows a link within the folder") func linksWithin() {
    let folder = Folder(standard)
    folder.write("uren-2020.csv", Array("student,date,hours,status\n".utf8))
    folder.link("hours.csv", to: "uren-2020.csv")
    #expect(folder.read().files.map(\.kind).contains(.hours))
  }

  @Test("waits for no pipe") func pipes() {
    let folder = Folder(standard)
    folder.link("hours.csv", to: "/dev/zero")
    #expect(!folder.read().isUsable)
    let other = Folder(standard)
    mkfifo(other.path + "/hours.csv", 0o600)
    defer { unlink(other.path + "/hours.csv") }
    let reading = other.read()
    #expect(reading.findings == ["evidence-file-unreadable@hours.csv:1:1"])
    #expect(reading.log.diagnostics.last?.message.dutch.contains("geen gewoon bestand") == true)
  }

  @Test("says that there are no students, and still reads the rest") func missingStudents() {
    let reading = Folder(["hours.csv": "student,date,hours,status\n"]).read()
    #expect(reading.log.diagnostics.map(\.code.name) == ["no-manifest", "students-missing"])
    #expect(!reading.isUsable)
    #expect(reading.files.map(\.kind) == [.hours])
  }

  @Test("tells of a file that is not right, and not of every row that follows from it")
  func tellsTheCauseAlone() {
    let folder = Folder([
      "students.csv": "student,cohort\n9000001,2017\n",
      "hours.csv": "student,date,hours,status\n9000001,2020-02-03,8,approved\n9000002,x,8,y\n",
    ])
    folder.write("attendance.csv", Array("student,session,status\n9000001,ln1,present\n".utf8))
    let reading = folder.read()
    #expect(!reading.isUsable)
    #expect(reading.log.diagnostics.map(\.code.name) == ["no-manifest", "column-missing"])
    // Once the file is right, its rows and those of others come up.
    folder.write("students.csv", Array((standard["students.csv"] ?? "").utf8))
    #expect(folder.read().log.diagnostics.contains { $0.code.name == "student-unknown" })
  }

  @Test("refuses what is no text, each with its own reason") func refusesOtherFiles() {
    #expect(findings("hours.csv", []) == ["evidence-file-empty@hours.csv:1:1"])
    #expect(findings("hours.csv", [10, 10, 10]) == ["evidence-file-empty@hours.csv:1:1"])
    #expect(findings("hours.csv", [0xEF, 0xBB, 0xBF]) == ["evidence-file-empty@hours.csv:1:1"])
    for bytes: [UInt8] in [
      [0x50, 0x4B, 3, 4, 20, 0], [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0],
      [0xEF, 0xBB, 0xBF, 0x61, 0x2C, 0xFF, 10],
      Array(String(repeating: "a,", count: 2000).utf8),
    ] {
      #expect(findings("hours.csv", bytes) == ["evidence-not-text@hours.csv:1:1"])
    }
  }

  @Test("says that a folder stands where a file should be") func folderForFile() {
    let folder = Folder(standard)
    folder.makeFolder("hours.csv")
    let reading = folder.read()
    #expect(reading.findings == ["evidence-file-unreadable@hours.csv:1:1"])
    #expect(!reading.isUsable)
  }

  @Test(
    "names the workbook of another program, and the one step to take",
    arguments: [
      ("uren.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "97-2003"),
      ("uren.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "wachtwoord"),
      ("uren.xlsb", [0x50, 0x4B, 3, 4, 20, 0], ".xlsb"),
      (
        "uren.ods",
        [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 26)
          + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK".utf8), ".ods"
      ),
    ] as [(String, [UInt8], String)])
  func namesForeignWorkbooks(name: String, bytes: [UInt8], word: String) {
    let folder = Folder(standard)
    folder.write(name, bytes)
    folder.write(
      "evidence.xml",
      Array(
        "<evidence xmlns=\"urn:leerlijn:evidence:1\"><file kind=\"hours\" path=\"\(name)\"/></evidence>"
          .utf8))
    let reading = folder.read()
    #expect(reading.findings == ["evidence-not-text@\(name):1:1"])
    let told = reading.log.diagnostics.last
    #expect(told?.message.dutch.contains(word) == true)
    #expect(told?.help?.dutch.contains("als .xlsx") == true)
  }

  private static let sixteenBits: [(mark: [UInt8], swapped: Bool)] = [
    ([0xFF, 0xFE], false), ([0xFE, 0xFF], true),
  ]

  /// The text in two bytes a unit, behind a mark.
  private func wide(_ text: String, _ form: (mark: [UInt8], swapped: Bool)) -> [UInt8] {
    form.mark
      + text.utf16.flatMap { unit in
        let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
        return form.swapped ? bytes.reversed() : bytes
      }
  }

  @Test("reads UTF-16 with a mark, in either order of its bytes, as the same text in UTF-8")
  func readsSixteenBits() {
    let text =
      "student\tdate\thours\tstatus\r\ns1000001\t2019-10-04\t7,5\tgoedgekeurd\r\n"
      + "s😀é0001\t2019-10-04\t7\tgoedgekeurd\r\n"
    for form in Self.sixteenBits {
      let folder = Folder(standard)
      folder.write("hours.csv", wide(text, form))
      let reading = folder.read()
      #expect(reading.findings == ["student-unknown@hours.csv:3:1"])
      #expect(reading.log.diagnostics.last?.message.dutch.contains("s😀é0001") == true)
      #expect(reading.evidence.hours.facts.map(\.minutes) == [450])
    }
  }

  @Test("refuses UTF-16 that is said to be UTF-8, and says the way out")
  func refusesSixteenBitsUnderAnotherName() {
    for form in Self.sixteenBits {
      let folder = Folder(standard)
      folder.write("hours.csv", wide("student,date,hours,status\n", form))
      folder.write(
        "evidence.xml",
        Array(
          "<evidence xmlns=\"urn:leerlijn:evidence:1\"><file kind=\"hours\" path=\"hours.csv\" encoding=\"utf-8\"/></evidence>"
            .utf8))
      let reading = folder.read()
      #expect(reading.findings == ["evidence-not-text@hours.csv:1:1"])
      #expect(reading.log.diagnostics.last?.help?.dutch.contains("utf-16") == true)
    }
  }

  @Test("names missing, double and unknown columns at the header") func headers() {
    #expect(
      findings("hours.csv", Array("student,datum,status\n".utf8)) == [
        "column-missing@hours.csv:1:1"
      ])
    #expect(
      findings("hours.csv", Array("\n\nstudent,datum,date,uren,status\n".utf8))
        == ["column-twice@hours.csv:3:15"])
    let reading = reading(["hours.csv": "student,date,hours,status,kleur\n"])
    #expect(reading.findings == ["column-unknown@hours.csv:1:27"])
    #expect(reading.isUsable)
  }

  @Test("does not choose between two files of one kind") func twoFiles() {
    let reading = reading([
      "hours.csv": "student,date,hours,status\n", "uren.csv": "student,date,hours,status\n",
    ])
    #expect(reading.findings == ["evidence-file-twice@uren.csv:1:1"])
    #expect(!reading.isUsable)
  }

  @Test("says that the last line breaks off") func brokenOff() throws {
    let reading = reading([
      "hours.csv": "student,date,hours,status\ns1000001,2019-10-04,8,approved\ns1000001,2019-1"
    ])
    #expect(reading.findings == ["row-ragged@hours.csv:3:1"])
    #expect(
      reading.log.diagnostics.last?.message.dutch
        == "de laatste regel breekt af: 2 van de 4 velden staan er.")
    #expect(reading.evidence.hours.facts.count == 1)
  }

  @Test("tells twenty of a kind and counts the rest, in bounded time") func boundsGarbage() {
    let rows = String(repeating: "x,y\n", count: 500_000)
    let reading = reading(["hours.csv": "student,date,hours,status\n" + rows])
    #expect(reading.findings.count == 21)
    #expect(reading.log.diagnostics.last?.code.name == "more-of-the-same")
    #expect(reading.log.diagnostics.last?.message.english.contains("500000") == true)
    #expect(reading.skippedRowCount == 500_000)
    #expect(reading.skippedRows.count == ChunkProblems.keptSkippedLines)
  }

  @Test("reads garbage of every sort without harm", arguments: 0..<60) func survivesGarbage(
    _ seed: Int
  ) {
    var random = FixedRandom(state: UInt64(seed))
    let alphabet = Array(",;\"\n\r\0 s1000001,2019-10-04,8,approved\u{E9}".utf8)
    var bytes = Array("student,date,hours,status\n".utf8)
    for _ in 0..<3000 { bytes.append(alphabet.randomElement(using: &random) ?? 0) }
    let folder = Folder(standard)
    folder.write("hours.csv", bytes)
    let reading = folder.read(chunkSize: Int.random(in: 1...2000, using: &random))
    let rows = reading.files.first { $0.kind == .hours }?.rows ?? 0
    #expect(reading.evidence.hours.facts.count + reading.skippedRowCount == rows)
  }
}
