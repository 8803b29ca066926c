internal import LeerlijnModel

/// The sessions that a list of one meeting may be of: those of the files, else those that the curriculum
/// plans (Dutch: *bekende bijeenkomsten*).
struct KnownSessions {
  struct Known {
    let id: String
    /// nil where it has none, or one that the curriculum does not know.
    let network: String?
    let series: String?
    let day: Day
  }

  /// Without those that were cancelled.
  private(set) var all: [Known] = []

  /// - Parameter networks: what codes of networks mean.
  init(_ samples: [FileSample], _ domain: Domain?, _ networks: [String: String]) {
    let files = samples.filter { $0.kind.description.kind == .sessions }
    for file in files { add(file, domain, networks) }
    guard files.isEmpty, let domain else { return }
    for series in domain.curricula.flatMap(\.series) {
      for session in series.sessions {
        all.append(
          Known(
            id: session.id.text, network: session.network?.text, series: series.id.text,
            day: session.day))
      }
    }
  }

  private mutating func add(_ file: FileSample, _ domain: Domain?, _ networks: [String: String]) {
    guard let session = file.kind.mapping(of: .session)?.sample,
      let date = file.kind.mapping(of: .date)?.sample
    else { return }
    let others = [TableColumn.network, .series, .status].compactMap { column in
      file.kind.mapping(of: column).map { (column, $0.sample) }
    }
    let reader = DayReader(DateFormProposal(file)?.form ?? .isoOrDutch)
    let names = [TableColumn.network, .series].reduce(into: [TableColumn: ColumnNames]()) {
      $0[$1] = ColumnNames.of($1, in: .sessions, domain)
    }
    let states = ColumnNames.of(.status, in: .sessions, domain)
    for row in file.rows(of: [session, date] + others.map(\.1)) {
      guard let day = withField(of: row[1], reader.day) else { continue }
      var values: [TableColumn: String] = [:]
      for (index, other) in others.enumerated() { values[other.0] = row[2 + index] }
      if values[.status].flatMap({ states?.understood($0) }) == "cancelled" { continue }
      func name(_ column: TableColumn) -> String? {
        guard let value = values[column], !value.isEmpty else { return nil }
        return names[column]?.understood(value) ?? names[column]?.respelled(value)
      }
      let network = name(.network) ?? values[.network].flatMap { networks[$0] }
      all.append(Known(id: row[0], network: network, series: name(.series), day: day))
    }
  }
}
