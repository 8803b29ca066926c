import LeerlijnModel

/// The days at which something that is asked begins or ends to count; between two of them it makes
/// no difference on which day a thing happens.
struct Timeline {
  /// Rising; the first stands for itself and every day before it.
  let days: [Day]

  /// - Parameter ordered: how many things there are whose order matters: as many days more are told
  ///   apart in each stretch.
  init(_ days: some Sequence<Day>, through last: Day, ordered: Int = 0) {
    var all = Set(days.filter { $0 > .distantPast && $0 < last }).union([last])
    if ordered > 1 {
      let sorted = all.sorted()
      for (index, day) in sorted.enumerated() where index + 1 < sorted.count {
        for step in 1..<ordered where day + step < sorted[index + 1] { all.insert(day + step) }
      }
      if let first = sorted.first {
        for step in 1..<ordered { all.insert(first - step) }
      }
    }
    self.days = all.sorted()
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
    for day in days where day >= range.first && day < range.last {
      result.append(DayRange(first, day))
      first = day + 1
    }
    if first <= range.last { result.append(DayRange(first, range.last)) }
    return result
  }
}
