internal import LeerlijnModel

/// Reads a programme as a problem of balance, step by step.
struct BalanceBuilder {
  let programme: Programme
  let curriculum: Curriculum
  let slots: ProgrammeSlots
  let options: BalanceOptions
  var faults: [BalanceFault] = []

  private(set) var groups: [PeriodLoad.Group?] = []
  private(set) var items: [[CourseID]] = []
  private(set) var current: [Int?] = []
  /// What does not move, by name.
  private(set) var given: [String: ClosedRange<Int>] = [:]
  private(set) var courses: [CourseID: Course] = [:]
  private(set) var itemOf: [CourseID: Int] = [:]
  var allowed: [PeriodSet] = []
  var precedences: [BalanceProblem.Precedence] = []
  var apart: Set<[Int]> = []

  init(
    _ programme: Programme, _ curriculum: Curriculum, _ slots: ProgrammeSlots,
    _ options: BalanceOptions
  ) {
    self.programme = programme
    self.curriculum = curriculum
    self.slots = slots
    self.options = options
    courses = Dictionary(programme.courses.map { ($0.id, $0) }) { first, _ in first }
    let named = programme.load?.groups ?? []
    groups =
      !named.isEmpty
      ? named.map(Optional.some)
      : programme.profiles.isEmpty ? [nil] : programme.profiles.map { .profile($0.id) }
  }

  mutating func build() {
    checkNames()
    placeGiven()
    gatherItems()
    guard !items.isEmpty else { return faults.append(.nothingToPlace) }
    readOrder()
    keepApart()
    guard faults.isEmpty else { return }
    findRoom()
  }

  // MARK: - What moves

  private mutating func checkNames() {
    let asked =
      Array(options.fixed.keys) + options.together.flatMap { $0 } + options.apart.flatMap { $0 }
    for id in Set(asked).sorted(by: { $0.text < $1.text }) where courses[id] == nil {
      faults.append(.unknownCourse(id.text))
    }
  }

  private func moves(_ course: Course) -> Bool {
    course.periods.count <= 1 && !isKept(course.year) && groups.contains { isIn(course, $0) }
  }

  private func isKept(_ year: Int?) -> Bool {
    options.leavesPlacementYears && year.map(placementYears.contains) ?? false
  }

  private var placementYears: Set<Int> { Set(programme.placements.compactMap(\.year)) }

  func isIn(_ course: Course, _ group: PeriodLoad.Group?) -> Bool {
    switch group {
    case .set(let id): members(of: id).contains(course.id.text)
    case .profile(let id):
      !course.isElective && (course.profile == nil || course.profile == id)
    case nil: !course.isElective
    }
  }

  func members(of set: CourseSetID) -> Set<String> {
    Set(
      curriculum.courseSets.first { $0.id == set }?.courses.map(\.text) ?? [])
  }

  /// Where a course lies by what is written.
  func span(of course: Course) -> ClosedRange<Int>? {
    // The only year of a programme need not be named.
    guard let year = course.year ?? (slots.years == 1 ? 1 : nil) else { return nil }
    let places = course.periods.compactMap { slots.index(year: year, $0) }
    guard let first = places.min(), let last = places.max() else { return nil }
    return first...last
  }

  private mutating func placeGiven() {
    for course in programme.courses where !moves(course) {
      if let span = span(of: course) { given[course.id.text] = span }
    }
    for placement in programme.placements {
      guard let year = placement.year, (1...slots.years).contains(year) else { continue }
      let inside = slots.calendar.periods.indices.filter {
        slots.calendar.periods[$0].days.overlaps(placement.days)
      }
      let all = inside.isEmpty ? Array(slots.calendar.periods.indices) : inside
      let start = slots.indices(year: year).lowerBound
      given[placement.id.text] = start + all[0]...start + all[all.count - 1]
    }
  }

  /// Each course that moves, with those that must lie in its period.
  private mutating func gatherItems() {
    let moving = programme.courses.filter(moves)
    var leader: [CourseID: CourseID] = [:]
    func find(_ id: CourseID) -> CourseID {
      var id = id
      while let next = leader[id], next != id { id = next }
      return id
    }
    let ids = Set(moving.map(\.id))
    for course in moving {
      for other in course.strictCorequisites where ids.contains(other) {
        leader[find(other)] = find(course.id)
      }
    }
    for bundle in options.together {
      for id in bundle where courses[id] != nil && !ids.contains(id) {
        faults.append(.notPlaced(id))
      }
      let known = bundle.filter(ids.contains)
      for id in known.dropFirst() where find(id) != find(known[0]) {
        leader[find(id)] = find(known[0])
      }
    }
    for course in moving {
      let first = find(course.id)
      if let item = itemOf[first] {
        items[item].append(course.id)
        itemOf[course.id] = item
      } else {
        itemOf[first] = items.count
        itemOf[course.id] = items.count
        items.append([course.id])
      }
    }
    for item in items.indices {
      let places = items[item].map { courses[$0].flatMap { span(of: $0)?.lowerBound } }
      current.append(Set(places).count == 1 ? places[0] : nil)
      allowed.append(
        items[item].reduce(PeriodSet(before: slots.count)) { rest, id in
          rest.intersection(courses[id].map(room) ?? .none)
        })
    }
    fix()
    keepToGroups()
  }

  /// What lies together is in the same groups, or its load would count where it is not.
  private mutating func keepToGroups() {
    for item in items.compactMap({ $0.compactMap { courses[$0] } }) where item.count > 1 {
      if let other = item.first(where: { other in
        groups.contains { isIn(other, $0) != isIn(item[0], $0) }
      }) {
        faults.append(.differentGroups(item[0].id, other.id))
      }
    }
  }

  /// The periods that its year and the options leave a course.
  private func room(of course: Course) -> PeriodSet {
    var years = 1...slots.years
    var open = PeriodSet(before: slots.count)
    if let year = course.year, (1...slots.years).contains(year) {
      let phase = programme.phases.first { $0.years.contains(year) }?.years
      if !options.acrossYears {
        years = year...year
      } else if let first = phase?.min(), let last = phase?.max() {
        years = first...min(last, slots.years)
      }
      open = PeriodSet(
        slots.indices(year: years.lowerBound)
          .lowerBound..<slots.indices(year: years.upperBound).upperBound)
    }
    guard options.leavesPlacementYears else { return open }
    return open.subtracting(PeriodSet(placementYears.flatMap { slots.indices(year: $0) }))
  }

  private mutating func fix() {
    for (id, fixing) in options.fixed.sorted(by: { $0.key.text < $1.key.text }) {
      guard let course = courses[id] else { continue }
      guard let item = itemOf[id] else {
        // What does not move lies where it lies.
        if fixing != .whereItLies || given[id.text] == nil { faults.append(.notPlaced(id)) }
        continue
      }
      guard case .at(let slot) = fixing else {
        if let place = span(of: course)?.lowerBound {
          allowed[item].formIntersection(.only(place))
        } else {
          faults.append(.hasNoPeriod(id))
        }
        continue
      }
      guard let place = slots.index(year: slot.year, slot.period) else {
        faults.append(.unknownPeriod(slot, of: id))
        continue
      }
      // To say where it lies is to say in which year.
      allowed[item] = .only(place)
    }
  }
}
