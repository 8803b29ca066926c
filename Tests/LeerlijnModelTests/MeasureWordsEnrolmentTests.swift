import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct MeasureWordsEnrolmentTests {
  @Test(
    arguments: [
      (EnrolmentFact(), "", ""), (EnrolmentFact(years: [3, 4]), "jaar 3 of 4", "year 3 or 4"),
      (
        EnrolmentFact(profiles: ["jeugd", "zorg"]), "profiel ‘profile jeugd’ of ‘profile zorg’",
        "profile “profile jeugd” or “profile zorg”"
      ),
      (
        EnrolmentFact(programmes: ["sw"]), "opleiding ‘programme sw’", "programme “programme sw”"
      ),
      (EnrolmentFact(modes: ["full-time", "dual"]), "voltijd of duaal", "full-time or dual"),
      (EnrolmentFact(cohorts: 2019...2019), "cohort 2019", "cohort 2019"),
      (
        EnrolmentFact(degrees: ["d"]), "in het bezit van ‘document d’", "holding “document d”"
      ),
      (
        EnrolmentFact(organisationTakesPart: true), "bij een organisatie die meedoet",
        "at an organisation that takes part"
      ),
      (
        EnrolmentFact(organisationTakesPart: false), "bij een organisatie die niet meedoet",
        "at an organisation that takes no part"
      ),
      (
        EnrolmentFact(isInNetwork: true), "in een leernetwerk", "in a learning network"
      ),
      (
        EnrolmentFact(years: [3], modes: ["dual"], degrees: ["d"]),
        "jaar 3, duaal, in het bezit van ‘document d’", "year 3, dual, holding “document d”"
      ),
    ])
  func tellsEveryPartThatIsGiven(fact: EnrolmentFact, dutch: String, english: String) {
    #expect(
      MeasureWords(PlainNames()).words(of: Measure(.isTrue(fact)))
        == Phrase(nl: dutch, en: english))
  }

  @Test(
    arguments: [
      (Each.week, "in elke week", "in every week"),
      (.session, "bij elke bijeenkomst", "at every session"),
      (.period, "in elke onderwijsperiode", "in every teaching period"),
      (.moment, "bij elk beoordelingsmoment", "at every assessment moment"),
      (.theme, "bij elk thema", "for every theme"), (.series, "van elke reeks", "of every series"),
      (.year, "in elk studiejaar", "in every study year"),
    ])
  func tellsForEachOfWhatItHolds(each: Each, dutch: String, english: String) {
    #expect(each.words == Phrase(nl: dutch, en: english))
  }
}
