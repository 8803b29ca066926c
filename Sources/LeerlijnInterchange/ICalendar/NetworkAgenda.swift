internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Whose sessions are when (Dutch: *wie wanneer*), from the evidence or else from the curriculum.
struct NetworkAgenda {
  struct Session {
    var id: SessionID
    /// nil for a session of all networks.
    var network: NetworkID?
    var series: SessionSeries
    var day: Day
    var times: ClockTimes?
    var theme: ThemeID?
    var titles: Titles
    var isCancelled: Bool
  }

  /// By day, and by id within a day.
  let sessions: [Session]
  private let material: ExportMaterial
  private let ids: StableIDs
  /// The day whose state the calendars tell.
  let stamp: Day

  init(_ material: ExportMaterial) {
    self.material = material
    ids = StableIDs(base: material.base)
    let curriculum = material.curriculum
    let all =
      material.evidence.map { Self.sessions(of: $0, in: curriculum) }
      ?? Self.sessions(of: curriculum)
    sessions = all.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    stamp =
      material.evidence == nil
      ? curriculum.decided ?? sessions.first?.day ?? material.asOf : material.asOf
  }

  private static func sessions(of curriculum: Curriculum) -> [Session] {
    curriculum.series.flatMap { series in
      series.sessions.map { session in
        Session(
          id: session.id, network: session.network, series: series, day: session.day,
          times: session.times, theme: session.theme, titles: session.titles, isCancelled: false)
      }
    }
  }

  private static func sessions(of evidence: Evidence, in curriculum: Curriculum) -> [Session] {
    let series = Dictionary(
      curriculum.series.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return evidence.sessions.compactMap { session in
      guard let series = series[session.series] else { return nil }
      let scheduled = series.sessions.first { $0.id == session.id }
      return Session(
        id: session.id, network: session.network.map { evidence.networks[Int($0)] },
        series: series, day: session.day, times: session.times ?? scheduled?.times,
        theme: session.theme ?? scheduled?.theme,
        titles: scheduled?.titles ?? Titles([]), isCancelled: session.state == .cancelled)
    }
  }

  /// The calendar of a network, or of what is for all of them.
  func calendar(of network: LearningNetwork?) -> CalendarDocument {
    let language = material.language
    let curriculum = material.curriculum
    let whole = curriculum.titles.text(in: language) ?? curriculum.id
    let title = network.map { $0.titles.text(in: language) ?? $0.id.text } ?? whole
    let own = sessions.filter { $0.network == nil || $0.network == network?.id }
    return CalendarDocument(
      id: ids.uuid(.network, network?.id.text ?? curriculum.id), title: title,
      language: language.rawValue, events: own.map(event))
  }

  private func event(_ session: Session) -> CalendarEvent {
    let year = material.curriculum.years.first { $0.days.contains(session.day) }
    // A series begins again every year, and so do the names of its sessions.
    let id = ids.uuid(.session, year?.id.text ?? String(session.day.civil.year), session.id.text)
    var lines = times(of: session) + [ContentLines.line("SUMMARY", text: summary(session))]
    if let words = description(session) {
      lines.append(ContentLines.line("DESCRIPTION", text: words))
    }
    lines.append(ContentLines.line("CATEGORIES", text: title(of: session.series)))
    // A session whose time nobody knows does not take the whole day.
    lines.append(session.times == nil ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE")
    return CalendarEvent(
      id: id, sequence: session.isCancelled ? 1 : 0, stamp: stamp,
      state: session.isCancelled ? .cancelled : .confirmed, lines: lines,
      isShared: session.network == nil)
  }

  /// Without a time of day the whole day: none is made up.
  private func times(of session: Session) -> [String] {
    guard let times = session.times else {
      return CalendarEvent.wholeDays(DayRange(session.day, session.day))
    }
    func line(_ name: String, _ minutes: Int16) -> String {
      // A clock in a calendar has no 24:00.
      let isNext = minutes == ClockTimes.endOfDay
      let day = (isNext ? session.day + 1 : session.day).basicForm
      let minutes = isNext ? 0 : minutes
      func padded(_ number: Int16) -> String { number < 10 ? "0\(number)" : String(number) }
      let clock = padded(minutes / 60) + padded(minutes % 60) + "00"
      return "\(name);TZID=\(CalendarZone.name):\(day)T\(clock)"
    }
    return [line("DTSTART", times.start)] + (times.end.map { [line("DTEND", $0)] } ?? [])
  }

  private func title(of series: SessionSeries) -> String {
    series.titles.text(in: material.language) ?? series.id.text
  }

  private func summary(_ session: Session) -> String {
    let what = session.titles.text(in: material.language) ?? title(of: session.series)
    guard let theme = session.theme else { return what }
    let themes = material.curriculum.themes
    let name = themes.first { $0.id == theme }?.titles.text(in: material.language) ?? theme.text
    return what == name ? what : "\(what): \(name)"
  }

  /// Who is invited, and whether outsiders are welcome. Why a session was cancelled stays out: it may
  /// tell of a person.
  private func description(_ session: Session) -> String? {
    let language = material.language
    let roles = session.series.audience.map { id in
      material.curriculum.roles.first { $0.id == id }?.titles.text(in: language) ?? id.text
    }
    var lines: [String] = []
    if !roles.isEmpty {
      let list = roles.joined(separator: ", ")
      lines.append(Phrase(nl: "Voor: \(list).", en: "For: \(list).")[language])
    }
    if session.series.isOptional {
      lines.append(Phrase(nl: "Deelname is vrij.", en: "Taking part is free.")[language])
    }
    if session.series.isOpen {
      lines.append(
        Phrase(
          nl: "Ook mensen van buiten de leernetwerken zijn welkom.",
          en: "People from outside the networks are welcome too.")[language])
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
