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
  let kind: KindProposal
  /// The kind that fits next best, where it fits as well.
  let rival: FactKind?
  let isSampled: Bool
  /// Of a workbook: the sheet, and how many there are.
  private(set) var sheet: String?
  private(set) var sheetCount = 1

  /// Of a workbook with several sheets the one is taken that fits best.
  static func read(
    _ path: String, _ domain: Domain?, reporting log: inout DiagnosticLog
  ) -> FileSample? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isWorkbook = LeerlijnEvidence.isWorkbook(path)
    do {
      guard isWorkbook else {
        let instructions = FileInstructions(kind: .students, path: name)
        let text = try openTable(path, instructions, recognises: TableDescription.isHeader)
        return FileSample(name, text, isWorkbook, domain)
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
    let sheets = workbook.sheetNames
    let isOne = sheets.count <= 1
    var samples: [FileSample] = []
    var fault: (any Error)?
    for sheet in isOne ? [nil] : sheets.prefix(50).map(Optional.some) {
      var instructions = FileInstructions(kind: .students, path: name)
      instructions.sheet = sheet
      do {
        let text = try openTable(
          workbook, path, instructions, recognises: TableDescription.isHeader)
        var sample = FileSample(name, text, true, domain)
        if !isOne { (sample.sheet, sample.sheetCount) = (sheet, sheets.count) }
        samples.append(sample)
      } catch {
        fault = fault ?? error
      }
    }
    if samples.isEmpty, let fault { throw fault }
    return samples.max { $0.kind.score < $1.kind.score }
  }

  private init(_ name: String, _ text: TextTable, _ isWorkbook: Bool, _ domain: Domain?) {
    self.name = name
    self.text = text
    self.isWorkbook = isWorkbook
    var columns = text.header.enumerated().map { ColumnSample(header: $1, position: $0) }
    let table = BoundTable(text, FileInstructions(kind: .students, path: name), found: [:])
    var problems = ChunkProblems()
    var count = 0
    var isSampled = false
    for chunk in text.chunks {
      guard count < FileSample.mostRows else {
        isSampled = true
        break
      }
      count += ChunkReader(table: table, chunk: chunk).forEachRow(&problems) { row, _ in
        for index in columns.indices { columns[index].add(row[index]) }
      }
    }
    self.columns = columns
    self.isSampled = isSampled
    let kinds = FactKind.allCases.map {
      KindProposal($0, columns, fileName: name, domain: domain)
    }
    let ranked = kinds.sorted { $0.score > $1.score }
    kind = ranked[0]
    rival =
      ranked.count > 1 && ranked[1].score >= ranked[0].score ? ranked[1].description.kind : nil
  }

  /// The texts of some of its columns, row by row, without empty ones in the first.
  ///
  /// - Bound: five hundred thousand rows.
  func rows(of columns: [ColumnSample]) -> [[String]] {
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
    var seen = Set<String>()
    for row in rows(of: [column]) { seen.formUnion(row) }
    return seen
  }
}
