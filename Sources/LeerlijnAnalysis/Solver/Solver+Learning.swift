extension Solver {
  /// Finds the clause that a conflict teaches: its first literal becomes true at the target level.
  mutating func analyse(_ conflict: [Literal]) -> (clause: [Literal], target: Int) {
    var learned: [Literal] = []
    var marked: [Int] = []
    var open = 0
    var place = trail.count
    var reason = conflict
    var pivot: Literal?
    repeat {
      for literal in reason where literal != pivot {
        let variable = literal.variable
        guard !seen[variable], levels[variable] > 0 else { continue }
        seen[variable] = true
        marked.append(variable)
        bump(variable)
        if Int(levels[variable]) == level { open += 1 } else { learned.append(literal) }
      }
      repeat { place -= 1 } while !seen[trail[place].variable]
      let next = trail[place]
      pivot = next
      open -= 1
      reason = open > 0 ? explanation(of: next) : []
    } while open > 0
    for variable in marked { seen[variable] = false }
    guard let pivot else { return ([], 0) }
    // The second literal is watched too: it must be the last to become undecided again.
    if let last = learned.indices.max(by: {
      levels[learned[$0].variable] < levels[learned[$1].variable]
    }) {
      learned.swapAt(0, last)
    }
    return ([!pivot] + learned, learned.first.map { Int(levels[$0.variable]) } ?? 0)
  }

  /// The literals, all false, that forced a literal; empty for what was decided.
  private func explanation(of literal: Literal) -> [Literal] {
    switch reasons[literal.variable] {
    case .none: []
    case .clause(let index): clause(Int(index)).filter { $0 != literal }
    case .sum(let index): falseLiterals(ofSum: index, before: literal)
    }
  }

  /// The assumptions that force a literal; the literal itself where it is one of them.
  mutating func assumptionsBehind(_ literal: Literal) -> [Literal] {
    guard levels[literal.variable] > 0 else { return [] }
    var found: [Literal] = []
    var marked: Set<Int> = [literal.variable]
    for place in trail.indices.reversed() where marked.contains(trail[place].variable) {
      let next = trail[place]
      if case .none = reasons[next.variable] {
        if levels[next.variable] > 0 { found.append(next) }
        continue
      }
      for cause in explanation(of: next) where levels[cause.variable] > 0 {
        marked.insert(cause.variable)
      }
    }
    return found
  }

  private mutating func bump(_ variable: Int) {
    activity[variable] += increment
    if activity[variable] > 1e100 {
      for index in activity.indices { activity[index] *= 1e-100 }
      increment *= 1e-100
    }
    order.moveUp(variable, activity)
  }

  mutating func activityDecay() { increment /= 0.95 }
}

/// Undecided variables, those that took part in recent conflicts first; among equals the earliest.
///
/// Only what took part in a conflict is kept in a heap; the others come in their own order, so that a
/// search without conflicts costs no sorting.
struct DecisionOrder: Sendable {
  private var heap: [Int] = []
  /// Per variable: its place in the heap; -1 where it is not in it.
  private var places: [Int] = []
  /// No undecided variable outside the heap, of those that took part in nothing, comes before it.
  private var earliest = 0

  /// Adds a new variable, which has taken part in nothing.
  mutating func add() { places.append(-1) }

  /// Takes back a variable that is undecided again.
  mutating func add(_ variable: Int, _ activity: [Double]) {
    guard activity[variable] > 0 else {
      earliest = min(earliest, variable)
      return
    }
    insert(variable, activity)
  }

  /// The next variable to decide; nil when all are decided.
  mutating func next(_ values: [Int8], _ activity: [Double]) -> Int? {
    while let variable = removeBest(activity) {
      if values[variable] == 0 { return variable }
    }
    while earliest < values.count {
      if values[earliest] == 0 { return earliest }
      earliest += 1
    }
    return nil
  }

  /// Moves a variable up that took part in a conflict once more.
  mutating func moveUp(_ variable: Int, _ activity: [Double]) {
    if places[variable] >= 0 {
      rise(from: places[variable], activity)
    } else {
      insert(variable, activity)
    }
  }

  private mutating func insert(_ variable: Int, _ activity: [Double]) {
    guard places[variable] < 0 else { return }
    places[variable] = heap.count
    heap.append(variable)
    rise(from: heap.count - 1, activity)
  }

  private mutating func removeBest(_ activity: [Double]) -> Int? {
    guard let best = heap.first else { return nil }
    places[best] = -1
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      places[last] = 0
      sink(activity)
    }
    return best
  }

  private func isBefore(_ left: Int, _ right: Int, _ activity: [Double]) -> Bool {
    activity[left] != activity[right] ? activity[left] > activity[right] : left < right
  }

  private mutating func rise(from start: Int, _ activity: [Double]) {
    var place = start
    while place > 0 {
      let parent = (place - 1) / 2
      guard isBefore(heap[place], heap[parent], activity) else { return }
      swap(place, parent)
      place = parent
    }
  }

  private mutating func sink(_ activity: [Double]) {
    var place = 0
    while true {
      var best = place
      let child = 2 * place + 1
      if child < heap.count, isBefore(heap[child], heap[best], activity) { best = child }
      if child + 1 < heap.count, isBefore(heap[child + 1], heap[best], activity) {
        best = child + 1
      }
      guard best != place else { return }
      swap(place, best)
      place = best
    }
  }

  private mutating func swap(_ left: Int, _ right: Int) {
    heap.swapAt(left, right)
    places[heap[left]] = left
    places[heap[right]] = right
  }
}
