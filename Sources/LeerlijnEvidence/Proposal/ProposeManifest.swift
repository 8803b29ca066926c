public import LeerlijnDiagnostics
internal import LeerlijnGroundwork
public import LeerlijnModel
internal import LeerlijnWorkbook

/// A manifest for a person to confirm, as text, and what was wrong with the files.
public struct ManifestProposal: Sendable {
  /// XML with comments in Dutch: each choice with its reason, each open question marked.
  public var text: String
  public var log: DiagnosticLog
}

/// Proposes `evidence.xml` for exports of unknown shape (Dutch: *voorstel voor het manifest*).
///
/// - What each file is, what its columns are, what its codes mean and up to which day it reaches is
///   taken from headers and values; nothing is chosen without its reason beside it, and what a
///   person must decide stands there as an empty attribute, which the reader refuses.
/// - Parameters:
///   - files: paths of CSV files and workbooks; a list of students among them helps the others.
///   - curriculum: gives the names of courses, networks, roles and so on.
public func proposeManifest(for files: [String], curriculum: Curriculum?) -> ManifestProposal {
  var log = DiagnosticLog()
  let domain = curriculum.map { Domain([$0]) }
  let samples = files.compactMap { FileSample.read($0, domain, reporting: &log) }
  let students = samples.first { $0.kind.description.kind == .students }
  var writer = ManifestWriter(domain: domain, students: students)
  for sample in samples { writer.write(sample) }
  return ManifestProposal(text: writer.finish(), log: log)
}

/// A file of unknown shape, its columns sampled and its kind proposed.
struct FileSample {
  static let mostRows = 50_000

  let name: String
  let text: TextTable
  let isWorkbook: Bool
  let columns: [ColumnSample]
  let kind: KindProposal
  /// The kind that fits next best, where it fits as well.
  let rival: FactKind?
  let isSampled: Bool
  /// Columns that each stand for one session, day, week or course.
  let spread: SpreadProposal?
  /// Of a workbook: which of its sheets are this file.
  let sheets: ProposedSheets

  /// Of a workbook with several sheets the one is taken that fits best.
  static func read(
    _ path: String, _ domain: Domain?, reporting log: inout DiagnosticLog
  ) -> FileSample? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isWorkbook = LeerlijnEvidence.isWorkbook(path)
    do {
      guard isWorkbook else {
        let instructions = FileInstructions(kind: .students, path: name)
        let text = try HeaderProposal.open(instructions, domain) {
          try openTable(path, $0, recognises: TableDescription.isHeader)
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
          try openTable(workbook, path, $0, recognises: TableDescription.isHeader)
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
    return samples.max { $0.kind.score < $1.kind.score }
  }

  /// - Parameter texts: of a workbook each of the sheets that are one file, with the same header.
  private init(
    _ name: String, _ texts: [TextTable], _ isWorkbook: Bool, _ domain: Domain?,
    _ sheets: ProposedSheets = ProposedSheets()
  ) {
    self.name = name
    self.isWorkbook = isWorkbook
    var sheets = sheets
    let text = texts[0]
    self.text = text
    let columns = text.header.enumerated().map { ColumnSample(header: $1, position: $0) }
    var cells = ColumnCells(columns, nil)
    let isSampled = cells.read(texts)
    self.columns = cells.columns
    self.isSampled = isSampled
    var seen = cells.columns
    let titles = ([name] + sheets.names + [text.titles]).joined(separator: " ")
    spread = SpreadProposal(seen, titles: titles, domain: domain)
    if let spread {
      var spreadCells = ColumnCells([], spread)
      _ = spreadCells.read(texts)
      seen = spread.replaced(seen, cells: spreadCells.cells)
    }
    if let students = sheets.studentSample(besides: cells.columns) { seen.append(students) }
    self.sheets = sheets
    let kinds = (spread.map { [$0.kind] } ?? FactKind.allCases).map {
      KindProposal($0, seen, fileName: name, domain: domain)
    }
    let ranked = kinds.sorted { $0.score > $1.score }
    kind = ranked[0]
    rival =
      ranked.count > 1 && ranked[1].score >= ranked[0].score ? ranked[1].description.kind : nil
  }
}
