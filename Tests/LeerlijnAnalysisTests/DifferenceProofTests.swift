import LeerlijnAnalysis
import LeerlijnModel
import LeerlijnRules
import Testing

/// Tries to refute the claim that a change is editorial: both editions judge random evidence, on
/// several days, and must come to the same.
@Suite struct DifferenceProofTests {
  @Test func isNeverRefuted() throws {
    let base = try DifferenceMaterial.read(text: DifferenceRandom.text)
    var generator = SeededGenerator(state: 20_200_311)
    var claimed: [String: Int] = [:]
    var refused = 0
    var changedVerdicts = 0
    for _ in 0..<400 {
      var changed = base
      var names: [String] = []
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let mutation = try #require(CurriculumMutation.all.randomElement(using: &generator))
        mutation.apply(&changed, &generator)
        names.append(mutation.name)
      }
      let difference = CurriculumDifference(from: base, to: changed)
      let isClaimed = difference.consequence == .editorial
      if isClaimed { for name in names { claimed[name, default: 0] += 1 } } else { refused += 1 }
      guard let (first, second) = firstDifference(base, changed, &generator) else { continue }
      changedVerdicts += 1
      #expect(!isClaimed, "\(names): \(first) became \(second)")
    }
    // The test can fail only where something is claimed, and where evidence tells editions apart.
    #expect(claimed.count >= 30, "claimed only for \(claimed.keys.sorted())")
    #expect(changedVerdicts >= 100 && refused >= 150)
  }

  /// Every single mutation, so that none is claimed only in company.
  @Test func isNotRefutedForOneChange() throws {
    let base = try DifferenceMaterial.read(text: DifferenceRandom.text)
    var (claimed, refuted) = (0, 0)
    for (index, mutation) in CurriculumMutation.all.enumerated() {
      var generator = SeededGenerator(state: UInt64(index))
      for _ in 0..<6 {
        var changed = base
        mutation.apply(&changed, &generator)
        let isClaimed = CurriculumDifference(from: base, to: changed).consequence == .editorial
        if isClaimed { claimed += 1 }
        guard let (first, second) = firstDifference(base, changed, &generator) else { continue }
        refuted += 1
        #expect(!isClaimed, "\(mutation.name): \(first) became \(second)")
      }
    }
    // The test can fail only where something is claimed, and where evidence tells editions apart.
    #expect(claimed >= 60 && refuted >= 60, "\(claimed) claimed, \(refuted) told apart")
  }

  /// What a committee may rely on: these rewrites are known to be the same.
  @Test(arguments: [
    "condition wrapAll", "condition wrapAny", "condition reverse", "condition bounds",
    "condition explicit", "number for parameter", "same values written apart", "parameter name",
    "phase name", "rule order", "set order", "course periods", "unread set", "recess", "year name",
    "exception name", "titles", "parameter order", "judge order",
  ])
  func provesWhatIsTheSame(_ name: String) throws {
    let base = try DifferenceMaterial.read(text: DifferenceRandom.text)
    let mutation = try #require(CurriculumMutation.all.first { $0.name == name })
    for seed in 0..<10 as Range<UInt64> {
      var generator = SeededGenerator(state: seed)
      var changed = base
      mutation.apply(&changed, &generator)
      let difference = CurriculumDifference(from: base, to: changed)
      #expect(
        difference.consequence == .editorial, "\(DifferenceMaterial.summary(difference))")
    }
  }

  @Test(arguments: [
    "condition raise", "condition swapLogic", "deadline", "exception goes", "parameter amount",
    "pass", "judges", "year comes", "wrong number for parameter",
  ])
  func neverClaimsWhatIsNotTheSame(_ name: String) throws {
    let base = try DifferenceMaterial.read(text: DifferenceRandom.text)
    let mutation = try #require(CurriculumMutation.all.first { $0.name == name })
    var generator = SeededGenerator(state: 4)
    var changed = base
    mutation.apply(&changed, &generator)
    let difference = CurriculumDifference(from: base, to: changed)
    #expect(difference.changes.isEmpty || difference.consequence != .editorial)
  }

  // MARK: Judging by both

  private func firstDifference(
    _ old: Curriculum, _ new: Curriculum, _ generator: inout SeededGenerator
  ) -> (String, String)? {
    let (before, after) = (RuleProgram(old), RuleProgram(new))
    for _ in 0..<3 {
      var twin = generator
      let oldEvidence = DifferenceRandom.evidence(for: old, &generator)
      let newEvidence = DifferenceRandom.evidence(for: new, &twin)
      let start = Day(year: 2019, month: 8, day: 20) ?? .distantPast
      for step in 0..<4 {
        let day = start + step * 100 + Int.random(in: 0...20, using: &generator)
        let first = verdicts(Audit(before, of: oldEvidence, asOf: day))
        let second = verdicts(Audit(after, of: newEvidence, asOf: day))
        for (key, status) in first where second[key] != status {
          return ("\(key) \(status) on \(day)", second[key].map { "\($0)" } ?? "nothing")
        }
        if first.count != second.count { return ("\(first.count)", "\(second.count)") }
      }
    }
    return nil
  }

  /// Every status by student or network and rule.
  private func verdicts(_ audit: Audit) -> [String: Status] {
    var result: [String: Status] = [:]
    for (student, statuses) in audit.statuses().enumerated() {
      for (rule, status) in zip(audit.curriculum.rules, statuses) where rule.subject == .student {
        result["\(student) \(rule.id)"] = status
      }
    }
    for verdict in audit.networkVerdicts() {
      for rule in verdict.rules {
        let network = verdict.network.map { audit.evidence.networks[$0].text } ?? "all"
        result["\(network) \(audit.curriculum.rules[rule.rule].id)"] = rule.status
      }
    }
    return result
  }
}
