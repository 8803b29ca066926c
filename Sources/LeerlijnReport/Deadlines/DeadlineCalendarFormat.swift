internal import LeerlijnDiagnostics
internal import LeerlijnInterchange
internal import LeerlijnModel
internal import LeerlijnRules

/// `ics-deadlines`: by which day a group still owes what, as a calendar (Dutch: *termijnen*).
///
/// - Shape: `deadlines.ics`, with an event of the whole day for each day to come and rule that is still
///   open for someone, which leaves that day free. What has passed is left out: whoever took it in has
///   it.
/// - An event that an earlier export left of the same choice and that is no longer so is cancelled.
/// - Source: RFC 5545. No VTODO: Outlook and Google Calendar take no tasks from a file.
struct DeadlineCalendarFormat: ExportFormat {
  static let name = "ics-deadlines"
  static let summary = Phrase(
    nl: "agenda (iCalendar): de termijnen van een groep, per dag en regel voor wie.",
    en: "calendar (iCalendar): the deadlines of a group, per day and rule for whom.")
  static let needs = ExportNeeds.evidence

  static let file = "deadlines.ics"

  static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile] {
    guard let evidence = material.evidence else { return [] }
    let audit = Audit(RuleProgram(material.curriculum), of: evidence, asOf: material.asOf)
    let selected = SelectedAudit(audit, material.selection)
    let made = DeadlineCalendar(GroupDeadlines(selected), material).document
    let earlier = EarlierCalendar(material.earlier(file) ?? [])
    let calendar =
      earlier.id == made.id
      ? earlier.from(material.asOf).revised(made, on: material.asOf) : made
    guard !calendar.isEmpty else {
      log.report(.noDeadlines(for: selected.students.count))
      return []
    }
    return [ExportedFile(file, calendar.bytes)]
  }
}

extension Diagnostic {
  fileprivate static func noDeadlines(for count: Int) -> Diagnostic {
    .nothingToExport(
      count == 1
        ? Phrase(
          nl: "voor de ene student komt er geen termijn meer.",
          en: "for the one student no deadline is to come.")
        : Phrase(
          nl: "voor \(count) studenten komt er geen termijn meer.",
          en: "for \(count) students no deadline is to come."),
      to: DeadlineCalendarFormat.name, at: nil,
      help: Phrase(
        nl: "Kijk met 'leerlijn audit' hoe zij ervoor staan, of kies anderen.",
        en: "See with 'leerlijn audit' how they stand, or choose others."))
  }
}
