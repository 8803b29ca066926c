import LeerlijnModel
import Testing

/// A verdict that is met or missed is never wrong: whatever was not known when it was given, and
/// whatever happens afterwards, it stays.
///
/// Random evidence on a day is completed into several futures: what was late, bad or not delivered
/// is then there, what was to come has happened. Each is judged on the same day and on later ones.
@Suite struct FuturesTests {
  static let endOfYear = day("2020-08-28")
  static let seeds = 1...100

  @Test("keeps what is met or missed, whatever the evidence turns out to be", arguments: seeds)
  func keepsVerdicts(seed: Int) throws {
    for telling in try Self.brokenPromises(seed: seed).prefix(3) {
      Issue.record("\(telling)")
    }
  }

  /// What was said on a day and turned out otherwise, with all that it was said of.
  static func brokenPromises(seed: Int) throws -> [String] {
    var chance = Chance(seed: seed)
    let study = Study(using: &chance)
    let read = try ReadStudy(study)
    let folder = try ScratchFolder()
    let present = Present(study, using: chance)
    try present.files.write(to: folder)
    let today = read.verdicts(
      of: try read.evidence(in: folder, allowsBadRows: true), asOf: present.asOf)
    var broken: [String] = []
    for (number, taste) in [Taste.best, .worst, .mixed, .mixed].enumerated() {
      let future = Future(of: present, taste, using: Chance(seed: seed * 10 + number)).files
      try future.write(to: folder)
      let evidence = try read.evidence(in: folder, allowsBadRows: false)
      for later in [present.asOf, present.asOf + 7, present.asOf + 40, endOfYear, endOfYear + 80] {
        let verdicts = read.verdicts(of: evidence, asOf: later)
        for key in today.keys {
          guard let status = today[key], let turned = verdicts[key],
            let rule = study.rules.first(where: { $0.id == key.rule })
          else { continue }
          let promise = Promise(rule: rule, present: present, future: future)
          guard promise.holds(on: later, for: key.subject),
            promise.isBroken(status, by: turned, on: later, of: key.subject)
          else { continue }
          broken.append(
            Telling(seed: seed, taste: taste, present: present, future: future).text(
              of: key, rule, "\(status) on \(present.asOf), \(turned) on \(later)"))
        }
      }
    }
    return broken
  }
}
