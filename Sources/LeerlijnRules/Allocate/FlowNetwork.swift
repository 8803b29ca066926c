/// A maximum flow in a small network with whole capacities, by shortest augmenting paths.
struct FlowNetwork {
  private struct Arc {
    let to: Int
    var room: Int
  }

  /// Arcs in pairs: arc 2n goes forward, arc 2n + 1 is its way back.
  private var arcs: [Arc] = []
  private var out: [[Int]]

  init(nodes: Int) { out = [[Int]](repeating: [], count: nodes) }

  /// - Returns: the arc's number, for `flow(through:)`.
  mutating func connect(_ from: Int, _ to: Int, capacity: Int) -> Int {
    out[from].append(arcs.count)
    arcs.append(Arc(to: to, room: capacity))
    out[to].append(arcs.count)
    arcs.append(Arc(to: from, room: 0))
    return arcs.count - 2
  }

  func flow(through arc: Int) -> Int { arcs[arc + 1].room }

  /// Pushes as much as there is room for.
  mutating func maximise(from source: Int, to sink: Int) -> Int {
    var total = 0
    while let path = path(from: source, to: sink) {
      let amount = path.map { arcs[$0].room }.min() ?? 0
      for arc in path {
        arcs[arc].room -= amount
        arcs[arc ^ 1].room += amount
      }
      total += amount
    }
    return total
  }

  /// The nodes that still have a way from the source: one side of a smallest cut.
  func reachable(from source: Int) -> [Bool] { search(from: source).map { $0 != nil } }

  private func path(from source: Int, to sink: Int) -> [Int]? {
    let arrivals = search(from: source)
    guard arrivals[sink] != nil else { return nil }
    var path: [Int] = []
    var node = sink
    while node != source, let arc = arrivals[node] {
      path.append(arc)
      node = arcs[arc ^ 1].to
    }
    return path
  }

  /// Per node, the arc by which a breadth-first search first came to it; -1 for the source.
  private func search(from source: Int) -> [Int?] {
    var arrivals = [Int?](repeating: nil, count: out.count)
    arrivals[source] = -1
    var queue = [source]
    var next = 0
    while next < queue.count {
      for arc in out[queue[next]] where arcs[arc].room > 0 && arrivals[arcs[arc].to] == nil {
        arrivals[arcs[arc].to] = arc
        queue.append(arcs[arc].to)
      }
      next += 1
    }
    return arrivals
  }
}
