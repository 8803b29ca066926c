import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// Ten thousand random rules against an enumeration of every future.
struct RandomRuleTests {
  private static let count = 10_000

  @Test("is never wrong about a future, and exact where leaves share no evidence")
  func agreesWithEnumeration() {
    var generator = SeededGenerator(state: 2019)
    for number in 0..<Self.count {
      let randomCase = RandomCase(using: &generator)
      let possible = PlainEvaluator(randomCase: randomCase).outcomes
      let judged = randomCase.judged()
      #expect(
        judged.isSuperset(of: possible),
        "case \(number): a future is left out of \(judged): \(possible)")
      if !randomCase.sharesEvidence {
        #expect(judged == possible, "case \(number): \(judged) is not \(possible)")
      }
    }
  }

  @Test(
    "lets every operator decide in at least one case of a hundred", arguments: Mutation.allCases)
  func isSensitive(to mutation: Mutation) {
    var generator = SeededGenerator(state: 2019)
    // The engine equals the right evaluator wherever leaves share no evidence (the test above), so
    // an engine with this mistake differs from it in every such case.
    var decided = 0
    var caught = 0
    for _ in 0..<Self.count {
      let randomCase = RandomCase(using: &generator)
      let right = PlainEvaluator(randomCase: randomCase).outcomes
      let wrong = PlainEvaluator(randomCase: randomCase, mutation: mutation).outcomes
      if right != wrong { decided += 1 }
      if right != wrong, !randomCase.sharesEvidence { caught += 1 }
    }
    #expect(decided * 100 >= Self.count, "\(mutation) decides in only \(decided) cases")
    #expect(caught > 0, "an engine with \(mutation) wrong would pass")
  }
}

extension RandomCase {
  /// The outcome set that the engine gives.
  func judged() -> OutcomeSet {
    let world = self.world()
    let tables = AuditTables(RuleProgram(world.curriculum), world.builder.build(), asOf: world.asOf)
    var judge = Judge(tables, log: NoRecorder())
    judge.judge(student: 0)
    return judge.space.ruleOutcomes[0]
  }

  /// The case as curriculum and evidence; the rule is the first.
  func world() -> World {
    var world = World(placed: false, years: years)
    world.curriculum.programmes[0].series = [
      SessionSeries(id: "leernetwerk", per: .network, isPlannedCompletely: true),
      SessionSeries(id: "leerhuis", per: .all, isPlannedCompletely: true),
    ]
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.curriculum.programmes[0].grading = Grading(
      pass: 550, scale: 100...1000, attempt: .best, opportunities: 1)
    world.curriculum.programmes[0].placements[0].moments = [
      AssessmentMoment(
        id: "midterm",
        due: .fixed(day(resources[.moment]?.coming[0] == 0 ? "2020-03-01" : "2020-04-01")),
        judges: [.init(role: "docent", decides: true), .init(role: "praktijkbegeleider")])
    ]
    world.addFacts(of: self)
    var references: [Rule] = []
    let condition = world.condition(rule, &references)
    let exceptions = exception.map { exception in
      RuleException(
        days: days(
          exception.isActive ? "2020-03-01" : lateAsOf == nil ? "2020-03-20" : "2020-07-18",
          "2020-08-31"),
        condition: world.condition(exception.rule, &references))
    }
    world.rule(condition, by: "2020-07-17", exceptions: exceptions.map { [$0] } ?? [])
    world.curriculum.rules += references
    if let lateAsOf {
      for kind in [FactKind.attendance, .hours, .assessments, .results, .documents]
      where world.builder.evidence.completeThrough[kind] == nil {
        world.builder.setComplete(kind, through: world.asOf)
      }
      world.asOf = day(lateAsOf)
    }
    return world
  }
}

extension World {
  fileprivate mutating func addFacts(of randomCase: RandomCase) {
    let past = [
      ["2019-09-10", "2019-10-10", "2019-10-20"], ["2019-11-20", "2019-12-10", "2020-01-10"],
      ["2020-02-10", "2020-02-20", "2020-03-05"],
    ]
    let coming = ["2020-03-20", "2020-04-01", "2020-05-10", "2020-05-20"]
    for (kind, series) in [
      (Resource.Kind.network, SeriesID("leernetwerk")), (.leerhuis, "leerhuis"),
    ] {
      guard let resource = randomCase.resources[kind] else { continue }
      let network: NetworkID? = kind == .network ? "a" : nil
      for period in 0..<3 {
        sessions(
          Array(past[period].prefix(resource.now[period])), network: network, .present,
          series: series)
        sessions(
          Array(repeating: past[period][0], count: resource.pending[period]), network: network,
          nil, series: series)
      }
      sessions(
        Array(repeating: past[0][0], count: resource.absent), network: network, .absent,
        series: series)
      sessions(["2020-02-11"], network: network, nil, state: .cancelled, series: series)
      sessions(
        Array(repeating: coming[0], count: resource.coming[2]), network: network, nil,
        series: series)
      sessions(
        Array(repeating: coming[2], count: resource.coming[3]), network: network, nil,
        series: series)
    }
    if let hours = randomCase.resources[.hours] {
      builder.place(
        student, days: DayRange(day("2019-09-02"), asOf + 7 * hours.coming[0]), weekly: 1)
      for _ in 0..<hours.now[0] { builder.log(student, minutes: 1, on: day("2019-10-01")) }
      for _ in 0..<hours.pending[0] {
        builder.log(student, minutes: 1, on: day("2019-10-01"), .pending)
      }
      if hours.unknown > 0 { builder.setComplete(.hours, through: asOf - 7) }
    }
    for (kind, fact) in [
      (Resource.Kind.document, FactKind.documents), (.moment, .assessments), (.course, .results),
    ] where randomCase.resources[kind]?.isWithheld == true {
      builder.withhold(fact)
    }
    for (index, role) in (["docent", "praktijkbegeleider"] as [RoleID]).enumerated()
    where index < randomCase.resources[.moment]?.now[0] ?? 0 {
      builder.judge(student, at: "midterm", by: role, on: day("2020-02-10"))
    }
    if let document = randomCase.resources[.document], document.now[0] == 1 {
      builder.handIn(student, "vog", on: day("2019-10-01"))
    }
    if let course = randomCase.resources[.course], course.events == 0 {
      builder.grade(student, "c1", .grade(course.now[0] == 1 ? 700 : 400), on: day("2019-10-01"))
    }
    for name in [
      "waived-network", "waived-leerhuis", "waived-hours", "waived-document", "waived-moment",
      "waived-course",
    ] {
      builder.decide(student, about: name, .waiver, on: day("2020-01-01"))
    }
    documentDue = randomCase.resources[.document]?.coming[0] == 0 ? "2020-03-01" : "2020-07-17"
  }

  fileprivate mutating func condition(_ rule: PlainRule, _ references: inout [Rule]) -> Condition {
    switch rule {
    case .all(let parts):
      if parts.isEmpty { return .hours(min: 0) }
      return Condition(.all(parts.map { condition($0, &references) }))
    case .any(let parts): return Condition(.any(parts.map { condition($0, &references) }))
    case .atLeast(let count, let parts):
      return Condition(.atLeast(count, parts.map { condition($0, &references) }))
    case .not(let part): return Condition(.not(condition(part, &references)))
    case .whenProfile(let profile, let part):
      let premise = Condition.measure(.isTrue(EnrolmentFact(profiles: [ProfileID(profile)])))
      return Condition(.when(premise, then: condition(part, &references)))
    case .when(let premise, let part):
      return Condition(
        .when(condition(premise, &references), then: condition(part, &references)))
    case .reference(let part, let isWaived):
      guard case .leaf(let kind, _, _, _, _) = part else { return condition(part, &references) }
      let id = RuleID(isWaived ? "waived-\(kind)" : "plain-\(references.count)")
      let other = Rule(
        id: isWaived ? RuleID("waived-\(kind)") : id, deadline: .fixed(day("2020-07-17")),
        condition: condition(part, &references))
      references.append(other)
      return Condition(.rule(other.id))
    case .leaf(let kind, let minimum, let maximum, let eachPeriod, let cap):
      return .measure(
        quantity(of: kind), min: minimum, max: maximum, each: eachPeriod ? .period : nil, cap: cap,
        by: kind == .document ? documentDue : nil)
    }
  }

  private func quantity(of kind: Resource.Kind) -> Quantity {
    switch kind {
    case .network: .sessions(["leernetwerk"], counting: [.present, .late], asShare: false)
    case .leerhuis: .sessions(["leerhuis"], counting: [.present, .late], asShare: false)
    case .hours: .hours(["stage-3"])
    case .document: .document("vog", issuedFrom: nil)
    case .moment: .assessed("stage-3", "midterm")
    case .course: .courses(.set("one"), grades: nil)
    }
  }
}
