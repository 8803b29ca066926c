import LeerlijnModel

extension Judge where Log == NoteRecorder {
  /// What the examencommissie can do where something is in but late: extend a moment to the day on
  /// which the last role judged, a document to the day on which it came, a course to that of its
  /// pass.
  mutating func extensionLevers(below root: Int) -> [LeverGroup] {
    var found: [FixStep: Lever] = [:]
    forEachSlot(below: root, withPremises: false) { judge, slot, _ in
      for (target, day, amount) in judge.lateThings(slot) {
        let step = FixStep.extend(target, until: day)
        let lever = Lever(
          step: step, day: day, effects: [Lever.Effect(slot: slot, low: amount, high: amount)],
          facts: [.extending(target.name, until: day, on: judge.asOf)])
        found.add(lever)
      }
    }
    return found.values.sorted { ($0.day, "\($0.step)") < ($1.day, "\($1.step)") }
      .map { LeverGroup(options: [[], [$0]]) }
  }

  private typealias LateThing = (target: FixStep.DecisionTarget, day: Day, amount: Int)

  private mutating func lateThings(_ slot: ReadingSlot) -> [LateThing] {
    let plan = tables.code.readings[slot.reading]
    switch plan.quantity {
    case .assessed(let moments):
      var wanted = tables.code.handles(moments)
      if case .moment(let moment, _) = slot.member { wanted = [moment] }
      return wanted.compactMap { lateMoment($0, plan) }
    case .rare(let index):
      guard case .document(let document) = tables.code.rare[index] else { return [] }
      return lateDocument(document, plan).map { [$0] } ?? []
    default: return []
    }
  }

  private func lateMoment(_ moment: Int, _ plan: ReadingPlan) -> LateThing? {
    let missing = missingJudges(at: moment, of: plan, onTime: true).count
    guard missing > 0, missingJudges(at: moment, of: plan).isEmpty,
      let completed = completionDay(of: moment)
    else { return nil }
    return (.moment(tables.handles.moments[moment].moment.id), completed, missing)
  }

  private mutating func lateDocument(_ document: DocumentPlan, _ plan: ReadingPlan) -> LateThing? {
    log.forget()
    let reading = self.document(document, plan)
    guard reading.applicability == .applicable, reading.high == 0 else { return nil }
    let late = log.notes.filter { $0.effect == .notCounted(.afterDeadline) }.map(\.day).min()
    return late.map { (.document(document.id), $0, 1) }
  }
}

extension FixStep.DecisionTarget {
  /// The name that a decision bears.
  fileprivate var name: String {
    switch self {
    case .rule(let id): id.text
    case .moment(let id): id.text
    case .document(let id): id.text
    }
  }
}
