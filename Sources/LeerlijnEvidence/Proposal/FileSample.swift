internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnWorkbook

/// A file of unknown shape, its columns sampled and its kind proposed.
struct FileSample: Sendable {
  static let mostRows = 50_000

  let name: String
  let text: TextTable
  let isWorkbook: Bool
  let columns: [ColumnSample]
  private(set) var kind: KindProposal
  /// The kind that fits next best, where it fits as well.
  let rival: FactKind?
  let isSampled: Bool
  /// Columns that each stand for one session, day, week or course.
  let spread: SpreadProposal?
  /// Where it is the list of one online meeting.
  let meeting: MeetingProposal?
  /// Of a workbook: which of its sheets are this file.
  let sheets: ProposedSheets
  /// What it is where its headers are those of a known system.
  let export: FoundExport?

  /// Of a workbook with several sheets the one is taken that fits best.
  ///
  /// - Parameter folder: where the manifest lies, for a file in it or below it.
  static func read(
    _ path: String, in folder: String? = nil, _ domain: Domain?, reporting log: inout DiagnosticLog
  ) -> FileSample? {
    let front = folder.map { $0 + "/" } ?? ""
    let name =
      !front.isEmpty && path.hasPrefix(front)
      ? String(path.dropFirst(front.count))
      : path.split(separator: "/").last.map(String.init) ?? path
    let isWorkbook = LeerlijnEvidence.isWorkbook(path)
    do {
      guard isWorkbook else {
        let instructions = FileInstructions(kind: .students, path: name)
        let text = try HeaderProposal.open(instructions, domain) {
          try openTable(path, $0, recognises: isHeader)
        }
        return FileSample(name, [text], isWorkbook, domain)
      }
      return try read(openWorkbook(path), path, name, domain)
    } catch let failure as FileFault {
      log.report(.fileUnreadable(path, failure))
    } catch let reason as NotATable {
      log.report(.notATable(path, reason))
    } catch let failure as Workbook.Failure {
      log.report(.workbookUnreadable(path, failure))
    } catch {
      preconditionFailure("opening a table throws one of the three: \(error)")
    }
    return nil
  }

  /// - Throws: where none of its sheets is a table, what is wrong with the first.
  private static func read(
    _ workbook: Workbook, _ path: String, _ name: String, _ domain: Domain?
  ) throws -> FileSample? {
    let names = workbook.sheetNames
    var groups: [(sheets: [String], texts: [TextTable])] = []
    var fault: (any Error)?
    for sheet in names.prefix(ProposedSheets.most) {
      var instructions = FileInstructions(kind: .students, path: name)
      instructions.sheet = sheet
      do {
        let text = try HeaderProposal.open(instructions, domain) {
          try openTable(workbook, path, $0, recognises: isHeader)
        }
        if let like = groups.firstIndex(where: { $0.texts[0].header == text.header }) {
          groups[like].sheets.append(sheet)
          groups[like].texts.append(text)
        } else {
          groups.append(([sheet], [text]))
        }
      } catch {
        fault = fault ?? error
      }
    }
    if groups.isEmpty, let fault { throw fault }
    let samples = groups.map { group in
      let sheets = ProposedSheets(
        group.sheets, others: groups.flatMap(\.sheets).filter { !group.sheets.contains($0) },
        count: names.count)
      return FileSample(name, group.texts, true, domain, sheets)
    }
    return samples.max {
      ($0.export == nil ? 0 : 1, $0.kind.score) < ($1.export == nil ? 0 : 1, $1.kind.score)
    }
  }

  private static func isHeader(_ text: String) -> Bool {
    TableDescription.isHeader(text) || DocumentedExports.isHeader(text)
  }

  /// - Parameter texts: of a workbook each of the sheets that are one file, with the same header.
  private init(
    _ name: String, _ texts: [TextTable], _ isWorkbook: Bool, _ domain: Domain?,
    _ sheets: ProposedSheets = ProposedSheets()
  ) {
    self.name = name
    self.isWorkbook = isWorkbook
    var sheets = sheets
    // Without what stands below its last row.
    let text = RowsBeside(
      BoundTable(texts[0], FileInstructions(kind: .students, path: name), found: [:])
    ) { _ in false }.text
    self.text = text
    let columns = text.header.enumerated().map { ColumnSample(header: $1, position: $0) }
    var cells = ColumnCells(columns, nil)
    let isSampled = cells.read(texts)
    self.columns = cells.columns
    self.isSampled = isSampled
    var seen = cells.columns
    let titles = ([name] + sheets.names + [text.titles]).joined(separator: " ")
    meeting = MeetingProposal(seen, titles: titles)
    let export = meeting == nil ? FoundExport(texts[0], seen, domain) : nil
    self.export = export
    spread =
      meeting != nil
      ? nil
      : export.map { SpreadProposal($0, among: cells.columns, titles: titles, domain: domain) }
        ?? SpreadProposal(seen, titles: titles, domain: domain)
    if let spread {
      var spreadCells = ColumnCells([], spread)
      _ = spreadCells.read(texts)
      seen = spread.replaced(seen, cells: spreadCells.cells)
    }
    if let students = sheets.studentSample(besides: cells.columns) { seen.append(students) }
    self.sheets = sheets
    if let meeting, let person = meeting.people.first {
      (kind, rival) = (KindProposal(meetingOf: person), nil)
      return
    }
    let fileName = name.split(separator: "/").last.map(String.init) ?? name
    if let export {
      kind = KindProposal(
        export.export.kind ?? .involvement, export.mappings(seen), fileName: fileName)
      rival = nil
      return
    }
    let kinds = (spread.map { [$0.kind] } ?? FactKind.allCases).map {
      KindProposal($0, seen, fileName: fileName, domain: domain)
    }
    let ranked = kinds.sorted { $0.score > $1.score }
    kind = ranked[0]
    rival =
      ranked.count > 1 && ranked[1].score >= ranked[0].score ? ranked[1].description.kind : nil
  }

  /// The same list of one meeting, in which another column tells who somebody is.
  func with(people column: ColumnSample) -> FileSample {
    var sample = self
    sample.kind = KindProposal(meetingOf: column)
    return sample
  }

  /// The headers above which nothing is recognised.
  var unusedHeaders: [String] {
    let used = Set(kind.mappings.map(\.sample.position))
    return columns.filter { !used.contains($0.position) && !$0.header.isEmpty }.map(\.header)
  }

  /// The texts of some of its columns, row by row, without empty ones in the first.
  ///
  /// - Bound: five hundred thousand rows.
  func rows(of columns: [ColumnSample]) -> [[String]] {
    // What a spread makes stands in no column of the table.
    guard !columns.contains(where: \.isSpread) else { return [] }
    let table = BoundTable(text, FileInstructions(kind: .students, path: name), found: [:])
    var problems = ChunkProblems()
    var rows: [[String]] = []
    for chunk in text.chunks where rows.count < 500_000 {
      _ = ChunkReader(table: table, chunk: chunk).forEachRow(&problems) { row, _ in
        rows.append(columns.map { row[$0.position].trimmed.text })
      }
    }
    return rows.filter { $0.first?.isEmpty == false }
  }

  /// The values of a column, each once.
  func values(of column: ColumnSample) -> Set<String> {
    var seen = Set(column.isSpread ? column.values : [])
    for row in rows(of: [column]) { seen.formUnion(row) }
    return seen
  }
}
