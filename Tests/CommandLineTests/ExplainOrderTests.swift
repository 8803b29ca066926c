import Foundation
import Testing

/// The account of a student opens with what asks for attention; nothing is said twice.
@Suite struct ExplainOrderTests {
  private func explain(_ student: String, _ more: String...) throws -> String {
    let outcome = try Tool.run(
      ["explain", "curricula/leerlijn-jeugd.xml", "curricula/voorbeeld", "--student", student]
        + ["--as-of", "2020-03-11"] + more)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.results
  }

  @Test func opensWithWhatAsksForAttention() throws {
    let text = try explain("9000283")
    let order = [
      "\n\nVraagt aandacht\n\n◔ Leernetwerkbijeenkomsten", "\n\nVerder\n\n", "○ Stage-uren",
      "\n\nAdviezen;", "○ Stagedossier", "Niet voor deze student", "\n\nBronnen\n",
      "‘Stage-uren’:",
    ]
    var rest = Substring(text)
    for part in order {
      let found = try #require(rest.firstRange(of: part), "\(part)")
      rest = rest[found.upperBound...]
    }
    #expect(!text.contains("Bron:"))
    #expect(!text.contains("Deze regel is een advies"))
  }

  @Test func saysThatNothingAsksForAttention() throws {
    let text = try explain("9000108")
    #expect(text.contains("\nNiets vraagt vandaag aandacht.\n"), "\(text.prefix(200))")
  }

  @Test func aRuleAloneHasItsSourceWithIt() throws {
    let text = try explain("9000283", "--rule", "stage-uren")
    #expect(text.contains("\n  Bron: ") && !text.contains("Bronnen"))
  }

  @Test(arguments: ["9000129", "9000192", "9000234", "9000255", "9000283", "9000381", "9000542"])
  func asksForTheSameSessionsOnce(student: String) throws {
    let text = try explain(student)
    let asked = text.components(separatedBy: "\n  Nodig is aanwezigheid ").dropFirst().map {
      $0.components(separatedBy: ".\n")[0]
    }
    #expect(Set(asked).count == asked.count, "\(asked)")
  }

  /// Two rules that ask the same of the same sessions: the second points to the first.
  @Test func whatTwoRulesAskOfTheSameSessionsIsSaidOnce() throws {
    let second = """
      <rule id="leerhuis-2">
        <title>Leerhuis nogmaals</title>
        <cite source="oer" passage="a4"/>
        <all>
          <sessions series="leerhuis" min="2"/>
          <sessions series="leerhuis" min="1"/>
        </all>
      </rule>
      <rule id="leerhuis-3">
        <title>Leerhuis weer</title>
        <cite source="oer" passage="a4"/>
        <all>
          <sessions series="leerhuis" min="2"/>
          <sessions series="leerhuis" min="1"/>
        </all>
      </rule>
      </curriculum>
      """
    let folder = try Material.folder(
      curriculum: Material.curriculum.replacing("</curriculum>", with: second))
    let outcome = try Tool.run(
      "explain", folder.file("c.xml").path, folder.file("bewijs").path, "--student", "s1",
      "--as-of", "2020-03-11")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let asked = outcome.results.components(separatedBy: "Nodig is aanwezigheid")
    #expect(asked.count <= 2, "\(outcome.results)")
    #expect(
      outcome.results.contains("Wat hiervoor nodig is, vraagt ‘Leerhuis nogmaals’ al."),
      "\(outcome.results)")
  }
}
