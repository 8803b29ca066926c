/// What is known of the finish of a path while it is looked for.
struct PathRun {
  private static let mostLists = 3_000
  private static let firstLists = 24
  private static let firstSteps = 2_000

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
  private var lists: ListSchedule?
  private var atBound: FinishSearch?
  private var underBest: FinishSearch?

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

  /// Makes paths from lists, while the best is not known to be one.
  mutating func drawLists(_ count: Int, untilFirst: Bool = false, _ isOver: () -> Bool) {
    guard let windows, drawn < Self.mostLists else { return }
    if lists == nil { lists = ListSchedule(windows) }
    lists?.aim(at: windows)
    for _ in 0..<count where bound < finish {
      if isStopped || isOver() { return isStopped = true }
      let noise = Double(drawn % 4)
      drawn += 1
      if let path = lists?.draw(noise: noise, random: &random) { keep(path) }
      if untilFirst, best != nil { return }
    }
  }

  /// Looks for a path of the finish at the bound and for one sooner than the best, with ever more lists
  /// and steps, until these meet.
  mutating func close(_ isOver: () -> Bool) {
    var (lists, steps) = (Self.firstLists, Self.firstSteps)
    while bound < finish, !isStopped {
      drawLists(lists, isOver)
      decideBound(steps, isOver)
      if bound < finish - 1 { improve(steps, isOver) }
      lists *= 2
      steps *= 2
    }
  }

  private mutating func decideBound(_ steps: Int, _ isOver: () -> Bool) {
    guard bound < finish, !isStopped, let windows else { return }
    let search = atBound ?? FinishSearch(windows, twins: twins)
    atBound = search
    let isFirst = steps == Self.firstSteps
    if decide(search, steps, noise: isFirst ? 0 : 2, isOver) == false {
      atBound = nil
      raiseBound(from: bound + 1, isOver)
    }
  }

  private mutating func improve(_ steps: Int, _ isOver: () -> Bool) {
    guard bound < finish, !isStopped else { return }
    if underBest?.finish != finish - 1 {
      guard let windows = bounds.windows(by: finish - 1) else { return bound = finish }
      underBest = FinishSearch(windows, twins: twins)
    }
    guard let search = underBest else { return }
    if decide(search, steps, noise: 1, isOver) == false { bound = finish }
  }

  /// - Returns: whether a path was found, which is then kept; nil where that is not decided.
  private mutating func decide(
    _ search: FinishSearch, _ steps: Int, noise: Double, _ isOver: () -> Bool
  ) -> Bool? {
    let before = search.nodes
    let outcome = search.decide(steps: steps, noise: noise, random: &random, isOver: isOver)
    nodes += search.nodes - before
    switch outcome {
    case .impossible: return false
    case .undecided:
      if isOver() { isStopped = true }
      return nil
    case .found(let path):
      keep(path)
      // What the checker does not let pass is given up, rather than found again and again.
      if finish > search.finish { isStopped = true }
      return true
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
