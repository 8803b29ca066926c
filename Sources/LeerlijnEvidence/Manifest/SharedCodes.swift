internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// Codes that the manifest gives once for all its files (Dutch: *gedeelde codes*).
///
///     <code column="network" from="LN-01" to="cardea-1"/>
///
/// They stand beside the files, and hold for each that has the column; a code of the file itself goes
/// before one of the same name. Only columns that mean the same in every file can have them.
struct SharedCodes {
  private(set) var codes: [CodeTranslation] = []

  mutating func read(_ element: XMLElement, _ reader: ManifestReader, _ log: inout DiagnosticLog) {
    reader.checkAttributes(element, ["column", "from", "to"], &log)
    let target = reader.required("column", of: element, &log)
    let from = reader.required("from", of: element, &log)
    let to = reader.required("to", of: element, &log)
    guard let target, let from, let to else { return }
    guard
      let (column, kind) = SharedCodes.columns.first(where: { $0.column.rawValue == target.value })
    else {
      log.report(.valueUnknown(target, among: SharedCodes.columns.map(\.column.rawValue)))
      return
    }
    guard var code = reader.code(from, to, column, kind, &log) else { return }
    code.isShared = true
    if let earlier = codes.first(where: { $0.column == column && $0.from == code.from }) {
      log.report(.codeTwice(code, earlier: earlier))
    }
    codes.append(code)
  }

  /// Those that hold for a file: of its columns, and not said otherwise by itself.
  func codes(for instructions: FileInstructions) -> [CodeTranslation] {
    let columns = TableDescription.of(instructions.kind).columns
    return codes.filter { code in
      columns.contains(code.column)
        && !instructions.codes.contains { $0.column == code.column && $0.from == code.from }
    }
  }

  /// Columns with the same names in every file, each with a kind of file that has it.
  static let columns: [(column: TableColumn, kind: FactKind)] = [
    (.network, .members), (.programme, .enrolments), (.profile, .enrolments), (.role, .members),
    (.course, .results), (.test, .results), (.placement, .placements), (.organisation, .placements),
    (.moment, .assessments), (.outcome, .assessments), (.document, .documents),
    (.series, .sessions), (.session, .attendance),
  ]
}
