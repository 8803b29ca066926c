import HeapModule
import LeerlijnModel

/// A choice of options, one per group, in the queue of the search.
private struct Choice: Comparable {
  let cost: Int
  let options: [Int]
  /// The last group that was raised; only it and later ones are raised next, so that every choice
  /// comes up once.
  let last: Int

  static func < (left: Choice, right: Choice) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    return left.options.lexicographicallyPrecedes(right.options)
  }
}

extension Judge where Log == NoteRecorder {
  /// The cheapest things that would make an unsettled rule met; for a missed one the decision that
  /// would; nil for an open one that nobody can do anything for.
  mutating func fix(of rule: Int, root: Int, _ tree: NodeVerdict) -> Fix? {
    guard !isAboutNetwork else { return nil }
    guard tree.outcome == .missed else { return cheapestChoice(root: root) }
    let extensions = extensionLevers(below: root)
    if !extensions.isEmpty, let fix = cheapestChoice(root: root, with: extensions) { return fix }
    let waiver = FixStep.waive(tables.code.rules[rule].rule.id)
    return Fix(steps: [waiver], cost: waiver.cost, isCheapest: true)
  }

  /// Uniform-cost search over what can be done: the first choice met is the cheapest one.
  private mutating func cheapestChoice(root: Int, with decisions: [LeverGroup] = []) -> Fix? {
    let groups = levers(below: root) + decisions
    let base = readings(below: root)
    var queue: Heap<Choice> = [
      Choice(cost: 0, options: [Int](repeating: 0, count: groups.count), last: 0)
    ]
    // Beyond this many choices a cheap set is better than none: see `anyChoice`.
    var tries = 20_000
    while tries > 0, let choice = queue.popMin() {
      tries -= 1
      if isMet(root, groups, choice.options, base) {
        return makeFix(groups, choice.options, isCheapest: true)
      }
      for group in choice.last..<groups.count
      where choice.options[group] + 1 < groups[group].options.count {
        var options = choice.options
        options[group] += 1
        queue.insert(Choice(cost: cost(groups, options), options: options, last: group))
      }
    }
    return tries == 0 ? anyChoice(root: root, groups, base) : nil
  }

  /// Everything done, then undone again, the dearest first, as long as the rule stays met.
  private mutating func anyChoice(
    root: Int, _ groups: [LeverGroup], _ base: [ReadingSlot: Reading]
  ) -> Fix? {
    var options = groups.map { $0.options.count - 1 }
    guard isMet(root, groups, options, base) else { return nil }
    for group in groups.indices.sorted(by: { price(groups[$0]) > price(groups[$1]) }) {
      while options[group] > 0 {
        options[group] -= 1
        if !isMet(root, groups, options, base) {
          options[group] += 1
          break
        }
      }
    }
    return makeFix(groups, options, isCheapest: false)
  }

  private func price(_ group: LeverGroup) -> Int {
    group.options.last?.reduce(0) { $0 + $1.step.cost } ?? 0
  }

  private func cost(_ groups: [LeverGroup], _ options: [Int]) -> Int {
    var cost = 0
    for (group, option) in zip(groups, options) {
      for lever in group.options[option] { cost += lever.step.cost }
    }
    return cost
  }

  private func makeFix(_ groups: [LeverGroup], _ options: [Int], isCheapest: Bool) -> Fix {
    let levers = zip(groups, options).flatMap { $0.options[$1] }.sorted { $0.day < $1.day }
    return Fix(
      steps: levers.map(\.step), cost: cost(groups, options), isCheapest: isCheapest)
  }

  // MARK: Trying

  private mutating func readings(below root: Int) -> [ReadingSlot: Reading] {
    var result: [ReadingSlot: Reading] = [:]
    forEachSlot(below: root) { judge, slot, _ in
      result[slot] = judge.read(judge.tables.code.readings[slot.reading], slot.member)
    }
    return result
  }

  private mutating func isMet(
    _ root: Int, _ groups: [LeverGroup], _ options: [Int], _ base: [ReadingSlot: Reading]
  ) -> Bool {
    var readings = base
    for (group, option) in zip(groups, options) {
      for lever in group.options[option] {
        for effect in lever.effects {
          readings[effect.slot]?.low += effect.low
          if let high = readings[effect.slot]?.high, high < .max {
            readings[effect.slot]?.high = high + effect.high
          }
        }
      }
    }
    assumed = readings
    defer { assumed = nil }
    return outcome(of: root).status == .met
  }

  // MARK: Decisions

  /// What the examencommissie can do where everything is in but late: extend a moment to the day on
  /// which the last role judged.
  private mutating func extensionLevers(below root: Int) -> [LeverGroup] {
    var groups: [FixStep: Lever] = [:]
    forEachSlot(below: root) { judge, slot, _ in
      let plan = judge.tables.code.readings[slot.reading]
      guard case .assessed(let moments) = plan.quantity else { return }
      var wanted = judge.tables.code.handles(moments)
      if case .moment(let moment, _) = slot.member { wanted = [moment] }
      for moment in wanted {
        let missing = judge.missingJudges(at: moment, of: plan, onTime: true).count
        guard missing > 0, judge.missingJudges(at: moment, of: plan).isEmpty,
          let completed = judge.completionDay(of: moment)
        else { continue }
        let step = FixStep.extend(
          .moment(judge.tables.handles.moments[moment].moment.id), until: completed)
        groups[step, default: Lever(step: step, day: completed, effects: [])].effects.append(
          Lever.Effect(slot: slot, low: missing, high: missing))
      }
    }
    return groups.values.sorted { ($0.day, "\($0.step)") < ($1.day, "\($1.step)") }
      .map { LeverGroup(options: [[], [$0]]) }
  }
}
