import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPlanner
import Testing

@testable import LeerlijnReport

/// What a student's plan says as a page, besides what holds of every page (`PagesTests`).
@Suite struct StudentPlanPageTests {
  /// The rows of the table under a period's heading.
  private func rows(_ period: Int, of page: String) throws -> [String] {
    let start = try #require(page.firstRange(of: "<h3 id=\"period-\(period)\">"))
    let rest = page[start.upperBound...]
    let end = try #require(rest.firstRange(of: "</table>"))
    return rest[..<end.lowerBound].split(separator: "<tr>").map { row in
      String(row).replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
    }
  }

  @Test func showsEachUnitInItsPeriodWithHowItIsTaken() throws {
    let page = try StudentPlanScene().page()
    let first = try rows(1, of: page)
    #expect(first.contains { $0.contains("Cursus B b loopt 5 EC") })
    #expect(first.contains { $0.contains("Cursus D d herkansing 0 van 5 EC") })
    #expect(try rows(2, of: page).contains { $0.contains("Cursus C c gepland 10 EC") })
    #expect(
      try rows(3, of: page).contains {
        $0.contains("Stage stage gepland, t/m periode 2 10 van 20 EC")
      })
    #expect(
      try rows(4, of: page).contains {
        $0.contains("Stage stage gaat door, t/m periode 2 10 van 20 EC")
      })
    #expect(page.contains("31 augustus – 6 november 2020 (aangenomen), samen 10 EC"))
    #expect(!page.contains("<h3 id=\"period-5\">"))
    #expect(page.contains("Klaar aan het eind van 2020-2021, periode 2"))
  }

  @Test func hasEveryPartInBothLanguages() throws {
    let scene = try StudentPlanScene { $0.failing = ["c"] }
    let (dutch, english) = (scene.page(), scene.page(.english))
    let parts = [
      ("load", "Last per periode", "Load per period"), ("map", "De kaart", "The map"),
      ("periods", "Periode voor periode", "Period by period"),
      ("otherwise", "Als iets niet lukt", "If something is not passed"),
      ("needs", "Wat de regels nu nog vragen", "What the rules still ask now"),
      ("assumptions", "Aangenomen", "Assumed"),
    ]
    for (place, nl, en) in parts {
      #expect(dutch.contains("<h2 id=\"heading-\(place)\">\(nl)</h2>"))
      #expect(english.contains("<h2 id=\"heading-\(place)\">\(en)</h2>"))
    }
    #expect(dutch.contains("Wordt wat nu loopt (‘Cursus B’) niet behaald"))
    #expect(dutch.contains("Wordt ‘Cursus C’ (c) in 2019-2020, periode 4 niet gehaald"))
    #expect(english.contains("If ‘Cursus C’ (c) is failed in 2019-2020, period 4"))
    #expect(english.contains("<td>resit</td>") && english.contains("<td>under way</td>"))
    #expect(english.contains("5 EC") && !english.contains("herkansing"))
  }

  /// It can be sent to the student, who gave no command.
  @Test(arguments: Language.allCases) func namesNoOptionOfTheCommand(_ language: Language) throws {
    for scene in [
      try StudentPlanScene(), try StudentPlanScene { $0.until = day("2020-04-17") },
    ] {
      let body = try #require(scene.page(language).split(separator: "</style>").dropFirst().first)
      let words = body.replacing(/<[^>]*>/, with: " ")
      #expect(!words.contains(" --") && !words.contains("leerlijn explain"))
    }
  }

  @Test func tellsOnTheMapWhatIsPassedUnderWayAndPlanned() throws {
    let page = try StudentPlanScene().page()
    func box(_ id: String) throws -> Substring {
      let start = try #require(page.firstRange(of: "<g id=\"map-\(id)\""))
      let rest = page[start.lowerBound...]
      return rest[..<(rest.firstRange(of: "\n</g>")?.upperBound ?? rest.endIndex)]
    }
    #expect(try box("course-a").contains("map-is-met"))
    let underWay = try box("course-b")
    #expect(underWay.contains("map-is-underWay") && underWay.contains("loopt t/m 2019-2020"))
    let planned = try box("course-c")
    #expect(planned.contains("map-is-planned") && planned.contains("gepland: 2019-2020, periode 4"))
    #expect(try box("course-d").contains("herkansing: 2019-2020"))
    let placement = try box("placement-stage")
    #expect(placement.contains("map-is-planned") && placement.contains("gepland: 2020-2021"))
    for sign in ["met", "underWay", "planned"] {
      #expect(page.contains("<symbol id=\"map-s-\(sign)\""))
      #expect(page.contains("href=\"#map-s-\(sign)\""))
    }
  }

  @Test func saysWhyThereIsNoPathAndWhatOpensOne() throws {
    let scene = try StudentPlanScene { $0.until = day("2020-07-17") }
    let (dutch, english) = (scene.page(), scene.page(.english))
    #expect(dutch.contains("Zo kan het niet: geen pad houdt zich aan alles wat gevraagd is."))
    #expect(dutch.contains("<h2 id=\"heading-obstacles\">Wat een pad in de weg staat</h2>"))
    #expect(dutch.contains("<li>Klaar uiterlijk op 17 juli 2020</li>"))
    #expect(english.contains("<li>Done by 17 July 2020</li>"))
    #expect(dutch.contains("<h2 id=\"heading-changes\">"))
    #expect(dutch.contains("Doorgaan tot en met 2020-2021, periode 2"))
    #expect(dutch.contains("map-is-underWay") && !dutch.contains("map-is-planned"))
    #expect(!dutch.contains("<h3 id=\"period-1\">"))
  }

  @Test func takesNoTitleForMarkup() throws {
    let hostile = "</h3><script>alert('x')</script> & \"y\""
    let page = try StudentPlanScene(title: hostile, student: "<s1>").page()
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"))
    #expect(page.contains("<title>Studieplan van &lt;s1&gt;</title>"))
  }

  @Test func isKnownByHowItBegins() throws {
    let page = try StudentPlanScene().page(.english)
    #expect(StudentPlanPage.isOpened(by: page) && !DifferencePage.isOpened(by: page))
  }
}
