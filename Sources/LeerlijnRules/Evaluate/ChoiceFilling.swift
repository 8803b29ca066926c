/// Room for electives (Dutch: *keuzeruimte*) with the units that may fill it.
struct ChoiceRoom {
  /// In tenths of an EC.
  let credits: Int
  let units: [Int]
}

/// How far certain units fill choices: each choice for what it asks and no more, each unit in one
/// choice, by a best assignment.
struct ChoiceFilling {
  /// Credits, or number of units, that count. The two differ only where there were more assignments
  /// than may be gone through: then the best lies between them.
  private(set) var least = 0
  private(set) var most = 0

  private static let mostStates = 20_000

  /// - Parameter units: rising.
  init(
    _ rooms: [ChoiceRoom], with units: [Int], _ credits: [Int: Int],
    _ countsCredits: Bool
  ) {
    var rest = rooms.map { room in units.filter(room.units.contains) }
    // Choices that share no unit are filled apart.
    for index in rooms.indices {
      let shared = rest[index].contains { unit in
        rest.indices.contains { $0 != index && rest[$0].contains(unit) }
      }
      guard !shared else { continue }
      add(ChoiceFilling.amount(rest[index], rooms[index].credits, credits, countsCredits))
      rest[index] = []
    }
    let open = rooms.indices.filter { !rest[$0].isEmpty }
    if !open.isEmpty {
      assign(Set(rest.joined()).sorted(), open.map { rooms[$0] }, credits, countsCredits)
    }
  }

  private mutating func add(_ amount: Int) {
    least += amount
    most += amount
  }

  /// What units fill of one choice. Counted by number, the smallest go first, until it is full.
  private static func amount(
    _ units: [Int], _ asked: Int, _ credits: [Int: Int], _ countsCredits: Bool
  ) -> Int {
    let worths = units.map { credits[$0] ?? 0 }.sorted()
    if countsCredits { return min(asked, worths.reduce(0, +)) }
    var (sum, count) = (0, 0)
    for worth in worths where sum < asked {
      sum += worth
      count += 1
    }
    return count
  }

  /// Every way in which units can be divided over choices, states that come to the same joined.
  private mutating func assign(
    _ units: [Int], _ rooms: [ChoiceRoom], _ credits: [Int: Int],
    _ countsCredits: Bool
  ) {
    // Counted by number, every unit that still finds room counts once.
    var states: [[Int]: Int] = [Array(repeating: 0, count: rooms.count): 0]
    for unit in units.sorted(by: { (credits[$0] ?? 0, $0) < (credits[$1] ?? 0, $1) }) {
      var next = states
      for (state, count) in states {
        for (index, room) in rooms.enumerated()
        where room.units.contains(unit) && state[index] < room.credits {
          var filled = state
          filled[index] = min(room.credits, state[index] + (credits[unit] ?? 0))
          next[filled] = max(next[filled] ?? 0, count + 1)
        }
      }
      guard next.count <= ChoiceFilling.mostStates else {
        return estimate(units, rooms, credits, countsCredits)
      }
      states = next
    }
    add(states.map { countsCredits ? $0.key.reduce(0, +) : $0.value }.max() ?? 0)
  }

  /// Between what one fair assignment fills and what none can exceed.
  private mutating func estimate(
    _ units: [Int], _ rooms: [ChoiceRoom], _ credits: [Int: Int],
    _ countsCredits: Bool
  ) {
    var left = units
    var bound = 0
    for room in rooms {
      let own = left.filter(room.units.contains)
      least += ChoiceFilling.amount(own, room.credits, credits, countsCredits)
      left.removeAll(where: room.units.contains)
      bound += ChoiceFilling.amount(
        units.filter(room.units.contains), room.credits, credits, countsCredits)
    }
    let all = countsCredits ? units.reduce(0) { $0 + (credits[$1] ?? 0) } : units.count
    most += min(bound, all)
  }
}
