internal import LeerlijnModel

/// When the courses and placements of a programme are offered in the periods ahead: each study year
/// as the edition has it.
struct UnitOffering {
  let programme: Programme
  let curriculum: Curriculum
  let calendar: PlanCalendar
  /// The year of the programme the student is in now; nil where nobody knows.
  let year: Int?

  /// The places that a course takes in its year; nil where nothing says so.
  func positions(of course: Course) -> ClosedRange<Int>? {
    let places = course.periods.compactMap { calendar.position(of: $0, in: curriculum) }
    guard let first = places.min(), let last = places.max() else { return nil }
    return first...last
  }

  /// Whether a student may be taught what belongs to a year of the programme, in the study year so many
  /// years on: its phase has begun by then.
  func isOpen(_ unitYear: Int?, yearIndex: Int) -> Bool {
    guard let unitYear, let year,
      let phase = programme.phases.first(where: { $0.years.contains(unitYear) }),
      let first = phase.years.min()
    else { return true }
    return first <= year + yearIndex
  }

  func options(of course: Course) -> [PathProblem.Option] {
    guard let span = positions(of: course) else {
      return calendar.slots.indices.filter {
        calendar.canBegin(in: $0) && isOpen(course.year, yearIndex: calendar.slots[$0].yearIndex)
      }.map { PathProblem.Option(start: $0, loads: [course.credits.tenths]) }
    }
    let loads = course.credits.tenths.parts(span.count)
    return calendar.years.indices.compactMap { yearIndex in
      guard isOpen(course.year, yearIndex: yearIndex),
        let start = calendar.slot(yearIndex: yearIndex, position: span.lowerBound),
        calendar.canBegin(in: start),
        calendar.slot(yearIndex: yearIndex, position: span.upperBound) == start + span.count - 1
      else { return nil }
      return PathProblem.Option(start: start, loads: loads)
    }
  }

  /// A placement recurs every study year on the days it has in the curriculum.
  func options(of placement: Placement) -> [PathProblem.Option] {
    days(of: placement).compactMap { days in
      let slots = calendar.slots(during: days)
      guard let start = slots.first else { return nil }
      return PathProblem.Option(start: start, loads: placement.credits.tenths.parts(slots.count))
    }
  }

  /// The days of a placement in each study year ahead in which it can be taken.
  func days(of placement: Placement) -> [DayRange] {
    guard let days = distance(of: placement) else { return [] }
    return calendar.years.indices.compactMap { yearIndex in
      guard isOpen(placement.year, yearIndex: yearIndex) else { return nil }
      let first = calendar.years[yearIndex].days.first
      let moved = DayRange(first + days.first, first + days.last)
      guard moved.first >= calendar.asOf, let end = calendar.slots.last?.days.last,
        moved.last <= end + 31
      else { return nil }
      return moved
    }
  }

  /// The days of a placement, counted from the first of the study year in which it begins.
  private func distance(of placement: Placement) -> (first: Int, last: Int)? {
    let starts = (curriculum.years + [calendar.template]).map(\.days.first)
    let begun = starts.filter { $0 <= placement.days.first + 28 }.max() ?? starts.min()
    guard let begun else { return nil }
    return (placement.days.first - begun, placement.days.last - begun)
  }

  /// The places that a placement takes among the periods of its year and those after it.
  func positions(of placement: Placement) -> ClosedRange<Int> {
    guard let days = distance(of: placement) else { return 0...0 }
    let first = calendar.template.days.first
    let moved = DayRange(first + days.first, first + days.last)
    let places = calendar.template.periods.indices.filter {
      calendar.template.periods[$0].days.overlaps(moved)
    }
    guard let start = places.first, let end = places.last else { return 0...0 }
    // What lasts longer than its year goes on through those of the next.
    let years = max(0, (moved.last - calendar.template.days.last + 30) / 365)
    return start...end + years * calendar.template.periods.count
  }

  /// The period in which the edition has something begin, as the student goes on year by year.
  func nominal(year unitYear: Int?, position: Int?) -> Int? {
    guard let unitYear, let position, let year else { return nil }
    // What should have been done by now comes first.
    guard unitYear >= year else { return 0 }
    return calendar.slot(yearIndex: unitYear - year, position: position)
  }

  // MARK: - Load

  /// The most credits of a period, in tenths, where nobody says so: half as much again as the mean of a
  /// study year (an assumption, for who catches up), or what the edition's own plan has in its busiest
  /// period where that is more.
  func usualLoad(on profile: ProfileID?) -> Int {
    let perYear = calendar.template.periods.count
    var loads = heaviestElectives(perYear)
    func add(_ load: Int, _ year: Int, _ span: ClosedRange<Int>) {
      for (step, part) in load.parts(span.count).enumerated() {
        let place = span.lowerBound + step
        let own = year + place / perYear
        loads[own, default: [Int](repeating: 0, count: perYear)][place % perYear] += part
      }
    }
    for course in programme.courses
    where !course.isElective && (course.profile == nil || course.profile == profile) {
      guard let span = positions(of: course) else { continue }
      add(course.credits.tenths, course.year ?? 1, span)
    }
    for placement in programme.placements
    where placement.profile == nil || placement.profile == profile {
      add(placement.credits.tenths, placement.year ?? 1, positions(of: placement))
    }
    let months = max(programme.duration?.months ?? 0, 12)
    let mean = (programme.credits.tenths * 12 + months * perYear - 1) / (months * perYear)
    return max(mean * 3 / 2, loads.values.joined().max() ?? 0)
  }

  /// Per year and place: the load of the heaviest elective of each room to choose there.
  private func heaviestElectives(_ perYear: Int) -> [Int: [Int]] {
    var loads: [Int: [Int]] = [:]
    let courses = Dictionary(programme.courses.map { ($0.id, $0) }) { first, _ in first }
    for choice in programme.choices {
      var heaviest = [Int](repeating: 0, count: perYear)
      for id in curriculum.courseSets.first(where: { $0.id == choice.set })?.courses ?? [] {
        guard let course = courses[id], let span = positions(of: course) else { continue }
        for (step, part) in course.credits.tenths.parts(span.count).enumerated() {
          let place = (span.lowerBound + step) % perYear
          heaviest[place] = max(heaviest[place], part)
        }
      }
      let year = choice.year ?? 1
      let before = loads[year] ?? [Int](repeating: 0, count: perYear)
      loads[year] = zip(before, heaviest).map(+)
    }
    return loads
  }
}

extension Int {
  /// The number in so many parts that differ by one at most, the larger first.
  func parts(_ count: Int) -> [Int] {
    guard count > 0 else { return [] }
    return (0..<count).map { self / count + ($0 < self % count ? 1 : 0) }
  }
}
