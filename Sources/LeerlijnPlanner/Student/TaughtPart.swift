internal import LeerlijnModel

/// A course or placement as something to take.
struct TaughtPart {
  let id: String
  /// In tenths of an EC.
  let credits: Int
  let year: Int?
  let isElective: Bool
  let isPlacement: Bool
  let isOfferingUnknown: Bool
  let strictCorequisites: [String]
  /// The places it takes among the periods of its year; nil where nothing says so.
  let span: ClosedRange<Int>?
  let options: [PathProblem.Option]
  let nominal: Int?

  /// - Parameter isOfPath: whether it is for everyone or for the student's profile.
  init(course: Course, isOfPath: Bool, _ offering: UnitOffering) {
    let span = offering.positions(of: course)
    id = course.id.text
    credits = course.credits.tenths
    year = course.year
    isElective = course.isElective || !isOfPath
    isPlacement = false
    isOfferingUnknown = span == nil
    strictCorequisites = course.strictCorequisites.map(\.text)
    self.span = span
    options = offering.options(of: course)
    nominal = offering.nominal(year: course.year, position: span?.lowerBound)
  }

  init(placement: Placement, isOfPath: Bool, _ offering: UnitOffering) {
    let span = offering.positions(of: placement)
    id = placement.id.text
    credits = placement.credits.tenths
    year = placement.year
    isElective = !isOfPath
    isPlacement = true
    isOfferingUnknown = false
    strictCorequisites = []
    self.span = span
    options = offering.options(of: placement)
    nominal = offering.nominal(year: placement.year, position: span.lowerBound)
  }

  /// How many periods it lasts.
  var length: Int { span?.count ?? 1 }

  /// The last day of what runs without one: that of its last period this study year, else of this one.
  func lastDay(runningIn calendar: PlanCalendar) -> Day? {
    let rest = calendar.slots.filter { slot in
      slot.yearIndex == 0 && span.map { slot.position <= $0.upperBound } ?? false
    }
    return (rest.last ?? calendar.slots.first)?.days.last
  }

  /// As if it were offered in every period.
  func anywhere(in calendar: PlanCalendar) -> [PathProblem.Option] {
    calendar.slots.indices.filter {
      calendar.canBegin(in: $0) && $0 + length <= calendar.slots.count
    }
    .map { PathProblem.Option(start: $0, loads: credits.parts(length)) }
  }
}

/// Which of several things are taken together.
struct Bundles {
  private var leader: [String: String] = [:]

  func name(of id: String) -> String {
    var id = id
    while let next = leader[id] { id = next }
    return id
  }

  mutating func join(_ first: String, _ second: String) {
    let (first, second) = (name(of: first), name(of: second))
    if first != second { leader[second] = first }
  }
}

extension PathModel.Unit {
  /// Takes another to itself, to be taken in the same periods; a test alone is then no way.
  mutating func join(_ other: PathModel.Unit) {
    ids += other.ids
    credits += other.credits
    years += other.years
    resits = []
    isOfferingUnknown = isOfferingUnknown && other.isOfferingUnknown
  }
}

extension PathProblem.Unit {
  /// Runs where the other runs too, at least in part, with the load of both; done once both are.
  mutating func join(_ other: PathProblem.Unit) {
    options = options.compactMap { option in
      guard option.loads != [0] else { return nil }
      let match = other.options.first {
        $0.loads != [0] && $0.start <= option.end && option.start <= $0.end
      }
      guard let match else { return nil }
      let start = min(option.start, match.start)
      var loads = [Int](repeating: 0, count: max(option.end, match.end) - start + 1)
      for part in [option, match] {
        for (step, load) in part.loads.enumerated() { loads[part.start - start + step] += load }
      }
      return PathProblem.Option(start: start, loads: loads)
    }
    isRequired = isRequired || other.isRequired
  }
}

extension UnitCondition.Place {
  /// Places that share units, directly or by way of others, in groups.
  static func sharing(_ places: [UnitCondition.Place]) -> [[UnitCondition.Place]] {
    var groups: [(units: Set<Int>, places: [UnitCondition.Place])] = []
    for place in places {
      let units = Set(place.terms.map(\.unit))
      let touched = groups.filter { !$0.units.isDisjoint(with: units) }
      groups.removeAll { !$0.units.isDisjoint(with: units) }
      groups.append(
        (touched.reduce(units) { $0.union($1.units) }, touched.flatMap(\.places) + [place]))
    }
    return groups.map(\.places)
  }
}
