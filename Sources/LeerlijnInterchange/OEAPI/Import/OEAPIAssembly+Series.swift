internal import LeerlijnDiagnostics
internal import LeerlijnModel

// Series of sessions, which only our own export has.

extension OEAPIAssembly {
  mutating func addSeries(to curriculum: inout Curriculum) {
    var sessions: [Int: [Int]] = [:]
    for number in all(.componentOffering) where records[number].element == "session" {
      for id in records[number][.component] {
        guard let series = find(.component, id) else {
          continue
        }
        sessions[series, default: []].append(number)
      }
    }
    for number in all(.component) where records[number].element == "series" {
      let record = records[number]
      let own = record.own
      let id = own?.text("programme")
      guard let place = curriculum.programmes.firstIndex(where: { $0.id.text == id }) else {
        log.report(
          .exchangeUnknown(
            id ?? "", "ext.leerlijn.programme", of: record.label,
            at: reader.range(of: record)))
        continue
      }
      var series = SessionSeries(
        id: SeriesID(name(number, in: "series")), titles: titles(record),
        per: own?.text("per").flatMap { SessionSeries.Audience(rawValue: $0) } ?? .all)
      series.isPlannedCompletely =
        own?.text("planned") == "complete" || own?.flag("planned") == true
      series.maximum = own?.text("maximum").flatMap(bound)
      series.audience = (own?.texts("audience") ?? []).map { RoleID($0) }
      series.isOpen = own?.flag("open") ?? false
      series.isOptional = own?.flag("optional") ?? false
      series.activities = own?.texts("activity") ?? []
      series.outcomes = links(record, .develops)
      series.citations = citations(record)
      series.sessions = (sessions[number] ?? []).compactMap { session($0) }
      curriculum.programmes[place].series.append(series)
    }
  }

  /// `5` or `$parameter`.
  private func bound(_ text: String) -> Bound? {
    if text.hasPrefix("$") { return .parameter(ParameterID(String(text.dropFirst()))) }
    return Unit.sessions.amount(text).map { .amount($0) }
  }

  private mutating func session(_ number: Int) -> ScheduledSession? {
    let record = records[number]
    guard let day = day(record, .start) else {
      log.report(
        .exchangeUnattached(
          record.label,
          Phrase(
            nl: "is een bijeenkomst zonder dag en is weggelaten.",
            en: "is a session without a day and was left out."),
          at: reader.range(of: record)))
      return nil
    }
    let network = record[.groups].first.flatMap { find(.group, $0) }
      .map { name($0, in: "network") }
    return ScheduledSession(
      id: SessionID(name(number, in: "session")), titles: titles(record), day: day,
      times: AmsterdamTime.times(from: record[.start], to: record[.end]),
      theme: record.own?.text("theme").map { ThemeID($0) },
      network: (network ?? record.own?.text("network")).map { NetworkID($0) },
      period: record.own?.text("period").map { PeriodID($0) })
  }
}
