import LeerlijnModel

/// The days at which something that is asked begins or ends to count; between two of them it makes
/// no difference on which day a thing happens.
struct Timeline {
  /// Rising; the first stands for itself and every day before it.
  let days: [Day]

  /// - Parameter ordered: how many things there are whose order matters: as many days more are told
  ///   apart in each stretch.
  init(_ days: some Sequence<Day>, through last: Day, ordered: Int = 0) {
    let told = Set(days.filter { $0 > .distantPast }.map { min($0, last) } + [last]).sorted()
    let steps = 1..<max(1, ordered)
    let between = zip(told, told.dropFirst()).flatMap { day, next in
      steps.map { min(day + $0, next) }
    }
    self.days = Set(told + between + steps.map { told[0] - $0 }).sorted()
  }

  var last: Day { days[days.count - 1] }

  /// The place of the last day on or before one; nil where there is none.
  func index(through day: Day) -> Int? {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The stretches, each with its first and last day, within a range.
  func stretches(within range: DayRange) -> [DayRange] {
    var result: [DayRange] = []
    var first = range.first
    for last in days.filter(range.contains) + [range.last] where first <= last {
      result.append(DayRange(first, last))
      first = last + 1
    }
    return result
  }
}
