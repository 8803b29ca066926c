import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnReport

struct WordsTests {
  @Test func writesDaysInBothLanguages() {
    #expect(day("2020-03-10").words == Phrase(nl: "di 10 maart 2020", en: "Tue 10 March 2020"))
  }

  @Test(arguments: [
    (Unit.hours, 68_400, "1.140 uur", "1,140 hours"), (.hours, 60, "1 uur", "1 hour"),
    (.hours, 38_415, "640,25 uur", "640.25 hours"), (.credits, 75, "7,5 EC", "7.5 EC"),
    (.sessions, 1, "1 bijeenkomst", "1 session"), (.sessions, 2, "2 bijeenkomsten", "2 sessions"),
    (.hours, 60_000_000, "1.000.000 uur", "1,000,000 hours"),
  ])
  func writesAmountsWithTheirUnit(_ unit: Unit, _ amount: Int, _ dutch: String, _ english: String) {
    #expect(unit.amount(amount) == Phrase(nl: dutch, en: english))
  }

  @Test func joinsLists() {
    let words = ["a", "b", "c"].map { Phrase(same: $0) }
    #expect(words.joinedByAnd == Phrase(nl: "a, b en c", en: "a, b and c"))
    #expect(words.prefix(1).joinedByOr == Phrase(same: "a"))
  }

  @Test func keepsAbbreviationsWhenLowering() {
    #expect(Phrase(same: "EC van jaar 2").lowered.dutch == "EC van jaar 2")
    #expect(Phrase(same: "Docent").lowered.dutch == "docent")
  }

  @Test func breaksLinesAtTheWidth() {
    let text = TextFlow(width: 60).paragraph(
      String(repeating: "woord ", count: 20), indent: 2, hanging: 4)
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 })
    #expect(lines[0].hasPrefix("  woord") && lines[1].hasPrefix("    woord"))
  }
}
