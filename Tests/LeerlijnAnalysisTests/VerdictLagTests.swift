import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// A verdict may come late where two parts read the same and pull different ways, and nowhere else.
@Suite struct VerdictLagTests {
  private func measured(
    _ quantity: Quantity, least: Int? = nil, most: Int? = nil, within window: Window? = nil,
    each: Each? = nil
  ) -> Condition {
    Condition(
      .measure(
        Measure(
          quantity, minimum: least.map { .amount($0) }, maximum: most.map { .amount($0) },
          window: window, each: each)))
  }

  private func lagging(_ conditions: Condition...) -> [RuleID] {
    var line = SmallLine()
    var placement = Placement(
      id: "stage", credits: Credits(tenths: 0), year: 1,
      days: DayRange(SmallLine.day("2019-09-02"), SmallLine.day("2020-07-03")))
    placement.moments = [("tussen", "2020-01-31"), ("eind", "2020-07-03")].map { id, due in
      AssessmentMoment(
        id: MomentID(id), due: .fixed(SmallLine.day(due)),
        judges: [AssessmentMoment.Judge(role: "docent", decides: true)])
    }
    line.curriculum.programmes[0].placements = [placement]
    line.curriculum.rules = conditions.enumerated().map {
      Rule(
        id: RuleID("r\($0)"), deadline: .fixed(SmallLine.day("2020-07-17")), condition: $1)
    }
    return LineProof(line.curriculum).ruleFacts.filter { $0.kind == .mayLag }.map(\.rule)
  }

  private static let credits = Quantity.credits(.programme, grades: nil)

  private func present(asShare: Bool = false) -> Quantity {
    .sessions(["leerhuis"], counting: [.present, .late], asShare: asShare)
  }

  @Test func twoPartsThatBothWantMoreDoNotLag() {
    #expect(
      lagging(
        Condition(
          .any([
            measured(present(), least: 1, within: .period("p1")), measured(present(), least: 2),
          ]))) == [])
    #expect(
      lagging(
        Condition(
          .any([
            measured(present(asShare: true), least: 5_000), measured(present(), least: 2),
          ]))) == ["r0"], "of a share nobody knows which way")
    let absent = Quantity.sessions(["leerhuis"], counting: [.absent], asShare: false)
    #expect(
      lagging(Condition(.any([measured(absent, least: 1), measured(present(), least: 2)])))
        == ["r0"])
  }

  @Test func moreAndLessOfTheSameLags() {
    let early = measured(Self.credits, least: 50, within: .period("p1"))
    let fewEarly = measured(Self.credits, most: 0, within: .period("p1"))
    #expect(lagging(Condition(.any([fewEarly, measured(Self.credits, most: 100)]))) == [])
    #expect(lagging(Condition(.any([early, measured(Self.credits, most: 0)]))) == ["r0"])
    #expect(lagging(Condition(.any([early, measured(Self.credits, least: 100)]))) == [])
  }

  /// What pulls both ways by itself does not clash with what reads something else.
  @Test func oneOrderAloneDoesNotLag() {
    let order = measured(.order(.course("c1"), before: .course("c2")), least: 1)
    #expect(lagging(Condition(.all([order, measured(present(), least: 1)]))) == [])
    #expect(
      lagging(Condition(.all([order, measured(.grade(.course("c1")), least: 550)]))) == ["r0"])
  }

  /// One reading is judged as one, however its bounds are put together.
  @Test func boundsOnOneReadingDoNotLag() {
    let apart = Condition(
      .any([measured(Self.credits, least: 100), measured(Self.credits, most: 0)]))
    #expect(lagging(apart) == [])
    #expect(lagging(Condition(.all([apart, measured(Self.credits, most: 120)]))) == [])
  }

  /// Not so much is less, and not so little is more.
  @Test func whatIsDeniedPullsTheOtherWay() {
    let early = measured(Self.credits, least: 50, within: .period("p1"))
    let denied = Condition(.not(measured(Self.credits, least: 100)))
    #expect(lagging(Condition(.any([early, denied]))) == ["r0"])
    let fewDenied = Condition(.not(measured(Self.credits, most: 100)))
    #expect(lagging(Condition(.any([early, fewDenied]))) == [])
    let twice = Condition(.not(denied))
    #expect(lagging(Condition(.any([early, twice]))) == [])
  }

  /// What is denied is part of the one reading too; of each period it is judged by itself.
  @Test func oneReadingMayBeDenied() {
    let denied = Condition(.not(measured(Self.credits, least: 50)))
    #expect(lagging(Condition(.any([denied, measured(Self.credits, least: 100)]))) == [])
    #expect(lagging(Condition(.all([denied, measured(Self.credits, most: 120)]))) == [])
    let each = measured(present(), least: 1, each: .period)
    let more = measured(present(), least: 2, each: .period)
    #expect(lagging(Condition(.all([each, more]))) == [])
    #expect(lagging(Condition(.any([each, Condition(.not(more))]))) == ["r0"])
  }

  /// Of what depends on whether something else is so both are read, whichever way they go.
  @Test func aConditionAndWhatItAsksLagWhereTheyReadTheSame() {
    let early = measured(Self.credits, least: 50, within: .period("p1"))
    #expect(
      lagging(Condition(.when(early, then: measured(Self.credits, least: 100)))) == ["r0"])
    #expect(lagging(Condition(.when(early, then: measured(present(), least: 1)))) == [])
  }

  /// Also through a rule that is only judged later.
  @Test func looksThroughTheRulesThatARuleRefersTo() {
    let less = measured(Self.credits, most: 100)
    let early = measured(Self.credits, least: 50, within: .period("p1"))
    #expect(lagging(Condition(.all([Condition(.rule("r1")), early])), less) == ["r0"])
    #expect(lagging(less, Condition(.all([Condition(.rule("r0")), early]))) == ["r1"])
  }

  @Test(arguments: [("eind", ["r0"]), ("tussen", [])] as [(MomentID, [RuleID])])
  func aMomentInAnOrderIsReadThereAlone(moment: MomentID, found: [RuleID]) {
    let order = measured(.order(.moment("stage", "eind"), before: .course("c2")), least: 1)
    let assessed = measured(.assessed("stage", moment), least: 1)
    #expect(lagging(Condition(.all([order, assessed]))) == found)
  }
}
