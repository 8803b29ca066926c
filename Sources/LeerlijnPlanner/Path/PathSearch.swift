/// Looks for a path that is finished by a given period, or proves that there is none: depth first,
/// period by period over sets of units that begin together, the most urgent first.
///
/// A unit that fits in a period begins there or does not fit any more, unless it lasts longer or speaks
/// against another: its start could be moved there from later. An elective that fits and is left
/// is never taken. States that failed are remembered.
///
/// - Source: Demeulemeester and Herroelen, "A branch-and-bound procedure for the multiple
///   resource-constrained project scheduling problem" (1992): period by period, left shifts, failed
///   cutsets.
final class PathSearch {
  enum Outcome {
    case found(PlacedPath)
    case impossible
    /// The given number of steps or the time was too little.
    case undecided
  }

  /// Steps after which is asked whether to stop.
  private static let patience = 64

  let network: PathNetwork
  let domains: PathDomains
  let demand: ElectiveDemand
  let asking: PathAsking
  let dominance: UnitDominance
  let finish: Int
  let flow: PeriodFlow
  let heads: Flat<Int>
  let soonest: Flat<Int>
  /// Forced units, those with the narrowest windows first.
  let byWindow: [Int]
  let hasElectives: Bool
  let twins: Flat<Int>
  /// The option each unit is taken in; -1 for none.
  let chosen: Flat<Int>
  /// The period at whose end it is done; the greatest number when it has not begun.
  let endings: Flat<Int>
  let isExcluded: Flat<Bool>
  let committed: Flat<Int>
  /// What is left of each period, a row by measure.
  let room: Flat<Int>
  let candidates: Flat<Int>
  let candidateLoads: Flat<Int>
  let candidateEnds: Flat<Int>
  /// Per period the load with which what is left there does not fit.
  let leastCommitted: Flat<Int>
  let isWanted: Flat<Bool>
  private(set) var order: [Int]
  var skipped: [Int] = []
  var forcedLeft: Int
  private(set) var nodes = 0
  private var isStopped = false
  private var stepsLeft = 0
  private var untilAsking = 0
  private var found: PlacedPath?
  private let failed: FailedStates
  private let state: Flat<UInt64>
  private let words: Int
  private static let mostRunning = 8

  /// - Parameter sparingElectives: whether electives are taken to be done from the start, without load:
  ///   then nothing is found that is a path, but where nothing is found there is no path.
  init(_ windows: PathWindows, twins: [Int], sparingElectives: Bool = false) {
    network = windows.network
    domains = PathDomains(windows)
    demand = ElectiveDemand(windows)
    asking = PathAsking(windows)
    dominance = UnitDominance(windows)
    finish = windows.finish
    let (count, periods) = (network.count, network.periods)
    flow = PeriodFlow(periods: periods, units: count + 1)
    heads = Flat(repeating: 0, count: count)
    soonest = Flat(repeating: 0, count: count)
    byWindow = domains.forced.sorted {
      (windows.lastEnd[$0], windows.runs[$0].nonzeroBitCount, $0)
        < (windows.lastEnd[$1], windows.runs[$1].nonzeroBitCount, $1)
    }
    hasElectives = domains.forced.count < count && !sparingElectives
    self.twins = Flat(twins)
    chosen = Flat(repeating: -1, count: count)
    endings = Flat(repeating: .max, count: count)
    isExcluded = Flat(repeating: false, count: count)
    committed = Flat(repeating: 0, count: periods)
    room = Flat(network.measures.flatMap(\.capacity))
    candidates = Flat(repeating: 0, count: (periods + 1) * count)
    candidateLoads = Flat(repeating: 0, count: (periods + 1) * (count + 1))
    candidateEnds = Flat(repeating: 0, count: periods + 1)
    leastCommitted = Flat(repeating: 0, count: periods + 1)
    isWanted = Flat(repeating: false, count: count)
    order = Array(0..<count)
    forcedLeft = domains.forced.count
    words = (count + 63) / 64
    let width = 1 + words * (hasElectives ? 2 : 1) + Self.mostRunning / 2
    failed = FailedStates(width: width)
    state = Flat(repeating: 0, count: width)
    if sparingElectives {
      for unit in 0..<count where !domains.isForced[unit] { endings[unit] = -1 }
    }
  }

  /// - Parameter noise: periods by which a unit may seem more or less urgent than it is.
  func decide(
    steps: Int, noise: Double, random: inout RandomSource, isOver: () -> Bool
  ) -> Outcome {
    setOrder(noise: noise, random: &random)
    (isStopped, stepsLeft, untilAsking) = (false, steps, 0)
    found = nil
    let isFound = search(0, isOver)
    if isFound, let found { return .found(found) }
    return isStopped ? .undecided : .impossible
  }

  private func setOrder(noise: Double, random: inout RandomSource) {
    var urgency = [Double](repeating: 0, count: network.count)
    for unit in 0..<network.count {
      urgency[unit] = Double(domains.lastStart[unit]) + noise * random.fraction()
      if !domains.isForced[unit] { urgency[unit] += Double(network.periods) * 2 }
      if twins[unit] >= 0 { urgency[unit] = max(urgency[unit], urgency[twins[unit]]) }
    }
    order.sort { (urgency[$0], $0) < (urgency[$1], $1) }
  }

  /// - Returns: false when there is no time to go on.
  func mayStep(_ isOver: () -> Bool) -> Bool {
    if isStopped { return false }
    stepsLeft -= 1
    untilAsking -= 1
    if untilAsking < 0 {
      untilAsking = Self.patience
      if isOver() { isStopped = true }
    }
    if stepsLeft < 0 { isStopped = true }
    return !isStopped
  }

  func search(_ period: Int, _ isOver: () -> Bool) -> Bool {
    if isComplete {
      found = network.path(chosen.array)
      return true
    }
    guard period <= finish, goalsHold(before: period), mayStep(isOver) else { return false }
    nodes += 1
    guard isOpen(period) else { return false }
    let isKept = writeState(period)
    if isKept, failed.contains(state) { return false }
    gather(period)
    let mark = skipped.count
    let isFound = choose(period * network.count, period, mark, isOver)
    if !isFound, !isStopped, isKept {
      _ = writeState(period)
      failed.insert(state)
    }
    return isFound
  }

  /// Whether all that must be taken is, and nothing is asked for any more.
  private var isComplete: Bool {
    forcedLeft == 0
      && network.problem.goals.allSatisfy { goal in
        let end = goal.by ?? network.periods
        return goal.condition.holds { endings[$0] <= end }
      }
  }

  /// Whether the goals of the period before this one, or of none, were reached.
  private func goalsHold(before period: Int) -> Bool {
    network.problem.goals.allSatisfy { goal in
      guard let by = goal.by, by + 1 == period || period == 0 && by < 0 else { return true }
      return goal.condition.holds { endings[$0] <= by }
    }
  }

  /// What the future depends on: the period, what has begun, what is excluded, and what is running.
  ///
  /// - Returns: false where too much is running to write down.
  private func writeState(_ period: Int) -> Bool {
    for index in 0..<state.count { state[index] = 0 }
    state[0] = UInt64(period + 1)
    var running = 0
    for unit in 0..<network.count {
      if endings[unit] != .max {
        state[1 + unit >> 6] |= 1 << UInt64(unit & 63)
        if endings[unit] >= period {
          guard running < Self.mostRunning else { return false }
          let place = state.count - 1 - running / 2
          state[place] = state[place] << 32 | UInt64(chosen[unit] + 1)
          running += 1
        }
      } else if isExcluded[unit] {
        state[1 + words + unit >> 6] |= 1 << UInt64(unit & 63)
      }
    }
    return true
  }
}
