/// Whether all can be placed with at most a load in every period, decided by trying with
/// propagation: depth first, the item with the fewest periods left first.
final class LargestLoadSearch {
  enum Outcome: Equatable {
    case placed([Int])
    case impossible
    /// The given number of nodes or the time was too little.
    case undecided
  }

  private let propagator: LoadPropagator
  private let weights: [Int]
  private let itemCount: Int
  private let domains: Flat<UInt64>
  private let root: [UInt64]
  private var random: RandomSource
  private var tieBreaks: [Int]
  private(set) var nodes = 0
  private var nodesLeft = 0

  init(_ problem: BalanceProblem, graph: PrecedenceGraph, windows: [PeriodSet], seed: UInt64) {
    propagator = LoadPropagator(problem, graph: graph, ceiling: 0)
    weights = problem.items.map(\.weight)
    itemCount = problem.items.count
    domains = Flat(repeating: 0, count: (problem.items.count + 2) * problem.items.count)
    root = windows.map(\.bits)
    random = RandomSource(seed: seed)
    tieBreaks = [Int](repeating: 0, count: problem.items.count)
  }

  /// Whether nothing contradicts the load before anything is tried.
  func isOpen(ceiling: Int) -> Bool {
    propagator.ceiling = ceiling
    for (item, bits) in root.enumerated() { domains[item] = bits }
    return propagator.propagate(domains, from: 0, deeply: true)
  }

  func decide(ceiling: Int, nodes limit: Int, isOver: () -> Bool) -> Outcome {
    guard isOpen(ceiling: ceiling) else { return .impossible }
    nodesLeft = limit
    for item in 0..<itemCount { tieBreaks[item] = random.below(1 << 20) }
    switch search(depth: 0, isOver: isOver) {
    case .some(let depth) where depth >= 0:
      return .placed((0..<itemCount).map { domains[depth * itemCount + $0].trailingZeroBitCount })
    case .some: return .undecided
    case nil: return .impossible
    }
  }

  /// - Returns: the depth of the frame in which all lie; -1 where the nodes or time are used up;
  ///   nil where it is impossible.
  private func search(depth: Int, isOver: () -> Bool) -> Int? {
    let base = depth * itemCount
    guard let item = next(base) else { return depth }
    var periods = PeriodSet(bits: domains[base + item])
    while !periods.isEmpty {
      let period = periods.first
      periods.remove(period)
      nodes += 1
      nodesLeft -= 1
      if nodesLeft <= 0 || (nodes & 255 == 0 && isOver()) { return -1 }
      let frame = base + itemCount
      for index in 0..<itemCount { domains[frame + index] = domains[base + index] }
      domains[frame + item] = 1 << UInt64(period)
      if propagator.propagate(domains, from: frame, deeply: false),
        let found = search(depth: depth + 1, isOver: isOver)
      {
        return found
      }
      // What failed is out; what follows from that narrows the periods that are left.
      domains[base + item] = periods.bits
      guard !periods.isEmpty, propagator.propagate(domains, from: base, deeply: false) else {
        return nil
      }
      periods = PeriodSet(bits: domains[base + item])
    }
    return nil
  }

  private func next(_ base: Int) -> Int? {
    var best: Int?
    var bestKey = (Int.max, 0, 0)
    for item in 0..<itemCount {
      let domain = domains[base + item]
      guard domain & (domain - 1) != 0 else { continue }
      let key = (domain.nonzeroBitCount, -weights[item], tieBreaks[item])
      if key < bestKey { (best, bestKey) = (item, key) }
    }
    return best
  }
}
