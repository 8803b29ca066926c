internal import LeerlijnModel

/// Rows of `experience.csv`.
struct ExperienceRows: FactReading {
  private let from: DayCell
  private let until: DayCell
  private let weekly: HoursCell
  private let kind: Cell
  private(set) var words = LocalWords()

  init(_ table: BoundTable, _ setting: Setting) {
    from = table.days(.from, setting.domain.longAgo)
    until = table.days(.until, setting.domain.longAgo)
    weekly = table.hours(.hoursPerWeek)
    kind = table.cell(.kind)
  }

  mutating func read(
    _ row: Row, student: Int, _ problems: inout ChunkProblems
  ) -> ExperienceFact? {
    let first = from.read(row, &problems)
    let last = until.read(row, whenEmpty: .distantFuture, &problems)
    let weekly = weekly.read(row, &problems)
    guard let first, let last, let weekly else { return nil }
    guard first <= last else {
      until.cell.complain(.endBeforeStart, row, &problems)
      return nil
    }
    let word = words.number(of: row[kind.position])
    guard word < UInt32(UInt16.max) else {
      kind.complain(.tooManyWords, row, &problems)
      return nil
    }
    return ExperienceFact(
      days: DayRange(first, last), weekly: Int32(weekly), kind: UInt16(word), row: row.line)
  }

  static func renumber(_ fact: inout ExperienceFact, words: [UInt32], names: [UInt32]) {
    fact.kind = UInt16(truncatingIfNeeded: words[Int(fact.kind)])
  }
}
