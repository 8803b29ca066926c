import LeerlijnModel

/// What a parameter comes to for every cohort and day, as a table of finitely many cells.
///
/// Between two days on which a value begins or ends nothing changes, and likewise for cohorts, so
/// one day and one cohort stand for all of them.
struct ParameterTable {
  /// One cohort per stretch of cohorts that are treated alike; nil stands for a network, which has
  /// no cohort.
  struct CohortClass: Hashable {
    let first: Int?
    let last: Int?
    let isNetwork: Bool

    var sample: Int? { isNetwork ? nil : first ?? last ?? 0 }
  }

  let parameter: Parameter

  /// With more values than this they are laid side by side as they are.
  static let mostValues = 40

  private var forms: Set<ParameterValueForm> {
    Set(parameter.values.map { ParameterValueForm(value: $0) })
  }

  /// The days on which something begins to hold, in order.
  static func dayBreaks(_ parameters: [Parameter]) -> [Day] {
    var days: Set<Day> = []
    for value in parameters.flatMap(\.values) {
      if let from = value.from { days.insert(from) }
      if let until = value.until { days.insert(until + 1) }
    }
    return days.sorted()
  }

  /// A day before every break, and every break.
  static func sampleDays(_ parameters: [Parameter]) -> [Day] {
    let breaks = dayBreaks(parameters)
    return [(breaks.first ?? Day(number: 0)) - 1] + breaks
  }

  /// Years with which a document says that cohorts have no end on that side.
  private static let (firstYear, lastYear) = (1000, 9999)

  static func cohortClasses(_ parameters: [Parameter]) -> [CohortClass] {
    var cuts: Set<Int> = []
    for cohorts in parameters.flatMap(\.values).compactMap(\.cohorts) {
      if cohorts.lowerBound > firstYear { cuts.insert(cohorts.lowerBound) }
      if cohorts.upperBound < lastYear { cuts.insert(cohorts.upperBound + 1) }
    }
    let sorted = cuts.sorted()
    guard let first = sorted.first, let last = sorted.last else {
      return [CohortClass(first: nil, last: nil, isNetwork: false)]
    }
    var classes = [CohortClass(first: nil, last: first - 1, isNetwork: false)]
    for (start, next) in zip(sorted, sorted.dropFirst()) {
      classes.append(CohortClass(first: start, last: next - 1, isNetwork: false))
    }
    classes.append(CohortClass(first: last, last: nil, isNetwork: false))
    return classes
  }

  static let network = CohortClass(first: nil, last: nil, isNetwork: true)

  /// The value in force on the first day of a window, for a cohort.
  ///
  /// What first comes into force later in a window is the value of that later day.
  ///
  /// - Parameter late: the day up to which a value that is let in at once reaches.
  func amount(for cohort: Int?, on day: Day, atOnceThrough late: Day) -> Int? {
    parameter.value(for: cohort, in: DayRange(day, day), through: late, on: late)?.amount
  }

  /// Whether another parameter comes to the same for every student, network and day.
  ///
  /// - Cost: cubic in the number of values; with very many, only the same values are equal.
  func isEqual(to other: ParameterTable) -> Bool {
    guard max(parameter.values.count, other.parameter.values.count) <= ParameterTable.mostValues
    else { return forms == other.forms }
    let both = [parameter, other.parameter]
    let days = ParameterTable.sampleDays(both)
    let classes = ParameterTable.cohortClasses(both) + [ParameterTable.network]
    return classes.allSatisfy { cohorts in
      days.indices.allSatisfy { index in
        days[index...].allSatisfy { late in
          amount(for: cohorts.sample, on: days[index], atOnceThrough: late)
            == other.amount(for: cohorts.sample, on: days[index], atOnceThrough: late)
        }
      }
    }
  }
}
