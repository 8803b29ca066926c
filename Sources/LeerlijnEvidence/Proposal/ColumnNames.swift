internal import LeerlijnModel

/// The values that a coded column may have, with every word that people use for each.
struct ColumnNames {
  struct Name {
    /// As a manifest writes it.
    let name: String
    /// As the curriculum and documentation call it: the name itself, aliases and titles.
    var words: [String]
  }

  let table: CodeTable
  private(set) var names: [Name]
  /// By bare spelling; nil where several have it.
  private let spelled: [String: Int?]

  init(_ table: CodeTable, words: [String: [String]]) {
    self.table = table
    names = table.names.map { Name(name: $0, words: [$0] + (words[$0] ?? [])) }
    var spelled: [String: Int?] = [:]
    for (index, name) in table.names.enumerated() {
      let key = bare(name)
      spelled[key] = spelled[key] == nil ? .some(index) : .some(nil)
    }
    self.spelled = spelled
  }

  /// The name, or what the reader understands by the value as it stands.
  func understood(_ value: String) -> String? {
    let found = table.value(of: value)
    return found == KeyTable.notFound || Int(found) >= names.count ? nil : names[Int(found)].name
  }

  /// The one name that is only spelled otherwise: in letter case, spaces, dots, hyphens or accents.
  func respelled(_ value: String) -> String? {
    let key = bare(value)
    guard !key.isEmpty, let found = spelled[key], let index = found else { return nil }
    return names[index].name
  }

  /// nil where a column has any value, or its values stand in a file.
  static func of(_ column: TableColumn, in kind: FactKind, _ domain: Domain?) -> ColumnNames? {
    func closed<Value>(_ list: WordList<Value>) -> ColumnNames {
      let words = list.entries.compactMap { entry in entry.words.first.map { ($0, entry.words) } }
      return ColumnNames(
        CodeTable(list), words: Dictionary(words, uniquingKeysWith: { first, _ in first }))
    }
    switch (kind, column) {
    case (.hours, .status): return closed(Words.hoursStatus)
    case (.attendance, .status): return closed(Words.attendance)
    case (.sessions, .status): return closed(Words.sessionState)
    case (.decisions, .kind): return closed(Words.decision)
    case (.involvement, .mode): return closed(Words.involvement)
    case (.enrolments, .mode): return closed(Words.mode)
    case (_, .grade): return closed(Words.score)
    default:
      guard let domain,
        let table = column == .placement ? domain.placements : domain.codes(of: column, in: kind)
      else { return nil }
      return ColumnNames(table, words: titles(of: column, in: domain.curricula))
    }
  }

  private static func titles(
    of column: TableColumn, in curricula: [Curriculum]
  ) -> [String: [String]] {
    var found: [String: [String]] = [:]
    func add(_ name: String, _ titles: Titles, _ aliases: [String] = []) {
      found[name, default: []] += titles.entries.map(\.text) + aliases
    }
    for curriculum in curricula {
      let programmes = curriculum.programmes
      switch column {
      case .role: for role in curriculum.roles { add(role.id.text, role.titles, role.aliases) }
      case .network: for network in curriculum.networks { add(network.id.text, network.titles) }
      case .series: for series in curriculum.series { add(series.id.text, series.titles) }
      case .programme: for programme in programmes { add(programme.id.text, programme.titles) }
      case .profile:
        for profile in programmes.flatMap(\.profiles) { add(profile.id.text, profile.titles) }
      case .course:
        for course in curriculum.courses { add(course.id.text, course.titles) }
        for placement in curriculum.placements { add(placement.id.text, placement.titles) }
      case .placement:
        for placement in curriculum.placements { add(placement.id.text, placement.titles) }
      case .moment:
        for moment in curriculum.placements.flatMap(\.moments) {
          add(moment.id.text, moment.titles)
        }
      case .document:
        for document in curriculum.placements.flatMap(\.documents) {
          add(document.id.text, document.titles)
        }
      default: break
      }
    }
    return found
  }
}
