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
    var starts: [[Beginning]] = []
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
        model: best.branch.model, answer: best.branch.answer, missed: best.branch.missed,
        students: count, nominalFinish: best.nominalFinish)
    }
    let search = BottleneckSearch(
      paths: paths, seed: seed, wished: Set(wishes.fixed.keys).union(wishes.notBefore.keys),
      within: within)
    let bottlenecks = search.found()
    return CohortPlan(
      outcomes: outcomes, paths: paths, bottlenecks: bottlenecks.found,
      hasAllBottlenecks: bottlenecks.isWhole)
  }

  /// A model, and what it was made by.
  private struct Beginning {
    let builder: PathBuilder
    let model: PathModel
    let nominalFinish: Int?
  }

  private struct Solved {
    let branch: StudentPlan.Branch
    let nominalFinish: Int?
  }

  private func solve(
    _ starts: [[Beginning]],
    _ progress: @escaping @Sendable (Int, Int) -> Void
  ) -> [Solved] {
    let counter = Counter()
    return inParallel(0..<starts.count, by: 8) { range in
      let solved = range.map { index -> Solved in
        let answers = starts[index].map(solve)
        return answers.dropFirst().reduce(answers[0]) { best, other in
          Self.isEarlier(other, than: best) ? other : best
        }
      }
      progress(counter.add(range.count), starts.count)
      return solved
    }.flatMap { $0 }
  }

  /// The path; where rules leave none, the one without them.
  private func solve(_ start: Beginning) -> Solved {
    let isOver = TimeLimit.after(within)
    let answer = PathSolver(start.model.problem, seed: seed).solve(isOver: isOver)
    var branch = StudentPlan.Branch(model: start.model, answer: answer)
    if answer.path == nil, answer.isProven,
      let free = planner.branch(start.builder, seed, isOver), free.answer.path != nil
    {
      branch = free
    }
    return Solved(branch: branch, nominalFinish: start.nominalFinish)
  }

  private static func isEarlier(_ one: Solved, than other: Solved) -> Bool {
    guard let finish = one.branch.finish else { return false }
    guard let others = other.branch.finish else { return true }
    return (one.branch.missed.count, finish) < (other.branch.missed.count, others)
  }

  /// - Returns: nil for who is not enrolled; no models where nothing can be planned.
  private func start(
    of student: Int
  ) -> (key: Start, models: [Beginning])? {
    guard let builders = planner.builders(of: student, wishes) else { return nil }
    let models = builders.compactMap { builder -> Beginning? in
      var faults: [PathFault] = []
      let model = builder.build(faults: &faults)
      guard let model, faults.allSatisfy(\.isOfOneStudent) else { return nil }
      return Beginning(
        builder: builder, model: model, nominalFinish: builder.nominalFinish(in: model.calendar))
    }
    let key = Start(
      models: models.map { start in
        Start.Model(
          programme: start.model.programme.id, profile: start.model.profile,
          ids: start.model.units.map(\.ids), problem: start.model.problem,
          nominalFinish: start.nominalFinish)
      })
    return (key, models)
  }
}

extension PathBuilder {
  /// The last period of the last year of the programme, for who goes on year by year.
  func nominalFinish(in calendar: PlanCalendar) -> Int? {
    let named =
      programme.courses.compactMap(\.year) + programme.placements.compactMap(\.year)
      + programme.choices.compactMap(\.year) + programme.phases.flatMap(\.years)
    let last = named.max() ?? max(1, (programme.duration?.months ?? 12) / 12)
    // From the first day in the programme, else from the year the student is in.
    let begun = state.enrolment.start
    var left = state.enrolment.year.map { last - $0 }
    if begun > .distantPast, let first = calendar.years.first?.days.first {
      left = last - 1 - max(0, (first - begun + 182) / 365)
    }
    guard let left else { return nil }
    return left < 0 ? -1 : calendar.slots.lastIndex { $0.yearIndex == left }
  }
}

extension PathFault {
  /// What is wished of everybody need not be possible for each: who has passed a course is not planned in
  /// it again.
  fileprivate var isOfOneStudent: Bool {
    switch self {
    case .alreadyPassed, .underWay, .unknownUnit: true
    default: false
    }
  }
}
