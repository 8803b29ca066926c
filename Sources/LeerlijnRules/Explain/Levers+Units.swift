import LeerlijnModel

/// What a pass of one course or placement would do for one reading.
struct UnitDemand {
  enum Kind {
    /// It counts for so much where its grade lies within bounds; nil where any pass counts.
    case count(Int, within: Limits?)
    /// Its grade itself is what is asked, between what it is and what it may become.
    case grade(from: Int, through: UpperBound, bounds: [Int])
    /// Its grade is so much of a mean: from the least that it is taken for, at the grade that would do
    /// by itself, up to the most.
    case part(from: Int, alone: Int, through: Int, weight: Int)
  }

  let kind: Kind
  let slot: ReadingSlot
  /// The day on which it would be passed.
  let day: Day

  /// The grades at which it turns, no lower than a pass.
  func levels(pass: Int) -> [Int] {
    switch kind {
    case .count(_, let bounds): [max(pass, bounds?.minimum ?? pass)]
    case .grade(let from, let through, let bounds):
      bounds.filter { $0 > from && .finite($0) <= through }.map { max(pass, $0) }
    case .part(let from, let alone, let through, _):
      [pass, alone, through].filter { $0 > from && $0 <= through && $0 >= pass }
    }
  }

  func effect(of grade: Int) -> Lever.Effect? {
    switch kind {
    case .count(let amount, let bounds):
      if bounds?.holds(for: grade) ?? true { return Lever.Effect(slot: slot, low: amount) }
      let isAbove = bounds?.maximum.map { grade > $0 } ?? false
      return isAbove ? Lever.Effect(slot: slot, high: -amount) : nil
    case .grade(let from, let through, _):
      let reached = through.limiting(grade)
      return reached > from ? Lever.Effect(slot: slot, low: reached - from) : nil
    case .part(let from, _, let through, let weight):
      let reached = min(grade, through)
      return reached > from ? Lever.Effect(slot: slot, low: (reached - from) * weight) : nil
    }
  }
}

extension LeverPlace {
  /// What a unit adds to what is read: where credits are read in parts, what has none is one part.
  fileprivate func worth(of note: FactNote) -> Int {
    guard reading.whole > 1 else { return note.amount }
    return note.amount == 0 ? 1 : note.amount * reading.whole
  }
}

extension Judge where Log == NoteRecorder {
  func unitDemands(_ place: LeverPlace) -> [(unit: Int, demand: UnitDemand)] {
    func demand(_ unit: Int, _ kind: UnitDemand.Kind) -> (unit: Int, demand: UnitDemand) {
      let own = span(span(of: place.plan, place.slot.member), ofUnit: unit)
      let days = own.window.intersection(DayRange(.distantPast, own.deadline))
      let day = dayToAct(in: days, .results) ?? asOf
      return (unit, UnitDemand(kind: kind, slot: place.slot, day: day))
    }
    switch place.plan.quantity {
    case .units(_, _, .mean):
      return place.notes.filter { $0.effect == .toCome }.compactMap { note in
        let unit = -1 - note.index
        return part(ofUnit: unit, weight: note.amount, place).map { demand(unit, $0) }
      }
    case .units(_, let grades, _):
      let bounds = gradeLimits(grades, place.plan)
      return place.notes.filter { $0.effect == .toCome }.map { note in
        demand(-1 - note.index, .count(place.worth(of: note), within: bounds))
      }
    case .unitGrade(let unit):
      guard place.reading.applicability == .applicable else { return [] }
      return [
        demand(
          unit,
          .grade(from: place.reading.low, through: place.reading.high, bounds: place.bounds))
      ]
    default: return []
    }
  }

  /// What a grade of one unit would do for a mean.
  private func part(ofUnit unit: Int, weight: Int, _ place: LeverPlace) -> UnitDemand.Kind? {
    let own = span(span(of: place.plan, place.slot.member), ofUnit: unit)
    let standing = standing(
      ofUnit: unit, in: own.window, through: own.deadline, mayImprove: true)
    guard let range = standing.numberRange(grading(of: unit)) else { return nil }
    let missing = (place.bounds.first ?? 0) - place.reading.low
    let alone = range.lowerBound + (missing + weight - 1) / weight
    return .part(
      from: range.lowerBound, alone: alone, through: range.upperBound, weight: weight)
  }

  /// One lever for a unit of which any pass will do; alternatives where the grade matters.
  func passLevers(
    _ demands: [Int: [UnitDemand]]
  ) -> (single: [Lever], alternatives: [LeverGroup]) {
    var single: [Lever] = []
    var alternatives: [LeverGroup] = []
    for unit in demands.keys.sorted() {
      let demands = demands[unit] ?? []
      let pass = grading(of: unit).pass
      let levels = Set(demands.flatMap { $0.levels(pass: pass) }).sorted()
      let levers = levels.filter { $0 <= grading(of: unit).scale.upperBound }.map {
        self.pass(unit, grade: $0, demands)
      }
      if levers.count == 1 {
        single += levers
      } else if levers.count > 1 {
        alternatives.append(LeverGroup(options: [[]] + levers.map { [$0] }))
      }
    }
    return (single, alternatives)
  }

  private func pass(_ unit: Int, grade: Int, _ demands: [UnitDemand]) -> Lever {
    let plan = tables.handles.units[unit]
    let isMoreThanPass = grade > grading(of: unit).pass
    return Lever(
      step: .pass(
        unit: plan.id, credits: plan.credits, grade: isMoreThanPass ? grade : nil),
      day: .distantFuture, effects: demands.compactMap { $0.effect(of: grade) },
      facts: [.result(plan.id, grade: grade, on: demands.map(\.day).max() ?? asOf)],
      choices: tables.code.choices.indices.filter {
        tables.code.lists[tables.code.choices[$0].units].contains(unit)
      })
  }
}
