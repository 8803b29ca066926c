package import LeerlijnModel

/// The paths of many students (Dutch: *plan van een cohort*): who is done when, who is late, for what
/// they wait, and how many seats that asks.
package struct CohortPlan: Sendable {
  package enum Outcome: Hashable, Sendable {
    /// Left by the day, or enrolled in nothing of this curriculum.
    case notEnrolled
    /// The calendar has no periods, or a wish cannot be kept.
    case notPlanned
    /// Index into the paths.
    case path(Int)
  }

  /// A starting point that some students share, and what came of it.
  package struct Path: Sendable {
    package let model: PathModel
    package let answer: PathAnswer
    /// Rules that it misses, where no path keeps to all of them.
    package let missed: [RuleID]
    /// How many students start from here.
    package var students: Int

    package var finish: Int? { answer.path?.finish(in: model.problem) }

    /// The last period of the programme for who goes on year by year; nil where nobody knows the year.
    package let nominalFinish: Int?

    package var isLate: Bool {
      guard let finish, let nominalFinish else { return false }
      return finish > nominalFinish
    }
  }

  /// A course or placement that students wait for: were it also offered in one more period of the
  /// year, they would be done earlier.
  package struct Bottleneck: Hashable, Sendable {
    package let id: String
    /// The period, by its place in the year, that saves most.
    package let position: Int
    /// How many students would be done earlier.
    package let students: Int
    /// How many periods earlier, of all of them together.
    package let periods: Int
  }

  /// How many students take a course or placement from one period on.
  package struct Seats: Hashable, Sendable {
    package let id: String
    package let programme: ProgrammeID
    /// Study year and period.
    package let place: PathWishes.Place
    /// The first day of the period.
    package let starts: Day
    package let students: Int
  }

  /// By student of the evidence.
  package let outcomes: [Outcome]
  package let paths: [Path]
  /// The ones that save most first.
  package let bottlenecks: [Bottleneck]
  /// Whether every bottleneck was looked for; false where time ran out.
  package let hasAllBottlenecks: Bool

  /// In order of time, then as the curriculum has them; resits and what runs already ask no seat.
  package var seats: [Seats] {
    struct Key: Hashable {
      let id: String
      let programme: ProgrammeID
      let slot: PlanCalendar.Slot
    }
    var counts: [Key: Int] = [:]
    var order: [String: Int] = [:]
    for path in paths {
      guard let placed = path.answer.path else { continue }
      for item in StudentPlan.items(of: placed, in: path.model) where item.kind == .planned {
        for id in path.model.units[item.unit].ids {
          order[id] = item.unit
          let slot = path.model.calendar.slots[item.slots.lowerBound]
          counts[Key(id: id, programme: path.model.programme.id, slot: slot), default: 0] +=
            path.students
        }
      }
    }
    return counts.map { key, students in
      Seats(
        id: key.id, programme: key.programme,
        place: PathWishes.Place(year: key.slot.year, period: key.slot.period),
        starts: key.slot.days.first, students: students)
    }.sorted {
      ($0.starts, $0.programme.text, order[$0.id] ?? 0, $0.id)
        < ($1.starts, $1.programme.text, order[$1.id] ?? 0, $1.id)
    }
  }
}
