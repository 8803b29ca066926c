internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import Synchronization

/// Finds what students who are late wait for, by solving again with one offering more.
struct BottleneckSearch {
  let paths: [CohortPlan.Path]
  let seed: UInt64
  /// Units whose period is wished: what they wait for is the wish.
  let wished: Set<String>
  /// How long each question may be searched.
  let within: Duration
  /// So many are told.
  static let most = 10

  func found() -> (found: [CohortPlan.Bottleneck], isWhole: Bool) {
    let late = paths.indices.filter { paths[$0].isLate }
    let relaxed = inParallel(0..<late.count, by: 4) { range in
      range.map { candidates(of: paths[late[$0]]) }
    }.flatMap { $0 }
    var waiting: [String: Int] = [:]
    for (index, ids) in zip(late, relaxed) {
      for id in ids { waiting[id, default: 0] += paths[index].students }
    }
    let ordered = waiting.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = ordered.prefix(Self.most).map(\.key)
    let found = named.compactMap { best(of: $0, late, relaxed) }
      .sorted { ($1.periods, $0.id) < ($0.periods, $1.id) }
    return (found, ordered.count <= Self.most)
  }

  /// Units that, were they offered in every period, would have the student done earlier.
  private func candidates(of path: CohortPlan.Path) -> [String] {
    guard let finish = path.finish, finish > 0, let placed = path.answer.path else { return [] }
    return path.model.units.indices.flatMap { unit -> [String] in
      guard placed.choices[unit] != nil, path.model.units[unit].underWayUntil == nil,
        wished.isDisjoint(with: path.model.units[unit].ids)
      else { return [] }
      let earlier = path.model.offered(unit, at: nil).through(finish - 1)
      let answer = PathSolver(earlier, seed: seed).solve(isOver: TimeLimit.after(within))
      return answer.path == nil ? [] : path.model.units[unit].ids
    }
  }

  /// The one period more that saves most.
  private func best(
    of id: String, _ late: [Int], _ relaxed: [[String]]
  ) -> CohortPlan.Bottleneck? {
    let waiting = zip(late, relaxed).filter { $0.1.contains(id) }.map(\.0)
    guard let calendar = waiting.first.map({ paths[$0].model.calendar }) else { return nil }
    let gains = inParallel(0..<calendar.template.periods.count, by: 1) { range in
      range.map { position -> (students: Int, periods: Int) in
        waiting.reduce(into: (0, 0)) { gain, index in
          let path = paths[index]
          guard let unit = path.model.index(of: id), let finish = path.finish else { return }
          let problem = path.model.offered(unit, at: position)
          let answer = PathSolver(problem, seed: seed).solve(isOver: TimeLimit.after(within))
          let saved = finish - (answer.path?.finish(in: problem) ?? finish)
          if saved > 0 { gain = (gain.0 + path.students, gain.1 + saved * path.students) }
        }
      }
    }.flatMap { $0 }
    guard let position = gains.indices.max(by: { gains[$0].periods < gains[$1].periods }),
      gains[position].periods > 0
    else { return nil }
    return CohortPlan.Bottleneck(
      id: id, position: position, students: gains[position].students,
      periods: gains[position].periods)
  }
}

extension PathModel {
  /// The problem where a unit can begin in one more period of each year; nil: in any.
  fileprivate func offered(_ unit: Int, at position: Int?) -> PathProblem {
    var changed = problem
    let options = problem.units[unit].options
    guard let usual = options.first(where: { $0.loads != [0] }) ?? options.first else {
      return problem
    }
    let more = calendar.slots.indices.filter { slot in
      calendar.canBegin(in: slot) && (position == nil || calendar.slots[slot].position == position)
        && slot + usual.loads.count <= calendar.slots.count
        && !options.contains { $0.start == slot }
    }.map { PathProblem.Option(start: $0, loads: usual.loads) }
    changed.units[unit].options = (options + more).sorted {
      ($0.start, $0.loads.count) < ($1.start, $1.loads.count)
    }
    return changed
  }
}

/// Counts what several threads do.
final class Counter: Sendable {
  private let count = Mutex(0)

  /// - Returns: how many there are by now.
  func add(_ more: Int) -> Int {
    count.withLock {
      $0 += more
      return $0
    }
  }
}

/// Asked whether a time is over.
struct TimeLimit {
  static func after(_ duration: Duration) -> () -> Bool {
    let start = ContinuousClock.now
    return { ContinuousClock.now - start >= duration }
  }
}
