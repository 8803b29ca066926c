/// One placing that changes step by step, with what it costs (see `Landscape`).
final class Walker {
  private let landscape: Landscape
  private let places: Flat<Int32>
  private let load: Flat<Int32>
  private let courses: Flat<Int32>
  private(set) var cost = 0
  private var random: RandomSource

  init(_ landscape: Landscape, seed: UInt64) {
    self.landscape = landscape
    places = Flat(repeating: 0, count: landscape.itemCount)
    load = Flat(repeating: 0, count: landscape.groupCount * landscape.periods)
    courses = Flat(repeating: 0, count: landscape.groupCount * landscape.periods)
    random = RandomSource(seed: seed)
  }

  func copyPlaces(to other: borrowing Flat<Int32>) { other.copy(from: places) }

  /// Takes the items in their order, each to a period of those it may take there.
  ///
  /// - Returns: false where an item has no period left.
  func start(windows: [PeriodSet]) -> Bool {
    var first = windows.map(\.first)
    for item in landscape.order {
      for edge in landscape.before.range(item) {
        first[item] = max(
          first[item], Int(places[landscape.before[edge]]) + landscape.beforeDistance[edge])
      }
      let open = windows[item].intersection(.from(first[item]))
      guard !open.isEmpty else { return false }
      // Late periods are left to those that come after.
      let choices = Array(open)
      places[item] = Int32(choices[random.below(random.below(choices.count) + 1)])
    }
    count()
    return true
  }

  private func count() {
    load.copy(from: landscape.givenLoad)
    courses.copy(from: landscape.givenCourses)
    cost = 0
    for item in 0..<landscape.itemCount {
      let place = Int(places[item])
      for edge in landscape.groups.range(item) {
        let cell = landscape.groups[edge] * landscape.periods + place
        load[cell] += landscape.weights[item]
        courses[cell] += landscape.courses[item]
      }
      cost += Int(landscape.undesired[item] >> UInt64(place) & 1) * landscape.undesiredCost
    }
    for cell in 0..<load.count {
      let group = cell / landscape.periods
      cost += landscape.cost(ofLoad: Int(load[cell]), in: group)
      cost += landscape.cost(ofNumber: Int(courses[cell]), in: group)
    }
  }

  /// Whether the item's neighbours in the order leave it room there.
  @inline(__always) private func fits(_ item: Int, in period: Int) -> Bool {
    guard landscape.allowed[item] >> UInt64(period) & 1 == 1 else { return false }
    var edge = landscape.before.start(item)
    var end = landscape.before.end(item)
    while edge < end {
      if Int(places[landscape.before[edge]]) + landscape.beforeDistance[edge] > period {
        return false
      }
      edge += 1
    }
    edge = landscape.after.start(item)
    end = landscape.after.end(item)
    while edge < end {
      if period + landscape.afterDistance[edge] > Int(places[landscape.after[edge]]) {
        return false
      }
      edge += 1
    }
    return true
  }

  /// Moves an item and returns what that costs.
  @inline(__always) private func move(_ item: Int, to period: Int) -> Int {
    let from = Int(places[item])
    places[item] = Int32(period)
    let weight = landscape.weights[item]
    let number = landscape.courses[item]
    let undesired = landscape.undesired[item]
    var change =
      (Int(undesired >> UInt64(period) & 1) - Int(undesired >> UInt64(from) & 1))
      * landscape.undesiredCost
    var edge = landscape.groups.start(item)
    let end = landscape.groups.end(item)
    while edge < end {
      let group = landscape.groups[edge]
      let left = group * landscape.periods + from
      let entered = group * landscape.periods + period
      let leftLoad = Int(load[left])
      let enteredLoad = Int(load[entered])
      let leftCourses = Int(courses[left])
      let enteredCourses = Int(courses[entered])
      change +=
        landscape.cost(ofLoad: leftLoad - Int(weight), in: group)
        - landscape.cost(ofLoad: leftLoad, in: group)
        + landscape.cost(ofLoad: enteredLoad + Int(weight), in: group)
        - landscape.cost(ofLoad: enteredLoad, in: group)
        + landscape.cost(ofNumber: leftCourses - Int(number), in: group)
        - landscape.cost(ofNumber: leftCourses, in: group)
        + landscape.cost(ofNumber: enteredCourses + Int(number), in: group)
        - landscape.cost(ofNumber: enteredCourses, in: group)
      load[left] = Int32(leftLoad) - weight
      load[entered] = Int32(enteredLoad) + weight
      courses[left] = Int32(leftCourses) - number
      courses[entered] = Int32(enteredCourses) + number
      edge += 1
    }
    return change
  }

  /// Tries a chain of moves: an item goes elsewhere, another of the same group leaves there in its
  /// turn, back to where the first came from or farther on.
  ///
  /// - Source: Glover, "Ejection chains, reference structures and alternating path methods" (1996).
  /// - Returns: whether the placing changed.
  @inline(__always) func step(at heat: Heat) -> Bool {
    let movable = landscape.movable.count
    let first = landscape.movable[random.below(movable)]
    let origin = Int(places[first])
    var period = random.below(landscape.periods - 1)
    if period >= origin { period += 1 }
    guard fits(first, in: period) else { return false }
    var chain = (first, 0, 0, 0)
    var origins = (origin, 0, 0, 0)
    var change = move(first, to: period)
    var length = 1
    var last = first
    let wanted = lengths()
    while length < wanted, let next = follower(of: last, in: period) {
      var goal = origin
      if length + 1 < wanted || !fits(next, in: goal) {
        goal = random.below(landscape.periods)
        guard goal != period, fits(next, in: goal) else { break }
      }
      change += move(next, to: goal)
      switch length {
      case 1: (chain.1, origins.1) = (next, period)
      case 2: (chain.2, origins.2) = (next, period)
      default: (chain.3, origins.3) = (next, period)
      }
      last = next
      length += 1
      period = goal
      if goal == origin { break }
    }
    let weight = Landscape.weigh(change)
    if weight <= 0 || heat.takes(weight, draw: random.next()) {
      cost += change
      return true
    }
    if length > 3 { _ = move(chain.3, to: origins.3) }
    if length > 2 { _ = move(chain.2, to: origins.2) }
    if length > 1 { _ = move(chain.1, to: origins.1) }
    _ = move(chain.0, to: origins.0)
    return false
  }

  @inline(__always) private func lengths() -> Int {
    let draw = random.below(8)
    return draw < 3 ? 1 : draw < 6 ? 2 : draw < 7 ? 3 : 4
  }

  /// Another item of a group of this one that lies in the period.
  @inline(__always) private func follower(of item: Int, in period: Int) -> Int? {
    let groups = landscape.groups.end(item) - landscape.groups.start(item)
    guard groups > 0 else { return nil }
    let group = landscape.groups[landscape.groups.start(item) + random.below(groups)]
    let start = landscape.members.start(group)
    let count = landscape.members.end(group) - start
    var index = random.below(count)
    for _ in 0..<count {
      let other = landscape.members[start + index]
      if other != item, Int(places[other]) == period { return other }
      index += 1
      if index == count { index = 0 }
    }
    return nil
  }
}
