extension CourseGraph {
  /// Circles of vertices that need each other: every set in which each reaches each, in rising order.
  ///
  /// - Cost: linear; it keeps its own stack, so that a long chain cannot exhaust the thread's.
  package var cycles: [[Int]] {
    guard order.count < count else { return [] }
    var search = ComponentSearch(self)
    for vertex in 0..<count { search.visit(vertex) }
    return search.components.sorted { $0[0] < $1[0] }
  }

  /// Which vertices have no measures, because a path through them may go round for ever: those in
  /// a circle, before one and behind one.
  package var unmeasurable: [Bool] {
    var marks = [Bool](repeating: false, count: count)
    let starts = cycles.joined()
    for neighbours in [successors, predecessors] {
      var reached = [Bool](repeating: false, count: count)
      var open = Array(starts)
      for vertex in open { reached[vertex] = true }
      while let vertex = open.popLast() {
        marks[vertex] = true
        for next in neighbours[vertex] where !reached[next] {
          reached[next] = true
          open.append(next)
        }
      }
    }
    return marks
  }
}

/// Tarjan's search for the strongly connected components of more than one vertex, or with a loop.
private struct ComponentSearch {
  private let graph: CourseGraph
  private var number: [Int]
  private var lowest: [Int]
  private var isOpen: [Bool]
  private var stack: [Int] = []
  private var counter = 0
  private(set) var components: [[Int]] = []

  init(_ graph: CourseGraph) {
    self.graph = graph
    number = Array(repeating: -1, count: graph.count)
    lowest = number
    isOpen = Array(repeating: false, count: graph.count)
  }

  mutating func visit(_ start: Int) {
    guard number[start] < 0 else { return }
    var path: [(vertex: Int, edge: Int)] = []
    enter(start, &path)
    while let (vertex, edge) = path.last {
      guard edge < graph.successors[vertex].count else {
        leave(vertex)
        path.removeLast()
        if let above = path.last?.vertex { lowest[above] = min(lowest[above], lowest[vertex]) }
        continue
      }
      path[path.count - 1].edge += 1
      let next = graph.successors[vertex][edge]
      if number[next] < 0 {
        enter(next, &path)
      } else if isOpen[next] {
        lowest[vertex] = min(lowest[vertex], number[next])
      }
    }
  }

  private mutating func enter(_ vertex: Int, _ path: inout [(vertex: Int, edge: Int)]) {
    number[vertex] = counter
    lowest[vertex] = counter
    counter += 1
    stack.append(vertex)
    isOpen[vertex] = true
    path.append((vertex, 0))
  }

  private mutating func leave(_ vertex: Int) {
    guard lowest[vertex] == number[vertex] else { return }
    var component: [Int] = []
    while let last = stack.popLast() {
      isOpen[last] = false
      component.append(last)
      if last == vertex { break }
    }
    let isLoop = graph.successors[vertex].contains(vertex)
    if component.count > 1 || isLoop { components.append(component.sorted()) }
  }
}
