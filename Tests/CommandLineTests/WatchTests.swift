import Foundation
import Testing

/// `leerlijn check --watch`: what is saved is checked again.
@Suite(.serialized) struct WatchTests {
  private static let broken = Material.curriculum.replacing("min=\"2\"", with: "min=\"$weg\"")
  private static let good = "Geen bevindingen in 1 curriculum, 1 regel, 0 bijeenkomsten.\n"

  @Test func findsAgainWhatIsSaved() throws {
    let watch = try Watch()
    try watch.expect(Self.good)
    try watch.overwrite(Self.broken)
    try watch.expect("'weg'", "\n1 bevinding erbij.\n")
    try watch.overwrite(Material.curriculum)
    try watch.expect(Self.good, "\n1 bevinding minder.\n")
    #expect(watch.end() == 0)
  }

  @Test func seesAFileThatIsRenamedIntoPlace() throws {
    let watch = try Watch()
    try watch.expect(Self.good)
    let beside = try watch.folder.write(Self.broken, to: ".c.xml.swp")
    #expect(rename(beside, watch.file.path) == 0)
    try watch.expect("1 bevinding erbij.")
    #expect(watch.end() == 0)
  }

  @Test func survivesAFileThatIsHalfWrittenOrGone() throws {
    let watch = try Watch()
    try watch.expect(Self.good)
    let half = Material.curriculum.prefix(600)
    try watch.overwrite(String(half))
    try watch.expect("LL0101", "erbij.")
    try watch.overwrite(Material.curriculum)
    try watch.expect(Self.good, "minder.")
    try FileManager.default.removeItem(at: watch.file)
    try watch.expect("LL0209", "erbij.")
    _ = try watch.folder.write(Material.curriculum, to: "c.xml")
    try watch.expect(Self.good, "minder.")
    #expect(watch.end() == 0)
  }

  @Test func looksAtTheDocumentsThatAreUsedAndAtNewOnes() throws {
    let using = Material.curriculum.replacing(
      "<title>Proef</title>", with: "<title>Proef</title><uses curriculum=\"basis\"/>")
    let watch = try Watch(using)
    try watch.expect("LL0210")
    let base =
      "<curriculum xmlns=\"urn:leerlijn:curriculum:1\" id=\"basis\" edition=\"2019-2020\">"
      + "<title>Basis</title></curriculum>"
    _ = try watch.folder.write(base, to: "basis.xml")
    try watch.expect("Geen bevindingen in 2 curricula", "1 bevinding minder.")
    _ = try watch.folder.write(base.replacing("<title>", with: "<titel>"), to: "basis.xml")
    try watch.expect("LL0101", "erbij")
    #expect(watch.end() == 0)
  }

  @Test func watchesAFolderForNewCurricula() throws {
    let watch = try Watch(wholeFolder: true)
    try watch.expect(Self.good)
    _ = try watch.folder.write(
      Self.broken.replacing("id=\"proef\"", with: "id=\"tweede\""), to: "nieuw.xml")
    try watch.expect("nieuw.xml:", "1 bevinding erbij.")
    #expect(watch.end() == 0)
  }

  @Test func saysNothingOfAFileThatIsNoneOfItsBusiness() throws {
    let watch = try Watch()
    try watch.expect(Self.good)
    let before = try watch.said()
    _ = try watch.folder.write("x", to: "aantekening.txt")
    _ = try watch.folder.write("<x", to: ".verborgen.xml")
    try watch.overwrite(Self.broken)
    try watch.expect("1 bevinding erbij.")
    // One check for the one change: one line of time more.
    let times = try watch.said().dropFirst(before.count).matches(of: /[0-9]{2}:[0-9]{2}:[0-9]{2}\n/)
    #expect(times.count == 1)
    #expect(watch.end() == 0)
  }

  @Test func endsQuietlyWhenItsReaderGoesAway() throws {
    let folder = try Material.folder()
    let path = folder.file("c.xml").path
    let outcome = try Tool.shell(
      "timeout 20 \"$leerlijn\" check --watch \(path) | head -n 1; echo \"${PIPESTATUS[0]}\"")
    #expect(outcome.results.hasSuffix("\n0\n"))
    #expect(outcome.messages.isEmpty)
  }

  @Test(arguments: [["--format", "json"], ["--format", "sarif"]])
  func givesTextAlone(_ format: [String]) throws {
    let outcome = try Tool.shell("\"$leerlijn\" check --watch x \(format.joined(separator: " "))")
    #expect(outcome.status == 64)
  }
}

/// A run of `check --watch` on a curriculum of its own, and what it has said so far.
private final class Watch {
  let folder: Folder
  let file: URL
  private let process = Process()
  private let results: URL
  /// What has been seen of the results.
  private var seen = 0

  init(_ curriculum: String = Material.curriculum, wholeFolder: Bool = false) throws {
    folder = try Folder()
    file = folder.file("c.xml")
    results = folder.file("results.txt")
    _ = try folder.write(curriculum, to: "c.xml")
    try Data().write(to: results)
    process.executableURL = URL(fileURLWithPath: Tool.path)
    process.arguments = ["check", "--watch", wholeFolder ? folder.url.path : file.path]
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: results)
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  func said() throws -> String { try String(contentsOf: results, encoding: .utf8) }

  /// Writes over the file as it stands, without a new one beside it.
  func overwrite(_ text: String) throws {
    let descriptor = open(file.path, O_WRONLY | O_TRUNC)
    let bytes = Array(text.utf8)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
  }

  /// Waits until all of these were said since the last wait; fails after some seconds.
  func expect(_ texts: String...) throws {
    let end = ContinuousClock.now + .seconds(20)
    var fresh = ""
    while ContinuousClock.now < end {
      let all = try said()
      fresh = String(all.dropFirst(seen))
      if texts.allSatisfy(fresh.contains), fresh.hasSuffix("\n\n") {
        seen = all.count
        return
      }
      usleep(2_000)
    }
    Issue.record("not said: \(texts), but: \(fresh)")
  }

  /// The status with which it ends when it is told to.
  func end() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
