import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The combined sets against plain two-valued logic over every choice of one outcome per child.
struct OutcomeSetTests {
  private enum Outcome: CaseIterable { case met, missed, notApplicable }

  private static let sets: [OutcomeSet] = (1...7).map { OutcomeSet(rawValue: $0) }

  private func choices(of set: OutcomeSet) -> [Outcome] {
    Outcome.allCases.filter { set.contains(single($0)) }
  }

  private func single(_ outcome: Outcome) -> OutcomeSet {
    switch outcome {
    case .met: .met
    case .missed: .missed
    case .notApplicable: .notApplicable
    }
  }

  /// Every combination of one outcome per child, joined by a plain rule.
  private func enumerate(_ sets: [OutcomeSet], by rule: ([Outcome]) -> Outcome) -> OutcomeSet {
    var combinations: [[Outcome]] = [[]]
    for set in sets {
      combinations = combinations.flatMap { row in choices(of: set).map { row + [$0] } }
    }
    return combinations.reduce(into: OutcomeSet()) { $0.insert(single(rule($1))) }
  }

  private func all(_ row: [Outcome]) -> Outcome {
    let applicable = row.filter { $0 != .notApplicable }
    if applicable.isEmpty { return .notApplicable }
    return applicable.contains(.missed) ? .missed : .met
  }

  private func any(_ row: [Outcome]) -> Outcome {
    let applicable = row.filter { $0 != .notApplicable }
    if applicable.isEmpty { return .notApplicable }
    return applicable.contains(.met) ? .met : .missed
  }

  private func atLeast(_ count: Int, _ row: [Outcome]) -> Outcome {
    let applicable = row.filter { $0 != .notApplicable }
    if applicable.count < count { return .notApplicable }
    return applicable.filter { $0 == .met }.count >= count ? .met : .missed
  }

  @Test("combines every row of up to four children as an enumeration does")
  func combinesLikeEnumeration() {
    var rows: [[OutcomeSet]] = [[]]
    for _ in 0..<4 {
      rows = rows.flatMap { row in Self.sets.map { row + [$0] } }
      for row in rows {
        var tally = OutcomeTally()
        for child in row { tally.add(child) }
        #expect(tally.all == enumerate(row, by: all))
        #expect(tally.any == enumerate(row, by: any))
        for count in 1...row.count {
          #expect(tally.atLeast(count) == enumerate(row) { atLeast(count, $0) })
        }
      }
    }
  }

  @Test("negates and conditions every set pointwise")
  func negatesAndConditions() {
    for premise in Self.sets {
      #expect(
        premise.negated
          == enumerate([premise]) {
            $0[0] == .met ? .missed : $0[0] == .missed ? .met : .notApplicable
          })
      for then in Self.sets {
        #expect(
          OutcomeSet.when(premise, then: then)
            == enumerate([premise, then]) { $0[0] == .met ? $0[1] : .notApplicable })
      }
    }
  }

  @Test("shows a set as design.md says")
  func showsStatus() {
    let expected: [(OutcomeSet, Status)] = [
      (.met, .met), (.missed, .missed), (.notApplicable, .notApplicable),
      ([.met, .missed], .open), ([.missed, .notApplicable], .open),
      ([.met, .notApplicable], .met), ([.met, .missed, .notApplicable], .open),
    ]
    for (set, status) in expected { #expect(set.status == status) }
  }
}
