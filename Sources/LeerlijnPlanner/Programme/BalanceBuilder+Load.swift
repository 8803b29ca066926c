internal import LeerlijnModel

/// What weighs what, in which group.
extension BalanceBuilder {
  /// The problem, and how many tenths of an EC, minutes or tests one unit of it is.
  func problem() -> (BalanceProblem, Int) {
    // The coarsest unit that all of it is whole in.
    let units: [Int] =
      switch options.weight {
      case .credits: [10]
      case .hours: [60, 15]
      default: []
      }
    let one = units.first ?? 1
    let bounds = programme.load
    var found = groups.map { group(for: $0) }
    let weights = items.map {
      $0.reduce(0) { $0 + (courses[$1].map(options.weight.amount(of:)) ?? 0) }
    }
    var least = options.weight == .credits ? bounds?.minimum?.tenths ?? 0 : 0
    var most = options.weight == .credits ? bounds?.maximum?.tenths : nil
    let numbers = weights + found.flatMap(\.givenLoad)
    let unit = units.first { unit in numbers.allSatisfy { $0 % unit == 0 } } ?? 1
    least = (least + unit - 1) / unit
    most = most.map { $0 / unit }
    let total = numbers.reduce(0, +) + 1
    for index in found.indices {
      found[index].givenLoad = found[index].givenLoad.map { $0 / unit }
      found[index].load = least...max(least, most ?? total)
    }
    var problem = BalanceProblem(
      periods: slots.count,
      items: items.indices.map { item in
        BalanceProblem.Item(
          weight: weights[item] / unit, courses: items[item].count, allowed: allowed[item],
          undesired: undesired(item))
      },
      precedences: precedences, groups: found,
      aim: bounds?.aim == .largest ? .largestLoad : .evenLoad)
    problem.undesiredCost = (one / unit) * (one / unit)
    problem.groups += apart.sorted { $0.lexicographicallyPrecedes($1) }
      .map { problem.apart($0[0], $0[1]) }
    return (problem, unit)
  }

  private func undesired(_ item: Int) -> PeriodSet {
    let periods = Set(items[item].compactMap { courses[$0] }.flatMap(\.undesired))
    return PeriodSet((0..<slots.count).filter { periods.contains(slots[$0].period) })
  }

  private func group(for group: PeriodLoad.Group?) -> BalanceProblem.Group {
    var load = [Int](repeating: 0, count: slots.count)
    var number = load
    var members: Set<Int> = []
    for course in programme.courses where isIn(course, group) {
      if let item = itemOf[course.id] {
        members.insert(item)
      } else if let span = given[course.id.text] {
        spread(options.weight.amount(of: course), over: Array(span), into: &load)
        for place in span { number[place] += 1 }
      }
    }
    for placement in programme.placements where isIn(placement, group) {
      guard let span = given[placement.id.text] else { continue }
      spread(options.weight.amount(of: placement), over: Array(span), into: &load)
    }
    if options.weight != .tests, hasChoices(group) {
      for choice in programme.choices { spread(choice, in: group, into: &load) }
    }
    let most = programme.courses.count + 1
    let least = programme.load?.coursesMinimum ?? 0
    return BalanceProblem.Group(
      items: members.sorted(), givenLoad: load, givenCourses: number, load: 0...0,
      courses: least...max(least, programme.load?.coursesMaximum ?? most))
  }

  private func isIn(_ placement: Placement, _ group: PeriodLoad.Group?) -> Bool {
    switch group {
    case .set(let id): members(of: id).contains(placement.id.text)
    case .profile(let id): placement.profile == nil || placement.profile == id
    case nil: true
    }
  }

  private func hasChoices(_ group: PeriodLoad.Group?) -> Bool {
    if case .set = group { false } else { true }
  }

  /// Its credits over the periods of what there is to choose, as these weigh.
  private func spread(
    _ choice: Choice, in group: PeriodLoad.Group?, into load: inout [Int]
  ) {
    let ids = members(of: choice.set)
    let profile: ProfileID? = if case .profile(let id) = group { id } else { nil }
    var offered = [Int](repeating: 0, count: slots.count)
    for course in programme.courses
    where ids.contains(course.id.text) && course.isElective
      && (course.profile == nil || course.profile == profile)
    {
      if let span = given[course.id.text] ?? span(of: course) {
        spread(course.credits.tenths, over: Array(span), into: &offered)
      }
    }
    let all = offered.reduce(0, +)
    guard all > 0 else { return }
    let tenths = choice.credits.tenths
    let amount = options.weight == .hours ? tenths * 168 : tenths
    var left = amount
    let places = offered.indices.filter { offered[$0] > 0 }
    for place in places {
      let share = place == places.last ? left : amount * offered[place] / all
      load[place] += share
      left -= share
    }
  }

  private func spread(_ amount: Int, over places: [Int], into load: inout [Int]) {
    for (index, place) in places.enumerated() {
      load[place] += (amount + places.count - 1 - index) / places.count
    }
  }
}
