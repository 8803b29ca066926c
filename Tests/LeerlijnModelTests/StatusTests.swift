import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct StatusTests {
  @Test(arguments: Array(Status.allCases.enumerated()))
  func hasThePlaceAmongAllAsItsCode(place: Int, status: Status) {
    #expect(Int(status.code) == place)
  }

  @Test(
    arguments: [
      (Status.met, "✓", "behaald", "met"), (.open, "○", "nog open", "still open"),
      (.missed, "✗", "niet meer haalbaar", "no longer attainable"),
      (.waived, "⊘", "ontheffing", "waived"), (.notApplicable, "–", "n.v.t.", "not applicable"),
    ])
  func readsInBothLanguages(status: Status, sign: String, dutch: String, english: String) {
    #expect(status.sign == sign)
    #expect(status.words.dutch == dutch && status.words.english == english)
  }
}
