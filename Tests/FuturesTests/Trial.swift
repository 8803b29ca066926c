import LeerlijnModel

/// Evidence of a seed as it stands on a day, and what it turns out to be in some futures.
struct Trial {
  static let endOfYear = day("2020-08-28")

  let seed: Int
  let present: Present
  /// What `--skip-bad-rows` reads of it.
  let evidence: Evidence
  private let read: ReadStudy
  private let outcomes: [Outcome]

  /// One future, judged on a day.
  private struct Outcome {
    let taste: Taste
    let files: EvidenceFiles
    let day: Day
    let verdicts: Verdicts
  }

  init(seed: Int) throws {
    self.seed = seed
    var chance = Chance(seed: seed)
    let study = Study(using: &chance)
    read = try ReadStudy(study)
    present = Present(study, using: chance)
    let folder = try ScratchFolder()
    try present.files.write(to: folder)
    evidence = try read.evidence(in: folder, allowsBadRows: true)
    let days = [0, 7, 40].map { [asOf = present.asOf] in asOf + $0 }
    var outcomes: [Outcome] = []
    for (number, taste) in [Taste.best, .worst, .mixed, .mixed].enumerated() {
      let files = Future(of: present, taste, using: Chance(seed: seed * 10 + number)).files
      try files.write(to: folder)
      let evidence = try read.evidence(in: folder, allowsBadRows: false)
      for day in days + [Self.endOfYear, Self.endOfYear + 80] {
        outcomes.append(
          Outcome(
            taste: taste, files: files, day: day,
            verdicts: read.verdicts(of: evidence, asOf: day)))
      }
    }
    self.outcomes = outcomes
  }

  /// What is said of evidence today and turns out otherwise, with all that it is said of.
  func brokenPromises(of evidence: Evidence) -> [String] {
    let today = read.verdicts(of: evidence, asOf: present.asOf)
    return outcomes.flatMap { outcome in
      today.keys.compactMap { key in telling(of: key, today, outcome) }
    }
  }

  /// What is said of evidence on the day it was drawn for.
  func today(of evidence: Evidence) -> [Verdicts.Key: Status] {
    read.verdicts(of: evidence, asOf: present.asOf).table
  }

  private func telling(of key: Verdicts.Key, _ today: Verdicts, _ outcome: Outcome) -> String? {
    guard let status = today[key], let turned = outcome.verdicts[key],
      let rule = present.study.rules.first(where: { $0.id == key.rule })
    else { return nil }
    let promise = Promise(rule: rule, present: present, future: outcome.files)
    guard promise.holds(on: outcome.day, for: key.subject),
      promise.isBroken(status, by: turned, on: outcome.day, of: key.subject)
    else { return nil }
    return Telling(seed: seed, taste: outcome.taste, present: present, future: outcome.files).text(
      of: key, rule, "\(status) on \(present.asOf), \(turned) on \(outcome.day)")
  }
}
