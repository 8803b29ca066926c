/// In which order elements may stand in an element, as an automaton (Glushkov's): one position for each
/// place of an element in the model, and for each position those that may follow it.
struct ContentModel: Sendable {
  indirect enum Particle: Sendable {
    /// An element by its index in the outline.
    case element(Int)
    /// `xs:any`.
    case wildcard
    case sequence([Particle])
    case choice([Particle])
    /// `xs:all`: each at most once, in any order; the flag tells which must be there.
    case all([(element: Int, isRequired: Bool)])
    case repeated(Particle, minimum: Int, maximum: Int?)
  }

  struct Position: Sendable {
    /// Index in the outline; `nil` for a wildcard.
    var element: Int?
  }

  private(set) var positions: [Position] = []
  /// Positions that may come first.
  private(set) var first: [Int] = []
  private(set) var follow: [Set<Int>] = []
  private(set) var last: Set<Int> = []
  private(set) var isNullable = true
  /// The parts of `xs:all`; the automaton then allows them in any number.
  private(set) var all: [(element: Int, isRequired: Bool)] = []
  /// How many more elements are needed after a position, at least.
  private(set) var distance: [Int] = []

  init(_ particle: Particle?) {
    guard let particle else { return }
    let whole = add(particle)
    first = whole.first
    last = Set(whole.last)
    isNullable = whole.isNullable
    measureDistances()
  }

  private struct Fragment {
    var first: [Int] = []
    var last: [Int] = []
    var isNullable = true
  }

  private mutating func add(_ particle: Particle) -> Fragment {
    switch particle {
    case .element(let element): return addPosition(Position(element: element))
    case .wildcard: return addPosition(Position(element: nil))
    case .sequence(let parts):
      return parts.reduce(Fragment()) { chain($0, add($1)) }
    case .choice(let parts):
      var whole = Fragment(isNullable: parts.isEmpty)
      for part in parts {
        let fragment = add(part)
        whole.first += fragment.first
        whole.last += fragment.last
        whole.isNullable = whole.isNullable || fragment.isNullable
      }
      return whole
    case .all(let parts):
      all = parts
      return add(
        .repeated(.choice(parts.map { .element($0.element) }), minimum: 0, maximum: nil))
    case .repeated(let part, let minimum, let maximum):
      return addRepeated(part, minimum, maximum)
    }
  }

  private mutating func addPosition(_ position: Position) -> Fragment {
    positions.append(position)
    follow.append([])
    let index = positions.count - 1
    return Fragment(first: [index], last: [index], isNullable: false)
  }

  /// Copies the part as often as it may occur. Large numbers are told apart only as one or more: the
  /// sentence about such a case comes from libxml2's code.
  private mutating func addRepeated(_ part: Particle, _ minimum: Int, _ maximum: Int?) -> Fragment {
    if maximum == 0 { return Fragment() }
    let isLarge = max(minimum, maximum ?? 0) > 20
    let minimum = isLarge ? min(minimum, 1) : minimum
    let maximum = isLarge ? nil : maximum
    var whole = Fragment()
    for count in 0..<max(minimum, maximum ?? 1, 1) {
      var copy = add(part)
      if count >= minimum { copy.isNullable = true }
      if maximum == nil, count == max(minimum, 1) - 1 { join(copy.last, copy.first) }
      whole = chain(whole, copy)
    }
    return whole
  }

  private mutating func chain(_ left: Fragment, _ right: Fragment) -> Fragment {
    join(left.last, right.first)
    return Fragment(
      first: left.isNullable ? left.first + right.first : left.first,
      last: right.isNullable ? left.last + right.last : right.last,
      isNullable: left.isNullable && right.isNullable)
  }

  private mutating func join(_ from: [Int], _ to: [Int]) {
    for position in from { follow[position].formUnion(to) }
  }

  private mutating func measureDistances() {
    distance = positions.indices.map { last.contains($0) ? 0 : Int.max }
    var changed = true
    while changed {
      changed = false
      for position in positions.indices {
        let best = follow[position].map { distance[$0] }.min() ?? Int.max
        if best < distance[position] - 1, best != Int.max {
          distance[position] = best + 1
          changed = true
        }
      }
    }
  }
}

extension ContentModel {
  /// Where a reading of children stands: the positions it may have reached, or the start.
  enum State {
    case start
    case at(Set<Int>)
  }

  /// The positions that may come next, in the order of the schema.
  func next(after state: State) -> [Int] {
    switch state {
    case .start: return first.sorted()
    case .at(let reached):
      return reached.reduce(into: Set<Int>()) { $0.formUnion(follow[$1]) }.sorted()
    }
  }

  func mayEnd(_ state: State) -> Bool {
    switch state {
    case .start: return isNullable
    case .at(let reached): return !reached.isDisjoint(with: last)
    }
  }

  /// The next positions on the shortest way to an end.
  func needed(after state: State) -> [Int] {
    if mayEnd(state) { return [] }
    let next = next(after: state)
    let best = next.map { distance[$0] }.min()
    return next.filter { distance[$0] == best }
  }

  /// The positions passed over on the shortest way from a state to a position that `matches`, and
  /// that position; `nil` when none can be reached.
  func detour(from state: State, to matches: (Position) -> Bool) -> (skipped: [Int], reached: Int)?
  {
    var cameFrom: [Int: Int] = [:]
    var seen = Set<Int>()
    var frontier = next(after: state)
    while !frontier.isEmpty {
      seen.formUnion(frontier)
      if let reached = frontier.first(where: { matches(positions[$0]) }) {
        var skipped: [Int] = []
        var position = reached
        while let before = cameFrom[position] {
          skipped.append(before)
          position = before
        }
        return (skipped.reversed(), reached)
      }
      var further: [Int] = []
      for position in frontier {
        for later in follow[position].sorted() where seen.insert(later).inserted {
          cameFrom[later] = position
          further.append(later)
        }
      }
      frontier = further
    }
    return nil
  }
}
