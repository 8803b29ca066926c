/// Finds for an edge the shortest way along the roads, a bend counting as a detour.
///
/// - Cost: one search per box that edges leave from, over the crossings of gutters and lanes.
struct RouteFinder {
  private let roads: Roads
  /// Crossings of a gutter with a lane.
  private var crossings: [(gutter: Int, lane: Int)] = []
  /// For each gutter its crossings from top to bottom, for each lane from left to right.
  private var onGutter: [[Int]]
  private var onLane: [[Int]]
  /// Neighbours of a crossing: across (0) or down (1), with the distance.
  private var neighbours: [[Neighbour]] = []

  private struct Neighbour {
    let crossing: Int
    let way: Int
    let length: Int
  }

  private static let bend = 60

  init(_ roads: Roads) {
    self.roads = roads
    onGutter = Array(repeating: [], count: roads.gutters.count)
    onLane = Array(repeating: [], count: roads.lanes.count)
    // By the middle, along which edges are measured: a high lane may begin above a low one and yet
    // have its middle below, and a length must never be negative.
    let order = roads.lanes.indices.sorted {
      (roads.lanes[$0].centre, $0) < (roads.lanes[$1].centre, $1)
    }
    for lane in order {
      for gutter in roads.lanes[lane].gutters {
        onLane[lane].append(crossings.count)
        onGutter[gutter].append(crossings.count)
        crossings.append((gutter, lane))
      }
    }
    neighbours = Array(repeating: [], count: crossings.count)
    for (lane, row) in onLane.enumerated() {
      for (left, right) in zip(row, row.dropFirst()) {
        let (from, to) = (x(left), x(right))
        if roads.isFree(lane: lane, from: from, to: to) { join(left, right, 0, to - from) }
      }
    }
    for (gutter, column) in onGutter.enumerated() {
      for (upper, lower) in zip(column, column.dropFirst()) {
        let (from, to) = (y(upper), y(lower))
        if roads.isFree(gutter: gutter, from: from, to: to) { join(upper, lower, 1, to - from) }
      }
    }
  }

  private mutating func join(_ one: Int, _ other: Int, _ way: Int, _ length: Int) {
    precondition(length >= 0, "crossings stand in order")
    neighbours[one].append(Neighbour(crossing: other, way: way, length: length))
    neighbours[other].append(Neighbour(crossing: one, way: way, length: length))
  }

  private func x(_ crossing: Int) -> Int { roads.gutters[crossings[crossing].gutter].centre }
  private func y(_ crossing: Int) -> Int { roads.lanes[crossings[crossing].lane].centre }

  /// The roads to follow to each target, in order; nil where there is no way.
  func routes(from source: Roads.Port, to targets: [Roads.Port]) -> [[Roads.Road]?] {
    var search: (costs: [Int], before: [Int])?
    let wanted = Set(targets.flatMap { gates(of: $0).map { $0.crossing } })
    return targets.map { target in
      if let road = direct(source, target) { return [road] }
      let found = search ?? self.search(from: source, to: wanted)
      search = found
      let ends = gates(of: target).flatMap { gate in
        (0...1).map { way in
          let state = gate.crossing * 2 + way
          let cost = found.costs[state]
          let bend = way == gate.way ? 0 : RouteFinder.bend
          return (state: state, cost: cost == .max ? .max : cost + gate.length + bend)
        }
      }
      guard let end = ends.min(by: { ($0.cost, $0.state) < ($1.cost, $1.state) }),
        end.cost < .max
      else { return nil }
      return roads(through: end.state, found.before, source, target)
    }
  }

  /// A single road that both lie on, with nothing between them.
  private func direct(_ source: Roads.Port, _ target: Roads.Port) -> Roads.Road? {
    switch (source, target) {
    case (.side(let gutter, let from), .side(let other, let to)) where gutter == other:
      roads.isFree(gutter: gutter, from: from.y, to: to.y) ? .gutter(gutter) : nil
    case (.top(let lane, let from), .top(let other, let to)) where lane == other:
      roads.isFree(lane: lane, from: from.x, to: to.x) ? .lane(lane) : nil
    default: nil
    }
  }

  /// The crossings next to a port, and the way one goes there.
  private func gates(of port: Roads.Port) -> [(crossing: Int, way: Int, length: Int)] {
    switch port {
    case .side(let gutter, let point):
      let column = onGutter[gutter]
      let nearest = [column.last { y($0) <= point.y }, column.first { y($0) > point.y }]
      return nearest.compactMap { $0 }
        .filter { roads.isFree(gutter: gutter, from: point.y, to: y($0)) }
        .map { ($0, 1, abs(y($0) - point.y)) }
    case .top(let lane, let point):
      let row = onLane[lane]
      let nearest = [row.last { x($0) <= point.x }, row.first { x($0) > point.x }]
      return nearest.compactMap { $0 }
        .filter { roads.isFree(lane: lane, from: point.x, to: x($0)) }
        .map { ($0, 0, abs(x($0) - point.x)) }
    }
  }

  /// The least cost of crossings, by the way they were reached, and where one came from; as far as
  /// is needed to know those of the wanted ones.
  private func search(
    from source: Roads.Port, to wanted: Set<Int>
  ) -> (costs: [Int], before: [Int]) {
    var missing = wanted
    var enough = Int.max
    var costs = [Int](repeating: .max, count: crossings.count * 2)
    var before = [Int](repeating: -1, count: crossings.count * 2)
    var queue = CostQueue()
    for gate in gates(of: source) {
      costs[gate.crossing * 2 + gate.way] = gate.length
      queue.insert(gate.crossing * 2 + gate.way, at: gate.length)
    }
    while let (state, cost) = queue.removeLeast() {
      guard cost == costs[state] else { continue }
      if cost > enough { break }
      if missing.remove(state / 2) != nil, missing.isEmpty {
        // The other way of reaching the last can still be cheaper by its bends.
        enough = cost + 2 * RouteFinder.bend
      }
      for next in neighbours[state / 2] {
        let onward = next.crossing * 2 + next.way
        let total = cost + next.length + (state % 2 == next.way ? 0 : RouteFinder.bend)
        if total < costs[onward] {
          costs[onward] = total
          before[onward] = state
          queue.insert(onward, at: total)
        }
      }
    }
    return (costs, before)
  }

  private func roads(
    through end: Int, _ before: [Int], _ source: Roads.Port, _ target: Roads.Port
  ) -> [Roads.Road] {
    var states: [Int] = []
    var state = end
    while state >= 0 {
      states.append(state)
      state = before[state]
    }
    var route = [source.road]
    for state in states.reversed() {
      let (gutter, lane) = crossings[state / 2]
      route.append(state % 2 == 0 ? .lane(lane) : .gutter(gutter))
    }
    route.append(target.road)
    return route.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

extension Roads.Port {
  fileprivate var road: Roads.Road {
    switch self {
    case .side(let gutter, _): .gutter(gutter)
    case .top(let lane, _): .lane(lane)
    }
  }
}
