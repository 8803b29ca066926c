internal import LeerlijnModel

/// Rows of `sessions.csv`.
struct SessionRows {
  private let domain: Domain
  private let session: Cell
  private var network: CodeCell
  private var series: CodeCell
  private let date: DayCell
  private let period: Cell
  private let theme: CodeCell
  private var status: CodeCell
  private let reason: Cell
  private let time: Cell

  init(_ table: BoundTable, _ domain: Domain) {
    self.domain = domain
    session = table.cell(.session)
    network = table.codes(.network, domain.networks, unknown: .unknownNetwork)
    series = table.codes(.series, domain.series, unknown: .unknownSeries)
    date = table.days(.date, domain.nearYears)
    period = table.cell(.period)
    theme = table.codes(.theme, domain.themes)
    status = table.codes(.status, domain.sessionStates)
    reason = table.cell(.reason)
    time = table.cell(.time)
  }

  /// - Returns: the session's id, also where the rest of the row is bad.
  mutating func read(
    _ row: Row, _ problems: inout ChunkProblems
  ) -> (id: String, session: Session?)? {
    let id = row[session.position].trimmed
    guard !id.isEmpty else {
      session.complain(.valueMissing, row, &problems)
      return nil
    }
    let none = KeyTable.notFound - 1
    let network = network.read(row, whenEmpty: none, &problems)
    let series = series.read(row, &problems)
    let day = date.read(row, &problems)
    let status = status.read(row, &problems)
    guard let network, let series, let day, let status,
      let period = readPeriod(row, day, &problems)
    else { return (id.text, nil) }
    let reason = row[reason.position].trimmed
    return (
      id.text,
      Session(
        id: SessionID(id.text), network: network == none ? nil : UInt16(network),
        series: SeriesID(domain.series.names[Int(series)]), day: day,
        times: readTimes(row, &problems), period: period == 0 ? nil : period,
        theme: readTheme(row, &problems),
        state: Words.sessionState.entries[Int(status)].value,
        reason: reason.isEmpty ? nil : reason.words, row: row.line)
    )
  }

  /// Whom a row touches that is left out: its network, and all where it names none that is known.
  mutating func touched(by row: Row) -> SkippedLine.Touched {
    let found = network.reader.value(of: row[network.cell.position])
    return found == KeyTable.notFound ? .everybody : .network(UInt16(truncatingIfNeeded: found))
  }

  /// - Returns: 0 for an empty cell; nil for what is no period.
  private func readPeriod(_ row: Row, _ day: Day, _ problems: inout ChunkProblems) -> Int? {
    let field = row[period.position].trimmed
    guard !field.isEmpty else { return 0 }
    let years = domain.years(holding: day)
    let named = years.lazy.compactMap { year in
      year.periods.firstIndex { $0.id.text == field.text }
    }.first
    guard let number = field.wholeNumber() ?? named.map({ $0 + 1 }), (1...60).contains(number)
    else {
      period.complain(.notAWholeNumber, row, &problems)
      return nil
    }
    let actual = years.compactMap { year in
      year.periods.firstIndex { $0.days.contains(day) }.map { $0 + 1 }
    }
    if let first = actual.first, !actual.contains(number) {
      period.complain(.periodDisagrees, row, &problems, detail: Int32(first))
    }
    return number
  }

  /// Nobody is judged by a time: a row with a bad one counts all the same.
  private func readTimes(_ row: Row, _ problems: inout ChunkProblems) -> ClockTimes? {
    let field = row[time.position].trimmed
    guard !field.isEmpty else { return nil }
    let times = ClockTimes(field.text)
    if times == nil { time.complain(.notATime, row, &problems) }
    return times
  }

  /// A theme need not be in the curriculum; where others are, an unknown one is reported.
  private func readTheme(_ row: Row, _ problems: inout ChunkProblems) -> ThemeID? {
    let field = row[theme.cell.position].trimmed
    guard !field.isEmpty else { return nil }
    var reader = theme.reader
    let code = reader.value(of: field)
    if code != KeyTable.notFound { return ThemeID(domain.themes.names[Int(code)]) }
    if !domain.themes.names.isEmpty { theme.cell.complain(.unknownTheme, row, &problems) }
    return ThemeID(field.text)
  }
}
