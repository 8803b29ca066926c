internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension TableColumn {
  /// Whether its cells are amounts of hours, which a file may count in minutes.
  var isAmountOfTime: Bool {
    switch self {
    case .hours, .hoursPerWeek, .maximumHoursPerWeek: true
    default: false
    }
  }
}

extension ManifestReader {
  /// What a bare number of a column counts (Dutch: *eenheid*): `hours` or `minutes`.
  func readUnit(
    _ unit: XMLAttribute, of column: TableColumn, _ instructions: inout FileInstructions,
    _ log: inout DiagnosticLog
  ) {
    if unit.value.isEmpty {
      log.report(.unitOpen(column, at: unit.range))
      return
    }
    let units = [("hours", false), ("minutes", true), ("uren", false), ("minuten", true)]
    if choice(unit, units, &log) == true { instructions.minutes.insert(column) }
  }
}

extension Diagnostic {
  fileprivate static func unitOpen(_ column: TableColumn, at place: SourceRange) -> Diagnostic {
    questionOpen(
      Phrase(
        nl: "of '\(column.rawValue)' in uren (hours) of in minuten (minutes) staat, is nog niet "
          + "ingevuld.",
        en: "it is not yet filled in whether '\(column.rawValue)' counts hours or minutes."),
      at: place)
  }
}
