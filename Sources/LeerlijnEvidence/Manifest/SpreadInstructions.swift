internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// What a manifest says of columns that each stand for one session, day, week or course
/// (Dutch: *uitgespreide kolommen*): every filled cell under them is a row of the ordinary table.
struct SpreadInstructions: Sendable {
  /// What the headers name.
  enum Heading: Sendable, Equatable {
    case column(TableColumn)
    /// A week; its hours stand on one day of it, 0 for Monday.
    case week(weekday: Int)
  }

  /// Of which network the sessions are that the headers meet.
  enum Network: Sendable, Equatable {
    case named(String)
    /// Each student's own, as `students.csv` has it.
    case own
  }

  /// As the manifest writes them.
  let columns: String
  let place: SourceRange
  let heading: Heading
  /// The column of ours that the cells hold.
  let value: TableColumn
  var series: String?
  var network: Network?
  /// What cells say that say nothing, such as `?`.
  var empty: [String] = []
  /// The study year of days without a year, and of weeks.
  var year: String?

  /// The column of ours that the headers stand for.
  var key: TableColumn {
    switch heading {
    case .column(let column): column
    case .week: .date
    }
  }
}

extension SpreadInstructions {
  /// Words with spaces between them; what stands between single quotes is one: `? '- -'`.
  static func marks(_ text: String) -> [String] {
    var marks: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0 != " " }) {
      rest = rest[start...]
      let inside = rest.dropFirst()
      if rest.first == "'", let end = inside.firstIndex(of: "'"), end > inside.startIndex {
        marks.append(String(inside[..<end]))
        rest = inside[inside.index(after: end)...]
      } else {
        let word = rest.prefix { $0 != " " }
        marks.append(String(word))
        rest = rest[word.endIndex...]
      }
    }
    return marks
  }

  /// As a manifest writes marks.
  static func written(_ marks: [String]) -> String {
    marks.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
  }
}

extension ManifestReader {
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  func spread(
    _ element: XMLElement, _ description: TableDescription, _ entry: inout Manifest.Entry,
    _ log: inout DiagnosticLog
  ) {
    checkAttributes(
      element, ["columns", "as", "value", "empty", "day", "series", "network", "year"], &log)
    for child in element.elements { log.report(.elementUnknown(child, among: [], in: "spread")) }
    let columns = required("columns", of: element, &log)
    let own = description.spreadColumns
    let asName = required("as", of: element, &log)
    let value = required("value", of: element, &log).flatMap { attribute in
      choice(attribute, own.map { ($0.rawValue, $0) }, &log)
    }
    var headings = own.map { ($0.rawValue, SpreadInstructions.Heading.column($0)) }
    let weekday = asName?.value == "week" && own.contains(.date) ? day(element, &log) : nil
    if own.contains(.date) { headings.append(("week", .week(weekday: weekday ?? 0))) }
    let heading = asName.flatMap { choice($0, headings, &log) }
    guard let columns, let heading, let value, asName?.value != "week" || weekday != nil
    else { return }
    var spread = SpreadInstructions(
      columns: columns.value, place: columns.valueRange, heading: heading, value: value)
    if let other = entry.instructions.spreads.first,
      other.key != spread.key || other.value != value
    {
      // One cell can only be one fact.
      log.report(.valueUnknown(asName ?? columns, among: [other.key.rawValue]))
      return
    }
    for column in [spread.key, value] where isNamed(column, entry) || spread.key == value {
      log.report(.columnTwice(column, at: (asName ?? columns).valueRange))
      return
    }
    readFilters(element, &spread, &log)
    entry.instructions.spreads.append(spread)
  }

  func isNamed(_ column: TableColumn, _ entry: Manifest.Entry) -> Bool {
    entry.instructions.columns.contains { $0.column == column }
      || entry.instructions.fixed.contains { $0.column == column }
  }

  private func day(_ element: XMLElement, _ log: inout DiagnosticLog) -> Int? {
    required("day", of: element, &log).flatMap { attribute in
      choice(attribute, Self.weekdays.enumerated().map { ($1, $0) }, &log)
    }
  }

  private func readFilters(
    _ element: XMLElement, _ spread: inout SpreadInstructions, _ log: inout DiagnosticLog
  ) {
    spread.empty = SpreadInstructions.marks(element["empty"] ?? "")
    if let series = element.attribute("series") {
      spread.series = choice(series, domain.series.names.map { ($0, $0) }, &log)
    }
    if let network = element.attribute("network") {
      let networks = domain.networks.names.map { ($0, SpreadInstructions.Network.named($0)) }
      spread.network = choice(network, networks + [("own", .own)], &log)
    }
    if let year = element.attribute("year") {
      let years = domain.curricula.flatMap { $0.years.map(\.id.text) }
      spread.year = choice(year, years.map { ($0, $0) }, &log)
    }
  }
}

extension TableDescription {
  /// Columns that may be spread; none of a table of which a row is not about one student.
  var spreadColumns: [TableColumn] {
    switch kind {
    case .students, .sessions, .members, .involvement: []
    default: columns.filter { $0 != .student }
    }
  }
}
