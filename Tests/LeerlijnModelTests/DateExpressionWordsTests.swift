import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct DateExpressionWordsTests {
  @Test(
    arguments: [
      ("2020-07-03", "vr 3 juli 2020", "Fri 3 July 2020"),
      ("placement.start", "de start van de eigen stage", "the start of the own placement"),
      ("placement.end", "het einde van de eigen stage", "the end of the own placement"),
      ("enrolment.start", "de start van de inschrijving", "the start of the enrolment"),
      ("enrolment.end", "het einde van de inschrijving", "the end of the enrolment"),
      ("year.start", "de start van het studiejaar", "the start of the study year"),
      ("year.end", "het einde van het studiejaar", "the end of the study year"),
      (
        "placement.start+P8W", "8 weken na de start van de eigen stage",
        "8 weeks after the start of the own placement"
      ),
      (
        "enrolment.start+P2Y", "2 jaar na de start van de inschrijving",
        "2 years after the start of the enrolment"
      ),
      (
        "placement.end-P3M", "3 maanden vóór het einde van de eigen stage",
        "3 months before the end of the own placement"
      ),
      (
        "year.end-P10D", "10 dagen vóór het einde van het studiejaar",
        "10 days before the end of the study year"
      ),
    ])
  func tellsTheDay(text: String, dutch: String, english: String) throws {
    let expression = try #require(DateExpression(text))
    #expect(expression.words == Phrase(nl: dutch, en: english))
  }

  @Test(
    arguments: [
      ("2020-07-03", "uiterlijk op vr 3 juli 2020", "by Fri 3 July 2020"),
      (
        "placement.start", "uiterlijk bij de start van de eigen stage",
        "by the start of the own placement"
      ),
      (
        "enrolment.start", "uiterlijk bij de start van de inschrijving",
        "by the start of the enrolment"
      ),
      (
        "year.start", "uiterlijk bij de start van het studiejaar", "by the start of the study year"
      ),
      (
        "placement.end", "uiterlijk aan het einde van de eigen stage",
        "by the end of the own placement"
      ),
      (
        "enrolment.end", "uiterlijk aan het einde van de inschrijving",
        "by the end of the enrolment"
      ),
      ("year.end", "uiterlijk aan het einde van het studiejaar", "by the end of the study year"),
      (
        "placement.start+P8W", "uiterlijk 8 weken na de start van de eigen stage",
        "by 8 weeks after the start of the own placement"
      ),
    ])
  func tellsTheLastDay(text: String, dutch: String, english: String) throws {
    let expression = try #require(DateExpression(text))
    #expect(expression.latestWords == Phrase(nl: dutch, en: english))
  }

  @Test func tellsAStretchOfDays() {
    #expect(
      days("2019-09-02", "2019-11-08").words
        == Phrase(
          nl: "ma 2 september 2019 tot en met vr 8 november 2019",
          en: "Mon 2 September 2019 through Fri 8 November 2019"))
    #expect(days("2019-09-02", "2019-09-02").words.dutch == "ma 2 september 2019")
  }

  @Test(
    arguments: [
      ("P1Y", "1 jaar", "1 year"), ("P2Y", "2 jaar", "2 years"), ("P1M", "1 maand", "1 month"),
      ("P18M", "1 jaar en 6 maanden", "1 year and 6 months"), ("P1W", "1 week", "1 week"),
      ("P14D", "2 weken", "2 weeks"), ("P1D", "1 dag", "1 day"), ("P10D", "10 dagen", "10 days"),
      ("P0D", "0 dagen", "0 days"),
      ("P1Y1M1D", "1 jaar, 1 maand en 1 dag", "1 year, 1 month and 1 day"),
    ])
  func tellsALengthOfTime(text: String, dutch: String, english: String) throws {
    let period = try #require(CalendarPeriod(iso: text))
    #expect(period.words == Phrase(nl: dutch, en: english))
  }

  @Test(
    arguments: [
      (2019...2019, "cohort 2019", "cohort 2019"),
      (2018...2019, "cohorten 2018 tot en met 2019", "cohorts 2018 through 2019"),
      (2020...Int.max, "cohorten vanaf 2020", "cohorts from 2020"),
      (2020...9999, "cohorten vanaf 2020", "cohorts from 2020"),
      (2020...9998, "cohorten 2020 tot en met 9998", "cohorts 2020 through 9998"),
      (Int.min...2019, "cohorten tot en met 2019", "cohorts up to and including 2019"),
      (1000...2019, "cohorten tot en met 2019", "cohorts up to and including 2019"),
      (1001...2019, "cohorten 1001 tot en met 2019", "cohorts 1001 through 2019"),
      (1000...9999, "alle cohorten", "all cohorts"),
      (Int.min...Int.max, "alle cohorten", "all cohorts"),
      (1000...9998, "cohorten tot en met 9998", "cohorts up to and including 9998"),
    ])
  func tellsCohorts(range: ClosedRange<Int>, dutch: String, english: String) {
    #expect(Phrase.cohorts(range) == Phrase(nl: dutch, en: english))
  }

  @Test(
    arguments: [
      ("full-time", "voltijd", "full-time"), ("part-time", "deeltijd", "part-time"),
      ("dual", "duaal", "dual"), ("avond", "avond", "avond"),
    ])
  func tellsAModeOfStudy(word: String, dutch: String, english: String) {
    #expect(Phrase.modeOfStudy(word) == Phrase(nl: dutch, en: english))
  }
}
