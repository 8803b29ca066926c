internal import LeerlijnGroundwork

/// Makes load as even as can be, part by part, each by walks from above and a bound from below.
///
/// A part of few and small groups is searched whole; of the others the bound is what its groups
/// cost when each is alone.
struct EvenLoadSolver {
  let problem: BalanceProblem
  /// The periods that the order leaves each item.
  let windows: [PeriodSet]
  let seed: UInt64

  /// One part, with what is known of it.
  private final class Part {
    let component: BalanceProblem.Component
    let graph: PrecedenceGraph
    let windows: [PeriodSet]
    /// Independent ones, as many as are walked at once.
    let walks: [Tempering]
    var bound: Int
    var nodes = 0
    private var isSearchable = true
    private var provenPlaces: [Int]?

    init?(_ component: BalanceProblem.Component, seed: UInt64) {
      self.component = component
      let problem = component.problem
      guard let graph = PrecedenceGraph(problem),
        let windows = graph.windows(problem.items.map(\.allowed))
      else { return nil }
      let landscape = Landscape(problem, graph: graph)
      walks = (0..<2).compactMap { Tempering(landscape, windows: windows, seed: seed &+ $0 &<< 32) }
      guard !walks.isEmpty else { return nil }
      self.graph = graph
      self.windows = windows
      let unwanted =
        zip(problem.items, windows).count { $1.subtracting($0.undesired).isEmpty }
        * problem.undesiredCost
      bound = problem.groups.filter(\.isBalanced).reduce(unwanted) { sum, group in
        var minimum = GroupMinimum(group, in: problem)
        return sum + minimum.bound()
      }
    }

    private var best: Tempering { walks.min { $0.bestCost < $1.bestCost } ?? walks[0] }
    /// What the best placing of a walk is worth: exact where no cell counts its most, and else more
    /// than anything that may be shown.
    private var bestCost: Int {
      best.bestCost < Landscape.mostSquare ? best.bestCost : 1 << 50
    }
    /// A cost at which a walk can stop.
    var goal: Int { bound < Landscape.mostSquare ? bound : -1 }
    var isDone: Bool { bestCost <= bound || provenPlaces != nil }
    var places: [Int] { provenPlaces ?? best.bestPlaces }

    /// Tries all that would be better than the walk's best.
    func search(nodes limit: Int, _ isOver: () -> Bool) {
      guard isSearchable,
        var search = EvenLoadSearch(
          component.problem, graph: graph, windows: windows, below: bestCost)
      else {
        isSearchable = false
        return
      }
      bound = max(bound, search.rootBound)
      guard !isDone else { return }
      let isWhole = search.run(nodes: limit, isOver: isOver)
      nodes += search.nodes
      if isWhole {
        provenPlaces = search.best ?? best.bestPlaces
        bound = search.bestCost
      }
    }
  }

  func solve(isOver: () -> Bool) -> BalanceAnswer {
    let parts = problem.components(windows).enumerated().compactMap { index, component in
      Part(component, seed: seed &+ UInt64(index))
    }
    var effort = 4_000
    while !isOver() {
      let open = parts.filter { !$0.isDone }
      guard !open.isEmpty else { break }
      let walks = open.flatMap { part in
        part.walks.map { (walk: $0, goal: part.goal, items: part.component.items.count) }
      }
      _ = inParallel(walks.count) { [effort] index in
        let (walk, goal, items) = walks[index]
        // At most some hundredths of a second, since nobody asks meanwhile whether it is over.
        walk.run(goal: goal, steps: min(effort * items / 8, 400_000))
        return walk.bestCost
      }
      for part in open where !part.isDone { part.search(nodes: effort, isOver) }
      effort = min(effort * 2, 1_000_000)
    }
    var periods = [Int](repeating: 0, count: problem.items.count)
    for part in parts {
      for (item, period) in zip(part.component.items, part.places) {
        periods[item] = part.component.periods[period]
      }
    }
    let placing = Placing(periods)
    // What is in no part is the same wherever all lies.
    let better = parts.reduce(0) {
      $0 + Placing($1.places).value(in: $1.component.problem) - $1.bound
    }
    return BalanceAnswer(
      placing: placing, bound: placing.value(in: problem) - max(better, 0),
      isProven: parts.allSatisfy(\.isDone), nodes: parts.reduce(0) { $0 + $1.nodes })
  }
}
