internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnRules

/// Plans the paths of all students of the evidence; who starts from the same point is planned once.
package struct CohortPlanner: Sendable {
  private let planner: StudentPlanner
  private let wishes: PathWishes
  private let seed: UInt64
  /// How long one starting point may be searched.
  private let within: Duration

  package init(_ planner: StudentPlanner, _ wishes: PathWishes, seed: UInt64, within: Duration) {
    self.planner = planner
    self.wishes = wishes
    self.seed = seed
    self.within = within
  }

  /// Where a student starts from: one model for each profile that may be chosen.
  private struct Start: Hashable {
    struct Model: Hashable {
      let programme: ProgrammeID
      let profile: ProfileID?
      let ids: [[String]]
      let problem: PathProblem
      let nominalFinish: Int?
    }

    let models: [Model]
  }

  /// - Parameter progress: told how many of how many starting points are planned.
  package func plan(progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void) -> CohortPlan {
    let students = planner.studentCount
    let found = inParallel(0..<students, by: 256) { range in
      range.map { start(of: $0) }
    }.flatMap { $0 }
    var indices: [Start: Int] = [:]
    var starts: [[(model: PathModel, nominalFinish: Int?)]] = []
    var counts: [Int] = []
    var outcomes: [CohortPlan.Outcome] = []
    for found in found {
      guard let found else {
        outcomes.append(.notEnrolled)
        continue
      }
      guard !found.models.isEmpty else {
        outcomes.append(.notPlanned)
        continue
      }
      let index = indices[found.key] ?? starts.count
      if index == starts.count {
        indices[found.key] = index
        starts.append(found.models)
        counts.append(0)
      }
      counts[index] += 1
      outcomes.append(.path(index))
    }
    let solved = solve(starts, progress)
    let paths = zip(solved, counts).map { best, count in
      CohortPlan.Path(
        model: best.model, answer: best.answer, students: count, nominalFinish: best.nominalFinish)
    }
    let search = BottleneckSearch(paths: paths, seed: seed, within: within)
    let bottlenecks = search.found()
    return CohortPlan(
      outcomes: outcomes, paths: paths, bottlenecks: bottlenecks.found,
      hasAllBottlenecks: bottlenecks.isWhole)
  }

  private typealias Solved = (model: PathModel, answer: PathAnswer, nominalFinish: Int?)

  private func solve(
    _ starts: [[(model: PathModel, nominalFinish: Int?)]],
    _ progress: @escaping @Sendable (Int, Int) -> Void
  ) -> [Solved] {
    let counter = Counter()
    return inParallel(0..<starts.count, by: 8) { range in
      let solved = range.map { index -> Solved in
        let answers = starts[index].map { start -> Solved in
          let answer = PathSolver(start.model.problem, seed: seed).solve(
            isOver: TimeLimit.after(within))
          return (start.model, answer, start.nominalFinish)
        }
        return answers.dropFirst().reduce(answers[0]) { best, other in
          Self.isEarlier(other, than: best) ? other : best
        }
      }
      progress(counter.add(range.count), starts.count)
      return solved
    }.flatMap { $0 }
  }

  private static func isEarlier(_ one: Solved, than other: Solved) -> Bool {
    guard let path = one.answer.path else { return false }
    guard let others = other.answer.path else { return true }
    return path.finish(in: one.model.problem) < others.finish(in: other.model.problem)
  }

  /// - Returns: nil for who is not enrolled; no models where nothing can be planned.
  private func start(
    of student: Int
  ) -> (key: Start, models: [(model: PathModel, nominalFinish: Int?)])? {
    guard let builders = planner.builders(of: student, wishes) else { return nil }
    let models = builders.compactMap { builder -> (model: PathModel, nominalFinish: Int?)? in
      var faults: [PathFault] = []
      guard let model = builder.build(faults: &faults), faults.isEmpty else { return nil }
      return (model, builder.nominalFinish(in: model.calendar))
    }
    let key = Start(
      models: models.map { model, nominalFinish in
        Start.Model(
          programme: model.programme.id, profile: model.profile, ids: model.units.map(\.ids),
          problem: model.problem, nominalFinish: nominalFinish)
      })
    return (key, models)
  }
}

extension PathBuilder {
  /// The last period of the last year of the programme, for who goes on year by year.
  func nominalFinish(in calendar: PlanCalendar) -> Int? {
    guard let year = state.enrolment.year else { return nil }
    let named =
      programme.courses.compactMap(\.year) + programme.placements.compactMap(\.year)
      + programme.choices.compactMap(\.year) + programme.phases.flatMap(\.years)
    let last = named.max() ?? max(1, (programme.duration?.months ?? 12) / 12)
    return calendar.slots.lastIndex { $0.yearIndex == max(0, last - year) }
  }
}
