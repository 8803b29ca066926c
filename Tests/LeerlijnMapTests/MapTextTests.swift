import Testing

@testable import LeerlijnMap

/// How texts are measured and broken.
@Suite struct MapTextTests {
  private static let style = MapTextStyle(20)

  @Test func measuresAtLeastWhatDejaVuSansTakes() {
    // Advances of DejaVu Sans Book at 2048 units: a 1255, W 2025, i 569.
    #expect(Self.style.width("a") >= 20 * 1255 / 2048)
    #expect(Self.style.width("W") >= 20 * 2025 / 2048)
    #expect(Self.style.width(String(repeating: "i", count: 100)) >= 20 * 569 * 100 / 2048)
    #expect(Self.style.width("") == 0)
  }

  @Test(arguments: [
    ("kindermishandeling en culturele sensitiviteit", 131),
    ("Praktijkonderzoek in het klein", 131), ("W", 5), ("een twee drie vier vijf zes", 60),
  ])
  func breaksWithoutLosingALetter(text: String, width: Int) {
    let lines = Self.style.lines(of: text, width: width, maximum: 40)
    let joined = lines.map { $0.hasSuffix("-") ? String($0.dropLast()) : $0 + " " }.joined()
    #expect(joined.filter { $0 != " " } == text.filter { $0 != " " })
    if width > 20 { #expect(lines.allSatisfy { Self.style.width($0) <= width }) }
  }

  @Test func breaksAtTheSeamOfAWord() {
    let lines = Self.style.lines(of: "Praktijkonderzoek", width: 131)
    #expect(lines == ["Praktijk-", "onderzoek"])
    #expect(Self.style.lines(of: "kindermishandeling", width: 140) == ["kinder-", "mishandeling"])
  }

  @Test func endsInAnEllipsisWhereLinesRunOut() {
    let lines = Self.style.lines(of: "een twee drie vier vijf zes zeven", width: 60, maximum: 2)
    #expect(lines.count == 2)
    #expect(lines[1].hasSuffix("…"))
    #expect(lines.allSatisfy { Self.style.width($0) <= 60 })
  }

  @Test func leavesTheFirstLineFreeRatherThanBreakAWordBesideASign() {
    #expect(Self.style.lines(of: "Opvoeden 1", width: 131, first: 60) == ["", "Opvoeden 1"])
  }

  @Test func cutsToTheRoomThereIs() {
    #expect(Self.style.cut("kort", to: 100) == "kort")
    let cut = Self.style.cut("Leernetwerkbijeenkomst", to: 100)
    #expect(cut.hasSuffix("…") && Self.style.width(cut) <= 100)
  }
}
