import Foundation
import Testing

/// `audit --format html`: the overview as a page, the same people as the JSON has.
@Suite struct OverviewPageCommandTests {
  private func audit(_ more: String...) throws -> Tool.Outcome {
    try Tool.run(
      ["audit", "curricula/leerlijn-jeugd.xml", "curricula/voorbeeld", "--as-of", "2020-03-11"]
        + more)
  }

  @Test func namesWhoAsksForAttentionByWhatIsTheMatter() throws {
    let folder = try Folder()
    let file = folder.file("overzicht.html")
    let outcome = try audit("--format", "html", "-o", file.path, "--network", "curium")
    #expect(outcome.status == 0 && outcome.results.isEmpty, "\(outcome.messages)")
    let page = try String(contentsOf: file, encoding: .utf8)
    let json = try audit("--format", "json", "--network", "curium").results
    let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let students = try #require(document?["students"] as? [[String: Any]])
    let kinds = ["missed": 1, "tight": 2, "soon": 3]
    var told = 0
    for student in students {
      let number = student["student"] as? String ?? ""
      let kind = (student["attention"] as? String).flatMap { kinds[$0] }
      let article = kind.map { "<article data-kind=\"\($0)\"><h3>\(number)</h3>" }
      #expect(page.contains(">\(number)<") == (kind != nil), "\(number)")
      if let article {
        #expect(page.contains(article), "\(number)")
        told += 1
      }
    }
    #expect(told > 1)
    #expect(page.contains("Gekozen: ‘Leernetwerk Curium’: \(students.count) van de 64 studenten."))
  }

  @Test func makesRoomForItsOwnAndForNothingElse() throws {
    let folder = try Folder()
    let own = folder.file("overzicht.html").path
    for _ in 1...2 {
      #expect(try audit("--format", "html", "-o", own, "--network", "curium").status == 0)
    }
    let other = try folder.write("<p>van een ander</p>", to: "ander.html")
    #expect(try audit("--format", "html", "-o", other).status == 2)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "<p>van een ander</p>")
  }

  @Test func saysThatNobodyWasChosen() throws {
    let outcome = try audit("--format", "html", "--network", "curium", "--status", "notApplicable")
    #expect(outcome.status == 0 && outcome.results.contains("geen van de 64 studenten."))
  }

  @Test(arguments: [
    ["-o", "x.json", "--format", "json"], ["--format", "html", "--student", "9000129"],
    ["--format", "html", "--summary"],
  ])
  func refusesWhatDoesNotGoTogether(more: [String]) throws {
    let outcome = try Tool.run(
      ["audit", "curricula/leerlijn-jeugd.xml", "curricula/voorbeeld"] + more)
    #expect(outcome.status == 64)
  }
}
