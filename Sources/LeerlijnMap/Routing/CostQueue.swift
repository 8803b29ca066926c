/// Numbers waiting in order of their cost; of equal costs the least number goes first.
///
/// Cost and number lie in one integer: this is the innermost loop of the search for routes.
struct CostQueue {
  private var heap: [Int] = []

  private static let numberBits = 24

  /// - Precondition: `number` is below 2 to the 24th.
  mutating func insert(_ number: Int, at cost: Int) {
    let entry = cost << CostQueue.numberBits | number
    heap.append(entry)
    var place = heap.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      if heap[parent] <= entry { break }
      heap[place] = heap[parent]
      place = parent
    }
    heap[place] = entry
  }

  mutating func removeLeast() -> (number: Int, cost: Int)? {
    guard let least = heap.first else { return nil }
    let last = heap.removeLast()
    if !heap.isEmpty { sink(last) }
    let number = least & (1 << CostQueue.numberBits - 1)
    return (number, least >> CostQueue.numberBits)
  }

  /// Puts an entry at the top and lets it down to its place.
  private mutating func sink(_ entry: Int) {
    var place = 0
    while true {
      var child = 2 * place + 1
      if child >= heap.count { break }
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      if entry <= heap[child] { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = entry
  }
}
