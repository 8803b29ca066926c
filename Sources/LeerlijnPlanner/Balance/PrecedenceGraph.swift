/// The precedences of a problem as a graph.
package struct PrecedenceGraph: Sendable {
  struct Neighbour: Sendable, Hashable {
    var item: Int
    var distance: Int
  }

  /// Items such that none comes before one that it must follow.
  let order: [Int]
  /// Direct ones, without those that others imply.
  let before: [[Neighbour]]
  let after: [[Neighbour]]
  /// All that come at least a period earlier.
  let allBefore: [[Int]]
  let allAfter: [[Int]]

  /// - Returns: nil where the precedences go in a circle.
  package init?(_ problem: BalanceProblem) {
    let count = problem.items.count
    guard let order = Self.topologicalOrder(problem.precedences, count: count) else { return nil }
    self.order = order

    // The longest distance from each earlier item, by way of all paths; -1 where there is none.
    var longest = [Int16](repeating: -1, count: count * count)
    var byOthers = [Int16](repeating: -1, count: count)
    var before = [[Neighbour]](repeating: [], count: count)
    var after = before
    var allBefore = [[Int]](repeating: [], count: count)
    var allAfter = allBefore
    let direct = Self.direct(problem.precedences, count: count)
    for item in order {
      for index in 0..<count { byOthers[index] = -1 }
      for neighbour in direct[item] {
        let row = neighbour.item * count
        let distance = Int16(neighbour.distance)
        for first in allBefore[neighbour.item] {
          byOthers[first] = max(byOthers[first], longest[row + first] + distance)
        }
      }
      for neighbour in direct[item] where byOthers[neighbour.item] < neighbour.distance {
        before[item].append(neighbour)
        after[neighbour.item].append(Neighbour(item: item, distance: neighbour.distance))
        byOthers[neighbour.item] = Int16(neighbour.distance)
      }
      for earlier in 0..<count where byOthers[earlier] >= 0 {
        longest[item * count + earlier] = byOthers[earlier]
        allBefore[item].append(earlier)
        allAfter[earlier].append(item)
      }
    }
    self.before = before
    self.after = after
    self.allBefore = allBefore.enumerated().map { item, earlier in
      earlier.filter { longest[item * count + $0] > 0 }
    }
    self.allAfter = allAfter.enumerated().map { item, later in
      later.filter { longest[$0 * count + item] > 0 }
    }
  }

  /// Of precedences of the same two the one that keeps them farthest apart.
  private static func direct(
    _ precedences: [BalanceProblem.Precedence], count: Int
  ) -> [[Neighbour]] {
    var direct = [[Neighbour]](repeating: [], count: count)
    for precedence in precedences {
      let item = precedence.after
      if let known = direct[item].firstIndex(where: { $0.item == precedence.before }) {
        direct[item][known].distance = max(direct[item][known].distance, precedence.distance)
      } else {
        direct[item].append(Neighbour(item: precedence.before, distance: precedence.distance))
      }
    }
    return direct
  }

  /// The periods that the order of the items leaves each; nil where one has none.
  package func windows(_ allowed: [PeriodSet]) -> [PeriodSet]? {
    var windows = allowed
    for item in order {
      for earlier in before[item] {
        guard !windows[earlier.item].isEmpty else { return nil }
        windows[item].formIntersection(.from(windows[earlier.item].first + earlier.distance))
      }
    }
    for item in order.reversed() {
      for later in after[item] {
        guard !windows[later.item].isEmpty else { return nil }
        windows[item].formIntersection(
          PeriodSet(before: windows[later.item].last - later.distance + 1))
      }
    }
    return windows.contains(where: \.isEmpty) ? nil : windows
  }

  /// The items that the order of the items leaves no period, the first of each kind of want.
  package func stuck(_ allowed: [PeriodSet]) -> [Int] {
    var found: [Int] = []
    var windows = allowed
    for item in order {
      for earlier in before[item] where !windows[earlier.item].isEmpty {
        windows[item].formIntersection(.from(windows[earlier.item].first + earlier.distance))
      }
      if windows[item].isEmpty { found.append(item) }
    }
    if !found.isEmpty { return found }
    for item in order.reversed() {
      for later in after[item] where !windows[later.item].isEmpty {
        windows[item].formIntersection(
          PeriodSet(before: windows[later.item].last - later.distance + 1))
      }
      if windows[item].isEmpty { found.append(item) }
    }
    return found
  }

  /// Items of which each must come before the next, and the last before the first.
  package static func circle(in problem: BalanceProblem) -> [Int] {
    var after = [[Int]](repeating: [], count: problem.items.count)
    for precedence in problem.precedences { after[precedence.before].append(precedence.after) }
    var state = [Int](repeating: 0, count: problem.items.count)
    for start in problem.items.indices where state[start] == 0 {
      var path: [Int] = [start]
      var next = [0]
      state[start] = 1
      while let item = path.last {
        let place = next[next.count - 1]
        guard place < after[item].count else {
          state[item] = 2
          path.removeLast()
          next.removeLast()
          continue
        }
        next[next.count - 1] += 1
        let later = after[item][place]
        if state[later] == 1, let first = path.firstIndex(of: later) {
          return Array(path[first...])
        }
        if state[later] == 0 {
          state[later] = 1
          path.append(later)
          next.append(0)
        }
      }
    }
    return []
  }

  private static func topologicalOrder(
    _ precedences: [BalanceProblem.Precedence], count: Int
  ) -> [Int]? {
    var waiting = [Int](repeating: 0, count: count)
    var after = [[Int]](repeating: [], count: count)
    for precedence in Set(precedences) {
      waiting[precedence.after] += 1
      after[precedence.before].append(precedence.after)
    }
    var order = (0..<count).filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for later in after[order[next]].sorted() {
        waiting[later] -= 1
        if waiting[later] == 0 { order.append(later) }
      }
      next += 1
    }
    return order.count == count ? order : nil
  }
}
