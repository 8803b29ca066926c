internal import LeerlijnModel

/// Rows of `decisions.csv`.
struct DecisionRows: FactReading {
  private let domain: Domain
  private var about: CodeCell
  private var kind: CodeCell
  private let date: DayCell
  private let until: DayCell
  private let authority: Cell
  private let ground: Cell

  init(_ table: BoundTable, _ setting: Setting) {
    domain = setting.domain
    about = table.codes(.about, domain.subjects, unknown: .unknownSubject)
    kind = table.codes(.kind, domain.decisions)
    date = table.days(.date, domain.nearYears)
    until = table.days(.until, domain.nearYears)
    authority = table.cell(.authority)
    ground = table.cell(.ground)
  }

  mutating func read(_ row: Row, student: Int, _ problems: inout ChunkProblems) -> DecisionFact? {
    let subject = about.read(row, &problems)
    let kind = kind.read(row, &problems)
    let day = date.read(row, &problems)
    let until = until.read(row, whenEmpty: .distantFuture, &problems)
    guard let subject, let kind, let day, let until else { return nil }
    let decided = Words.decision.entries[Int(kind)].value
    // An extension says until when, or it extends nothing.
    if decided == .extension, until == .distantFuture {
      self.until.cell.complain(.valueMissing, row, &problems)
      return nil
    }
    return DecisionFact(
      about: domain.subjects.names[Int(subject)], kind: decided, day: day,
      until: until == .distantFuture ? nil : until,
      authority: row[authority.position].trimmed.words,
      ground: row[ground.position].trimmed.words, row: row.line)
  }
}
