import Foundation
import Testing

/// Signs that a terminal obeys, in what people gave as names and reasons.
struct ControlSignTests {
  private static let hostile = "A\u{1B}[2J\u{7}\u{9B}31m\u{7F}B"

  private func folder() throws -> Folder {
    let curriculum = Material.curriculum.replacing(
      "<title>Leerhuis</title>", with: "<title>Leer\u{9B}31mhuis\u{7F}</title>")
    let folder = try Material.folder(curriculum: curriculum)
    _ = try folder.write(
      "student,name,cohort,year\ns1,\(Self.hostile),2019,1\n\"s\u{1B}[31m2\",x,2019,1\n",
      to: "bewijs/students.csv")
    _ = try folder.write(
      """
      student,kind,subject,date,until,authority,ground
      s1,waiver,leerhuis,2020-01-10,,\(Self.hostile),"\(Self.hostile)
      \(Self.hostile)"

      """, to: "bewijs/decisions.csv")
    _ = try folder.write("a\n", to: "bewijs/\u{1B}[31m.csv")
    return folder
  }

  @Test(arguments: [
    "audit c.xml bewijs --as-of 2020-03-11 --skip-bad-rows",
    "audit c.xml bewijs --as-of 2020-03-11 --skip-bad-rows --summary",
    "audit c.xml bewijs --as-of 2020-03-11 --skip-bad-rows --format json",
    "explain c.xml bewijs --as-of 2020-03-11 --skip-bad-rows --student s1",
    "explain c.xml bewijs --as-of 2020-03-11 --skip-bad-rows --student s1 --format json",
    "check c.xml", "check --deep c.xml", "check c.xml --format json", "check c.xml --format sarif",
    "analyse c.xml", "analyse c.xml --format json", "test c.xml", "diff c.xml c.xml",
    "diff c.xml d.xml", "diff c.xml d.xml --format json", "plan c.xml",
    "explain c.xml bewijs --student \u{1B}[31m", "evidence map bewijs/students.csv",
    "check \u{1B}[31m.xml", "audit \u{1B}[31m \u{1B}[31m",
    "export c.xml --to csv --evidence bewijs --as-of 2020-03-11 -o u\u{1B}[31m",
  ])
  func reachNoTerminal(_ command: String) throws {
    let folder = try folder()
    let other = try String(contentsOf: folder.file("c.xml"), encoding: .utf8)
      .replacing("min=\"2\"", with: "min=\"1\"").replacing("31mhuis", with: "32mhuis")
    _ = try folder.write(other, to: "d.xml")
    let words = command.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
    let outcome = try Tool.shell("cd \(folder.url.path); \"$leerlijn\" \(words)")
    for text in [outcome.results, outcome.messages] {
      let signs = text.unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
      }
      #expect(signs.map(\.value) == [], "\(command)")
    }
    #expect(!(outcome.results + outcome.messages).isEmpty)
  }
}
