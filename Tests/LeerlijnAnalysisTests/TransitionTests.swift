import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnAnalysis

@Suite struct TransitionTests {
  private func measures(_ impact: Impact) -> [String: MeasureImpact] {
    Dictionary(
      impact.measures.map { measure in
        switch measure.measure.kind {
        case .newCohorts: ("cohorts", measure)
        case .fromDay: ("day", measure)
        case .phaseOut: ("phase-out", measure)
        case .oldResults: ("results", measure)
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func sparesEarlierCohortsAndAsksTheNewOnesMore() throws {
    var world = ImpactWorld()
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 4)]
    world.student("eerder", cohort: 2017, attended: 3)
    world.student("nieuw", cohort: 2020, attended: 3)
    let impact = world.impact()
    #expect(impact.counts.losses == 2)
    let all = measures(impact)
    #expect(all["cohorts"]?.counts.losses == 1)
    #expect(all["phase-out"]?.counts.losses == 1)
    #expect(all["day"]?.counts.losses == 0)
    #expect(all["results"]?.measure.curriculum == nil)
    #expect(all["results"]?.counts.losses == 2)
    let rules = try #require(all["cohorts"]?.measure.changes.rules)
    #expect(rules.map(\.id) == ["leernetwerk", "leernetwerk-2020"])
    #expect(rules.map(\.scope.cohorts) == [2000...2019, 2020...2099])
    #expect(impact.measures.map(\.measure.kind).contains(.fromDay(day("2020-08-31"))))
  }

  @Test(arguments: ["0001-01-01", "1990-01-01", "2099-09-01", "2500-06-06", "9999-12-31"])
  func turnsOnAnyDay(asOf: String) {
    var world = ImpactWorld()
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 4)]
    world.student("s", cohort: 2017, attended: 3)
    world.asOf = day(asOf)
    let impact = world.impact()
    #expect(impact.measures.count == 4)
    // No cohort falls between the old and the new rule, nor under both.
    let cohorts = measures(impact)["cohorts"]?.measure.changes.rules.compactMap(\.scope.cohorts)
    #expect(cohorts?.count == 2)
    #expect((cohorts?.first?.upperBound ?? 0) + 1 == cohorts?.last?.lowerBound)
  }

  @Test func keepsAWaiverThatWasGivenUnderTheOldRule() {
    var world = ImpactWorld()
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 5)]
    let student = world.student("s", attended: 0)
    world.builder.decide(student, about: "leernetwerk", .waiver, on: day("2020-01-10"))
    let impact = world.impact()
    #expect(impact.rules[0].matrix[.waived, .waived] == 1)
    for measure in impact.measures {
      #expect(measure.counts.losses == 0)
    }
  }

  @Test func givesTheNewRuleAfterTheLastChance() throws {
    var world = ImpactWorld()
    // Over the whole enrolment, so that another study year is no other window.
    for (edition, count) in [(\ImpactWorld.old, 3), (\ImpactWorld.new, 4)] {
      world[keyPath: edition].rules[0].condition = Condition(
        .measure(
          Measure(
            .sessions(["leernetwerk"], counting: [.present], asShare: false),
            minimum: .amount(count), window: .enrolment)))
      world[keyPath: edition].rules[0].deadline = nil
    }
    world.student("s", attended: 3)
    let plan = try #require(measures(world.impact())["phase-out"]?.measure.curriculum)
    func status(on day: Day) -> [Status] {
      let audit = Audit(RuleProgram(plan), of: world.builder.build(), asOf: day)
      return audit.statuses()[0].filter { $0 != .notApplicable }
    }
    #expect(status(on: day("2020-03-11")) == [.met])
    // The last day of the last chance, and the day after.
    #expect(status(on: day("2021-08-30")) == [.met])
    #expect(status(on: day("2021-08-31")) == [.open])
  }

  @Test func keepsTheOldRuleWhereTheNewOneHasNoDayLeft() throws {
    var world = ImpactWorld()
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 4), ImpactWorld.creditsRule(atLeast: 100)]
    world.student("s", attended: 3)
    let measure = try #require(measures(world.impact())["day"]?.measure)
    // The last day of both lies before 31 August 2020.
    #expect(
      measure.obstacles == [
        .dayTooEarly(rule: "leernetwerk", day("2020-07-17")),
        .cannotWait(rule: "punten", day("2020-02-28")),
      ])
    #expect(measure.changes.rules.map(\.id) == ["leernetwerk"])
    #expect(measure.changes.rules[0].scope.until == nil)
  }

  @Test func givesARuleThatHoldsAtOnceItsOwnValues() throws {
    var world = ImpactWorld()
    for (edition, amount) in [(\ImpactWorld.old, 3), (\ImpactWorld.new, 2)] {
      world[keyPath: edition].parameters = [
        Parameter(
          id: "minimum", unit: .sessions, titles: Titles([]),
          values: [Parameter.Value(from: nil, amount: amount)])
      ]
      world[keyPath: edition].rules[0].condition = Condition(
        .measure(
          Measure(
            .sessions(["leernetwerk"], counting: [.present], asShare: false),
            minimum: .parameter("minimum"))))
    }
    // The old rule's last day is years before the new edition's calendar.
    world.new.years = [
      StudyYear(id: "2024-2025", days: DayRange(day("2024-09-02"), day("2025-07-17")))
    ]
    world.new.rules[0].deadline = .fixed(day("2025-07-17"))
    world.student("s", attended: 2)
    let measure = try #require(measures(world.impact())["cohorts"]?.measure)
    #expect(measure.obstacles == [.dayOutside(rule: "leernetwerk", day("2020-07-17"))])
    #expect(measure.curriculum == nil)
  }

  @Test func letsOtherRulesReferToBothCopies() throws {
    var world = ImpactWorld()
    let referring = Rule(
      id: "geheel", scope: Rule.Scope(programme: "sw"),
      condition: Condition(.all([Condition(.rule("leernetwerk"))])))
    world.old.rules.append(referring)
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 4), referring]
    world.student("eerder", cohort: 2017, attended: 3)
    world.student("nieuw", cohort: 2020, attended: 3)
    let impact = world.impact()
    #expect(impact.rules[1].losses == 2)
    let measure = try #require(measures(impact)["cohorts"])
    #expect(measure.counts.losses == 1)
    #expect(measure.losses == [0: 1, 1: 1])
    #expect(
      measure.measure.changes.rules.map(\.id) == ["leernetwerk", "leernetwerk-2020", "geheel"])
  }

  @Test func keepsAnOldValueOfAParameterForEarlierCohorts() throws {
    var world = ImpactWorld()
    func parameter(_ amount: Int) -> Parameter {
      Parameter(
        id: "minimum", unit: .sessions, titles: Titles([]),
        values: [Parameter.Value(from: day("2019-09-01"), amount: amount)])
    }
    for (edition, amount) in [(\ImpactWorld.old, 3), (\ImpactWorld.new, 4)] {
      world[keyPath: edition].parameters = [parameter(amount)]
      world[keyPath: edition].rules[0].condition = Condition(
        .measure(
          Measure(
            .sessions(["leernetwerk"], counting: [.present], asShare: false),
            minimum: .parameter("minimum"), window: .enrolment)))
    }
    world.student("eerder", cohort: 2017, attended: 3)
    world.student("nieuw", cohort: 2020, attended: 3)
    let impact = world.impact()
    #expect(impact.counts.losses == 2)
    let all = measures(impact)
    #expect(all["cohorts"]?.counts.losses == 1)
    // The enrolment of cohort 2020 begins on 1 September: after the new value does.
    #expect(all["day"]?.counts.losses == 1)
    #expect(all["phase-out"]?.counts.losses == 1)
    let values = try #require(all["cohorts"]?.measure.changes.parameters.first?.values)
    #expect(values.map(\.amount) == [3, 4])
    #expect(values.map(\.cohorts) == [2000...2019, nil])
    #expect(all["cohorts"]?.measure.changes.rules.isEmpty == true)
  }

  @Test func countsResultsOfACourseThatWasRenamed() throws {
    var world = ImpactWorld()
    world.old.rules = [ImpactWorld.creditsRule(atLeast: 300)]
    world.new.rules = world.old.rules
    world.new.programmes[0].courses[2] = Course(
      id: "c3-nieuw", credits: Credits(tenths: 100), year: 3)
    world.new.programmes[0].courseSets[0].courses = ["c1", "c2", "c3-nieuw"]
    let student = world.student("s", attended: 0)
    for course in ["c1", "c2", "c3"] {
      world.builder.grade(student, course, .grade(700), on: day("2020-01-20"))
    }
    #expect(world.impact().rules[0].matrix[.met, .missed] == 1)
    let plain = measures(world.impact())["results"]
    #expect(plain?.counts.losses == 0, "the set of the same name had it")
    world.new.programmes[0].courseSets[0].id = "kern-nieuw"
    world.new.rules[0].condition = Condition(
      .measure(
        Measure(.credits(.set("kern-nieuw"), grades: nil), minimum: .amount(300))))
    #expect(measures(world.impact())["results"]?.counts.losses == 1)
    var options = Impact.Options()
    options.renamedCourses = ["c3": "c3-nieuw"]
    let measure = try #require(measures(world.impact(options))["results"])
    #expect(measure.counts.losses == 0)
    #expect(measure.measure.changes.courses.map(\.course.id) == ["c3"])
    #expect(measure.measure.changes.courses[0].course.isElective)
    #expect(measure.measure.changes.courseSets[0].set.courses == ["c1", "c2", "c3-nieuw", "c3"])
  }

  @Test func saysWhereTheOldRuleCannotBeSaidAnyMore() throws {
    var world = ImpactWorld()
    world.old.rules = [ImpactWorld.creditsRule(atLeast: 300)]
    world.new.rules = [ImpactWorld.creditsRule(atLeast: 300)]
    world.new.programmes[0].courseSets[0].id = "kern-nieuw"
    world.new.rules[0].condition = Condition(
      .measure(Measure(.credits(.set("kern-nieuw"), grades: nil), minimum: .amount(200))))
    world.student("s", attended: 0)
    let measure = try #require(measures(world.impact())["cohorts"]?.measure)
    #expect(measure.obstacles == [.namesGone(rule: "punten", names: ["kern"])])
    #expect(measure.curriculum == nil)
  }
}
