import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnAnalysis

/// A proof may count no further than a ceiling, and must then say nothing that a higher one denies.
@Suite struct CeilingTests {
  /// Rules on numbers that nothing bounds: sessions of an open series, judgements, members.
  private static func line(seed: UInt64) -> Curriculum {
    var random = SplitMix(seed: seed)
    var line = SmallLine()
    line.curriculum.programmes[0].series[0].isPlannedCompletely = false
    if Int.random(in: 0..<3, using: &random) == 0 {
      line.curriculum.programmes[0].series[0].maximum = .amount(
        Int.random(in: 2...9, using: &random))
    }
    for number in 1...Int.random(in: 2...4, using: &random) {
      line.curriculum.rules.append(
        Rule(
          id: RuleID("r\(number)"),
          subject: Int.random(in: 0..<5, using: &random) == 0 ? .network : .student,
          condition: condition(&random, depth: 2)))
    }
    for index in line.curriculum.rules.indices
    where line.curriculum.rules[index].subject == .network {
      line.curriculum.rules[index].condition = Condition(.measure(members(&random)))
    }
    return line.curriculum
  }

  private static func condition(_ random: inout SplitMix, depth: Int) -> Condition {
    guard depth > 0, Int.random(in: 0..<3, using: &random) > 0 else {
      return Condition(.measure(measure(&random)))
    }
    let parts = (0..<2).map { _ in condition(&random, depth: depth - 1) }
    switch Int.random(in: 0..<5, using: &random) {
    case 0, 1: return Condition(.all(parts))
    case 2: return Condition(.any(parts))
    case 3: return Condition(.not(parts[0]))
    default: return Condition(.when(parts[0], then: parts[1]))
    }
  }

  private static func measure(_ random: inout SplitMix) -> Measure {
    let marks = [Set([Attendance.present, .late]), [.absent], [.excused, .absent]].randomElement(
      using: &random)
    let quantity: Quantity
    switch Int.random(in: 0..<7, using: &random) {
    case 0...2: quantity = .sessions(["leerhuis"], counting: marks ?? [], asShare: false)
    case 3:
      return Measure(
        .sessions(["leerhuis"], counting: marks ?? [], asShare: true),
        minimum: .amount([5_000, 8_000, 10_000].randomElement(using: &random) ?? 0))
    case 4: quantity = .dataPoints("u1", counting: .judgements)
    case 5: quantity = .dataPoints("u1", counting: .kinds)
    default: quantity = .dataPoints("u1", counting: .assessors)
    }
    var measure = bounded(quantity, &random)
    if case .sessions = quantity, Int.random(in: 0..<3, using: &random) == 0 {
      measure.window = .period(PeriodID("p\(Int.random(in: 1...4, using: &random))"))
    }
    return measure
  }

  private static func members(_ random: inout SplitMix) -> Measure {
    bounded(.members([]), &random)
  }

  private static func bounded(_ quantity: Quantity, _ random: inout SplitMix) -> Measure {
    let bound = Int.random(in: 0...7, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return Measure(quantity, maximum: .amount(bound))
    case 1:
      return Measure(
        quantity, minimum: .amount(bound),
        maximum: .amount(bound + Int.random(in: 0...3, using: &random)))
    default: return Measure(quantity, minimum: .amount(bound))
    }
  }

  @Test(arguments: 0..<8) func saysNothingThatAHigherOneDenies(block: Int) throws {
    var counts: [String: Int] = [:]
    for seed in 0..<25 {
      let curriculum = Self.line(seed: UInt64(9_000 + block * 25 + seed))
      let studyCase = try #require(StudyCase.all(of: curriculum).first)
      let world = try #require(CaseWorld(studyCase, of: curriculum))
      var low = CaseProver(world, highest: 2)
      var high = CaseProver(world)
      #expect(high.model.ceiling == nil, "a thousand is more than these rules tell apart")
      switch (low.outcome(closed: []), high.outcome(closed: [])) {
      case (.possible(let events), .possible):
        #expect(low.isBorneOut(events, for: low.required))
        counts["possible", default: 0] += 1
      case (.impossible(let some), .impossible(let all)):
        #expect(some.allSatisfy { !$0.requirements.isEmpty } && !all.isEmpty)
        counts["impossible", default: 0] += 1
      case (.undecided(let doubt), let other):
        counts[doubt == .asksTooMuch ? "asks too much" : "gave up", default: 0] += 1
        guard case .impossible(let all) = other else { continue }
        // Only where the numbers themselves, and no one number, stand in the way.
        #expect(doubt == .asksTooMuch, "\(seed): \(all)")
      case (let one, let other): Issue.record("\(block), \(seed): \(one), \(other)")
      }
    }
    #expect(counts["possible", default: 0] > 0 && counts["asks too much", default: 0] > 0)
    print("block \(block): \(counts)")
  }
}
