/// Numbers waiting in order of their cost; of equal costs the least number goes first.
struct CostQueue {
  private var heap: [(cost: Int, number: Int)] = []

  mutating func insert(_ number: Int, at cost: Int) {
    heap.append((cost, number))
    var place = heap.count - 1
    while place > 0, heap[place] < heap[(place - 1) / 2] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func removeLeast() -> (number: Int, cost: Int)? {
    guard let least = heap.first else { return nil }
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return (least.number, least.cost)
  }

  private mutating func sink() {
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if heap[child] < heap[least] { least = child }
      }
      if least == place { return }
      heap.swapAt(place, least)
      place = least
    }
  }
}
