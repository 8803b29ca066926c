package import LeerlijnModel
package import LeerlijnRules

/// The path of one student to the end of the programme (Dutch: *studieplan*).
package struct StudentPlan: Sendable {
  /// Something that is taken in a stretch of periods.
  package struct Item: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case underWay
      case planned
      /// Only the test once more.
      case resit
    }

    /// Index into the model's units.
    package var unit: Int
    package var kind: Kind
    /// Periods by their place in the plan's calendar.
    package var slots: ClosedRange<Int>
    /// In tenths of an EC, of each of these periods.
    package var loads: [Int]
  }

  /// Index into the evidence's students.
  package let student: Int
  package let state: StudyState
  package let wishes: PathWishes
  package let model: PathModel
  package let answer: PathAnswer
  /// What cannot be together, where there is no path: sets of which each part is needed. Where there are
  /// several, the next stands in the way once the one before is lifted.
  package var conflicts: [[PathConstraint]] = []
  /// Whether every question about what can be left out was settled.
  package var areConflictsSmallest = true
  /// What would open a path, the cheapest first.
  package var changes: [PathChange] = []
  /// The periods that changes name, past the end that is wished too.
  package var calendarOfChanges: PlanCalendar?
  /// Where rules leave no path: the path without them, and the rules that it misses.
  package var withoutRules: Branch?
  /// Whether another profile would do as well, where none is chosen yet.
  package var hasTiedProfile = false
  /// Where the bound on the load of a period is assumed, and without it the student is done earlier: the
  /// most that a period then has, in tenths of an EC, and the last period.
  package var withMoreLoad: (load: Int, finish: Int)?
  /// Where something is under way: the path as if it were not passed.
  package var withoutUnderWay: Branch?
  /// What comes of it where one thing is failed, where that is asked.
  package var failing: [FailedUnit] = []
  /// What the engine does not accept once all of it has happened: units that were begun without what
  /// they require, and the programme where it is not completed.
  package var notBorneOut: [String] = []
  package var isBorneOut: Bool { notBorneOut.isEmpty }
  /// Other paths that finish as early and differ in what is taken, or in which year.
  package var alternatives: [Alternative] = []

  /// What comes of another supposition.
  package struct Branch: Sendable {
    package var model: PathModel
    package var answer: PathAnswer
    /// Rules that no path can meet any more then.
    package var missed: [RuleID] = []

    package var finish: Int? { answer.path?.finish(in: model.problem) }
  }

  package struct Alternative: Hashable, Sendable {
    /// Ids of what is not taken, or not then.
    package var instead: [String]
    /// Ids of what is taken in its place; the same with another period where only that differs.
    package var taken: [String]
    /// The period in which a thing then begins that is taken either way.
    package var slot: Int?
  }

  package var items: [Item] {
    answer.path.map { StudentPlan.items(of: $0, in: model) } ?? []
  }

  /// The last period of the path; nil where nothing is left to take, or where there is no path.
  package var finish: Int? {
    answer.path.map { $0.finish(in: model.problem) }.flatMap { $0 < 0 ? nil : $0 }
  }

  /// Electives in the plan that count for nothing that is asked.
  package var superfluous: [String] {
    answer.path.map { path in model.superfluous { path.choices[$0] != nil } } ?? []
  }

  /// In order of the first period, as the curriculum has them within one.
  package static func items(of path: PlacedPath, in model: PathModel) -> [Item] {
    model.units.indices.compactMap { unit -> Item? in
      guard let choice = path.choices[unit] else { return nil }
      let option = model.problem.units[unit].options[choice]
      let kind: Item.Kind =
        model.units[unit].underWayUntil != nil
        ? .underWay : model.units[unit].resits.contains(choice) ? .resit : .planned
      return Item(unit: unit, kind: kind, slots: option.start...option.end, loads: option.loads)
    }.sorted { ($0.slots.lowerBound, $0.unit) < ($1.slots.lowerBound, $1.unit) }
  }
}

/// Something that would open a path where there is none (Dutch: *wijziging*).
///
/// Costs, so that the cheapest can be named: what the student may choose costs least, what asks for a
/// decision of the examencommissie or of the programme most: 10 for each period later, for each wish let
/// go and for each 2.5 EC more in a period; 1,000 for a rule's extension, and for a course in another
/// period; 1,200 for being admitted without what is required; 1,500 for an exemption or a waiver. (Costs like those of the steps of a fix.)
package struct PathChange: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The end moved to the end of a period.
    case later(slot: Int)
    /// A bound on the load of a period, in tenths of an EC.
    case load(Int)
    case release(PathConstraint)
    /// A rule is met at the end of a period.
    case extend(RuleID, slot: Int)
    case waive(RuleID)
    /// A course or placement is offered in another period.
    case offer(String, slot: Int)
    case exempt(String)
    /// What a course or placement requires, or is taken with, is not asked.
    case admit(String)
  }

  /// All of these together.
  package var kinds: [Kind]
  package var cost: Int
  /// The last period of the path that it opens.
  package var finish: Int
}
