internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Two sessions of one series on one day for the same network, or for all of them.
enum SessionsOnOneDay: DefinitionCheck {
  static let code = DiagnosticCode(515, "sessions-on-one-day")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for series in definition.curriculum.series {
      var days: [Day: Sessions] = [:]
      for session in series.sessions {
        // The same name twice is a mistake of its own.
        if let earlier = days[session.day, default: Sessions()].add(session),
          earlier.id != session.id
        {
          log.report(.onOneDay(session, earlier, series))
        }
      }
    }
  }

  /// The first session of one day: of all, of each network, and for every network together.
  private struct Sessions {
    private var first: ScheduledSession?
    private var forAll: ScheduledSession?
    private var byNetwork: [NetworkID: ScheduledSession] = [:]

    /// - Returns: one that is already there for a network of this session.
    mutating func add(_ session: ScheduledSession) -> ScheduledSession? {
      defer { if first == nil { first = session } }
      guard let network = session.network else {
        defer { if forAll == nil { forAll = session } }
        return first
      }
      defer { if byNetwork[network] == nil { byNetwork[network] = session } }
      return byNetwork[network] ?? forAll
    }
  }
}

extension ClockTimes {
  /// Whether one is certainly over before the other begins.
  fileprivate func isApart(from other: ClockTimes) -> Bool {
    isOver(before: other) || other.isOver(before: self)
  }

  private func isOver(before other: ClockTimes) -> Bool { end.map { $0 <= other.start } ?? false }
}

extension Diagnostic {
  fileprivate static func onOneDay(
    _ session: ScheduledSession, _ earlier: ScheduledSession, _ series: SessionSeries
  ) -> Diagnostic {
    let (own, other) = (
      named(session.id.text, session.titles), named(earlier.id.text, earlier.titles)
    )
    let (name, day) = (named(series.id.text, series.titles), session.day.words)
    // A morning and an afternoon may be meant.
    let isApart =
      session.times.flatMap { own in earlier.times.map { own.isApart(from: $0) } } ?? false
    return Diagnostic(
      SessionsOnOneDay.code, isApart ? .advice : .warning, at: session.place.attribute("date"),
      Phrase(
        nl: "Bijeenkomst \(own[.dutch]) is op \(day[.dutch]), net als \(other[.dutch]) van "
          + "dezelfde reeks, \(name[.dutch]). Elke bijeenkomst telt apart.",
        en: "Session \(own[.english]) is on \(day[.english]), as is \(other[.english]) of the same "
          + "series, \(name[.english]). Each session counts by itself."),
      notes: [
        Note(
          Phrase(nl: "Hier staat de andere.", en: "Here is the other one."), at: earlier.place)
      ],
      help: Phrase(
        nl: "Verbeter een van de dagen, of haal een van de twee weg.",
        en: "Correct one of the days, or take one of the two out."))
  }
}

extension SessionsOnOneDay {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een reeks heeft twee bijeenkomsten op één dag, voor hetzelfde leernetwerk of "
        + "voor alle. Vaak is een dag verkeerd overgenomen. Overlappen de tijden niet, dan "
        + "is dit alleen een advies.",
      en: "A series has two sessions on one day, for the same network or for all. Often a "
        + "day was copied wrongly. Where the times do not overlap this only advises."),
    example: "<session id=\"s1\" date=\"2019-12-12\"/>\n<session id=\"s2\" "
      + "date=\"2019-12-12\"/>",
    remedy: Phrase(
      nl: "Verbeter een van de dagen, of haal een van de twee weg.",
      en: "Correct one of the days, or take one of the two out."))
}
