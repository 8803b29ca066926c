internal import BigInt

extension CourseGraph {
  /// Per vertex, the vertices of all paths from a source to a sink through it, added up (Dutch:
  /// *centraliteit*); 0 for sources and sinks.
  ///
  /// - Cost: two sums per edge and direction; numbers have as many bits as the graph asks for.
  func centrality(_ order: [Int]) -> [BigUInt] {
    var (toHere, lengthToHere) = (PathNumbers(count: count), PathNumbers(count: count))
    var (fromHere, lengthFromHere) = (toHere, toHere)
    CourseGraph.sum(order, predecessors, paths: &toHere, lengths: &lengthToHere)
    CourseGraph.sum(order.reversed(), successors, paths: &fromHere, lengths: &lengthFromHere)
    var result = [BigUInt](repeating: 0, count: count)
    for vertex in order where !predecessors[vertex].isEmpty && !successors[vertex].isEmpty {
      // Both sums count the vertex itself; on a whole path it stands once.
      let onward = fromHere.value(vertex)
      let inward = toHere.value(vertex)
      result[vertex] =
        lengthToHere.value(vertex) * onward + inward * (lengthFromHere.value(vertex) - onward)
    }
    return result
  }

  /// How many paths end in each vertex, and how many vertices these have together.
  private static func sum(
    _ order: some Sequence<Int>, _ neighbours: [[Int]], paths: inout PathNumbers,
    lengths: inout PathNumbers
  ) {
    for vertex in order {
      if neighbours[vertex].isEmpty { paths.set(vertex, to: 1) }
      for other in neighbours[vertex] {
        paths.add(other, to: vertex)
        lengths.add(other, to: vertex)
      }
      lengths.add(vertex, of: paths, to: vertex)
    }
  }
}
