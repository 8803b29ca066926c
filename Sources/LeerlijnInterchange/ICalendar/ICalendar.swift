public import LeerlijnDiagnostics
internal import LeerlijnModel

/// The sessions of each learning network as an iCalendar file (Dutch: *agenda*).
///
/// - Shape: a file per network, `NETWORK.ics`, with its own sessions and those for all networks; and
///   `all-networks.ics` with the latter alone, where there are any.
/// - With evidence the sessions are as it has them: moved, held, cancelled. Without, they are those
///   that the curriculum puts on a day.
/// - An event that an earlier export left and that has changed since gets a higher SEQUENCE; one that
///   is no longer there is cancelled, not dropped, so that subscribers see it.
/// - Source: RFC 5545; RFC 7986 for NAME and the UID of a calendar.
public enum ICalendar: ExportFormat {
  public static let name = "ics"
  public static let summary = Phrase(
    nl: "agenda's (iCalendar): de bijeenkomsten, een bestand per leernetwerk.",
    en: "calendars (iCalendar): the sessions, a file per learning network.")
  public static var needs: ExportNeeds { .evidenceIfGiven }

  static let everyone = "all-networks.ics"

  public static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile] {
    let agenda = NetworkAgenda(material)
    guard !agenda.sessions.isEmpty else {
      log.report(
        .nothingToExport(
          Phrase(nl: "er staan geen bijeenkomsten op een dag.", en: "no session is on a day."),
          to: name, at: nil,
          help: Phrase(
            nl: "Zet bijeenkomsten in het curriculum, of noem met --evidence een map met "
              + "sessions.csv.",
            en: "Put sessions into the curriculum, or name a folder with sessions.csv with "
              + "--evidence.")))
      return []
    }
    carriage.reportLosses(of: material.curriculum, to: name, reporting: &log)
    let networks = material.curriculum.networks.filter {
      $0.kind == .organisation && material.networks?.contains($0.id) ?? true
    }
    var calendars = networks.map {
      (name: $0.id.text + ".ics", calendar: agenda.calendar(of: $0))
    }
    let shared = agenda.calendar(of: nil)
    if !shared.events.isEmpty { calendars.insert((everyone, shared), at: 0) }
    let earlier = calendars.map { EarlierCalendar(material.earlier($0.name) ?? []) }
    return calendars.indices.map { index in
      let others = earlier.indices.filter { $0 != index }.flatMap { earlier[$0].events }
      let elsewhere = Dictionary(
        others.map { ($0.id, $0) }, uniquingKeysWith: { $0.sequence >= $1.sequence ? $0 : $1 })
      let revised = earlier[index].revised(
        calendars[index].calendar, on: agenda.stamp, elsewhere: elsewhere)
      return ExportedFile(calendars[index].name, revised.bytes)
    }
  }
}
