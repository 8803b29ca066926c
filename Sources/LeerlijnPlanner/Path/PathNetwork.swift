/// A path problem laid out for the search: options in one row, conditions read once.
///
/// Left out are options that do not fit even alone, and, of a unit no condition speaks against, those
/// that another one with the same start is no worse than.
final class PathNetwork {
  let problem: PathProblem
  let count: Int
  let periods: Int
  let capacity: Flat<Int>
  /// Of each unit its places in the rows of options.
  let rows: [Range<Int>]
  let starts: Flat<Int>
  let ends: Flat<Int>
  /// The load of an option over all its periods.
  let totals: Flat<Int>
  /// The ways to count load, the load itself first.
  let measures: [LoadMeasure]
  /// What an option counts over all its periods; its row by measure.
  private let counts: Flat<Int>
  /// The index of an option in its unit.
  let originals: [Int]
  private let firstLoads: Flat<Int>
  private let loads: Flat<Int>

  /// Conditions in normal form.
  let entries: [UnitCondition]
  let goals: [UnitCondition]
  let relaxedEntries: [UnitCondition]
  /// What an entry asks where that is only that all of these are done.
  let conjunctions: [[Int]?]
  /// Of each unit the ones whose entry asks for all of some units and for it.
  let dependents: [[Int]]
  let relaxedGoals: [UnitCondition]
  let lastingEntries: [UnitCondition]
  let lastingGoals: [UnitCondition]
  let corequisites: [[Int]]
  let hasCorequisites: Bool
  /// Whether some condition may turn false by a unit.
  let isNegated: [Bool]
  /// Whether nothing is lost by starting a unit now, in an option that asks for load now only and fits.
  let isShiftable: [Bool]
  let isOptional: [Bool]

  init(_ problem: PathProblem) {
    self.problem = problem
    count = problem.units.count
    periods = problem.periods
    capacity = Flat(problem.capacity)
    entries = problem.units.map(\.entry.normalForm)
    goals = problem.goals.map(\.condition.normalForm)
    relaxedEntries = entries.map(\.relaxed)
    conjunctions = entries.map { entry in entry.conjunction.map { Set($0).sorted() } }
    var dependents = [[Int]](repeating: [], count: count)
    for (unit, asked) in conjunctions.enumerated() {
      for other in asked ?? [] { dependents[other].append(unit) }
    }
    self.dependents = dependents
    relaxedGoals = goals.map(\.relaxed)
    lastingEntries = entries.map(\.lasting)
    lastingGoals = goals.map(\.lasting)
    corequisites = problem.units.map { Set($0.corequisites).sorted() }
    hasCorequisites = corequisites.contains { !$0.isEmpty }
    isOptional = problem.units.map { !$0.isRequired }
    var isNegated = [Bool](repeating: false, count: count)
    for condition in entries + goals {
      for unit in condition.negatedUnits { isNegated[unit] = true }
    }
    self.isNegated = isNegated

    var rows: [Range<Int>] = []
    var kept: [(original: Int, option: PathProblem.Option)] = []
    for (index, unit) in problem.units.enumerated() {
      let first = kept.count
      kept += Self.useful(unit.options, in: problem, isNegated: isNegated[index])
      rows.append(first..<kept.count)
    }
    self.rows = rows
    originals = kept.map(\.original)
    starts = Flat(kept.map(\.option.start))
    ends = Flat(kept.map(\.option.end))
    totals = Flat(kept.map { $0.option.loads.reduce(0, +) })
    let allLoads = kept.flatMap(\.option.loads)
    loads = Flat(allLoads)
    let measures = LoadMeasure.all(capacity: problem.capacity, loads: allLoads)
    self.measures = measures
    counts = Flat(
      kept.flatMap { _, option in
        measures.map { measure in option.loads.reduce(0) { $0 + measure.count($1) } }
      })
    var firstLoads: [Int] = []
    var place = 0
    for (_, option) in kept {
      firstLoads.append(place)
      place += option.loads.count
    }
    self.firstLoads = Flat(firstLoads)
    isShiftable = rows.indices.map { unit in
      !isNegated[unit]
        && zip(rows[unit], rows[unit].dropFirst()).allSatisfy {
          kept[$0].option.end <= kept[$1].option.end
        }
    }
  }

  private static func useful(
    _ options: [PathProblem.Option], in problem: PathProblem, isNegated: Bool
  ) -> [(original: Int, option: PathProblem.Option)] {
    let possible = options.enumerated().filter { _, option in
      option.start >= 0 && option.end < problem.periods
        && option.loads.enumerated().allSatisfy { $1 <= problem.capacity[option.start + $0] }
    }
    let useful = possible.filter { index, option in
      isNegated
        || !possible.contains { other, better in
          better.start == option.start && better.end <= option.end
            && zip(better.loads, option.loads).allSatisfy { $0 <= $1 }
            && (other < index || !better.isNoBetter(than: option))
        }
    }
    return useful.map { ($0.offset, $0.element) }
      .sorted { ($0.1.start, $0.1.end, $0.0) < ($1.1.start, $1.1.end, $1.0) }
  }

  /// The load of an option in a period in which it runs.
  @inline(__always) func load(_ option: Int, in period: Int) -> Int {
    loads[firstLoads[option] + period - starts[option]]
  }

  /// What an option counts by a measure.
  @inline(__always) func count(_ option: Int, _ measure: Int) -> Int {
    counts[option * measures.count + measure]
  }

  /// The periods an option runs in, as bits.
  @inline(__always) func run(_ option: Int) -> UInt64 {
    PeriodSet.from(starts[option]).bits & PeriodSet(before: ends[option] + 1).bits
  }

  /// Whether an option asks for no load after the period it begins in.
  @inline(__always) func isShort(_ option: Int) -> Bool {
    totals[option] == loads[firstLoads[option]]
  }

  func path(_ chosen: [Int]) -> PlacedPath {
    PlacedPath(chosen.map { $0 < 0 ? nil : originals[$0] })
  }
}

extension PathProblem.Option {
  /// Whether it ends no sooner and asks nowhere for less, where both begin together.
  fileprivate func isNoBetter(than other: Self) -> Bool {
    end >= other.end && zip(loads, other.loads).allSatisfy { $0 >= $1 }
  }
}
