import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct DayWordsTests {
  @Test(
    arguments: [
      ("2020-01-06", "ma 6 januari", "Mon 6 January"),
      ("2020-02-04", "di 4 februari", "Tue 4 February"),
      ("2020-03-11", "wo 11 maart", "Wed 11 March"), ("2020-04-09", "do 9 april", "Thu 9 April"),
      ("2020-05-01", "vr 1 mei", "Fri 1 May"), ("2020-06-06", "za 6 juni", "Sat 6 June"),
      ("2020-07-05", "zo 5 juli", "Sun 5 July"), ("2020-08-31", "ma 31 augustus", "Mon 31 August"),
      ("2020-09-01", "di 1 september", "Tue 1 September"),
      ("2020-10-07", "wo 7 oktober", "Wed 7 October"),
      ("2020-11-05", "do 5 november", "Thu 5 November"),
      ("2020-12-25", "vr 25 december", "Fri 25 December"),
    ])
  func tellsADay(text: String, dutch: String, english: String) {
    let day = day(text)
    #expect(day.shortWords == Phrase(nl: dutch, en: english))
    #expect(day.words == Phrase(nl: "\(dutch) 2020", en: "\(english) 2020"))
    #expect(
      day.dateWords == Phrase(nl: String(dutch.dropFirst(3)), en: String(english.dropFirst(4))))
    #expect(day.pastWords.dutch == "\(dutch.dropFirst(3)) 2020")
    #expect(day.pastWords.english == "\(english.dropFirst(4)) 2020")
  }

  @Test(arguments: [(0, true), (270, true), (-270, true), (271, false), (-271, false)])
  func leavesOutTheYearWithinNineMonthsOfAnother(distance: Int, isShort: Bool) {
    let day = day("2020-03-11")
    #expect(day.words(near: day + distance) == (isShort ? day.shortWords : day.words))
  }
}
