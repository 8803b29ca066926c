import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnAnalysis

@Suite struct ImpactTests {
  @Test func findsNobodyTouchedBetweenEqualEditions() {
    var world = ImpactWorld()
    for attended in 0...3 { world.student("s\(attended)", attended: attended) }
    let impact = world.impact()
    #expect(impact.touchesNobody)
    #expect(impact.touches.isEmpty)
    #expect(impact.counts == ImpactCounts(students: 4, gains: 0, losses: 0, urgent: 0))
    #expect(impact.rules[0].matrix.total == 4)
    #expect(impact.measures.allSatisfy { $0.measure.curriculum == nil })
  }

  @Test func findsWhoLosesAndForWhomItBecomesTightByAHigherMinimum() {
    var world = ImpactWorld()
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 4)]
    // Two are still to come: at most 5, 4, 3 and 2.
    world.student("behaald", attended: 3)
    world.student("krap", attended: 2)
    world.student("verloren", attended: 1)
    world.student("al-verloren", attended: 0)
    let impact = world.impact()
    let rule = impact.rules[0]
    #expect(rule.matrix[.met, .open] == 1)
    #expect(rule.matrix[.open, .open] == 1)
    #expect(rule.matrix[.open, .missed] == 1)
    #expect(rule.matrix[.missed, .missed] == 1)
    #expect(rule.losses == 2 && rule.gains == 0 && rule.urgent == 1)
    #expect(impact.counts == ImpactCounts(students: 4, gains: 0, losses: 2, urgent: 1))
    #expect(impact.touches.map(\.change) == [.loss, .urgent, .loss])
    #expect(impact.touches.map(\.subject) == [0, 1, 2])
    #expect(impact.overall[.met, .open] == 1)
    let reasons = impact.reasons(for: impact.touches)
    #expect(reasons[0].new?.fix?.steps.count == 1)
    #expect(reasons[1].new?.isTight == true && reasons[1].old?.isTight == false)
  }

  @Test func findsWhoGainsByALowerMinimum() {
    var world = ImpactWorld()
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 2)]
    world.student("nog-open", attended: 2)
    world.student("verloren", attended: 0)
    let impact = world.impact()
    #expect(impact.rules[0].matrix[.open, .met] == 1)
    #expect(impact.rules[0].matrix[.missed, .open] == 1)
    #expect(impact.rules[0].gains == 2)
    #expect(impact.counts.gains == 2)
  }

  @Test(arguments: [
    // Whatever it was, of 2 to come both are needed now.
    (old: 3, attended: 2, new: 4, from: Status.open, change: ImpactChange.urgent),
    (old: 2, attended: 2, new: 4, from: .met, change: .loss),
    (old: 4, attended: 1, new: 3, from: .missed, change: .gain),
  ])
  func countsWhoIsLeftWithoutMarginWhateverTheyWere(
    _ scene: (old: Int, attended: Int, new: Int, from: Status, change: ImpactChange)
  ) throws {
    var world = ImpactWorld()
    world.old.rules = [ImpactWorld.sessionsRule(atLeast: scene.old)]
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: scene.new)]
    world.student("s", attended: scene.attended)
    let impact = world.impact()
    #expect(impact.counts.urgent == 1)
    #expect(impact.rules[0].urgent == 1)
    let touch = try #require(impact.touches.first)
    #expect(impact.touches.count == 1)
    #expect(touch.isUrgent)
    #expect(touch.from == scene.from && touch.to == .open && touch.change == scene.change)
  }

  @Test func countsWhoIsWithoutMarginByARuleThatIsNew() throws {
    var world = ImpactWorld()
    world.new.rules.append(ImpactWorld.sessionsRule(atLeast: 4, id: "nieuw"))
    world.student("krap", attended: 2)
    world.student("ruim", attended: 3)
    let impact = world.impact()
    #expect(impact.counts.urgent == 1)
    #expect(impact.touches.map(\.subject) == [0])
    #expect(impact.touches.map(\.from) == [.notApplicable])
    #expect(impact.touches.map(\.change) == [.urgent])
  }

  @Test func countsNobodyWhoHadNoMarginBefore() {
    var world = ImpactWorld()
    world.old.rules = [ImpactWorld.sessionsRule(atLeast: 4)]
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 4)]
    world.new.rules[0].deadline = .fixed(day("2020-07-16"))
    world.student("s", attended: 2)
    #expect(world.impact().counts.urgent == 0)
  }

  @Test func takesARuleThatOneEditionLacksForNotApplicableThere() throws {
    var world = ImpactWorld()
    world.new.rules = [ImpactWorld.creditsRule(atLeast: 200)]
    world.student("s", attended: 0)
    let impact = world.impact()
    #expect(impact.rules.map(\.pair) == [RulePair(old: nil, new: 0), RulePair(old: 0, new: nil)])
    // Past its deadline without a result: out of reach at once.
    #expect(impact.rules[0].matrix[.notApplicable, .missed] == 1)
    #expect(impact.rules[1].matrix[.missed, .notApplicable] == 1)
    #expect(impact.touches.map(\.change) == [.loss, .gain])
    #expect(impact.sharesNoRule)
    #expect(impact.overall[.missed, .missed] == 1)
  }

  @Test func followsARuleThatWasRenamed() {
    var world = ImpactWorld()
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 4, id: "bijeenkomsten")]
    world.student("s", attended: 3)
    #expect(world.impact().sharesNoRule)
    var options = Impact.Options()
    options.renamedRules = ["leernetwerk": "bijeenkomsten"]
    let impact = world.impact(options)
    #expect(impact.rules.map(\.pair) == [RulePair(old: 0, new: 0)])
    #expect(impact.rules[0].matrix[.met, .open] == 1)
  }

  @Test func leavesAdviceOutOfWhoLoses() {
    var world = ImpactWorld()
    world.old.rules[0].isAdvisory = true
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 5)]
    world.new.rules[0].isAdvisory = true
    world.student("s", attended: 3)
    let impact = world.impact()
    #expect(impact.rules[0].losses == 1)
    #expect(impact.counts.losses == 0)
    #expect(impact.overall[.notApplicable, .notApplicable] == 1)
  }

  @Test func countsByCohortYearAndNetwork() {
    var world = ImpactWorld()
    world.new.rules = [ImpactWorld.sessionsRule(atLeast: 4)]
    world.student("a", cohort: 2016, attended: 3)
    world.student("b", cohort: 2017, attended: 3)
    world.student("c", cohort: 2017, attended: 0)
    let groups = world.impact().groups
    #expect(groups.cohorts.map(\.key) == [2016, 2017])
    #expect(groups.cohorts.map(\.counts.losses) == [1, 1])
    #expect(groups.cohorts.map(\.counts.students) == [1, 2])
    #expect(groups.years.map(\.key) == [3])
    #expect(groups.networks.map(\.counts.losses) == [2])
  }

  @Test func judgesNetworksUnderBoth() {
    var world = ImpactWorld()
    func rule(_ count: Int) -> Rule {
      Rule(
        id: "gehouden", subject: .network,
        condition: Condition(.measure(Measure(.held(["leernetwerk"]), minimum: .amount(count)))))
    }
    world.old.rules.append(rule(3))
    world.new.rules.append(rule(6))
    world.student("s", attended: 3)
    let networks = world.impact().networks
    #expect(networks.rules[0].matrix[.met, .missed] == 1)
    #expect(networks.touches.map { networks.subjects[$0.subject] } == ["a"])
    // Of network b the evidence has no session at all: nobody delivered them, which is open, not missed.
    #expect(networks.rules[0].matrix[.open, .open] == 1)
  }
}
