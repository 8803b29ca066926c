package import LeerlijnModel

/// The periods in which a student can still be taught (Dutch: *periodes vooruit*), from the one that a
/// day lies in.
///
/// Study years that the calendar does not have follow 52 weeks after the one before, 53 where they
/// would begin a week too early, with the periods of the year that the programme names most of: an
/// assumption, which each such period says.
package struct PlanCalendar: Sendable {
  package struct Slot: Hashable, Sendable {
    /// The calendar's own name of the study year, else one like it.
    package var year: StudyYearID
    /// Counted from the study year of the day, which is 0.
    package var yearIndex: Int
    package var period: PeriodID
    /// Place among the periods of its study year.
    package var position: Int
    package var days: DayRange
    /// Whether its days are not in the calendar.
    package var isAssumed: Bool
  }

  /// In order of time, at most 64.
  package let slots: [Slot]
  package let asOf: Day
  /// The year whose periods stand for those of years without any.
  package let template: StudyYear
  /// Per study year, from that of the day: its days through the day before the next one.
  package let years: [(id: StudyYearID, days: DayRange)]
  /// Whether more periods would have followed than a plan looks at.
  package let isCut: Bool

  /// - Parameter last: plans no further than the periods that end by this day; nil for as far as a plan
  ///   looks.
  /// - Returns: nil where the calendar has no periods.
  init?(_ programme: Programme, _ curriculum: Curriculum, asOf: Day, through last: Day? = nil) {
    guard let template = ProgrammeSlots(programme, curriculum)?.calendar else { return nil }
    self.template = template
    self.asOf = asOf
    let known = curriculum.years.sorted { $0.days.first < $1.days.first }
    var slots: [Slot] = []
    var years: [(id: StudyYearID, first: Day)] = []
    var first = Self.start(ofYearAt: asOf, known, template)
    var isCut = false
    while true {
      let own = known.first { $0.days.first == first }
      let id = own?.id ?? Self.name(ofYearFrom: first)
      let index = years.count
      let added = Self.periods(of: own, from: first, template).enumerated().map { place, period in
        Slot(
          year: id, yearIndex: index, period: period.id, position: place, days: period.days,
          isAssumed: own?.periods.isEmpty ?? true)
      }.filter { $0.days.last >= asOf && $0.days.last <= last ?? .distantFuture }
      years.append((id, first))
      let room = PeriodSet.capacity - slots.count
      slots += added.prefix(room)
      if added.count > room {
        isCut = true
        break
      }
      let next = Self.start(after: first, known, template)
      if next > last ?? .distantFuture { break }
      if slots.count == PeriodSet.capacity {
        isCut = true
        break
      }
      // A year without periods that lies ahead of all would never end.
      if years.count > 2 * PeriodSet.capacity { break }
      first = next
    }
    let following = Self.start(after: first, known, template)
    self.slots = slots
    self.isCut = isCut
    self.years = years.indices.map { index in
      let end = index + 1 < years.count ? years[index + 1].first : following
      return (years[index].id, DayRange(years[index].first, end - 1))
    }
  }

  /// Whether something new can begin in a period: it has not begun before the day.
  package func canBegin(in slot: Int) -> Bool { slots[slot].days.first >= asOf }

  /// The place of a period of the study year so many years on; nil where it is over or not looked at.
  package func slot(yearIndex: Int, position: Int) -> Int? {
    slots.firstIndex { $0.yearIndex == yearIndex && $0.position == position }
  }

  /// The place of a period of the template by its name, which another year may have it by.
  func position(of period: PeriodID, in curriculum: Curriculum) -> Int? {
    if let place = template.periods.firstIndex(where: { $0.id == period }) { return place }
    return curriculum.years.lazy.compactMap { year in
      year.periods.firstIndex { $0.id == period }
    }.first
  }

  /// The last period that ends on or before a day; nil where none does.
  package func lastSlot(through day: Day) -> Int? { slots.lastIndex { $0.days.last <= day } }

  /// The periods that share days with some.
  package func slots(during days: DayRange) -> [Int] {
    slots.indices.filter { slots[$0].days.overlaps(days) }
  }

  /// The periods from the first through the one in which something ends that runs already; none where
  /// it is over by then, or does not run.
  func slots(duringRestOf last: Day?) -> [Int] {
    guard let last, !slots.isEmpty, last >= slots[0].days.first else { return [] }
    return slots.indices.filter { slots[$0].days.first <= last }
  }

  /// The period that is meant: of the year that is named, else the first of that name in which
  /// something can begin.
  package func slot(at place: PathWishes.Place) -> Int? {
    slots.indices.first { slot in
      slots[slot].period == place.period
        && (place.year == nil ? canBegin(in: slot) : slots[slot].year == place.year)
    }
  }

  package func place(of slot: Int) -> PathWishes.Place {
    PathWishes.Place(year: slots[slot].year, period: slots[slot].period)
  }

  /// The curriculum with every study year that is planned ahead, so that it can be judged then.
  package func extending(_ curriculum: Curriculum) -> Curriculum {
    var extended = curriculum
    for (index, year) in years.enumerated() {
      let periods = slots.filter { $0.yearIndex == index }
      guard let last = periods.last else { continue }
      if let known = extended.years.firstIndex(where: { $0.days.first == year.days.first }) {
        guard extended.years[known].periods.isEmpty else { continue }
        extended.years[known].periods = Self.teaching(periods, named: year.id)
      } else {
        extended.years.append(
          StudyYear(
            id: year.id, days: DayRange(year.days.first, last.days.last),
            periods: Self.teaching(periods, named: year.id)))
      }
    }
    return extended
  }

  private static func teaching(_ slots: [Slot], named year: StudyYearID) -> [TeachingPeriod] {
    slots.map { TeachingPeriod(id: PeriodID("\(year).\($0.period)"), days: $0.days) }
  }

  // MARK: - Years

  private static func periods(
    of own: StudyYear?, from first: Day, _ template: StudyYear
  ) -> [TeachingPeriod] {
    if let own, !own.periods.isEmpty { return own.periods }
    let distance = first - template.days.first
    return template.periods.map { period in
      var moved = period
      moved.days = DayRange(period.days.first + distance, period.days.last + distance)
      return moved
    }
  }

  /// The first day of the study year that a day lies in, or that has begun last by it.
  private static func start(ofYearAt day: Day, _ known: [StudyYear], _ template: StudyYear) -> Day {
    var first =
      known.last { $0.days.first <= day }?.days.first
      ?? known.first?.days.first ?? template.days.first
    while true {
      let next = start(after: first, known, template)
      if next > day { return first }
      first = next
    }
  }

  private static func start(after first: Day, _ known: [StudyYear], _ template: StudyYear) -> Day {
    let projected = projected(after: first, template)
    let own = known.first { $0.days.first > first && abs($0.days.first - projected) < 120 }
    return own?.days.first ?? projected
  }

  /// 52 weeks on, 53 where that would drift a week away from the day on which the template began.
  private static func projected(after first: Day, _ template: StudyYear) -> Day {
    let next = first + 364
    let years = ((next - template.days.first) + 182) / 365
    let anniversary = template.days.first.adding(CalendarPeriod(months: 12 * years))
    return anniversary - next >= 6 ? next + 7 : next
  }

  /// `2021-2022`, in the way the field writes study years.
  private static func name(ofYearFrom first: Day) -> StudyYearID {
    let year = first.civil.year
    return StudyYearID("\(year)-\(year + 1)")
  }
}
