package import LeerlijnModel

/// A period of a year of a programme (Dutch: *periode van een leerjaar*), such as year 2, `p3`.
package struct ProgrammeSlot: Hashable, Sendable {
  /// From 1.
  package var year: Int
  package var period: PeriodID

  package init(year: Int, period: PeriodID) {
    self.year = year
    self.period = period
  }
}

/// The periods of all years of a programme, in their order.
package struct ProgrammeSlots: Sendable {
  package let years: Int
  /// The study year of the calendar whose periods each year of the programme has.
  package let calendar: StudyYear

  /// - Returns: nil where the calendar has no periods.
  init?(_ programme: Programme, _ curriculum: Curriculum) {
    let named = programme.courses.flatMap { $0.periods + $0.undesired }
    let dated = curriculum.years.filter { !$0.periods.isEmpty }
    // Years of which nothing names a period are equal: then the last one.
    guard
      let year = dated.max(by: { Self.count(named, in: $0) <= Self.count(named, in: $1) })
    else { return nil }
    calendar = year
    let written =
      programme.courses.compactMap(\.year) + programme.placements.compactMap(\.year)
      + programme.phases.flatMap(\.years) + programme.choices.compactMap(\.year)
    years = max(((programme.duration?.months ?? 0) + 11) / 12, written.max() ?? 1, 1)
  }

  private static func count(_ named: [PeriodID], in year: StudyYear) -> Int {
    let periods = Set(year.periods.map(\.id))
    return named.count { periods.contains($0) }
  }

  package var perYear: Int { calendar.periods.count }
  package var count: Int { years * perYear }

  package subscript(index: Int) -> ProgrammeSlot {
    ProgrammeSlot(year: index / perYear + 1, period: calendar.periods[index % perYear].id)
  }

  package func index(year: Int, _ period: PeriodID) -> Int? {
    guard (1...years).contains(year),
      let place = calendar.periods.firstIndex(where: { $0.id == period })
    else { return nil }
    return (year - 1) * perYear + place
  }

  func indices(year: Int) -> Range<Int> { (year - 1) * perYear..<year * perYear }
}
