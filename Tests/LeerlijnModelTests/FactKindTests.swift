import LeerlijnModel
import Testing

/// What sets a few kinds of fact apart.
struct FactKindTests {
  @Test func takesNoFileForNoneOfTwoKinds() {
    #expect(FactKind.allCases.filter(\.isNoneWithoutFile) == [.decisions, .registrations])
  }

  @Test func leavesRegistrationsToThePlanner() {
    #expect(FactKind.allCases.filter { !$0.isJudged } == [.registrations])
  }

  @Test func knowsThroughWhichDayWhatIsJudgedIsComplete() {
    var evidence = Evidence()
    evidence.completeThrough = [.results: Day(number: 7), .registrations: Day(number: 9)]
    #expect(evidence.judgedThrough == [.results: Day(number: 7)])
  }
}
