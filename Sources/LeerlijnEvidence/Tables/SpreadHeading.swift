internal import LeerlijnModel

/// Finds what the headers of spread columns stand for (Dutch: *wat een kop betekent*): the session of
/// a day, the day of a week, a name of the curriculum.
///
/// Only what a header says is taken, never what is near it: a day without a session, and one with
/// several, are a doubt that a person settles.
struct SpreadHeading {
  let domain: Domain
  let sessions: [Session]
  /// By id; also of those that were left out.
  let sessionNames: CodeTable
  let instructions: FileInstructions

  /// What a header stands for: one text for everybody, or one by network.
  enum Meaning: Equatable {
    case text(String)
    /// - Parameter unknown: for who is in no network that we know of.
    case byNetwork([UInt16: String], unknown: String?)
    /// A day of one of several years; which, the other columns tell.
    case days([Day])

    /// Everything that it may stand for.
    var texts: [String] {
      switch self {
      case .text(let text): [text]
      case .byNetwork(let texts, _): Array(texts.values)
      case .days(let days): days.map(\.description)
      }
    }
  }

  func meaning(of header: String, _ spread: SpreadInstructions) throws(SpreadDoubt) -> Meaning {
    let text = instructions.translated(header, in: spread.key)
    switch spread.heading {
    case .week(let weekday): return .days(try days(ofWeek: text, weekday, spread))
    case .column(.session): return try session(text, spread)
    case .column(.date): return .days(try days(text, spread))
    case .column(let column):
      if let table = domain.codes(of: column, in: instructions.kind),
        table.value(of: text) == KeyTable.notFound
      {
        throw .unknownName(column)
      }
      return .text(text)
    }
  }

  private func years(_ spread: SpreadInstructions) -> [StudyYear] {
    domain.curricula.flatMap(\.years).filter { spread.year == nil || $0.id.text == spread.year }
  }

  private func days(
    ofWeek text: String, _ weekday: Int, _ spread: SpreadInstructions
  ) throws(SpreadDoubt) -> [Day] {
    guard let week = HeaderWeek(text) else { throw .noWeek }
    if let year = week.year {
      guard let day = week.day(weekday, of: year) else { throw .noWeek }
      return [day]
    }
    let years = years(spread)
    let calendar = Set(years.flatMap { [$0.days.first.civil.year, $0.days.last.civil.year] })
    let days = calendar.sorted().compactMap { week.day(weekday, of: $0) }.filter { day in
      // Of a week that a study year begins or ends in, the day may lie just outside.
      years.contains { $0.days.first - 6 <= day && day <= $0.days.last + 6 }
    }
    guard !days.isEmpty else { throw .noYear }
    return days
  }

  private func days(
    _ text: String, _ spread: SpreadInstructions
  ) throws(SpreadDoubt) -> [Day] {
    guard let header = HeaderDay(text, instructions.dayForm) else { throw .noDay }
    switch header.written {
    case .whole(let day): return [day]
    case .ofAnyYear(let month, let day):
      let years = years(spread)
      let calendar = Set(years.flatMap { [$0.days.first.civil.year, $0.days.last.civil.year] })
      let days = calendar.sorted().compactMap { Day(year: $0, month: month, day: day) }
        .filter { day in years.contains { $0.days.contains(day) } }
      guard !days.isEmpty else { throw .noYear }
      return days
    }
  }

  private func session(
    _ text: String, _ spread: SpreadInstructions
  ) throws(SpreadDoubt) -> Meaning {
    if sessionNames.value(of: text) != KeyTable.notFound { return .text(text) }
    guard let header = HeaderDay(text, instructions.dayForm) else { throw .noSessionName }
    let wanted = try SessionFilter(header.rest, spread, domain)
    let own = sessions.filter { wanted.holds($0) }
    let years = years(spread)
    var found = own.filter { session in
      guard header.matches(session.day) else { return false }
      return spread.year == nil || years.contains { $0.days.contains(session.day) }
    }
    guard !found.isEmpty else {
      throw .noSession(near: own.filter { header.isNear($0.day) }.map(\.id.text))
    }
    if found.count > 1, let start = header.start {
      found = narrowed(found) { $0.times.map { Int($0.start) == start } ?? false }
    }
    found = narrowed(found) { $0.state != .cancelled }
    guard spread.network == .own else {
      guard found.count == 1 else { throw .severalSessions(found.map(\.id.text)) }
      let id = found[0].id.text
      // The only session of the day may be another network's than the list is about.
      guard let network = found[0].network, !wanted.namesNetwork else { return .text(id) }
      return .byNetwork([network: id], unknown: id)
    }
    return try byNetwork(found)
  }

  private func narrowed(_ sessions: [Session], _ keeps: (Session) -> Bool) -> [Session] {
    let kept = sessions.filter(keeps)
    return kept.isEmpty ? sessions : kept
  }

  private func byNetwork(_ found: [Session]) throws(SpreadDoubt) -> Meaning {
    if found.count == 1, found[0].network == nil { return .text(found[0].id.text) }
    var texts: [UInt16: String] = [:]
    for session in found {
      guard let network = session.network,
        texts.updateValue(session.id.text, forKey: network) == nil
      else { throw .severalSessions(found.map(\.id.text)) }
    }
    return .byNetwork(texts, unknown: nil)
  }
}

/// Why it is not known what the header of a spread column stands for.
enum SpreadDoubt: Error, Equatable {
  case noSessionName, noDay, noWeek
  /// A day or week without a year, in no study year of the curriculum.
  case noYear
  /// In several study years.
  case severalDays([Day])
  case noSession(near: [String])
  case severalSessions([String])
  /// Words beside the day that are no series, no network and nothing that means everybody.
  case words(String)
  case unknownName(TableColumn)
  /// Another column stands for the same.
  case twice(String)
}

extension HeaderDay {
  func matches(_ day: Day) -> Bool {
    switch written {
    case .whole(let own): return own == day
    case .ofAnyYear(let month, let number):
      let civil = day.civil
      return civil.month == month && civil.day == number
    }
  }

  /// Whether a day is at most three days away: one that may have been meant.
  func isNear(_ day: Day) -> Bool { (-3...3).contains { matches(day + $0) } }
}
