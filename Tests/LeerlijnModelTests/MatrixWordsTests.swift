import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct MatrixWordsTests {
  @Test(
    arguments: [
      ("kenmerk", true), ("ID", true), ("Id", true), ("kind", false), ("", false), ("ids", false),
    ])
  func knowsAHeaderInEitherLanguage(text: String, isHeader: Bool) {
    #expect(MatrixWords.isHeader(text, MatrixWords.id) == isHeader)
  }

  @Test(
    arguments: [
      (OutcomeBearer.Kind.course, "onderwijseenheid", "course"), (.test, "toets", "test"),
      (.placement, "stage", "placement"), (.moment, "beoordeling", "assessment"),
      (.series, "reeks", "series"),
    ])
  func readsAKindByItsWordInEitherLanguage(kind: OutcomeBearer.Kind, dutch: String, english: String)
  {
    #expect(kind.words == Phrase(nl: dutch, en: english))
    #expect(OutcomeBearer.Kind(word: dutch) == kind)
    #expect(OutcomeBearer.Kind(word: english.uppercased()) == kind)
  }

  @Test(arguments: ["", "vak", "courses"]) func readsNoOtherKind(word: String) {
    #expect(OutcomeBearer.Kind(word: word) == nil)
  }
}
