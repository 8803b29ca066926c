internal import LeerlijnModel

/// Which columns a kind of evidence file has, and which of them it cannot do without.
struct TableDescription: Sendable {
  let kind: FactKind
  let required: [TableColumn]
  let optional: [TableColumn]

  var columns: [TableColumn] { required + optional }

  /// Those of the required columns that are missing where these were found.
  func missing(besides found: (TableColumn) -> Bool) -> [TableColumn] {
    required.filter { column in
      !found(column) && !(TableDescription.substitute(for: column, in: kind).map(found) ?? false)
    }
  }

  /// A column that does as well: an outcome may be judged outside every moment.
  private static func substitute(for column: TableColumn, in kind: FactKind) -> TableColumn? {
    kind == .assessments && column == .moment ? .outcome : nil
  }

  /// Whether a header names a column of some kind of fact.
  static func isHeader(_ text: String) -> Bool {
    FactKind.allCases.contains { of($0).column(for: text) != nil }
  }

  static func of(_ kind: FactKind) -> TableDescription {
    func table(_ required: [TableColumn], _ optional: [TableColumn] = []) -> TableDescription {
      TableDescription(kind: kind, required: required, optional: optional)
    }
    return switch kind {
    case .students:
      table(
        [
          .student, .cohort, .year, .profile, .network, .placementStart, .placementEnd,
          .hoursPerWeek,
        ], [.programme, .name, .organisation])
    case .enrolments: table([.student, .programme, .mode, .year, .profile, .from, .until])
    case .placements:
      table(
        [
          .student, .placement, .organisation, .network, .supervisor, .start, .end, .hoursPerWeek,
        ], [.maximumHoursPerWeek])
    case .sessions:
      table([.session, .network, .series, .date, .period, .theme, .status], [.reason, .time])
    case .attendance: table([.student, .session, .status])
    case .hours: table([.student, .date, .hours, .status], [.placement, .reason])
    case .assessments:
      table(
        [.student, .moment, .role, .date, .grade], [.outcome, .kind, .assessor, .placement])
    case .results: table([.student, .course, .date, .grade], [.test])
    case .members: table([.network, .person, .role, .from, .until])
    case .involvement: table([.session, .role, .count, .mode])
    case .decisions:
      table([.student, .about, .kind, .date, .until, .authority, .ground])
    case .documents: table([.student, .document, .date], [.issued, .placement])
    case .experience: table([.student, .from, .until, .hoursPerWeek, .kind])
    case .registrations: table([.student, .course, .from, .until])
    }
  }

  /// The column a header stands for, nil where it is none of this table's.
  func column(for header: String) -> TableColumn? {
    let wanted = folded(header)
    guard !wanted.isEmpty else { return nil }
    return columns.first { $0.foldedNames.own == wanted }
      ?? columns.first { $0.foldedNames.others.contains(wanted) }
  }
}

extension FactKind {
  /// Other names of the file, without `.csv`.
  var fileNames: [String] {
    let dutch: [String] =
      switch self {
      case .students: ["studenten"]
      case .enrolments: ["inschrijvingen"]
      case .placements: ["stages", "plaatsingen"]
      case .sessions: ["bijeenkomsten"]
      case .attendance: ["aanwezigheid", "presentie"]
      case .hours: ["uren"]
      case .assessments: ["beoordelingen"]
      case .results: ["resultaten"]
      case .members: ["leden", "deelnemers"]
      case .involvement: ["betrokkenheid"]
      case .decisions: ["besluiten"]
      case .documents: ["documenten"]
      case .experience: ["ervaring", "werkervaring"]
      case .registrations: ["aanmeldingen", "cursusaanmeldingen", "cursusinschrijvingen"]
      }
    return [rawValue] + dutch
  }

  /// The kind that a file of this name holds.
  init?(fileName: String) {
    let name = fileName.lowercased()
    let kind = FactKind.allCases.first { kind in
      kind.fileNames.contains { name == $0 + ".csv" }
    }
    guard let kind else { return nil }
    self = kind
  }
}
