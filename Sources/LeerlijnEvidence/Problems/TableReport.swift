internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Tells the problems of one table in words, at their places.
struct TableReport {
  /// Near misses are looked for this often per kind, and among at most so many names: garbage
  /// must not cost a search each.
  private static let suggestionLimit = 100
  private static let mostCandidates = 5000
  /// So many causes of each kind are told one by one; the rest is counted.
  static let toldOfEachKind = 20

  let table: BoundTable
  let setting: Setting
  private var suggestions = [Int](repeating: 0, count: RowProblem.Kind.allCases.count)

  init(_ table: BoundTable, _ setting: Setting) {
    self.table = table
    self.setting = setting
  }

  mutating func tell(_ problems: ChunkProblems, in log: inout DiagnosticLog) {
    guard !problems.kept.isEmpty else { return }
    let kept = problems.kept.map(located).sorted {
      ($0.line, $0.cell, $0.kind.rawValue) < ($1.line, $1.cell, $1.kind.rawValue)
    }
    let causes = SameCause.of(kept, value: value)
    var shown: [RowProblem.Kind: Int] = [:]
    let told = causes.filter { cause in
      shown[cause.problem.kind, default: 0] += 1
      return shown[cause.problem.kind, default: 0] <= TableReport.toldOfEachKind
    }
    var lines = ReportedLines(table.text)
    for problem in told.map(\.problem) {
      lines.add(line: problem.line, offset: problem.offset)
      if let other = otherLine(problem), let offset = table.text.offset(ofLine: other) {
        lines.add(line: other, offset: offset)
      }
    }
    let file = lines.file()
    for cause in told {
      let kind = cause.problem.kind
      let isAll = problems.count(of: kind) <= ChunkProblems.keptOfEachKind
      log.report(
        cause.told(finding(cause.problem, file, lines.places).diagnostic, isAll: isAll))
    }
    for kind in RowProblem.Kind.allCases {
      let total = problems.count(of: kind)
      let rows = told.reduce(0) { $0 + ($1.problem.kind == kind ? $1.count : 0) }
      if total > rows {
        log.report(.moreOfTheSame(table.text.path, kind.finding, told: rows, total: total))
      }
    }
  }

  /// What the cell of a problem holds.
  private func value(_ problem: RowProblem) -> String {
    guard problem.cell >= 0, problem.offset >= 0,
      let cell = table.text.cell(Int(problem.cell), ofRowAt: problem.offset)
    else { return "" }
    return withField(of: cell.text) { $0.trimmed.text }
  }

  private func located(_ problem: RowProblem) -> RowProblem {
    var problem = problem
    if problem.offset < 0 { problem.offset = table.text.offset(ofLine: problem.line) ?? -1 }
    return problem
  }

  private func otherLine(_ problem: RowProblem) -> UInt32? {
    problem.kind.finding.hasOtherRow && problem.detail > 0 ? UInt32(problem.detail) : nil
  }

  private mutating func finding(
    _ problem: RowProblem, _ file: SourceFile, _ places: [UInt32: Int]
  ) -> any RowFinding {
    let text = table.text
    let start = places[problem.line] ?? 0
    var range = start..<start
    var value = ""
    if problem.cell >= 0, problem.offset >= 0,
      let cell = text.cell(Int(problem.cell), ofRowAt: problem.offset)
    {
      range = start + cell.range.lowerBound..<start + cell.range.upperBound
      value = withField(of: cell.text) { $0.trimmed.text }
    }
    if let fixed = fixedValue(problem) { value = fixed }
    let position = Int(problem.cell)
    let header = position >= 0 && position < text.header.count ? text.header[position] : nil
    // What is wrong with the header of a spread column is no fault of the cell below it.
    let isHeading = header != nil && table.spread.map { problem.column == $0.key } ?? false
    if let header, isHeading { value = header }
    let row = ReportedRow(
      problem: problem, value: value,
      column: header ?? problem.column?.rawValue ?? "", names: names(for: problem),
      isHeading: isHeading, expectedFields: text.header.count,
      allowed: allowedDays(problem.column).whole,
      isCutOff: text.endsInMidLine
        && problem.offset >= 0 && text.rowEnd(from: problem.offset) >= text.source.count,
      people: table.instructions.students.people,
      place: SourceRange(file: file, bytes: range),
      otherPlace: otherLine(problem).flatMap { places[$0] }.map {
        SourceRange(file: file, bytes: $0..<$0)
      })
    return problem.kind.finding.init(row: row)
  }

  private func fixedValue(_ problem: RowProblem) -> String? {
    guard Int(problem.cell) > table.emptyPosition else { return nil }
    return table.instructions.fixed.first { $0.column == problem.column }?.value
  }

  private func allowedDays(_ column: TableColumn?) -> AllowedDays {
    switch (table.kind, column) {
    case (.experience, _), (.enrolments, _), (.members, _), (.registrations, _), (_, .issued):
      setting.domain.longAgo
    default: setting.domain.nearYears
    }
  }

  private mutating func names(for problem: RowProblem) -> [String] {
    let kind = Int(problem.kind.rawValue)
    suggestions[kind] += 1
    let names = problem.kind.finding.names(for: problem.column, of: table.kind, in: setting)
    return suggestions[kind] > TableReport.suggestionLimit
      || names.count > TableReport.mostCandidates ? [] : names
  }
}
