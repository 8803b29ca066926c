import Foundation
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

private func article(_ name: String) throws -> String {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/LeerlijnEvidence/LeerlijnEvidence.docc/\(name).md")
  return try String(contentsOf: file, encoding: .utf8)
}

@Suite struct DocumentationTests {
  @Test("lists the columns of every file, in order", arguments: FactKind.allCases)
  func listsColumns(_ kind: FactKind) throws {
    let table = TableDescription.of(kind)
    var columns = table.required.map { "`\($0.rawValue)`" }.joined(separator: " ")
    let optional = table.optional.map { "`\($0.rawValue)`" }.joined(separator: " ")
    if !optional.isEmpty { columns += " [\(optional)]" }
    let others = kind.fileNames.dropFirst().joined(separator: ", ")
    #expect(
      try article("LeerlijnEvidence").contains(
        "| `\(kind.rawValue).csv` | \(others) | \(columns) |"))
  }

  @Test("lists every other name of a column", arguments: TableColumn.allCases)
  func listsAliases(_ column: TableColumn) throws {
    let row = "| `\(column.rawValue)` | \(column.aliases.joined(separator: ", ")) |"
    #expect(try article("LeerlijnEvidence").contains(row))
  }

  @Test("lists every word of a closed list") func listsWords() throws {
    func words<Value>(_ list: WordList<Value>) -> String {
      list.entries.map { entry in
        let others = entry.words.dropFirst().joined(separator: ", ")
        return entry.words[0] + (others.isEmpty ? "" : " (\(others))")
      }.joined(separator: ", ")
    }
    let text = try article("LeerlijnEvidence")
    #expect(text.contains(words(Words.hoursStatus)))
    #expect(text.contains(words(Words.attendance)))
    #expect(text.contains(words(Words.sessionState)))
    #expect(text.contains(words(Words.decision)))
    #expect(text.contains(words(Words.score)))
    #expect(text.contains(words(Words.mode)))
    #expect(text.contains(words(Words.involvement)))
  }

  @Test("names every kind a manifest may give") func namesKinds() throws {
    let text = try article("Manifest")
    for kind in FactKind.allCases { #expect(text.contains("`\(kind.rawValue)`")) }
  }

  @Test("shows a manifest that reads its three exports as it says") func readsExample() throws {
    let text = try article("Manifest")
    let start = try #require(text.range(of: "```xml\n"))
    let end = try #require(text.range(of: "</evidence>\n", range: start.upperBound..<text.endIndex))
    let reading = Folder([
      "evidence.xml": String(text[start.upperBound..<end.upperBound]),
      "sis-studenten.csv": "Studentnr;Cohort;Jaar;Uitstroomprofiel;Start stage;Einde stage;"
        + "Uren per week;Vestiging\n001000001;2017;3;JGD;2-9-2019;3-7-2020;28;Leiden\n",
      "sis-resultaten.csv": "Studentnr;Cursus;Datum;Resultaat\n001000001;SWJ.301;3-12-2019;6,5\n"
        + "001000001;swj302;10.12.2019;VRIJ\n",
      "nummers.csv": "deelnemer,student\nPT-4104,s1000001\n",
      "portaal-uren.csv": "deelnemer_id,werkdag,gewerkt,stand\nPT-4104,2019-10-04,7.5,AKK\n"
        + "PT-4104,2019-10-11,8,ING\n",
      "sessions.csv": standard["sessions.csv"] ?? "",
      "lijst.csv": "Wie,Bijeenkomst,Erbij?\n1000001,LN-1,x\n1000001,leerhuis-9,am\n",
    ]).read()
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.students.map(\.id) == ["s1000001"])
    #expect(reading.evidence.results[0].map(\.score) == [.grade(650), .exempt])
    #expect(reading.evidence.hours[0].map(\.minutes) == [450, 480])
    #expect(reading.evidence.attendance[0].map(\.mark) == [.present, .excused])
    #expect(reading.evidence.completeThrough[.results] == Day(iso: "2020-03-01"))
  }
}
