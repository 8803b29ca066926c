import LeerlijnModel
import Testing

struct ParameterValueTests {
  private static let year = days("2019-09-02", "2020-07-17")

  private func parameter(_ values: [Parameter.Value]) -> Parameter {
    Parameter(id: "stage-uren", unit: .hours, titles: Titles([]), values: values)
  }

  private func amount(
    _ values: [Parameter.Value], cohort: Int? = 2018, in window: DayRange = year,
    through deadline: String = "2020-07-03", on asOf: String = "2020-03-11"
  ) -> Int? {
    let forwards = parameter(values)
      .value(for: cohort, in: window, through: day(deadline), on: day(asOf))?.amount
    let backwards = parameter(values.reversed())
      .value(for: cohort, in: window, through: day(deadline), on: day(asOf))?.amount
    #expect(forwards == backwards, "the order of values means something")
    return forwards
  }

  private static let old = Parameter.Value(from: day("2019-09-01"), amount: 840)
  private static func new(
    _ from: String = "2020-02-01", until: String? = nil, atOnce: Bool = false
  ) -> Parameter.Value {
    Parameter.Value(from: day(from), until: until.map(day), atOnce: atOnce, amount: 800)
  }

  @Test(
    "reads the value in force on the window's first day, and at once what is let in (33, 59)",
    arguments: [
      (new(), "2020-03-11", "2020-07-03", 840),
      (new(atOnce: true), "2020-01-31", "2020-07-03", 840),
      (new(atOnce: true), "2020-02-01", "2020-07-03", 800),
      (new(atOnce: true), "2020-03-11", "2020-07-03", 800),
      // From its own first day on, where that is on or before the deadline.
      (new(atOnce: true), "2020-03-11", "2020-01-31", 840),
      (new(atOnce: true), "2020-03-11", "2020-02-01", 800),
      // No longer in force today.
      (new(until: "2020-03-10", atOnce: true), "2020-03-11", "2020-07-03", 840),
      (new(until: "2020-03-11", atOnce: true), "2020-03-11", "2020-07-03", 800),
      // In force on the first day of the window: the one that began last.
      (new("2019-09-02"), "2020-03-11", "2020-07-03", 800),
      (new("2019-09-03"), "2020-03-11", "2020-07-03", 840),
    ])
  func case33(later: Parameter.Value, asOf: String, deadline: String, expected: Int) {
    #expect(amount([Self.old, later], through: deadline, on: asOf) == expected)
  }

  @Test(
    "reads the first that comes into force within the window where none was on its first day",
    arguments: [
      (["2019-09-03", "2020-02-01"], 0), (["2019-09-02", "2019-09-03"], 0),
      (["2020-07-17"], 0), (["2020-07-18"], nil), ([], nil),
    ] as [([String], Int?)])
  func firstWithin(starts: [String], expected: Int?) {
    let values = starts.enumerated().map { Parameter.Value(from: day($1), amount: $0) }
    #expect(amount(values) == expected)
  }

  @Test(
    "is in force through its last day",
    arguments: [("2019-09-01", nil), ("2019-09-02", 1), ("2019-09-03", 1)] as [(String, Int?)])
  func until(last: String, expected: Int?) {
    #expect(amount([.init(from: nil, until: day(last), amount: 1)]) == expected)
  }

  @Test(
    "puts a value for the cohort before one for all",
    arguments: [(2018, 2), (2019, 2), (2017, 1), (2020, 1), (nil, 1)] as [(Int?, Int)])
  func cohorts(cohort: Int?, expected: Int) {
    let values = [
      Parameter.Value(from: day("2019-09-02"), amount: 1),
      .init(from: day("2019-01-01"), cohorts: 2018...2019, amount: 2),
    ]
    #expect(amount(values, cohort: cohort) == expected)
  }

  @Test func takesTheFirstToComeEvenWhereALaterOneIsForTheCohort() {
    let values = [
      Parameter.Value(from: day("2019-10-01"), amount: 1),
      .init(from: day("2019-11-01"), cohorts: 2018...2019, amount: 2),
    ]
    #expect(amount(values) == 1)
  }

  @Test func putsTheCohortFirstOfTwoThatComeOnOneDay() {
    let values = [
      Parameter.Value(from: day("2019-10-01"), amount: 9),
      .init(from: day("2019-10-01"), cohorts: 2018...2019, amount: 2),
    ]
    #expect(amount(values) == 2)
  }

  @Test("takes the higher of two that hold from one day", arguments: ["2019-09-01", "2019-10-01"])
  func higher(from: String) {
    #expect(
      amount([.init(from: day(from), amount: 1), .init(from: day(from), amount: 2)]) == 2)
  }

  @Test func holdsFromTheBeginningWhereNoDayIsGiven() {
    #expect(amount([.init(from: nil, amount: 1)]) == 1)
    #expect(amount([.init(from: nil, amount: 1), .init(from: day("2019-01-01"), amount: 2)]) == 2)
  }

  // MARK: Against the documentation, word for word

  /// The promise as a list of those that hold and an order among them.
  private func promised(
    _ values: [Parameter.Value], _ cohort: Int?, _ window: DayRange, _ deadline: Day, _ asOf: Day
  ) -> Int? {
    func starts(_ value: Parameter.Value) -> Day { value.from ?? .distantPast }
    let mine = values.filter { value in
      value.cohorts.map { cohorts in cohort.map { cohorts.contains($0) } ?? false } ?? true
    }
    let inForce = mine.filter { value in
      func holds(_ day: Day) -> Bool {
        starts(value) <= day && day <= (value.until ?? .distantFuture)
      }
      let reached = value.atOnce && starts(value) > window.first && starts(value) <= deadline
      return holds(window.first)
        || (reached && starts(value) <= asOf && holds(min(asOf, deadline)))
    }
    if !inForce.isEmpty {
      let own = inForce.filter { $0.cohorts != nil }
      let latest = (own.isEmpty ? inForce : own).map(starts).max()
      return (own.isEmpty ? inForce : own).filter { starts($0) == latest }.map(\.amount).max()
    }
    let coming = mine.filter { window.first < starts($0) && starts($0) <= window.last }
    let first = coming.filter { value in coming.allSatisfy { starts(value) <= starts($0) } }
    let own = first.filter { $0.cohorts != nil }
    return (own.isEmpty ? first : own).map(\.amount).max()
  }

  @Test(arguments: 0..<20) func choosesWhatIsPromised(seed: UInt64) {
    var numbers = FixedNumbers(seed: seed)
    func any(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &numbers) }
    func maybe(_ day: Int) -> Day? { any(0...2) == 0 ? nil : Day(number: Int32(day)) }
    for _ in 0..<200 {
      let values = (0..<any(0...4)).map { _ in
        let from = any(0...9)
        let first = any(1...3)
        return Parameter.Value(
          from: maybe(from), until: maybe(from + any(0...5)),
          cohorts: any(0...1) == 0 ? nil : first...(first + any(0...1)), atOnce: any(0...1) == 0,
          amount: any(0...3))
      }
      let window = DayRange(Day(number: Int32(any(0...4))), Day(number: Int32(any(4...9))))
      let deadline = Day(number: Int32(any(0...10)))
      let asOf = Day(number: Int32(any(0...10)))
      let cohort = any(0...4) == 0 ? nil : any(1...4)
      let chosen = parameter(values.shuffled(using: &numbers))
        .value(for: cohort, in: window, through: deadline, on: asOf)
      #expect(chosen?.amount == promised(values, cohort, window, deadline, asOf))
    }
  }
}
