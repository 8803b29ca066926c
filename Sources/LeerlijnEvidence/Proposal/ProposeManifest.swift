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
}
