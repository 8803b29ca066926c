import LeerlijnModel
import Testing

struct AmountTests {
  @Test(
    arguments: [
      (Unit.hours, 60), (.credits, 10), (.grade, 100), (.share, 10_000), (.years, 372),
      (.sessions, 1), (.courses, 1), (.judgements, 1), (.roles, 1), (.persons, 1), (.documents, 1),
      (.kinds, 1), (.assessors, 1), (.slots, 1), (.count, 1),
    ])
  func knowsItsSmallestPart(unit: Unit, scale: Int) {
    #expect(unit.scale == scale)
    #expect(unit.amount("1") == scale)
  }

  @Test(
    arguments: [
      (Unit.hours, "840", 50_400), (.hours, "0.05", 3), (.hours, "7.5", 450), (.hours, "7.50", 450),
      (.credits, "7.5", 75), (.credits, "0.1", 1), (.credits, "60", 600), (.grade, "5.5", 550),
      (.grade, "5.49", 549), (.grade, "10", 1000), (.share, "0.8", 8000), (.share, "0.0001", 1),
      (.share, "1", 10_000), (.years, "0.5", 186), (.years, "2", 744), (.years, "0.25", 93),
      (.count, "0", 0), (.count, "007", 7), (.sessions, "4", 4), (.sessions, "4.0", 4),
      (.hours, "-1.25", -75), (.count, "-3", -3), (.count, "123456789", 123_456_789),
      (.share, "0.800000000", 8000),
    ])
  func readsDecimalNumbers(unit: Unit, text: String, amount: Int) {
    #expect(unit.amount(text) == amount)
  }

  @Test(
    arguments: [
      (Unit.hours, "0.01"), (.hours, "0.125"), (.credits, "7.25"), (.grade, "5.495"),
      (.share, "0.00005"), (.sessions, "4.5"), (.years, "0.1"), (.count, ""), (.count, "-"),
      (.count, "--3"), (.count, "+3"), (.count, "3-"), (.hours, "1."), (.hours, ".5"),
      (.hours, "1.5.0"), (.hours, "1,5"), (.hours, "1 "), (.hours, " 1"), (.count, "1e3"),
      (.count, "1234567890"), (.share, "0.8000000000"), (.count, "０"), (.count, "/"),
      (.count, ":"), (.count, "1/"), (.count, "1:"),
    ])
  func refusesWhatItCannotKeep(unit: Unit, text: String) {
    #expect(unit.amount(text) == nil)
  }

  @Test(
    arguments: [
      (Unit.hours, 50_400, "840"), (.hours, 20, "0.33"), (.hours, 450, "7.5"),
      (.hours, -75, "-1.25"),
      (.hours, -1, "-0.02"), (.hours, 440, "7.33"), (.credits, 75, "7.5"), (.grade, 549, "5.49"),
      (.grade, 550, "5.5"),
      (.grade, 505, "5.05"), (.share, 1, "0.0001"), (.share, 8000, "0.8"), (.count, 0, "0"),
      (.count, -3, "-3"), (.sessions, 4, "4"),
    ])
  func writesTheShortestNumber(unit: Unit, amount: Int, text: String) {
    #expect(unit.text(amount) == text)
  }

  @Test("reads what it has written", arguments: [Unit.credits, .grade, .share, .sessions])
  func readsItsOwn(unit: Unit) {
    #expect((-2000...2000).allSatisfy { unit.amount(unit.text($0)) == $0 })
  }

  @Test(
    "writes years to one decimal, rounded down",
    arguments: [
      (0, "0"), (37, "0"), (38, "0.1"), (186, "0.5"), (371, "0.9"), (372, "1"), (558, "1.5"),
      (743, "1.9"), (744, "2"),
    ])
  func writesYears(amount: Int, text: String) {
    #expect(Unit.years.text(amount) == text)
  }

  @Test func addsAndComparesCredits() {
    let (course, year) = (Credits(tenths: 75), Credits(tenths: 600))
    #expect(course < year && !(year < course) && !(course < course))
    #expect((course + year).tenths == 675)
    #expect(course.text == "7.5")
  }
}
