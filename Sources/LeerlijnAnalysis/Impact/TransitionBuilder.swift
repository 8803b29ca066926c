internal import LeerlijnModel

/// Puts a transition measure into the new edition, part by part.
struct TransitionBuilder {
  let kind: TransitionMeasure.Kind
  let old: Curriculum
  let options: Impact.Options
  /// Cohorts there may be, from the first in the evidence on; on both sides of where a measure turns.
  let cohorts: ClosedRange<Int>
  /// A document that limits a rule to cohorts asks for a last one: this stands for every later one.
  static let lastCohort = 2099
  var curriculum: Curriculum
  var changes = TransitionMeasure.Changes()
  var parts: [RuleID: [RuleID]] = [:]
  var kept: Set<RuleID> = []
  /// Rules that could not be kept as they were: they hold at once, with their own values.
  var atOnce: Set<RuleID> = []
  var obstacles: [TransitionMeasure.Obstacle] = []

  init(
    _ kind: TransitionMeasure.Kind, from old: Curriculum, to new: Curriculum,
    firstCohort: Int, _ options: Impact.Options
  ) {
    self.kind = kind
    self.old = old
    self.options = options
    let turn = kind.firstCohort ?? firstCohort
    cohorts = min(2000, firstCohort, turn - 1)...max(TransitionBuilder.lastCohort, turn)
    curriculum = new
  }

  consuming func build() -> TransitionMeasure {
    if kind == .oldResults {
      restoreCourses()
    } else {
      splitRules()
      splitParameters()
      limitToValues()
      restoreCitations()
    }
    return TransitionMeasure(
      kind: kind, curriculum: changes.isEmpty ? nil : curriculum, changes: changes, parts: parts,
      kept: kept, obstacles: obstacles)
  }

  // MARK: Whom the old and the new are for

  /// Whom a copy of a rule or value is for.
  struct Stretch {
    var cohorts: ClosedRange<Int>?
    var from: Day?
    var until: Day?
  }

  var forOld: Stretch {
    switch kind {
    case .newCohorts(let first): Stretch(cohorts: cohorts.lowerBound...first - 1)
    case .fromDay(let day): Stretch(until: day - 1)
    case .phaseOut(let first, let last):
      Stretch(cohorts: cohorts.lowerBound...first - 1, until: last)
    case .oldResults: Stretch()
    }
  }

  var forNew: [Stretch] {
    switch kind {
    case .newCohorts(let first): [Stretch(cohorts: first...cohorts.upperBound)]
    case .fromDay(let day): [Stretch(from: day)]
    case .phaseOut(let first, let last):
      [
        Stretch(cohorts: first...cohorts.upperBound),
        Stretch(cohorts: cohorts.lowerBound...first - 1, from: last + 1),
      ]
    case .oldResults: []
    }
  }
}

extension TransitionMeasure.Kind {
  /// The first cohort that it treats otherwise than those before.
  fileprivate var firstCohort: Int? {
    switch self {
    case .newCohorts(let first), .phaseOut(let first, _): first
    case .fromDay, .oldResults: nil
    }
  }
}

extension ClosedRange<Int> {
  /// What both hold; nil where that is nothing. No range stands for everything.
  func shared(with other: ClosedRange<Int>?) -> ClosedRange<Int>? {
    guard let other else { return self }
    return overlaps(other) ? clamped(to: other) : nil
  }
}
