import LeerlijnModel

/// A row of an evidence file: its cells by column; absent cells are empty.
struct Row {
  var cells: [String: String]
  /// What stands in one column in place of what should: the row is then a bad one.
  var damage: (column: String, text: String)?

  init(_ cells: [String: String]) { self.cells = cells }

  subscript(column: String) -> String {
    get { cells[column] ?? "" }
    set { cells[column] = newValue }
  }

  /// A day in a column; nil where none is given.
  func day(_ column: String) -> Day? { Day(iso: self[column]) }

  /// The stretch between two columns; without bound where a cell is empty.
  func days(_ first: String, _ last: String) -> DayRange {
    DayRange(day(first) ?? .distantPast, day(last) ?? .distantFuture)
  }

  func text(in columns: [String]) -> String {
    columns.map { damage?.column == $0 ? damage?.text ?? "" : self[$0] }.joined(separator: ",")
  }
}

/// A folder of evidence before it is written: the rows of each file, and what the manifest says.
struct EvidenceFiles {
  /// By kind of fact; a kind that is not in it has no file.
  private(set) var tables: [FactKind: [Row]] = [:]
  /// Up to which day a file is complete; without an entry the manifest says nothing of it.
  var through: [FactKind: Day] = [:]
  var hasManifest = true

  static let columns: [FactKind: [String]] = [
    .students: [
      "student", "cohort", "year", "profile", "network", "placement_start", "placement_end",
      "hours_per_week", "programme", "organisation",
    ],
    .enrolments: ["student", "programme", "mode", "year", "profile", "from", "until"],
    .placements: [
      "student", "placement", "organisation", "network", "supervisor", "start", "end",
      "hours_per_week", "max_hours_per_week",
    ],
    .sessions: ["session", "network", "series", "date", "period", "theme", "status"],
    .attendance: ["student", "session", "status"],
    .hours: ["student", "date", "hours", "status", "placement"],
    .assessments: [
      "student", "moment", "role", "date", "grade", "outcome", "kind", "assessor", "placement",
    ],
    .results: ["student", "course", "date", "grade", "test"],
    .members: ["network", "person", "role", "from", "until"],
    .involvement: ["session", "role", "count", "mode"],
    .decisions: ["student", "about", "kind", "date", "until", "authority", "ground"],
    .documents: ["student", "document", "date", "issued", "placement"],
    .experience: ["student", "from", "until", "hours_per_week", "kind"],
    .registrations: ["student", "course", "from", "until"],
  ]

  func isDelivered(_ kind: FactKind) -> Bool { tables[kind] != nil }

  /// The rows of a kind, bad ones too.
  subscript(kind: FactKind) -> [Row] {
    get { tables[kind] ?? [] }
    set { tables[kind] = newValue }
  }

  mutating func remove(_ kind: FactKind) {
    tables[kind] = nil
    through[kind] = nil
  }

  /// Rows that can be read, of one student where one is named.
  func rows(_ kind: FactKind, of student: String? = nil) -> [Row] {
    let column = kind == .members ? "person" : "student"
    return self[kind].filter { $0.damage == nil && (student == nil || $0[column] == student) }
  }

  func text(of kind: FactKind, where isWanted: (Row) -> Bool = { _ in true }) -> String {
    let columns = Self.columns[kind] ?? []
    let lines = self[kind].filter(isWanted).map { $0.text(in: columns) }
    return ([columns.joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
  }

  var manifest: String {
    let files = FactKind.allCases.filter(isDelivered).map { kind in
      let day = through[kind].map { " complete-through=\"\($0)\"" } ?? ""
      return "<file kind=\"\(kind.rawValue)\" path=\"\(kind.rawValue).csv\"\(day)/>\n"
    }
    return "<evidence xmlns=\"urn:leerlijn:evidence:1\">\n\(files.joined())</evidence>\n"
  }

  func write(to folder: ScratchFolder) throws {
    folder.empty()
    for kind in FactKind.allCases where isDelivered(kind) {
      try folder.write(text(of: kind), as: kind.rawValue + ".csv")
    }
    if hasManifest { try folder.write(manifest, as: "evidence.xml") }
  }
}
