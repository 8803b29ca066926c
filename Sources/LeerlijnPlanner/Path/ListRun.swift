/// Places units period by period in a given order.
final class ListRun {
  private let network: PathNetwork
  private let conjunctions: FlatRows
  private let isConjunction: Flat<Bool>
  private let corequisites: FlatRows
  /// The first option of a unit in a period, a row by unit; -1 for none.
  private let firstOptions: Flat<Int>
  /// The option each unit is placed in; -1 for none.
  let chosen: Flat<Int>
  /// Whether a unit was to be placed and could not.
  let isLeft: Flat<Bool>
  private let endings: Flat<Int>
  private let loads: Flat<Int>
  private let units: Flat<Int>
  private var count = 0

  init(_ network: PathNetwork) {
    self.network = network
    conjunctions = FlatRows(network.conjunctions.map { $0 ?? [] })
    isConjunction = Flat(network.conjunctions.map { $0 != nil })
    corequisites = FlatRows(network.corequisites)
    firstOptions = Flat(repeating: -1, count: network.count * network.periods)
    for unit in 0..<network.count {
      for option in network.rows[unit].reversed() {
        firstOptions[unit * network.periods + network.starts[option]] = option
      }
    }
    chosen = Flat(repeating: -1, count: network.count)
    isLeft = Flat(repeating: false, count: network.count)
    endings = Flat(repeating: .max, count: network.count)
    loads = Flat(repeating: 0, count: network.periods)
    units = Flat(repeating: 0, count: network.count)
  }

  /// - Returns: whether all have a place.
  func place(_ order: [Int]) -> Bool {
    for unit in 0..<network.count {
      (chosen[unit], isLeft[unit], endings[unit]) = (-1, false, .max)
    }
    for period in 0..<network.periods { loads[period] = 0 }
    for (index, unit) in order.enumerated() { units[index] = unit }
    count = order.count
    for period in 0..<network.periods where count > 0 {
      while pass(period), network.hasCorequisites {}
    }
    for index in 0..<count { isLeft[units[index]] = true }
    return count == 0
  }

  /// Begins what can in a period, in order; whether something did.
  private func pass(_ period: Int) -> Bool {
    var left = 0
    for index in 0..<count {
      let unit = units[index]
      if begins(unit, in: period) { continue }
      units[left] = unit
      left += 1
    }
    defer { count = left }
    return left < count
  }

  private func begins(_ unit: Int, in period: Int) -> Bool {
    let option = fitting(unit, in: period)
    guard option >= 0, isEntered(unit, before: period) else { return false }
    for place in corequisites.range(unit) where endings[corequisites[place]] == .max {
      return false
    }
    for other in period...network.ends[option] { loads[other] += network.load(option, in: other) }
    chosen[unit] = option
    endings[unit] = network.ends[option]
    return true
  }

  private func fitting(_ unit: Int, in period: Int) -> Int {
    var option = firstOptions[unit * network.periods + period]
    while option >= 0, !fits(option, from: period) {
      option += 1
      let isNext = option < network.rows[unit].upperBound && network.starts[option] == period
      if !isNext { option = -1 }
    }
    return option
  }

  private func fits(_ option: Int, from period: Int) -> Bool {
    for other in period...network.ends[option]
    where loads[other] + network.load(option, in: other) > network.capacity[other] {
      return false
    }
    return true
  }

  private func isEntered(_ unit: Int, before period: Int) -> Bool {
    guard isConjunction[unit] else {
      return network.entries[unit].holds { endings[$0] < period }
    }
    for place in conjunctions.range(unit) where endings[conjunctions[place]] >= period {
      return false
    }
    return true
  }
}
