import LeerlijnModel

/// Something that may be done, what it would do to the readings of a rule, and what would then
/// stand in the evidence.
struct Lever {
  struct Effect: Hashable {
    let slot: ReadingSlot
    /// Added to the least the quantity can be.
    var low = 0
    /// Added to the most it can be.
    var high = 0
  }

  let step: FixStep
  /// Orders levers that do the same: the earliest first.
  let day: Day
  var effects: [Effect]
  /// What is written down once it is done: the search only guesses, these facts are judged.
  var facts: [TrialFact]
  /// The choices that a course is in: one in none may count where those of a choice no longer do.
  var choices: [Int] = []

  /// So many facts a person may be asked for; an amount that takes more is out of reach.
  static let mostFacts = 1_000

  /// The same step for another reading; where both name a day, it is done on the later.
  mutating func join(_ other: Lever) {
    effects += other.effects
    if other.facts.map(\.lastDay).max() ?? .distantPast > facts.map(\.lastDay).max() ?? .distantPast
    {
      facts = other.facts
    }
  }
}

extension [FixStep: Lever] {
  /// A step that is there already is done for one reading more.
  mutating func add(_ lever: Lever) {
    if self[lever.step] == nil { self[lever.step] = lever } else { self[lever.step]?.join(lever) }
  }
}

/// Levers of which one option is taken; each option holds the levers that are pulled with it.
struct LeverGroup {
  /// The first is to do nothing; costs do not fall from one to the next.
  let options: [[Lever]]

  /// Levers that cost the same and do the same, the earliest first: one may take the first few.
  static func grouping(_ levers: [Lever]) -> [LeverGroup] {
    guard levers.count > 1 else {
      return levers.map { LeverGroup(options: [[], [$0]]) }
    }
    struct Key: Hashable {
      let cost: Int
      let effects: Set<Lever.Effect>
      let choices: [Int]
    }
    let groups = Dictionary(grouping: levers) {
      Key(cost: $0.step.cost, effects: Set($0.effects), choices: $0.choices)
    }
    // A step is put into words once: that is what most of the time of a judgement would go to.
    let sorted = groups.values.map { group in
      group.map { (lever: $0, words: "\($0.step)") }
        .sorted { ($0.lever.day, $0.words) < ($1.lever.day, $1.words) }
    }
    return sorted.sorted { $0.lexicographicallyPrecedes($1) { $0.words < $1.words } }
      .map { group in
        let levers = group.map(\.lever)
        return LeverGroup(options: (0...levers.count).map { Array(levers.prefix($0)) })
      }
  }
}
