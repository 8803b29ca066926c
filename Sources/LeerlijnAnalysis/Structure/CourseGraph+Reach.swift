extension CourseGraph {
  /// Per vertex, how many others can be reached from it (Dutch: *houdt tegen*).
  ///
  /// - Parameter order: the vertices to count in, each after all that it needs; the others count 0.
  /// - Cost: sets of bits over the order, a strip of vertices at a time: an edge costs one word per
  ///   64 vertices, and memory stays below 512 bytes for each vertex.
  func blocking(_ order: [Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    var position = [Int](repeating: -1, count: count)
    for (index, vertex) in order.enumerated() { position[vertex] = index }
    let words = min(64, (order.count + 63) / 64)
    var reached = [UInt64](repeating: 0, count: order.count * words)
    for strip in stride(from: 0, to: order.count, by: max(1, words * 64)) {
      let end = min(order.count, strip + words * 64)
      // What lies in this strip is reached only from what stands before its end.
      for index in stride(from: end - 1, through: 0, by: -1) {
        let row = index * words
        for word in row..<row + words { reached[word] = 0 }
        for next in successors[order[index]] {
          let target = position[next]
          guard target >= 0, target < end else { continue }
          let other = target * words
          reached.withUnsafeMutableBufferPointer { bits in
            for word in 0..<words { bits[row + word] |= bits[other + word] }
          }
          if target >= strip {
            reached[row + (target - strip) / 64] |= 1 << UInt64((target - strip) % 64)
          }
        }
        var sum = 0
        for word in row..<row + words { sum += reached[word].nonzeroBitCount }
        counts[order[index]] += sum
      }
    }
    return counts
  }

  /// Per vertex, how many vertices the longest path through it has (Dutch: *langste keten*).
  func delay(_ order: [Int]) -> [Int] {
    var before = [Int](repeating: 0, count: count)
    var behind = before
    for vertex in order {
      before[vertex] = 1 + (predecessors[vertex].map { before[$0] }.max() ?? 0)
    }
    for vertex in order.reversed() {
      behind[vertex] = 1 + (successors[vertex].map { behind[$0] }.max() ?? 0)
    }
    return zip(before, behind).map { max(0, $0 + $1 - 1) }
  }
}
