internal import LeerlijnModel
internal import LeerlijnXML

/// Columns of an unknown file that each seem to stand for one session, day, week or course, and what
/// the manifest would say of them.
struct SpreadProposal: Sendable {
  /// What the headers seem to be.
  enum Heading: String, Sendable {
    case session, date, week, course

    /// Our column that they stand for.
    var column: TableColumn {
      switch self {
      case .session: .session
      case .date, .week: .date
      case .course: .course
      }
    }
  }

  let kind: FactKind
  let heading: Heading
  let value: TableColumn
  /// Of the columns, in the order of the table.
  let positions: [Int]
  private let headers: [String]
  private let columns: String
  /// What cells say that say nothing, such as `?` for what is not recorded yet.
  private let empty: [String]
  /// The study years of the curriculum, where a week without a year may be of several.
  let openYears: [String]
  /// The one network that the name of the file or a title names.
  private let network: String?

  /// nil where fewer than two headers say anything of the kind.
  ///
  /// - Parameter titles: what stands above the header, and the name of the file.
  init?(_ samples: [ColumnSample], titles: String, domain: Domain?) {
    let found = SpreadProposal.find(samples, domain)
    guard let found, let first = found.columns.first, let last = found.columns.last,
      found.columns.count > 1
    else { return nil }
    positions = found.columns.map(\.position)
    headers = found.columns.map(\.header)
    let areAmounts = SpreadProposal.areAmounts(found.columns, titles)
    switch found.heading {
    case .course: (kind, value) = (.results, .grade)
    case .week: (kind, value) = (.hours, .hours)
    case .date, .session: (kind, value) = areAmounts ? (.hours, .hours) : (.attendance, .status)
    }
    let hasUnrecorded =
      kind == .attendance
      && found.columns.contains { $0.distinct[SpreadProposal.unrecorded] != nil }
    empty = hasUnrecorded ? [SpreadProposal.unrecorded] : []
    heading = kind == .hours && found.heading == .session ? .date : found.heading
    let years = domain.map { $0.curricula.flatMap(\.years).map(\.id.text) } ?? []
    openYears = found.heading == .week && years.count > 1 ? years : []
    network = kind == .attendance ? SpreadProposal.network(in: titles, domain) : nil
    columns = SpreadProposal.stretch(first, last, in: samples)
  }

  /// The columns of a documented export; nil where none of them stands for something.
  init?(_ export: FoundExport, among samples: [ColumnSample], titles: String, domain: Domain?) {
    guard let first = export.spread.first, let kind = export.export.kind else { return nil }
    self.kind = kind
    (heading, value) = kind == .attendance ? (.session, .status) : (.course, .grade)
    positions = export.spread.map(\.position).sorted()
    headers = export.spread.map(\.header)
    empty = export.empty
    openYears = []
    network = kind == .attendance ? SpreadProposal.network(in: titles, domain) : nil
    let last = export.spread.max { $0.position < $1.position } ?? first
    let isWhole = samples[positions[0]...last.position].allSatisfy { !$0.header.isEmpty }
    let text = SpreadProposal.stretch(samples[positions[0]], last, in: samples)
    // A column without a header cannot be named to be left out.
    columns = isWhole ? text : positions.map { "\($0 + 1)" }.joined(separator: ",")
  }

  /// The samples without those of the columns, and with two in their place, as the ordinary table
  /// would have them.
  func replaced(_ samples: [ColumnSample], cells: ColumnSample) -> [ColumnSample] {
    var key = ColumnSample(header: heading.column.rawValue, position: positions[0], isSpread: true)
    for header in headers { withField(of: header) { key.add($0) } }
    return samples.filter { !positions.contains($0.position) } + [key, cells]
  }

  /// For all the cells of the columns together.
  var emptyCells: ColumnSample {
    ColumnSample(header: value.rawValue, position: positions[0], isSpread: true)
  }

  var attributes: [XMLWriter.Attribute] {
    var attributes: [XMLWriter.Attribute] = [
      ("columns", columns), ("as", heading.rawValue), ("value", value.rawValue),
    ]
    if heading == .week { attributes.append(("day", "friday")) }
    if !empty.isEmpty { attributes.append(("empty", SpreadInstructions.written(empty))) }
    if let network { attributes.append(("network", network)) }
    return attributes
  }

  var reason: String {
    let what =
      switch heading {
      case .session: "dagen; de bijeenkomst van die dag wordt gezocht"
      case .date: "dagen"
      case .week: "weken; hun uren staan op vrijdag (day), kies een andere dag als dat niet klopt"
      case .course: "onderwijseenheden"
      }
    var reason =
      "waarschijnlijk: \(headers.count) koppen zijn \(what). Elke gevulde cel is een rij; een lege "
      + "cel zegt niets"
    if empty == [SpreadProposal.unrecorded] {
      reason += ", en een cel met '?' (nog niet ingevuld) ook niet"
    } else if !empty.isEmpty {
      reason += ", en een cel met een van de teksten bij empty ook niet"
    }
    if let network {
      reason += ". Het bestand noemt netwerk \(network)"
    } else if heading == .session {
      reason +=
        ". Gaat de lijst over één netwerk of reeks, zet dan network=\"…\" of series=\"…\" erbij"
    }
    return reason
  }

  /// Whether a cell is one for which the proposal needs no code.
  func isEmpty(_ field: Field) -> Bool {
    !empty.isEmpty && empty.contains(field.trimmed.text)
  }

  private static let unrecorded = "?"

  private static func find(
    _ samples: [ColumnSample], _ domain: Domain?
  ) -> (heading: Heading, columns: [ColumnSample])? {
    let days = samples.filter { isDay($0.header) || isSession($0.header, domain) }
    let weeks = samples.filter { HeaderWeek($0.header) != nil && Int($0.header) == nil }
    let names = Set((domain?.gradedWholes.names ?? []).map(folded))
    let courses = samples.filter { names.contains(folded($0.header)) }
    let all: [(Heading, [ColumnSample])] = [(.session, days), (.week, weeks), (.course, courses)]
    return all.max { $0.1.count < $1.1.count }
  }

  /// Whether a header names a day, in whatever form.
  static func isDay(_ header: String) -> Bool {
    guard header.contains(where: \.isNumber) else { return false }
    return [DayForm.isoOrDutch, .dayFirst, .monthFirst].contains { HeaderDay(header, $0) != nil }
  }

  private static func isSession(_ header: String, _ domain: Domain?) -> Bool {
    domain?.curricula.contains { curriculum in
      curriculum.series.contains { $0.sessions.contains { $0.id.text == header } }
    } ?? false
  }

  /// Whether the cells count hours: numbers, and others than those that stand for yes and no.
  private static func areAmounts(_ columns: [ColumnSample], _ titles: String) -> Bool {
    let filled = columns.filter { $0.filled > 0 }
    let areNumbers = !filled.isEmpty && filled.allSatisfy { $0.mostly($0.numbers) }
    guard areNumbers else { return false }
    let name = folded(titles)
    if FactKind.attendance.fileNames.contains(where: { name.contains(folded($0)) }) {
      return false
    }
    return filled.contains { !Set($0.values).isSubset(of: ["0", "1", "2"]) }
  }

  private static func network(in titles: String, _ domain: Domain?) -> String? {
    let text = folded(titles)
    let named = domain?.curricula.flatMap(\.networks).filter { network in
      ([network.id.text] + network.titles.entries.map(\.text)).contains {
        folded($0).count > 2 && text.contains(folded($0))
      }
    }
    let names = Set(named?.map(\.id.text) ?? [])
    return names.count == 1 ? names.first : nil
  }

  /// By their headers; by number where these would be read otherwise.
  private static func stretch(
    _ first: ColumnSample, _ last: ColumnSample, in samples: [ColumnSample]
  ) -> String {
    let isOne = first.position == last.position
    let text = isOne ? first.header : "\(first.header)..\(last.header)"
    let read = SpreadColumns(text, in: samples.map(\.header))
    let wanted = Array(first.position...last.position)
    return read.unknown.isEmpty && read.positions == wanted
      ? text : isOne ? "\(first.position + 1)" : "\(first.position + 1)..\(last.position + 1)"
  }
}
