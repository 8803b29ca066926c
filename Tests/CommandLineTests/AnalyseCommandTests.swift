import Foundation
import Testing

/// What `analyse` says, and how it ends.
struct AnalyseCommandTests {
  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func opensWithWhatHoldsUpMost() throws {
    let outcome = try Tool.run("analyse", "curricula/leerlijn-jeugd.xml")
    #expect(outcome.status == 0)
    let lines = outcome.results.split(separator: "\n").map(String.init)
    #expect(lines[0] == "Doorlopende leerlijn Jeugd 2019-2020")
    let bottlenecks = try #require(lines.firstIndex(of: "Knelpunten in de volgorde"))
    let coverage = try #require(lines.firstIndex(of: "Dekking van de leeruitkomsten"))
    let load = try #require(lines.firstIndex(of: "Toetslast per periode"))
    #expect(bottlenecks < coverage && coverage < load)
    #expect(lines[bottlenecks + 1].contains("‘Stage jaar 3’ houdt 2 onderwijseenheden tegen"))
    #expect(!outcome.results.contains("\u{1B}"))
    #expect(outcome.results.contains("‘Propedeuse’ (ten minste 60 EC) is nodig voor"))
    #expect(outcome.results.contains("keuze 30 EC") && outcome.results.contains("keuze tot 5 EC"))
  }

  @Test func givesTheKeysThatOthersBuildOn() throws {
    let text = try Tool.run("analyse", "curricula/leerlijn-jeugd.xml", "--format", "json").results
    #expect(
      try Tool.run("analyse", "curricula/leerlijn-jeugd.xml", "--format", "json").results == text)
    let document = try json(text)
    let structure = try #require(document["structure"] as? [String: Any])
    #expect(structure["complexity"] as? Int == 67)
    let courses = try #require(structure["courses"] as? [[String: Any]])
    #expect(courses.count == 56)
    for key in ["course", "blocking", "delay", "complexity", "centrality"] {
      #expect(courses.allSatisfy { $0[key] != nil }, "\(key)")
    }
    let coverage = try #require(document["coverage"] as? [String: Any])
    #expect((coverage["outcomes"] as? [[String: Any]])?.count == 30)
    for key in ["gaps", "orphans", "doubleAssessments"] { #expect(coverage[key] is [Any]) }
    let load = try #require(document["load"] as? [[String: Any]])
    for key in ["programme", "profile", "year", "period", "tests", "moments", "credits", "peak"] {
      #expect(load.allSatisfy { $0[key] != nil }, "\(key)")
    }
  }

  @Test func givesOneDecimalInQuarterSystems() throws {
    let folder = try Folder()
    let plan = try folder.write(
      "Curriculum,Q\nSystem Type,quarter\nCourses\nCourse ID,Course Name,Prerequisites,Credit Hours\n1,A,,4\n2,B,1,4\n",
      to: "q.csv")
    let goal = folder.file("q.xml").path
    _ = try Tool.run("import", plan, "--from", "curricular-analytics", "-o", goal)
    let text = try Tool.run("analyse", goal, "--format", "json").results
    #expect(text.contains(#""complexity": 3.3,"#))
    #expect(text.contains(#"{"course": "1", "complexity": 2.0, "blocking": 1, "delay": 2"#))
  }

  @Test func goesAsFarAsAHalfRightCurriculumAllows() throws {
    let folder = try Folder()
    let circle = Material.curriculum.replacingOccurrences(
      of: #"<test id="c1.t1""#,
      with:
        #"<requires><cite source="oer" passage="a4"/><grade course="c1" min="5.5"/></requires><test id="c1.t1""#
    )
    let path = try folder.write(circle, to: "c.xml")
    let outcome = try Tool.run("analyse", path)
    #expect(outcome.status == 1)
    #expect(outcome.results.contains("‘Alles’ vraagt zichzelf."))
    #expect(outcome.results.contains("Een totaal is er niet"))
    #expect(outcome.messages.contains("er zit 1 fout in het curriculum"))
    let document = try json(try Tool.run("analyse", path, "--format", "json").results)
    let structure = try #require(document["structure"] as? [String: Any])
    #expect(structure["complexity"] is NSNull)
    #expect((structure["cycles"] as? [[String]]) == [["c1"]])
  }

  @Test func writesOnePageAndOverwritesNothingUnasked() throws {
    let folder = try Folder()
    let page = folder.file("a.html").path
    #expect(try Tool.run("analyse", "curricula/leerlijn-jeugd.xml", "--html", page).status == 0)
    let written = try String(contentsOfFile: page, encoding: .utf8)
    #expect(written.hasPrefix("<!DOCTYPE html>") && written.hasSuffix("</html>\n"))
    #expect(try Tool.run("analyse", "curricula/leerlijn-jeugd.xml", "--html", page).status == 2)
    let again = try Tool.run(
      "analyse", "curricula/leerlijn-jeugd.xml", "--html", page, "--force")
    #expect(again.status == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8) == written)
  }

  /// An error that keeps nobody from being judged is an error all the same.
  private static let assessedTooEarly = Material.curriculum
    .replacing(
      "  <programme id=",
      with: """
          <strands>
            <strand id="s">
              <title>S</title>
              <outcome id="a" level="1"><title>Onderzoekt</title></outcome>
            </strand>
          </strands>
          <programme id=
        """
    )
    .replacing("credits=\"60\" year=\"1\"", with: "credits=\"30\" year=\"1\"")
    .replacing("<test id=\"c1.t1\"", with: "<assesses outcome=\"a\"/>\n<test id=\"c1.t1\"")
    .replacing(
      "    <series id",
      with: """
            <course id="c2" credits="30" year="2" periods="p1">
              <title>Later</title>
              <introduces outcome="a"/>
              <test id="c2.t1" kind="portfolio" weight="100"/>
            </course>
            <series id
        """)

  @Test func findsWhatCheckFindsAndEndsAlike() throws {
    let folder = try Folder()
    let wrong = try folder.write(Self.assessedTooEarly, to: "c.xml")
    for (name, path) in [("c", wrong), ("line", "curricula/leerlijn-jeugd.xml")] {
      let check = try Tool.run("check", path)
      let deep = try Tool.run("check", path, "--deep")
      let page = folder.file("\(name).html").path
      let analysed = try Tool.run("analyse", path, "--html", page)
      #expect(analysed.status == deep.status)
      #expect(try Tool.run("analyse", path).status == check.status)
      let found = try String(contentsOfFile: page, encoding: .utf8)
        .matches(of: /<strong>(fout|let op|advies) (LL\d+):\s/).map { "\($0.1) \($0.2)" }
      let wanted = deep.results.matches(of: /:\d+:\d+: (fout|let op|advies) (LL\d+):\s/)
        .map { "\($0.1) \($0.2)" }
      #expect(found.sorted() == wanted.sorted() && !found.isEmpty)
    }
    #expect(try Tool.run("check", wrong).results.contains("fout LL0508"))
    // The picture on the page counts as the picture of `map` does.
    let text = try String(contentsOfFile: folder.file("line.html").path, encoding: .utf8)
    let map = try Tool.run("map", "curricula/leerlijn-jeugd.xml").results
    let count = try #require(map.firstMatch(of: />(Controle: [^<]*)</)?.1)
    #expect(text.contains(">\(count)<") && text.contains(">Bewijs: "))
  }

  @Test func refusesWhatItCannotRead() throws {
    let folder = try Folder()
    let path = try folder.write("<curriculum", to: "c.xml")
    let outcome = try Tool.run("analyse", path)
    #expect(outcome.status == 2 && outcome.results.isEmpty)
  }
}
