internal import LeerlijnModel

/// Rows of `registrations.csv`.
struct RegistrationRows: FactReading {
  private var course: CodeCell
  private let from: DayCell
  private let until: DayCell

  init(_ table: BoundTable, _ setting: Setting) {
    course = table.codes(.course, setting.domain.gradedWholes, unknown: .unknownUnit)
    from = table.days(.from, setting.domain.longAgo)
    until = table.days(.until, setting.domain.longAgo)
  }

  mutating func read(
    _ row: Row, student: Int, _ problems: inout ChunkProblems
  ) -> RegistrationFact? {
    // The numbers of courses and placements are those of their units.
    let unit = course.read(row, &problems)
    let first = from.read(row, whenEmpty: .distantPast, &problems)
    let last = until.read(row, whenEmpty: .distantFuture, &problems)
    guard let unit, let first, let last else { return nil }
    guard first <= last else {
      until.cell.complain(.endBeforeStart, row, &problems)
      return nil
    }
    return RegistrationFact(
      unit: UInt16(truncatingIfNeeded: unit), days: DayRange(first, last), row: row.line)
  }
}
