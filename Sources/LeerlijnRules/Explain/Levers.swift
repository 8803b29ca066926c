import LeerlijnModel

// What can still be done. A lever is only offered where it can be carried out: within the days that
// count, and as far as those days have room.

extension Judge where Log == NoteRecorder {
  /// Everything that can still be done for the measures below a node.
  ///
  /// - Returns: groups of alternatives and repetitions: levers that do the same stand in one
  ///   group, of which the first few may be taken; amounts of one thing exclude each other.
  mutating func levers(below root: Int) -> [LeverGroup] {
    var single: [FixStep: Lever] = [:]
    var amounts: [LeverGroup] = []
    var units: [Int: [UnitDemand]] = [:]
    var weeks: [ReadingSlot: [Lever]?] = [:]
    let mayAskMore = mayAskMore(root)
    forEachSlot(below: root, withPremises: false) { judge, slot, leaves in
      let plan = judge.tables.code.readings[slot.reading]
      judge.log.forget()
      let reading = judge.read(plan, slot.member)
      guard reading.applicability == .applicable || reading.applicability == .notYet else { return }
      let own = leaves.filter { $0.reading == slot.reading }
      let bounds = own.flatMap { leaf -> [Int] in
        let limits = judge.limits(of: leaf, reading)
        let tooMuch = mayAskMore ? limits.maximum.map { $0 + 1 } : nil
        return [limits.minimum, tooMuch].compactMap { $0 }
      }
      let place = LeverPlace(
        plan: plan, slot: slot, reading: reading,
        hasMaximum: own.contains { $0.maximum != nil }, bounds: bounds, notes: judge.log.notes)
      for lever in judge.singleLevers(place) { single.add(lever) }
      if case .hours(let targets) = plan.quantity, place.isOneOfManyWeeks {
        let reading = ReadingSlot(rule: slot.rule, reading: slot.reading, member: .whole)
        let more = judge.weekLevers(targets, place)
        weeks[reading] = (weeks[reading] ?? []).flatMap { all in more.map { all + $0 } }
      } else {
        amounts += judge.amountLevers(place)
      }
      for (unit, demand) in judge.unitDemands(place) { units[unit, default: []].append(demand) }
    }
    let (passes, grades) = passLevers(units)
    for case (_, let levers?) in weeks.sorted(by: { $0.key.order < $1.key.order }) {
      amounts.append(LeverGroup(options: [[], levers]))
    }
    return LeverGroup.grouping(Array(single.values) + passes) + grades + amounts
  }

  /// Whether too much of something may be what is asked: where a condition must not hold. Elsewhere
  /// nothing is done for a maximum.
  private func mayAskMore(_ node: Int) -> Bool {
    switch tables.code.nodes[node] {
    case .leaf: false
    case .merged(_, let expression): mayAskMore(expression)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.contains { mayAskMore(tables.code.children[$0]) }
    case .not: true
    case .when(_, let then): mayAskMore(then)
    // What another rule asks may hang on an exception: it is not looked into.
    case .rule: true
    }
  }

  /// Things that are done or not.
  private mutating func singleLevers(_ place: LeverPlace) -> [Lever] {
    switch place.plan.quantity {
    case .sessions(_, let marks, _): return attendanceLevers(marks, place)
    case .assessed(let moments): return judgementLevers(moments, place)
    case .rare(let index):
      guard case .document(let document) = tables.code.rare[index] else { return [] }
      return documentLevers(document, place)
    default: return []
    }
  }

  /// How much of something: just enough for one of the bounds.
  private mutating func amountLevers(_ place: LeverPlace) -> [LeverGroup] {
    switch place.plan.quantity {
    case .hours(let targets): return hoursLevers(targets, place)
    case .sessions(let series, let marks, _):
      guard marks.contains(Attendance.present.rawValue) else { return [] }
      return planningLevers(series, place)
    case .rare(let index):
      switch tables.code.rare[index] {
      case .dataPoints(let outcome, let counting):
        return dataPointLevers(outcome, counting, place)
      case .experience(let kinds, let unit): return experienceLevers(kinds, unit, place)
      default: return []
      }
    default: return []
    }
  }

  /// The day on which something is done that has a stretch of days to be done in: today or the
  /// first of them; one that is over may hold what nobody registered yet.
  func dayToAct(in days: DayRange, _ kind: FactKind) -> Day? {
    let day = max(asOf, days.first)
    if day <= days.last { return day }
    guard !days.isEmpty, known(kind) < days.last || isLeftOut(kind) else { return nil }
    return days.last
  }
}

extension ReadingSlot {
  fileprivate var order: (Int, Int) { (rule, reading) }
}

/// A reading for which something may be done.
struct LeverPlace {
  let plan: ReadingPlan
  let slot: ReadingSlot
  let reading: Reading
  /// Whether a leaf on it has a highest number.
  let hasMaximum: Bool
  /// The numbers at which its leaves turn.
  let bounds: [Int]
  let notes: [FactNote]

  /// One week of which all are asked, each for the same number: they are done together or not.
  var isOneOfManyWeeks: Bool {
    guard case .week = slot.member else { return false }
    return !hasMaximum && Set(bounds).count == 1
  }

  func effect(low: Int = 0, high: Int = 0) -> Lever.Effect {
    Lever.Effect(slot: slot, low: low, high: high)
  }

  /// Alternatives of more and more, where there are any.
  func group(_ amounts: [Int], _ option: (Int) -> Lever?) -> [LeverGroup] {
    let options = amounts.compactMap(option).map { [$0] }
    return options.isEmpty ? [] : [LeverGroup(options: [[]] + options)]
  }
}
