import Foundation
import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnReport

/// The three forms in which a difference is given.
@Suite struct DifferenceFormTests {
  private func report() throws -> DifferenceReport {
    try DifferenceScene.report {
      $0.replacing(#"min="4""#, with: #"min="5""#)
        .replacing("<title>Kennis</title>", with: "<title>Kennis &lt;&amp; kunde&gt;</title>")
        .replacing("2020-07-03", with: "2020-07-04")
    }
  }

  @Test func givesEveryChangeToAProgram() throws {
    let text = DifferenceJSON(try report(), in: .dutch).text()
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["verdictsCanChange"] as? String == "yes")
    let changes = try #require(json["changes"] as? [[String: Any]])
    #expect(changes.count == 4)
    let bound = try #require(changes.first { $0["field"] as? String == "condition" })
    #expect(bound["kind"] as? String == "changed")
    #expect(bound["what"] as? String == "rule")
    #expect(bound["id"] as? String == "meedoen")
    #expect(bound["class"] as? String == "revision")
    #expect(bound["old"] as? String == "4")
    #expect(bound["new"] as? String == "5")
    let place = try #require(bound["newPlace"] as? [String: Any])
    #expect(place["file"] as? String == "klein.xml")
    #expect((place["line"] as? Int ?? 0) > 20)
    let counts = try #require(json["counts"] as? [String: Int])
    #expect(counts["changed"] == 4)
    #expect(counts["editorial"] == 1)
  }

  @Test func countsTheSameInEveryForm() throws {
    // A source comes with two passages: one change.
    let report = try DifferenceScene.report {
      $0.replacing(#"min="4""#, with: #"min="5""#)
        .replacing(
          "</sources>",
          with: #"<source id="wet" kind="law"><title>Wet</title>"#
            + #"<passage id="b" locator="1">Een.</passage>"#
            + #"<passage id="c" locator="2">Twee.</passage></source></sources>"#)
    }
    #expect(report.conclusion.dutch.hasPrefix("2 wijzigingen."))
    let text = DifferenceJSON(report, in: .dutch).text()
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let changes = try #require(json["changes"] as? [[String: Any]])
    #expect(changes.count == 2)
    #expect(changes.compactMap { ($0["parts"] as? [Any])?.count }.sorted() == [0, 2])
    let counts = try #require(json["counts"] as? [String: Int])
    #expect(Change.Kind.allCases.compactMap { counts[$0.rawValue] }.reduce(0, +) == 2)
    #expect(Consequence.allCases.compactMap { counts[$0.rawValue] }.reduce(0, +) == 2)
    let documents = try #require(json["documents"] as? [[String: Any]])
    #expect(documents.compactMap { $0["changes"] as? Int }.reduce(0, +) == 2)
    #expect(report.sections.map(\.count).reduce(0, +) == 2)
  }

  @Test(arguments: Language.allCases)
  func writesAPageThatIsWellFormed(_ language: Language) throws {
    let page = DifferencePage(try report(), in: language).text()
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("Kennis &lt;&amp; kunde&gt;"))
    #expect(!page.contains("<script") && !page.contains("http"))
    // Every tag that opens closes, in order.
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      let name = tag.output.2
      if ["meta", "br"].contains(name) { continue }
      if tag.output.1.isEmpty {
        open.append(name)
      } else {
        #expect(open.popLast() == name)
      }
    }
    #expect(open.isEmpty)
    #expect(page.matches(of: /<h1>/).count == 1)
    #expect(page.matches(of: /<th scope="col">/).count % 5 == 0)
  }

  @Test func fitsTheLines() throws {
    let text = DifferenceText(try report(), in: .dutch, flow: TextFlow(width: 72)).text()
    let lines = text.split(separator: "\n").dropLast()
    #expect(lines.allSatisfy { $0.count <= 72 })
    #expect(text.contains("klein.xml:"))
  }

  @Test func givesTheSameBytesEveryTime() throws {
    #expect(
      DifferenceJSON(try report(), in: .english).text()
        == DifferenceJSON(try report(), in: .english).text())
  }
}
