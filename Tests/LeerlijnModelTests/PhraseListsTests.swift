import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct PhraseListsTests {
  private func phrases(_ count: Int) -> [Phrase] {
    (1...5).prefix(count).map { Phrase(nl: "n\($0)", en: "e\($0)") }
  }

  @Test(
    arguments: [
      (0, "", ""), (1, "n1", "e1"), (2, "n1 en n2", "e1 and e2"),
      (3, "n1, n2 en n3", "e1, e2 and e3"),
    ])
  func joinsByAnd(count: Int, dutch: String, english: String) {
    #expect(phrases(count).joinedByAnd == Phrase(nl: dutch, en: english))
  }

  @Test(
    arguments: [
      (0, "", ""), (1, "n1", "e1"), (2, "n1 of n2", "e1 or e2"),
      (3, "n1, n2 of n3", "e1, e2 or e3"),
    ])
  func joinsByOr(count: Int, dutch: String, english: String) {
    #expect(phrases(count).joinedByOr == Phrase(nl: dutch, en: english))
  }

  @Test func joinsByMarks() {
    #expect(phrases(3).joinedByCommas == Phrase(nl: "n1, n2, n3", en: "e1, e2, e3"))
    #expect(phrases(3).joinedBySemicolons == Phrase(nl: "n1; n2; n3", en: "e1; e2; e3"))
    #expect(phrases(3).asParagraph == Phrase(nl: "n1 n2 n3", en: "e1 e2 e3"))
  }

  @Test(
    arguments: [
      (5, 2, "n1, n2 en nog 3", "e1, e2 and 3 more"),
      (3, 2, "n1, n2 en nog 1", "e1, e2 and 1 more"),
      (2, 2, "n1 en n2", "e1 and e2"), (1, 2, "n1", "e1"),
    ])
  func tellsHowManyMoreThereAre(count: Int, most: Int, dutch: String, english: String) {
    #expect(phrases(count).joinedByAnd(atMost: most) == Phrase(nl: dutch, en: english))
  }

  @Test func quotes() {
    #expect(Phrase(nl: "a", en: "b").quoted == Phrase(nl: "‘a’", en: "‘b’"))
  }

  @Test(arguments: [("de stage", "De stage"), ("", ""), ("é", "É"), ("EC", "EC"), ("ß", "SS")])
  func raisesTheFirstLetter(text: String, raised: String) {
    #expect(Phrase(nl: text, en: "x").capitalised == Phrase(nl: raised, en: "X"))
    #expect(Phrase(nl: "x", en: text).capitalised.english == raised)
  }

  @Test(
    arguments: [
      ("De stage", "de stage"), ("EC van jaar 2", "EC van jaar 2"), ("", ""), ("A", "A"),
      ("U 2", "U 2"), ("de", "de"),
    ])
  func lowersTheFirstLetterButOfAbbreviations(text: String, lowered: String) {
    #expect(Phrase(nl: text, en: "X").lowered == Phrase(nl: lowered, en: "X"))
    #expect(Phrase(nl: "X", en: text).lowered.english == lowered)
  }
}
