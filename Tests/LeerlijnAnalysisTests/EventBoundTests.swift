import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// The bounds of what counts for a rule: its days, its marks, its courses and its numbers.
@Suite struct EventBoundTests {
  func day(_ text: String) -> Day { SmallLine.day(text) }

  func days(_ first: String, _ last: String) -> Window {
    .days(.fixed(day(first)), .fixed(day(last)))
  }

  func rule(
    _ id: RuleID, _ quantity: Quantity, least: Int? = nil, most: Int? = nil,
    within window: Window? = nil, each: Each? = nil, by deadline: String? = nil, cap: Bool = false
  ) -> Rule {
    Rule(
      id: id, deadline: deadline.map { .fixed(day($0)) },
      condition: Condition(
        .measure(
          Measure(
            quantity, minimum: least.map { .amount($0) }, maximum: most.map { .amount($0) },
            window: window, each: each, cappedByOffer: cap))))
  }

  func proof(_ rules: [Rule], change: (inout Curriculum) -> Void = { _ in }) -> LineProof {
    var line = SmallLine()
    line.curriculum.rules = rules
    change(&line.curriculum)
    return LineProof(line.curriculum)
  }

  func expect(
    _ proof: LineProof, isPossible: Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    switch proof.cases.last?.outcome {
    case .possible: #expect(isPossible, sourceLocation: sourceLocation)
    case .impossible: #expect(!isPossible, sourceLocation: sourceLocation)
    case let other:
      Issue.record("\(String(describing: other))", sourceLocation: sourceLocation)
    }
  }

  static let open = Quantity.sessions(
    ["vrij"], counting: [.present, .late], asShare: false)
  static let attended = Quantity.sessions(
    ["leerhuis"], counting: [.present, .late], asShare: false)
  static let credits = Quantity.credits(.programme, grades: nil)

  func withOpenSeries(_ curriculum: inout Curriculum) {
    curriculum.programmes[0].series.append(SessionSeries(id: "vrij", per: .all))
  }

  // MARK: Credits

  private func withElective(_ curriculum: inout Curriculum) {
    var course = Course(id: "keuze", credits: Credits(tenths: 50), year: 1)
    course.periods = ["p2"]
    course.isElective = true
    curriculum.programmes[0].courses.append(course)
    curriculum.programmes[0].courseSets = [CourseSet(id: "s", courses: ["keuze"])]
    curriculum.programmes[0].choices = [
      Choice(id: "k", credits: Credits(tenths: 50), year: 1, set: "s")
    ]
  }

  /// An elective of one choice fills it, and cannot be left out of the sum.
  @Test(arguments: [(49, false), (50, true)])
  func anElectiveThatIsPassedCounts(most: Int, isPossible: Bool) {
    let rules = [
      rule("wel", .grade(.course("keuze")), least: 550),
      rule("weinig", EventBoundTests.credits, most: most),
    ]
    expect(proof(rules, change: withElective), isPossible: isPossible)
  }

  /// Of 15 EC no more than ten count.
  @Test(
    arguments: [
      (100, nil, true), (101, nil, false), (nil, 100, true), (nil, 99, false), (nil, 101, true),
    ] as [(Int?, Int?, Bool)])
  func creditsBeyondSoManyDoNotCount(least: Int?, most: Int?, isPossible: Bool) {
    let capped = Quantity.units(.programme, .credits(grades: nil, atMost: 100))
    let rules = [
      rule("een", .grade(.course("c1")), least: 550),
      rule("twee", .grade(.course("c2")), least: 550),
      rule("hoogstens", capped, least: least, most: most),
    ]
    expect(proof(rules), isPossible: isPossible)
  }

  @Test func nobodyPassesMoreThanCounts() {
    let capped = Quantity.units(.programme, .credits(grades: nil, atMost: 100))
    #expect(proof([rule("altijd", capped, most: 100)]).ruleFacts.map(\.kind) == [.alwaysMet])
    #expect(proof([rule("soms", capped, most: 99)]).ruleFacts.map(\.kind) == [])
  }

  /// Of a grade between bounds both count.
  @Test(
    arguments: [
      (700, 800, 700, true), (700, 800, 800, true), (700, 800, 699, false), (700, 800, 801, false),
    ])
  func aGradeCountsBetweenItsBounds(least: Int, most: Int, grade: Int, isPossible: Bool) {
    let between = Quantity.credits(
      .programme, grades: GradeBounds(minimum: .amount(least), maximum: .amount(most)))
    let rules = [
      rule("precies", .grade(.course("c1")), least: grade, most: grade),
      rule("ander", .grade(.course("c2")), most: 500),
      rule("telt", between, least: 50),
    ]
    expect(proof(rules), isPossible: isPossible)
  }

  // MARK: Documents and work

  @Test func judgementsCanBeOfOneDayAlone() {
    let points = Quantity.dataPoints("u1", counting: .judgements)
    let whole = rule("weinig", points, most: 2, within: days("2019-09-02", "2020-07-17"))
    let one = rule("dag", points, least: 2, within: days("2020-03-02", "2020-03-02"))
    expect(proof([one]), isPossible: true)
    expect(proof([one, whole]), isPossible: true)
    let next = rule("erna", points, least: 1, within: days("2020-03-03", "2020-03-03"))
    expect(proof([one, whole, next]), isPossible: false)
  }

  /// A document is asked for once more within days of its own.
  @Test(arguments: [("2020-03-02", true), ("2020-03-01", false)])
  func aDocumentIsInOnADayOfItsWindow(deadline: String, isPossible: Bool) {
    let document = Quantity.document("verklaring", issuedFrom: nil)
    let window = days("2020-03-02", "2020-03-31")
    expect(proof([rule("in", document, within: window, by: deadline)]), isPossible: isPossible)
  }

  /// Issued from a day is issued from every earlier one, in whatever order that is asked.
  @Test(arguments: [false, true]) func aDocumentIssuedLateIsNotTooOld(isReversed: Bool) {
    func document(_ id: RuleID, _ day: String) -> Rule {
      rule(id, .document("verklaring", issuedFrom: .fixed(self.day(day))), by: "2020-07-17")
    }
    let rules = [
      document("ouder", "2019-10-01"), document("oud", "2019-11-01"),
      document("nieuw", "2020-03-01"),
    ]
    let facts = proof(isReversed ? rules.reversed() : rules).ruleFacts
    #expect(
      facts.filter { $0.kind == .impliedBy("nieuw") }.map(\.rule)
        == (isReversed ? ["oud", "ouder"] : ["ouder", "oud"]))
    #expect(facts.allSatisfy { $0.kind == .impliedBy("nieuw") || $0.kind == .impliedBy("oud") })
  }

  /// The same of amounts of work, of one kind and of more.
  @Test(arguments: [false, true]) func moreWorkIsAlsoLess(isReversed: Bool) {
    func work(_ id: RuleID, _ kinds: [String], _ least: Int) -> Rule {
      rule(id, .experience(kinds: kinds, in: .hours), least: least)
    }
    let rules = [
      work("veel", ["jeugd"], 800), work("weinig", ["jeugd"], 400),
      work("evenveel", ["jeugd", "zorg"], 800), work("meer", ["jeugd", "zorg"], 801),
      work("anders", ["zorg"], 400),
    ]
    let facts = proof(isReversed ? rules.reversed() : rules).ruleFacts
    #expect(Set(facts.map(\.rule)) == ["weinig", "evenveel"])
    let kinds = facts.filter { $0.rule == "evenveel" }.map(\.kind)
    #expect(Set(kinds) == [.impliedBy("veel"), .impliedBy("meer")])
  }
}
