internal import LeerlijnModel

/// The sessions that rows may name: those of a file of sessions, else those that the curriculum plans.
enum SessionNames {
  static func of(_ samples: [FileSample], _ domain: Domain?) -> ColumnNames? {
    let files = samples.filter { $0.kind.description.kind == .sessions }
    var names = Set<String>()
    for file in files {
      if let column = file.kind.mapping(of: .session) {
        names.formUnion(file.values(of: column.sample))
      }
    }
    if files.isEmpty, let domain {
      names = Set(domain.curricula.flatMap { $0.series.flatMap { $0.sessions.map(\.id.text) } })
    }
    return names.isEmpty
      ? nil : ColumnNames(CodeTable(identifiers: names.sorted()), words: [:])
  }
}
