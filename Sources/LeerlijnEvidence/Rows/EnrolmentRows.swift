internal import LeerlijnModel

/// Rows of `enrolments.csv`.
struct EnrolmentRows: FactReading {
  private let domain: Domain
  private var programme: CodeCell
  private var mode: CodeReader
  private let modeCell: Cell
  private let year: NumberCell
  private var profile: CodeCell
  private let from: DayCell
  private let until: DayCell
  private(set) var words = LocalWords()

  init(_ table: BoundTable, _ setting: Setting) {
    domain = setting.domain
    programme = table.codes(.programme, domain.programmes, unknown: .unknownProgramme)
    let modes = table.codes(.mode, domain.modes)
    mode = modes.reader
    modeCell = modes.cell
    year = table.number(.year, 1...20)
    profile = table.codes(.profile, domain.profiles, unknown: .unknownProfile)
    from = table.days(.from, domain.longAgo)
    until = table.days(.until, domain.longAgo)
  }

  mutating func read(
    _ row: Row, student: Int, _ problems: inout ChunkProblems
  ) -> EnrolmentFact.Row? {
    let none = KeyTable.notFound - 1
    let programme = programme.read(row, whenEmpty: none, &problems)
    let year = year.read(row, whenEmpty: 0, &problems)
    let profile = profile.read(row, whenEmpty: none, &problems)
    let first = from.read(row, whenEmpty: .distantPast, &problems)
    let last = until.read(row, whenEmpty: .distantFuture, &problems)
    guard let programme, let year, let profile, let first, let last else { return nil }
    guard first <= last else {
      until.cell.complain(.endBeforeStart, row, &problems)
      return nil
    }
    return EnrolmentFact.Row(
      programme: programme == none ? nil : UInt16(programme), mode: readMode(row, &problems),
      year: Int16(year), profile: profile == none ? nil : UInt16(profile),
      days: DayRange(first, last))
  }

  /// Full-time, part-time and dual are known by their Dutch names too; another word is kept as it
  /// stands, and reported.
  private mutating func readMode(_ row: Row, _ problems: inout ChunkProblems) -> UInt16? {
    let field = row[modeCell.position].trimmed
    guard !field.isEmpty else { return nil }
    let code = mode.value(of: field)
    if code != KeyTable.notFound {
      let word = Words.mode.entries[Int(code)].value
      return withField(of: word) { UInt16(truncatingIfNeeded: words.number(of: $0)) }
    }
    if !domain.modesInRules.contains(field.text) { modeCell.complain(.unknownMode, row, &problems) }
    return UInt16(truncatingIfNeeded: words.number(of: field))
  }

  static func renumber(_ fact: inout EnrolmentFact.Row, words: [UInt32], names: [UInt32]) {
    if let mode = fact.mode { fact.mode = UInt16(truncatingIfNeeded: words[Int(mode)]) }
  }
}
