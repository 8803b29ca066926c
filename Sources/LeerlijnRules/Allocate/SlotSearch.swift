import LeerlijnModel

/// Goes through the ways to deal courses of each kind over slots that ask credits.
///
/// Kind by kind; what the slots still ask after a kind is all that matters for the rest, so a
/// state that failed once is never entered again. Before each step what is left is held against
/// what is still asked.
struct SlotSearch {
  private let allocation: CourseAllocation
  private let chosen: [Int]
  private var failed: Set<State> = []
  private var counts: [[Int]]
  private var steps = 0
  private(set) var outcome = CourseAllocation.Outcome.givenUp

  private struct State: Hashable {
    let kind: Int
    let asked: [Int]
  }

  /// About a second of work; beyond it the search is given up and says so.
  private static let mostSteps = 2_000_000

  init(_ allocation: CourseAllocation, _ chosen: [Int]) {
    self.allocation = allocation
    self.chosen = chosen
    counts = allocation.kinds.map { _ in [Int](repeating: 0, count: chosen.count) }
    let asked = chosen.map(allocation.demand)
    if deal(kind: 0, asked) {
      outcome = .filled(counts)
    } else if steps < SlotSearch.mostSteps {
      outcome = .impossible(allocation.shortage(of: chosen))
    }
  }

  /// Whether the kinds from this one on can give what is asked.
  private mutating func deal(kind: Int, _ asked: [Int]) -> Bool {
    if asked.allSatisfy({ $0 <= 0 }) { return true }
    guard kind < allocation.kinds.count, steps < SlotSearch.mostSteps, isWithinReach(kind, asked)
    else { return false }
    let state = State(kind: kind, asked: asked)
    guard !failed.contains(state) else { return false }
    let room = allocation.kinds[kind].courses.count * allocation.sharing
    if deal(kind: kind, place: 0, room: room, asked) { return true }
    counts[kind] = [Int](repeating: 0, count: chosen.count)
    if steps < SlotSearch.mostSteps { failed.insert(state) }
    return false
  }

  /// Deals courses of one kind to the slots from `place` on: first as many as help, then fewer.
  private mutating func deal(kind: Int, place: Int, room: Int, _ asked: [Int]) -> Bool {
    steps += 1
    guard place < chosen.count else { return deal(kind: kind + 1, asked) }
    let worth = worth(of: kind, at: place)
    let fits = allocation.kinds[kind].slots & (1 << UInt64(chosen[place])) != 0
    let useful = worth > 0 ? (max(0, asked[place]) + worth - 1) / worth : 0
    let most = fits ? min(room, allocation.kinds[kind].courses.count, useful) : 0
    for count in stride(from: most, through: 0, by: -1) {
      var rest = asked
      rest[place] = max(0, rest[place] - count * worth)
      counts[kind][place] = count
      if deal(kind: kind, place: place + 1, room: room - count, rest) { return true }
      if steps >= SlotSearch.mostSteps { return false }
    }
    return false
  }

  private func worth(of kind: Int, at place: Int) -> Int {
    if case .courses = allocation.slots[chosen[place]].demand { return 1 }
    return allocation.kinds[kind].credits
  }

  /// No slot asks more than all that is left for it, nor all together more than can be dealt.
  private func isWithinReach(_ kind: Int, _ asked: [Int]) -> Bool {
    var total = 0
    var available = 0
    for place in chosen.indices where asked[place] > 0 {
      var left = 0
      for index in kind..<allocation.kinds.count
      where allocation.kinds[index].slots & (1 << UInt64(chosen[place])) != 0 {
        left += allocation.kinds[index].courses.count * worth(of: index, at: place)
      }
      if left < asked[place] { return false }
      if case .credits = allocation.slots[chosen[place]].demand { total += asked[place] }
    }
    for index in kind..<allocation.kinds.count {
      let fitting = chosen.indices.filter {
        asked[$0] > 0 && allocation.kinds[index].slots & (1 << UInt64(chosen[$0])) != 0
      }.count
      available +=
        allocation.kinds[index].credits * allocation.kinds[index].courses.count
        * min(fitting, allocation.sharing)
    }
    return available >= total
  }
}
