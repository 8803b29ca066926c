import HeapModule
import LeerlijnModel

/// A choice of options, one per group, in the queue of the search.
private struct FixChoice: Comparable {
  let cost: Int
  let options: [Int]
  /// The last group that was raised; only it and later ones are raised next, so that every choice
  /// comes up once.
  let last: Int

  static func < (left: FixChoice, right: FixChoice) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    return left.options.lexicographicallyPrecedes(right.options)
  }
}

/// What a fix starts from: what is read now, and the rules that the rule at hand hangs on.
private struct FixGround {
  let readings: [ReadingSlot: Reading]
  /// Each after those that it refers to.
  let rules: [Int]
}

extension Judge where Log == NoteRecorder {
  /// The cheapest things that would make an unsettled rule met; for a missed one the decision that
  /// would, with what is still to be done beside it; nil for an open one that nobody can do anything
  /// for, and for a student who has left.
  mutating func fix(of rule: Int, root: Int, _ tree: NodeVerdict) -> Fix? {
    guard !isAboutNetwork, left == nil else { return nil }
    guard tree.outcome == .missed else { return cheapestChoice(for: rule, root: root) }
    let extensions = extensionLevers(below: root)
    if !extensions.isEmpty, let fix = cheapestChoice(for: rule, root: root, with: extensions) {
      return fix
    }
    let waiver = FixStep.waive(tables.code.rules[rule].rule.id)
    return Fix(steps: [waiver], cost: waiver.cost, isCheapest: true)
  }

  /// Uniform-cost search over what can be done: the first choice that holds is the cheapest one.
  private mutating func cheapestChoice(
    for rule: Int, root: Int, with decisions: [LeverGroup] = []
  ) -> Fix? {
    let groups = levers(below: root) + decisions
    let base = FixGround(readings: readings(below: root), rules: rulesReferredTo(below: root))
    guard let start = leastOptions(root, groups, base) else { return nil }
    var queue: Heap<FixChoice> = [
      FixChoice(cost: cost(groups, start), options: start, last: 0)
    ]
    // Beyond this many choices a cheap set is better than none: see `anyChoice`.
    var tries = 20_000
    var trials = 100
    while tries > 0, let choice = queue.popMin() {
      tries -= 1
      if isMet(root, groups, choice.options, base) {
        if holds(rule, groups, choice.options) {
          return makeFix(rule, groups, choice.options, isCheapest: true)
        }
        trials -= 1
        if trials == 0 { return nil }
      }
      for group in choice.last..<groups.count
      where choice.options[group] + 1 < groups[group].options.count {
        var options = choice.options
        options[group] += 1
        queue.insert(FixChoice(cost: cost(groups, options), options: options, last: group))
      }
    }
    return tries == 0 ? anyChoice(for: rule, root: root, groups, base) : nil
  }

  /// Where more is never worse, what cannot be missed of each group even with all of the others, such
  /// as the hours of every week; elsewhere nothing.
  ///
  /// - Returns: nil where everything together would not do.
  private mutating func leastOptions(
    _ root: Int, _ groups: [LeverGroup], _ base: FixGround
  ) -> [Int]? {
    var least = [Int](repeating: 0, count: groups.count)
    guard neverHurts(root), groups.allSatisfy(\.onlyRaises) else { return least }
    let most = groups.map { $0.options.count - 1 }
    guard isMet(root, groups, most, base) else { return nil }
    for group in groups.indices {
      var options = most
      for option in groups[group].options.indices {
        options[group] = option
        least[group] = option
        if isMet(root, groups, options, base) { break }
      }
    }
    return least
  }

  /// Whether a condition that is met stays so when its quantities turn out higher.
  private func neverHurts(_ node: Int) -> Bool {
    switch tables.code.nodes[node] {
    case .leaf(let leaf): tables.code.leaves[leaf].maximum == nil
    case .merged(_, let expression): neverHurts(expression)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.allSatisfy { neverHurts(tables.code.children[$0]) }
    case .not, .when, .rule: false
    }
  }

  /// Everything done, then undone again, the dearest first, as long as the rule stays met.
  private mutating func anyChoice(
    for rule: Int, root: Int, _ groups: [LeverGroup], _ base: FixGround
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
    return holds(rule, groups, options) ? makeFix(rule, groups, options, isCheapest: false) : nil
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

  private func makeFix(
    _ rule: Int, _ groups: [LeverGroup], _ options: [Int], isCheapest: Bool
  ) -> Fix {
    let levers = zip(groups, options).flatMap { $0.options[$1] }.sorted { $0.day < $1.day }
    var fix = Fix(steps: levers.map(\.step), cost: cost(groups, options), isCheapest: isCheapest)
    for lever in levers where lever.step.isDoneOnOneDay {
      let first = lever.facts.map(\.lastDay).min() ?? asOf
      if first > asOf { fix.notBefore[lever.step] = first }
    }
    fix.examples = examples(in: levers, of: groups, for: rule)
    return fix
  }

  // MARK: Trying

  private mutating func readings(below root: Int) -> [ReadingSlot: Reading] {
    var result: [ReadingSlot: Reading] = [:]
    forEachSlot(below: root, withPremises: true) { judge, slot, _ in
      result[slot] = judge.read(judge.tables.code.readings[slot.reading], slot.member)
    }
    return result
  }

  /// Whether the rule is met once all of it stands in the evidence. What the levers are said to do
  /// only guides the search: readings that share evidence, and what an electives' choice or a later
  /// attempt makes of a pass, are for the judge to say.
  private func holds(_ rule: Int, _ groups: [LeverGroup], _ options: [Int]) -> Bool {
    holds(rule, zip(groups, options).flatMap { $0.options[$1] })
  }

  func holds(_ rule: Int, _ levers: [Lever]) -> Bool {
    let facts = levers.flatMap(\.facts)
    guard canPlan(facts) else { return false }
    var trial = Trial(of: student, tables)
    for fact in facts { trial.add(fact) }
    return trial.isMet(rule)
  }

  /// Whether all the sessions that are to be planned may be, taken together.
  private func canPlan(_ facts: [TrialFact]) -> Bool {
    var days: [SeriesID: [Day]] = [:]
    for case .session(let series, _, _, let day) in facts { days[series, default: []].append(day) }
    return days.allSatisfy { series, days in
      guard let first = days.min(), let last = days.max(), days.count > 1,
        let handle = tables.handles.series.firstIndex(where: { $0.id == series })
      else { return true }
      return unplanned(handle, in: DayRange(first, last)) >= .finite(days.count)
    }
  }

  /// Whether a choice would make the rule met, as far as its levers tell.
  private mutating func isMet(
    _ root: Int, _ groups: [LeverGroup], _ options: [Int], _ base: FixGround
  ) -> Bool {
    var readings = base.readings
    for (group, option) in zip(groups, options) {
      for lever in group.options[option] {
        for effect in lever.effects {
          readings[effect.slot]?.move(by: effect)
        }
      }
    }
    return outcome(of: root, assuming: readings, rules: base.rules) == .met
  }
}

extension Reading {
  /// What is done brings the least nearer to the most, never beyond it.
  fileprivate mutating func move(by effect: Lever.Effect) {
    high += .finite(effect.high)
    low = high.limiting(low + effect.low)
    if effect.low > 0 { mayNotApply = false }
  }
}

extension FixStep {
  /// Whether a person chooses the day, and the step itself names none.
  fileprivate var isDoneOnOneDay: Bool {
    switch self {
    case .judge, .pass, .handIn: true
    // Work takes days.
    case .gain(let unit, _): unit != .years && unit != .hours
    case .approveHours, .workHours, .recordAttendance, .attend, .planAndAttend, .recordIssueDay,
      .extend, .waive:
      false
    }
  }
}

extension LeverGroup {
  fileprivate var onlyRaises: Bool {
    options.allSatisfy { $0.allSatisfy { $0.effects.allSatisfy { $0.high == 0 } } }
  }
}
