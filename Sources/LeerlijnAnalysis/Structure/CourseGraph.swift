/// What is needed for what, as numbers (Dutch: *samenhang van onderwijseenheden*).
///
/// An edge leads from what is needed to what needs it. Two edges between the same vertices are one.
package struct CourseGraph: Sendable {
  package let count: Int
  /// Per vertex, what needs it and what it needs, each in rising order and each once.
  package let successors: [[Int]]
  package let predecessors: [[Int]]
  /// Each vertex after all that it needs; vertices in a circle, and all behind one, are not in it.
  package let order: [Int]

  /// - Parameter edges: pairs (needed, needing) of vertices from 0 up to `count`.
  /// - Cost: linear, but for the sorting of a vertex's edges.
  package init(count: Int, edges: some Sequence<(Int, Int)>) {
    self.count = count
    var successors = [[Int]](repeating: [], count: count)
    for (needed, needing) in edges { successors[needed].append(needing) }
    for vertex in 0..<count { successors[vertex] = CourseGraph.distinct(successors[vertex]) }
    var predecessors = [[Int]](repeating: [], count: count)
    for vertex in 0..<count {
      for next in successors[vertex] { predecessors[next].append(vertex) }
    }
    self.successors = successors
    self.predecessors = predecessors
    order = CourseGraph.ordered(successors, predecessors)
  }

  private static func distinct(_ vertices: [Int]) -> [Int] {
    guard vertices.count > 1 else { return vertices }
    var result: [Int] = []
    for vertex in vertices.sorted() where vertex != result.last { result.append(vertex) }
    return result
  }

  private static func ordered(_ successors: [[Int]], _ predecessors: [[Int]]) -> [Int] {
    var waiting = predecessors.map(\.count)
    var order = waiting.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for vertex in successors[order[next]] {
        waiting[vertex] -= 1
        if waiting[vertex] == 0 { order.append(vertex) }
      }
      next += 1
    }
    return order
  }
}
