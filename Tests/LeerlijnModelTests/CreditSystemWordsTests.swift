import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct CreditSystemWordsTests {
  @Test(
    arguments: [
      (nil, 10, "1 EC", "1 EC"), (nil, 75, "7,5 EC", "7.5 EC"),
      (.semesterHours, 10, "1 semesteruur", "1 semester hour"),
      (.semesterHours, 1200, "120 semesteruren", "120 semester hours"),
      (.semesterHours, 0, "0 semesteruren", "0 semester hours"),
      (.quarterHours, 10, "1 kwartaaluur", "1 quarter hour"),
      (.quarterHours, 45, "4,5 kwartaaluren", "4.5 quarter hours"),
    ] as [(CreditSystem?, Int, String, String)])
  func callsCreditsByWhatTheProgrammeCountsIn(
    system: CreditSystem?, tenths: Int, dutch: String, english: String
  ) {
    let words = programme { $0.creditSystem = system }.creditWords
    #expect(words.amount(Credits(tenths: tenths)) == Phrase(nl: dutch, en: english))
  }

  private func words(_ systems: [CreditSystem?]) -> CreditWords {
    curriculum(programmes: systems.map { system in programme { $0.creditSystem = system } })
      .creditWords
  }

  @Test func callsThemCreditsWhereProgrammesDoNotCountAlike() {
    #expect(words([nil, .semesterHours]) == .mixed)
    #expect(words([.quarterHours, .semesterHours]) == .mixed)
    #expect(
      CreditWords.mixed.amount(Credits(tenths: 10)) == Phrase(nl: "1 studiepunt", en: "1 credit"))
    #expect(
      CreditWords.mixed.amount(Credits(tenths: 20)) == Phrase(nl: "2 studiepunten", en: "2 credits")
    )
  }

  @Test func callsThemAsAllProgrammesDo() {
    #expect(words([nil, nil]) == .ec && words([]) == .ec)
    #expect(words([.semesterHours, .semesterHours]).one.english == "semester hour")
  }
}
