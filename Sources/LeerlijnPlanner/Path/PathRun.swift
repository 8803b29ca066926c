/// What is known of the finish of a path while it is looked for.
struct PathRun {
  private static let mostLists = 300
  private static let firstLists = 24
  private static let firstSteps = 500

  private let problem: PathProblem
  private let network: PathNetwork
  private let bounds: PathBounds
  private let twins: [Int]
  private var random: RandomSource
  /// No path finishes before this period.
  private(set) var bound = -1
  private(set) var best: PlacedPath?
  /// The finish of the best path; the number of periods where there is none.
  private var finish: Int
  private var windows: PathWindows?
  private var isStopped = false
  private var nodes = 0
  private var drawn = 0

  init(_ problem: PathProblem, seed: UInt64) {
    self.problem = problem
    network = PathNetwork(problem)
    bounds = PathBounds(network)
    twins = network.twins()
    random = RandomSource(seed: seed)
    finish = problem.periods
  }

  var answer: PathAnswer {
    PathAnswer(path: best, bound: bound, isProven: bound >= finish, nodes: nodes)
  }

  /// Raises the bound to the first finish that nothing speaks against.
  mutating func raiseBound(from first: Int, _ isOver: () -> Bool) {
    bound = max(bound, first)
    windows = nil
    guard bound < finish else { return }
    guard let latest = bounds.windows(by: finish - 1) else { return bound = finish }
    bound = max(bound, latest.soonestFinish)
    while bound < finish {
      if isOver() { return isStopped = true }
      windows = bounds.windows(by: bound)
      if windows != nil { return }
      bound += 1
    }
  }

  private mutating func keep(_ path: PlacedPath) {
    let end = path.finish(in: problem)
    guard end < finish || best == nil && end == finish, path.violations(of: problem).isEmpty else {
      return
    }
    (best, finish) = (path, end)
  }

  mutating func drawLists(_ count: Int, untilFirst: Bool = false, _ isOver: () -> Bool) {
    guard let windows else { return }
    let lists = ListSchedule(windows)
    for _ in 0..<count where bound < finish && drawn < Self.mostLists {
      if isStopped || isOver() { return isStopped = true }
      let noise = Double(drawn % 8) * 0.75
      drawn += 1
      if let path = lists.draw(noise: noise, random: &random) { keep(path) }
      if untilFirst, best != nil { return }
    }
  }

  /// Looks for a path of the finish at the bound and for one sooner than the best, with ever more
  /// steps, until these meet.
  mutating func close(_ isOver: () -> Bool) {
    var steps = Self.firstSteps
    var low: FinishSearch?
    while bound < finish, !isStopped {
      drawLists(Self.firstLists, isOver)
      guard bound < finish, let windows else { return }
      let search = low ?? FinishSearch(windows, twins: twins)
      low = search
      if decide(search, steps, isOver) { low = nil }
      if bound < finish - 1, !isStopped { improve(steps, isOver) }
      steps *= 2
    }
  }

  /// Whether the search at the bound came to an end.
  private mutating func decide(_ search: FinishSearch, _ steps: Int, _ isOver: () -> Bool) -> Bool {
    let before = search.nodes
    let outcome = search.decide(
      steps: steps, noise: steps == Self.firstSteps ? 0 : 2, random: &random, isOver: isOver)
    nodes += search.nodes - before
    switch outcome {
    case .found(let path): keep(path)
    case .impossible: raiseBound(from: bound + 1, isOver)
    case .undecided:
      if isOver() { isStopped = true }
      return false
    }
    return true
  }

  private mutating func improve(_ steps: Int, _ isOver: () -> Bool) {
    guard let windows = bounds.windows(by: finish - 1) else { return bound = finish }
    let search = FinishSearch(windows, twins: twins)
    let outcome = search.decide(steps: steps, noise: 1, random: &random, isOver: isOver)
    nodes += search.nodes
    switch outcome {
    case .found(let path): keep(path)
    case .impossible: bound = finish
    case .undecided: if isOver() { isStopped = true }
    }
  }

  /// Looks for a path of any finish.
  mutating func findAny(_ isOver: () -> Bool) {
    var steps = Self.firstSteps
    while best == nil, bound < finish, !isStopped {
      improve(steps, isOver)
      steps *= 2
    }
  }
}
