import LeerlijnModel
import Testing

/// A verdict that is met or missed is never wrong: whatever was not known when it was given, and
/// whatever happens afterwards, it stays.
///
/// Random evidence on a day is completed into several futures: what was late, bad or not delivered
/// is then there, what was to come has happened. Each is judged on the same day and on later ones.
@Suite struct FuturesTests {
  @Test(
    "keeps what is met or missed, whatever the evidence turns out to be",
    arguments: Array(1...60) + Array(1_001...1_060)
      + [3_163, 5_136, 5_178, 5_287, 5_524, 5_585])
  func keepsVerdicts(seed: Int) throws {
    let trial = try Trial(seed: seed)
    for telling in trial.brokenPromises(of: trial.evidence).prefix(3) {
      Issue.record("\(telling)")
    }
  }

  @Test("judges alike with courses under way and without, good rows and bad", arguments: 1...12)
  func judgesWithoutRegistrations(seed: Int) throws {
    let trial = try Trial(seed: seed)
    var without = trial.evidence
    without.registrations = Grouped()
    for cause in Gap.Cause.allCases where cause != .notDelivered {
      without = Gap(cause: cause, kind: .registrations).forgotten(in: without)
    }
    without.delivered.remove(.registrations)
    #expect(trial.today(of: without) == trial.today(of: trial.evidence))
  }

  /// To forget a gap gives a verdict that does not stay, so that the test above can fail.
  @Test("notices when what is late, bad or not delivered is forgotten") func noticesGaps() throws {
    var unnoticed = Set(Gap.telling)
    for seed in [1, 2, 3, 4, 9, 10, 11, 13, 15, 16, 20, 23, 26, 35, 55, 69, 92] {
      let trial = try Trial(seed: seed)
      for gap in unnoticed where gap.exists(in: trial.evidence, asOf: trial.present.asOf) {
        if !trial.brokenPromises(of: gap.forgotten(in: trial.evidence)).isEmpty {
          unnoticed.remove(gap)
        }
      }
    }
    #expect(unnoticed.map(\.description).sorted() == [])
  }
}
