import LeerlijnModel

/// Something that may be done, and what it would do to the readings of a rule.
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
}

extension Judge where Log == NoteRecorder {
  /// The measures below a node, with the numbers of their readings.
  func leaves(below node: Int) -> [Leaf] {
    switch tables.code.nodes[node] {
    case .leaf(let leaf): [tables.code.leaves[leaf]]
    case .merged(_, let expression): leaves(below: expression)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.flatMap { leaves(below: tables.code.children[$0]) }
    case .not(let part): leaves(below: part)
    case .when(let premise, let then): leaves(below: premise) + leaves(below: then)
    case .rule: []
    }
  }

  /// Everything that can still be done for the measures below a node.
  ///
  /// - Returns: groups of alternatives and repetitions: levers that do the same stand in one
  ///   group, of which the first few may be taken; amounts of one thing exclude each other.
  mutating func levers(below root: Int) -> [LeverGroup] {
    var single: [FixStep: Lever] = [:]
    var amounts: [LeverGroup] = []
    forEachSlot(below: root) { judge, slot, leaves in
      let plan = judge.tables.code.readings[slot.reading]
      judge.log.notes.removeAll(keepingCapacity: true)
      let reading = judge.read(plan, slot.member)
      let bounds = leaves.filter { $0.reading == slot.reading }.flatMap { leaf -> [Int] in
        let limits = judge.limits(of: leaf, reading)
        return [limits.minimum, limits.maximum.map { $0 + 1 }].compactMap { $0 }
      }
      for lever in judge.singleLevers(plan, slot, reading, judge.log.notes, bounds) {
        single[lever.step, default: Lever(step: lever.step, day: lever.day, effects: [])]
          .effects += lever.effects
      }
      amounts += judge.amountLevers(plan, slot, reading, bounds)
    }
    return LeverGroup.grouping(Array(single.values)) + amounts
  }

  /// Goes through every reading below a node and below the rules it refers to, each once and in
  /// the place of its rule.
  mutating func forEachSlot(
    below root: Int, _ body: (inout Self, ReadingSlot, _ leaves: [Leaf]) -> Void
  ) {
    var seen: Set<ReadingSlot> = []
    visitSlots(below: root, &seen, body)
  }

  private mutating func visitSlots(
    below root: Int, _ seen: inout Set<ReadingSlot>,
    _ body: (inout Self, ReadingSlot, _ leaves: [Leaf]) -> Void
  ) {
    let leaves = self.leaves(below: root)
    for leaf in leaves {
      var members: [Member] = []
      forEachMember(of: tables.code.readings[leaf.reading]) { _, member in members.append(member) }
      for member in members {
        let slot = ReadingSlot(rule: rule, reading: leaf.reading, member: member)
        if seen.insert(slot).inserted { body(&self, slot, leaves) }
      }
    }
    for other in referredRules(below: root) where space.ruleStatuses[other] != .waived {
      var met = seen
      _ = inPlace(of: other) { judge, root in judge.visitSlots(below: root, &met, body) }
      seen = met
    }
  }

  private func referredRules(below node: Int) -> [Int] {
    switch tables.code.nodes[node] {
    case .leaf: []
    case .merged(_, let expression): referredRules(below: expression)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.flatMap { referredRules(below: tables.code.children[$0]) }
    case .not(let part): referredRules(below: part)
    case .when(let premise, let then): referredRules(below: premise) + referredRules(below: then)
    case .rule(let rule): [rule]
    }
  }

  // MARK: Done or not done

  private func singleLevers(
    _ plan: ReadingPlan, _ slot: ReadingSlot, _ reading: Reading, _ notes: [FactNote],
    _ bounds: [Int]
  ) -> [Lever] {
    switch plan.quantity {
    case .sessions(_, let marks, _): return sessionLevers(marks, slot, notes)
    case .assessed(let moments): return judgeLevers(moments, plan, slot)
    case .units(_, let grades, _):
      return notes.filter { $0.effect == .toCome }.map { note in
        let unit = tables.handles.units[-1 - note.index]
        let passes = Lever.Effect(slot: slot, low: note.amount)
        let leaves = Lever.Effect(slot: slot, high: -note.amount)
        let isAbove = (gradeLimits(grades, plan)?.maximum ?? .max) < unit.grading.pass
        return Lever(
          step: .pass(unit: unit.id, credits: unit.credits), day: .distantFuture,
          effects: [isAbove ? leaves : passes])
      }
    case .unitGrade(let handle):
      guard let bound = bounds.filter({ $0 > reading.low && $0 <= reading.high }).min() else {
        return []
      }
      let unit = tables.handles.units[handle]
      return [
        Lever(
          step: .pass(unit: unit.id, credits: unit.credits), day: .distantFuture,
          effects: [Lever.Effect(slot: slot, low: bound - reading.low)])
      ]
    case .rare(let index):
      guard case .document(let document) = tables.code.rare[index], reading.low == 0,
        reading.high == 1
      else { return [] }
      return [
        Lever(
          step: reading.pending > 0 ? .recordIssueDay(document.id) : .handIn(document.id),
          day: .distantFuture,
          effects: [Lever.Effect(slot: slot, low: 1)])
      ]
    default: return []
    }
  }

  private func sessionLevers(
    _ marks: MarkSet, _ slot: ReadingSlot, _ notes: [FactNote]
  ) -> [Lever] {
    let countsPresence = marks.contains(Attendance.present.rawValue)
    return notes.compactMap { note in
      guard note.kind == .sessions, note.effect == .pending || note.effect == .toCome else {
        return nil
      }
      return Lever(
        step: note.effect == .toCome
          ? .attend(session: note.index) : .recordAttendance(session: note.index),
        day: note.day,
        effects: [
          Lever.Effect(slot: slot, low: countsPresence ? 1 : 0, high: countsPresence ? 0 : -1)
        ])
    }
  }

  private func judgeLevers(
    _ moments: Range<Int>, _ plan: ReadingPlan, _ slot: ReadingSlot
  ) -> [Lever] {
    var wanted = tables.code.handles(moments)
    if case .moment(let moment, _) = slot.member { wanted = [moment] }
    return wanted.flatMap { moment in
      missingJudges(at: moment, of: plan).map { role in
        let handle = tables.handles.moments[moment]
        return Lever(
          step: .judge(
            tables.handles.placements[handle.placement].id, handle.moment.id, role),
          day: .distantFuture, effects: [Lever.Effect(slot: slot, low: 1)])
      }
    }
  }

  // MARK: Amounts

  /// How much of something: just enough for one of the bounds, with or without what waits.
  private func amountLevers(
    _ plan: ReadingPlan, _ slot: ReadingSlot, _ reading: Reading, _ bounds: [Int]
  ) -> [LeverGroup] {
    let waiting = isHours(plan) ? reading.pending : 0
    let room = reading.high == .max ? Int.max : reading.high - reading.low - waiting
    let wanted = Set(bounds.flatMap { [$0 - reading.low, $0 - reading.low - waiting] })
      .filter { $0 > 0 && $0 <= room }.sorted()
    func option(_ amount: Int, _ step: FixStep) -> [Lever] {
      [Lever(step: step, day: .distantFuture, effects: [Lever.Effect(slot: slot, low: amount)])]
    }
    switch plan.quantity {
    case .hours:
      let work = LeverGroup(options: [[]] + wanted.map { option($0, .workHours($0)) })
      guard waiting > 0 else { return [work] }
      return [work, LeverGroup(options: [[], option(waiting, .approveHours(waiting))])]
    case .sessions(let series, let marks, _):
      guard reading.reasons.contains(.unplanned), marks.contains(Attendance.present.rawValue),
        let first = series.first.map({ tables.code.lists[$0] })
      else { return [] }
      let id = tables.handles.series[first].id
      // Just enough beside the sessions that are listed, however many of them are attended.
      let listed = reading.high == .max ? reading.offered : reading.high - reading.low
      let counts = Set(
        bounds.flatMap { bound in (0...listed).map { bound - reading.low - $0 } }
      ).filter { $0 > 0 && $0 <= room }.sorted()
      return [
        LeverGroup(options: [[]] + counts.map { option($0, .planAndAttend(id, count: $0)) })
      ]
    case .rare(let index):
      let unit: Unit
      switch tables.code.rare[index] {
      case .dataPoints(_, let counting): unit = Quantity.dataPoints("", counting: counting).unit
      case .experience(_, let kind): unit = Quantity.experience(kinds: [], in: kind).unit
      default: return []
      }
      return [LeverGroup(options: [[]] + wanted.map { option($0, .gain(unit, $0)) })]
    default: return []
    }
  }

  private func isHours(_ plan: ReadingPlan) -> Bool {
    if case .hours = plan.quantity { return true }
    return false
  }
}

/// Levers of which one option is taken; each option holds the levers that are pulled with it.
struct LeverGroup {
  /// The first is to do nothing; costs do not fall from one to the next.
  let options: [[Lever]]

  /// Levers that cost the same and do the same, the earliest first: one may take the first few.
  static func grouping(_ levers: [Lever]) -> [LeverGroup] {
    struct Key: Hashable {
      let cost: Int
      let effects: Set<Lever.Effect>
    }
    let groups = Dictionary(grouping: levers) {
      Key(cost: $0.step.cost, effects: Set($0.effects))
    }
    return groups.values.map { group in
      let sorted = group.sorted { ($0.day, "\($0.step)") < ($1.day, "\($1.step)") }
      return LeverGroup(options: (0...sorted.count).map { Array(sorted.prefix($0)) })
    }.sorted { "\($0.options)" < "\($1.options)" }
  }
}
