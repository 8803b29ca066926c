import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct AmountWordsTests {
  @Test(
    arguments: [
      (Unit.count, 0, "0", "0"), (.count, 999, "999", "999"), (.count, 1000, "1.000", "1,000"),
      (.count, 12_345, "12.345", "12,345"), (.count, 123_456, "123.456", "123,456"),
      (.count, 1_234_567, "1.234.567", "1,234,567"), (.count, -999, "-999", "-999"),
      (.count, -1000, "-1.000", "-1,000"), (.credits, 75, "7,5", "7.5"),
      (.hours, 68_415, "1.140,25", "1,140.25"), (.hours, -15, "-0,25", "-0.25"),
    ])
  func groupsByThreesAndMarksTheFraction(unit: Unit, amount: Int, dutch: String, english: String) {
    #expect(unit.number(amount) == Phrase(nl: dutch, en: english))
  }

  @Test(
    arguments: [
      (Unit.hours, "uur", "hour", "uur", "hours"), (.credits, "EC", "EC", "EC", "EC"),
      (.grade, "cijferpunt", "grade point", "cijferpunten", "grade points"),
      (.share, "maal alles", "times all", "maal alles", "times all"),
      (.years, "jaar", "year", "jaar", "years"),
      (.sessions, "bijeenkomst", "session", "bijeenkomsten", "sessions"),
      (.courses, "onderwijseenheid", "course", "onderwijseenheden", "courses"),
      (.judgements, "oordeel", "judgement", "oordelen", "judgements"),
      (.roles, "rol", "role", "rollen", "roles"),
      (.persons, "persoon", "person", "personen", "persons"),
      (.documents, "document", "document", "documenten", "documents"),
      (.kinds, "soort", "kind", "soorten", "kinds"),
      (.assessors, "beoordelaar", "assessor", "beoordelaars", "assessors"),
      (.slots, "onderdeel", "part", "onderdelen", "parts"),
      (.count, "keer", "time", "keer", "times"),
    ])
  func countsOneAndMany(
    unit: Unit, dutchOne: String, englishOne: String, dutchMany: String, englishMany: String
  ) {
    #expect(unit.amount(unit.scale) == Phrase(nl: "1 \(dutchOne)", en: "1 \(englishOne)"))
    #expect(unit.amount(2 * unit.scale) == Phrase(nl: "2 \(dutchMany)", en: "2 \(englishMany)"))
    #expect(unit.amount(0) == Phrase(nl: "0 \(dutchMany)", en: "0 \(englishMany)"))
    #expect(unit.many == Phrase(nl: dutchMany, en: englishMany))
  }

  @Test func readsAGradeAndANumberAloneAndAShareAsAPercentage() {
    #expect(Unit.grade.measured(550) == Phrase(nl: "5,5", en: "5.5"))
    #expect(Unit.count.measured(1000) == Phrase(nl: "1.000", en: "1,000"))
    #expect(Unit.share.measured(8000) == Phrase(nl: "80 %", en: "80%"))
    #expect(Unit.hours.measured(60) == Phrase(nl: "1 uur", en: "1 hour"))
    #expect(Unit.share.shortly(8000) == Phrase(nl: "80 %", en: "80%"))
    #expect(Unit.hours.shortly(60) == Phrase(same: "1"))
  }

  @Test(arguments: [
    (0, 0), (49, 0), (50, 1), (149, 1), (150, 2), (8000, 80), (9949, 99), (9950, 100),
    (10_000, 100),
  ])
  func roundsAPercentageToTheNearest(share: Int, percent: Int) {
    #expect(percentage(ofTenThousandths: share) == Phrase(nl: "\(percent) %", en: "\(percent)%"))
  }
}
