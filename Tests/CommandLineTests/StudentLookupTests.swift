import Foundation
import Testing

/// A student is found by number, part of the number or name; nobody is guessed in silence.
@Suite struct StudentLookupTests {
  private func folder() throws -> Folder {
    let folder = try Material.folder()
    let students = """
      student,cohort,year,profile,network,placement_start,placement_end,hours_per_week,name
      4101,2019,1,,,,,,Noor de Wit
      4102,2019,1,,,,,,Sam Bakker
      5203,2019,1,,,,,,Sam Visser
      5204,2019,1,,,,,,Sam Visser

      """
    _ = try folder.write(students, to: "bewijs/students.csv")
    _ = try folder.write("student,session,status\n4101,l1,present\n", to: "bewijs/attendance.csv")
    return folder
  }

  private func explain(_ student: String, _ command: String = "explain") throws -> Tool.Outcome {
    let folder = try folder()
    return try Tool.run(
      command, folder.file("c.xml").path, folder.file("bewijs").path, "--student", student,
      "--as-of", "2020-03-11")
  }

  @Test(arguments: [
    ("4101", "Noor de Wit (4101)", false), ("noor DE wit", "Noor de Wit (4101)", true),
    ("noor", "Noor de Wit (4101)", true), ("bakker sam", "Sam Bakker (4102)", true),
    ("203", "Sam Visser (5203)", true),
  ])
  func takesTheOneThatFitsAndSaysSo(wanted: String, title: String, isSaid: Bool) throws {
    for command in ["explain", "audit"] {
      let outcome = try explain(wanted, command)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.results.hasPrefix(title))
      #expect(outcome.messages.contains("'\(wanted)' is student \(title).") == isSaid)
    }
  }

  @Test(arguments: [
    ("sam visser", "horen 2 studenten: Sam Visser (5203), Sam Visser (5204)."),
    ("10", "horen 2 studenten: Noor de Wit (4101), Sam Bakker (4102)."),
    ("sam", "horen 3 studenten:"),
  ])
  func listsThoseThatFit(wanted: String, told: String) throws {
    let outcome = try explain(wanted)
    #expect(outcome.status == 2 && outcome.results.isEmpty)
    #expect(outcome.messages.contains(told), "\(outcome.messages)")
  }

  @Test(arguments: [("4191", "4101"), ("nor de wit", "4101")])
  func namesTheNearest(wanted: String, near: String) throws {
    let outcome = try explain(wanted)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("Bedoel je '\(near)'?"), "\(outcome.messages)")
  }

  @Test(arguments: ["", " "])
  func takesNobodyForNothing(wanted: String) throws {
    #expect(try explain(wanted).status == 2)
  }

  @Test(arguments: [
    ("leernetwerk-deelnam", "leernetwerk-deelname"), ("deelname", "leernetwerk-deelname"),
    ("leernetwerk", "leernetwerk-deelname"),
  ])
  func namesTheNearestRule(wanted: String, near: String) throws {
    let outcome = try Tool.run(
      "explain", "curricula/leerlijn-jeugd.xml", "curricula/voorbeeld", "--student", "9000129",
      "--as-of", "2020-03-11", "--rule", wanted)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("Bedoel je '\(near)"), "\(outcome.messages)")
  }
}
