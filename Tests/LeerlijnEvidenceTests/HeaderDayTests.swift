import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// What the headers of columns say of days and weeks, and which columns a manifest means.
@Suite struct HeaderDayTests {
  @Test(
    "reads a day in every form, with its time and the words beside it",
    arguments: [
      ("2019-12-03", "2019-12-03", nil, ""), ("3-12-2019", "2019-12-03", nil, ""),
      ("di 3 dec 2019", "2019-12-03", nil, ""), ("3 december 2019", "2019-12-03", nil, ""),
      ("12 Sep 2019 9.00AM All students", "2019-09-12", 540, "All students"),
      ("Dec 3, 2019 1.05 PM", "2019-12-03", 785, ""),
      ("8 okt 2019 13.00 Alle deelnemers", "2019-10-08", 780, "Alle deelnemers"),
      ("2019-12-03T13:00", "2019-12-03", 780, ""),
      ("Cardea 1 3-12-2019", "2019-12-03", nil, "Cardea 1"),
    ] as [(String, String, Int?, String)])
  func readsWholeDays(text: String, day: String, start: Int?, rest: String) throws {
    let header = try #require(HeaderDay(text, .isoOrDutch))
    #expect(header.written == .whole(try #require(Day(iso: day))))
    #expect(header.start == start && header.rest == rest)
  }

  @Test("reads a day without a year", arguments: ["3-12", "3 dec", "di 3 dec.", "Dec 3"])
  func readsDays(text: String) {
    #expect(HeaderDay(text, .isoOrDutch)?.written == .ofAnyYear(month: 12, day: 3))
  }

  @Test(
    "reads no day where there is none, or more than one, or what comes first is not known",
    arguments: [
      "", "Totaal", "3-12-19", "31-2-2020", "30 feb", "3/12/2019", "3-12 10-12", "13.00", "3",
    ])
  func readsNone(text: String) {
    #expect(HeaderDay(text, .isoOrDutch) == nil)
  }

  @Test("takes what the file says comes first") func takesForm() {
    #expect(HeaderDay("3/12", .dayFirst)?.written == .ofAnyYear(month: 12, day: 3))
    #expect(HeaderDay("12/3", .monthFirst)?.written == .ofAnyYear(month: 12, day: 3))
    #expect(HeaderDay("3/12", .isoOrDutch) == nil)
  }

  @Test(
    "reads weeks of ISO 8601",
    arguments: [
      ("wk 36", 36, nil), ("Week 1", 1, nil), ("36", 36, nil), ("w36", 36, nil),
      ("2019-W36", 36, 2019), ("wk 36 2019", 36, 2019),
    ] as [(String, Int, Int?)])
  func readsWeeks(text: String, number: Int, year: Int?) {
    let week = HeaderWeek(text)
    #expect(week?.number == number && week?.year == year)
  }

  @Test(
    "reads no week where there is none", arguments: ["", "wk", "wk 54", "0", "3 dec", "wk 36 37"])
  func readsNoWeek(text: String) { #expect(HeaderWeek(text) == nil) }

  @Test("gives the day of a week, where the year has that week") func givesDay() {
    #expect(HeaderWeek("wk 1")?.day(0, of: 2020)?.description == "2019-12-30")
    #expect(HeaderWeek("wk 36")?.day(4, of: 2019)?.description == "2019-09-06")
    #expect(HeaderWeek("wk 53")?.day(0, of: 2019) == nil)
    #expect(HeaderWeek("wk 53")?.day(6, of: 2020)?.description == "2021-01-03")
  }

  @Test(
    "finds columns by header, number and letter, alone and in stretches",
    arguments: [
      ("8 okt", [2]), ("8 okt, 4", [2, 3]), ("3..4", [2, 3]), ("C..D", [2, 3]), ("C-D", [2, 3]),
      ("3-4", [2, 3]), ("8 okt..3-12", [2, 3]), ("D..", [3, 4, 5]), ("3-12", [3]),
      ("a, b", [4]), ("E..F,8 okt", [2, 4, 5]),
    ] as [(String, [Int])])
  func findsColumns(text: String, positions: [Int]) {
    let found = SpreadColumns(text, in: ["Naam", "Nr", "8 okt", "3-12", "a, b", "Totaal"])
    #expect(found.positions == positions && found.unknown.isEmpty)
  }

  @Test("names what is no column", arguments: ["9 okt", "D..C", "7", "G", "0", "8 okt..9 okt"])
  func namesUnknown(text: String) {
    #expect(SpreadColumns(text, in: ["Naam", "Nr", "8 okt", "3-12"]).unknown == [text])
  }
}
