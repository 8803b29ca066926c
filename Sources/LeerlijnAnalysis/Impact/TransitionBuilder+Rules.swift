internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension TransitionBuilder {
  /// Rules that ask otherwise than before stand twice: as they were, and as they are. The old one
  /// keeps the name under which decisions about those under way were taken.
  mutating func splitRules() {
    let pairs = RulePair.all(old, curriculum, renamed: options.renamedRules) { _ in true }
    let rules = curriculum.rules
    var taken = Set(rules.map(\.id))
    var replaced: [RuleID: [Copy]] = [:]
    for pair in pairs {
      guard let place = pair.new else { continue }
      let new = rules[place]
      guard let before = pair.old.map({ old.rules[$0] }) else {
        guard mayStandTwice(new) else { continue }
        let copies = newCopies(of: new, isTaken: false, &taken)
        if let day = new.fixedDeadline, copies.isEmpty {
          obstacles.append(.cannotWait(rule: new.id, day))
        } else {
          replaced[new.id] = copies
        }
        continue
      }
      guard !before.asksTheSame(as: new), mayStandTwice(new) else { continue }
      let names = RuleNames(before, of: old).missing(in: curriculum)
      guard names.isEmpty else {
        obstacles.append(.namesGone(rule: new.id, names: names))
        atOnce.insert(new.id)
        continue
      }
      if let day = before.dayOutside(curriculum) {
        obstacles.append(.dayOutside(rule: new.id, day))
        atOnce.insert(new.id)
        continue
      }
      noteEarlyDay(of: new)
      replaced[new.id] = copies(of: new, before: before, &taken)
    }
    kept = Set(
      replaced.values.flatMap { copies in
        copies.filter { $0.stretch == nil }.map(\.rule.id)
      })
    parts = replaced.mapValues { $0.map(\.rule.id) }
    restoreParameters(
      of: replaced.sorted { $0.key < $1.key }.flatMap { $0.value.map(\.rule) })
    put(replaced)
  }

  /// Cohorts are of students; a day holds for networks too.
  private mutating func mayStandTwice(_ rule: Rule) -> Bool {
    guard rule.subject != .student else { return true }
    if case .fromDay = kind { return true }
    obstacles.append(.ofNetwork(rule.id))
    return false
  }

  /// Says where a rule's last day leaves no room for it to begin later.
  private mutating func noteEarlyDay(of rule: Rule) {
    guard let day = rule.fixedDeadline,
      forNew.contains(where: { $0.from.map { day < $0 } ?? false })
    else { return }
    obstacles.append(.dayTooEarly(rule: rule.id, day))
  }

  // MARK: Copies

  /// A rule for some of those it is for.
  private struct Copy {
    var rule: Rule
    /// Which of `forNew` it is for; nil for the rule as it was.
    let stretch: Int?
  }

  private func copies(of new: Rule, before: Rule, _ taken: inout Set<RuleID>) -> [Copy] {
    var copies: [Copy] = []
    // Where the new rule's last day is past before it would begin, the old one has no end.
    var stretch = forOld
    if let day = new.fixedDeadline, let until = stretch.until, day <= until { stretch.until = nil }
    if var kept = before.limited(to: stretch) {
      if kept.id != new.id, !taken.insert(kept.id).inserted {
        kept.id = freeName(kept.id, forOld, &taken, isTaken: true)
      }
      kept.say(stretch, isNew: false)
      copies.append(Copy(rule: kept, stretch: nil))
    }
    return copies + newCopies(of: new, isTaken: copies.contains { $0.rule.id == new.id }, &taken)
  }

  private func newCopies(
    of new: Rule, isTaken: Bool, _ taken: inout Set<RuleID>
  ) -> [Copy] {
    var copies: [Copy] = []
    for (index, stretch) in forNew.enumerated() {
      guard var copy = new.limited(to: stretch) else { continue }
      copy.id = freeName(new.id, stretch, &taken, isTaken: isTaken || !copies.isEmpty)
      copy.say(stretch, isNew: true)
      copies.append(Copy(rule: copy, stretch: index))
    }
    return copies
  }

  private func freeName(
    _ id: RuleID, _ stretch: Stretch, _ taken: inout Set<RuleID>, isTaken: Bool
  ) -> RuleID {
    guard isTaken else { return id }
    let year = stretch.from?.civil.year ?? stretch.cohorts?.lowerBound ?? 0
    let base = stretch.from != nil && stretch.cohorts != nil ? "\(id)-na-uitloop" : "\(id)-\(year)"
    var name = RuleID(base)
    var number = 2
    while !taken.insert(name).inserted {
      name = RuleID("\(base)-\(number)")
      number += 1
    }
    return name
  }

  // MARK: References

  /// Puts the copies in the place of their rule, and lets whoever refers to it refer to them.
  private mutating func put(_ replaced: [RuleID: [Copy]]) {
    guard !replaced.isEmpty else { return }
    var rules: [Rule] = []
    for rule in curriculum.rules {
      guard let copies = replaced[rule.id] else {
        let changed = rule.referring { parts[$0] ?? [$0] }
        if let changed { changes.rules.append(changed) }
        rules.append(changed ?? rule)
        continue
      }
      for copy in copies {
        var referring =
          copy.rule.referring { names(of: $0, in: copy, replaced) } ?? copy.rule
        // It is pasted where the rule of the new edition stands.
        referring.place = rule.place
        rules.append(referring)
        changes.rules.append(referring)
      }
    }
    curriculum.rules = rules
  }

  /// In a rule as it was: others as they were; in one as it is: those for the same students.
  private func names(
    of id: RuleID, in copy: Copy, _ replaced: [RuleID: [Copy]]
  ) -> [RuleID] {
    let now = copy.stretch == nil ? options.renamedRules[id] ?? id : id
    guard let others = replaced[now] else { return [now] }
    let same = others.filter { $0.stretch == copy.stretch }
    return (same.isEmpty ? others : same).map(\.rule.id)
  }
}

extension Rule {
  /// The rule for fewer students or days; nil where nobody is left. Its examples speak of the whole,
  /// and stay behind.
  fileprivate func limited(to stretch: TransitionBuilder.Stretch) -> Rule? {
    var rule = self
    rule.examples = []
    if subject == .student, let cohorts = stretch.cohorts {
      guard let shared = cohorts.shared(with: scope.cohorts) else { return nil }
      rule.scope.cohorts = shared
    }
    rule.scope.from = [scope.from, stretch.from].compactMap { $0 }.max()
    rule.scope.until = [scope.until, stretch.until].compactMap { $0 }.min()
    if let from = rule.scope.from, let until = rule.scope.until, until < from { return nil }
    if let from = stretch.from, let day = fixedDeadline, day < from { return nil }
    return rule
  }

  /// With every reference replaced by one to several rules, all of which must hold; those that are
  /// not for a student drop out. nil where nothing changes.
  fileprivate func referring(to names: (RuleID) -> [RuleID]) -> Rule? {
    let own = conditions
    let referred = own.flatMap(\.referredRules).map(\.rule)
    guard referred.contains(where: { names($0) != [$0] }) else { return nil }
    var rule = self
    rule.condition = condition.referring(to: names)
    for index in exceptions.indices {
      rule.exceptions[index].condition = exceptions[index].condition.referring(to: names)
    }
    return rule
  }
}

extension Condition {
  fileprivate func referring(to names: (RuleID) -> [RuleID]) -> Condition {
    map(rule: { id in
      let names = names(id)
      return names.count == 1 ? .rule(names[0]) : .all(names.map { Condition(.rule($0)) })
    })
  }
}
