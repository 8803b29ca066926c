import Testing

@testable import LeerlijnPlanner

/// The parts of the search each by itself, so that none hides behind another.
struct PathSearchTests {
  @Test(arguments: 0..<20)
  func decidesEveryFinish(block: Int) {
    var searched = 0
    for seed in block * 100..<(block + 1) * 100 {
      var random = RandomPathProblem(seed: UInt64(300_000 + seed))
      let problem = random.problem(negations: seed % 2 == 0)
      let least = problem.firstFinish ?? .max
      let network = PathNetwork(problem)
      for finish in -1..<problem.periods {
        guard let windows = PathBounds(network).windows(by: finish) else {
          #expect(finish < least, "seed \(seed)")
          continue
        }
        searched += 1
        let search = PathSearch(windows, twins: network.twins())
        var noise = RandomSource(seed: UInt64(seed))
        let outcome = search.decide(
          steps: .max, noise: Double(seed % 3), random: &noise, isOver: { false })
        switch outcome {
        case .found(let path):
          #expect(path.violations(of: problem) == [], "seed \(seed)")
          #expect(path.finish(in: problem) <= finish, "seed \(seed)")
        case .impossible: #expect(finish < least, "seed \(seed), finish \(finish)")
        case .undecided: Issue.record("seed \(seed): undecided without a limit")
        }
      }
    }
    #expect(searched > 100)
  }

  @Test(arguments: 0..<10)
  func losesNothingByWhatGoesFirst(block: Int) {
    var possible = 0
    for seed in block * 150..<(block + 1) * 150 {
      var random = RandomPathProblem(seed: UInt64(900_000 + seed))
      let problem = random.alikes()
      let least = problem.firstFinishByPeriods ?? .max
      let network = PathNetwork(problem)
      for finish in 0..<problem.periods {
        guard let windows = PathBounds(network).windows(by: finish) else {
          #expect(finish < least, "seed \(seed)")
          continue
        }
        var noise = RandomSource(seed: UInt64(seed))
        let search = PathSearch(windows, twins: network.twins())
        switch search.decide(steps: .max, noise: 3, random: &noise, isOver: { false }) {
        case .found: possible += 1
        case .impossible: #expect(finish < least, "seed \(seed), finish \(finish)")
        case .undecided: Issue.record("seed \(seed): undecided without a limit")
        }
      }
    }
    #expect(possible > 8)
  }

  @Test(arguments: 0..<10)
  func keepsEveryPathInItsWindows(block: Int) {
    for seed in block * 60..<(block + 1) * 60 {
      var random = RandomPathProblem(seed: UInt64(400_000 + seed))
      let problem = random.problem(negations: seed % 2 == 0)
      let network = PathNetwork(problem)
      let bounds = PathBounds(network)
      // Options that another is no worse than are left out of the windows.
      let paths = problem.soundPaths.filter { path in
        path.choices.enumerated().allSatisfy { unit, choice in
          choice == nil || network.rows[unit].contains { network.originals[$0] == choice }
        }
      }
      for finish in -1..<problem.periods {
        let sooner = paths.filter { $0.finish(in: problem) <= finish }
        guard let windows = bounds.windows(by: finish) else {
          #expect(sooner == [], "seed \(seed), finish \(finish)")
          continue
        }
        for path in sooner {
          let outside = problem.units.indices.filter { !windows.hold($0, of: path, in: problem) }
          #expect(outside == [], "seed \(seed), finish \(finish)")
        }
      }
    }
  }

  @Test(arguments: 0..<10)
  func refutesNothingBackwardsThatThereIs(block: Int) {
    var mirrored = 0
    for seed in block * 60..<(block + 1) * 60 {
      var random = RandomPathProblem(seed: UInt64(700_000 + seed))
      let problem = random.problem(negations: seed % 2 == 0)
      let least = problem.firstFinish ?? .max
      let network = PathNetwork(problem)
      for finish in 0..<problem.periods {
        guard let windows = PathBounds(network).windows(by: finish) else { continue }
        let backwards = MirroredPath(windows)
        let answer = PathSolver(backwards.problem).solve { false }
        if let path = answer.path {
          mirrored += 1
          let forwards = backwards.forwards(path, in: network)
          #expect(forwards.finish(in: problem) <= finish, "seed \(seed)")
          #expect(forwards.loads(in: problem).max() ?? 0 <= problem.capacity.max() ?? 0)
        } else {
          #expect(finish < least, "seed \(seed), finish \(finish)")
        }
      }
    }
    #expect(mirrored > 20)
  }

  @Test func findsNoPathWithoutElectivesWhereThereIsNone() {
    var refuted = 0
    for seed in 0..<600 {
      var random = RandomPathProblem(seed: UInt64(800_000 + seed))
      let problem = random.problem(negations: false)
      let least = problem.firstFinish ?? .max
      let network = PathNetwork(problem)
      for finish in 0..<problem.periods {
        guard let windows = PathBounds(network).windows(by: finish),
          windows.isForced.contains(false)
        else { continue }
        let search = PathSearch(windows, twins: network.twins(), sparingElectives: true)
        var noise = RandomSource(seed: 1)
        let outcome = search.decide(steps: .max, noise: 0, random: &noise, isOver: { false })
        guard case .impossible = outcome else { continue }
        refuted += 1
        #expect(finish < least, "seed \(seed), finish \(finish)")
      }
    }
    #expect(refuted > 3)
  }

  @Test func boundsByHallsConditionOverEverySetOfPeriods() {
    var (fitting, overfull) = (0, 0)
    for seed in 0..<2_000 {
      var random = RandomSource(seed: UInt64(seed))
      let room = (0..<4).map { _ in Int.random(in: 0...6, using: &random) }
      let units = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (
          load: Int.random(in: 0...5, using: &random),
          mask: UInt64.random(in: 1...15, using: &random)
        )
      }
      let flow = PeriodFlow(periods: 4, units: units.count)
      flow.begin()
      for (period, load) in room.enumerated() { flow.setSpare(load, of: period) }
      let fits = units.allSatisfy { flow.add($0.load, in: $0.mask) }
      let isMet = (UInt64(0)...15).allSatisfy { set in
        units.reduce(0) { $1.mask & ~set == 0 ? $0 + $1.load : $0 }
          <= PeriodSet(bits: set).reduce(0) { $0 + room[$1] }
      }
      #expect(fits == isMet, "seed \(seed)")
      if fits { fitting += 1 } else { overfull += 1 }
    }
    #expect(fitting > 200 && overfull > 200)
  }

  @Test func remembersOnlyWhatFailed() {
    let failed = FailedStates(width: 2)
    let state = Flat<UInt64>(repeating: 0, count: 2)
    for number in 0..<5_000 {
      (state[0], state[1]) = (1 + UInt64(number % 7), UInt64(number))
      let isKnown = failed.contains(state)
      #expect(!isKnown)
      failed.insert(state)
    }
    let kept = (0..<5_000).count { number in
      (state[0], state[1]) = (1 + UInt64(number % 7), UInt64(number))
      return failed.contains(state)
    }
    // Here and there one takes the place of another.
    #expect(kept > 4_900)
  }

  @Test func countsLoadsSoThatWhatFitsStillFits() {
    for seed in 0..<500 {
      var random = RandomSource(seed: UInt64(seed))
      let capacity = Int.random(in: 1...40, using: &random)
      let loads = (0..<6).map { _ in Int.random(in: 0...capacity, using: &random) }
      for measure in LoadMeasure.all(capacity: [capacity, capacity / 2], loads: loads) {
        for set in 0..<64 {
          let some = loads.indices.filter { set >> $0 & 1 == 1 }.map { loads[$0] }
          guard some.reduce(0, +) <= capacity else { continue }
          let count = some.reduce(0) { $0 + measure.count($1) }
          #expect(count <= measure.capacity[0], "seed \(seed), \(some) of \(capacity)")
        }
      }
    }
  }
}

extension PathWindows {
  /// Whether a path takes a unit where it may, and takes it where it must.
  fileprivate func hold(_ unit: Int, of path: PlacedPath, in problem: PathProblem) -> Bool {
    guard let option = path.option(of: unit, in: problem) else { return !isForced[unit] }
    return option.start >= first[unit] && option.end >= soonest[unit]
      && option.start <= lastStart[unit] && option.end <= lastEnd[unit]
  }
}
