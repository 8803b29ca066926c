internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A kind of mistake in one row of a file: what there is to say of it, in its own file.
protocol RowFinding: EvidenceFinding {
  static var kind: RowProblem.Kind { get }
  static var name: String { get }
  static var severity: Severity { get }
  /// Whether the problem's detail is the line of another row, to be shown beside it.
  static var hasOtherRow: Bool { get }

  /// What a cell with this mistake might have named.
  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String]

  init(row: ReportedRow)
  var row: ReportedRow { get }
  var message: Phrase { get }
  var help: Phrase? { get }
}

/// A row with a mistake, as its finding speaks of it.
struct ReportedRow: Sendable {
  let problem: RowProblem
  /// As the cell has it; empty for the row as a whole.
  let value: String
  /// The header above the cell, else the column's own name.
  let column: String
  /// What the cell might have named.
  let names: [String]
  /// Whether the value stands in the header of a spread column.
  let isHeading: Bool
  let expectedFields: Int
  let allowed: DayRange
  let isCutOff: Bool
  /// Ties the names of the file to numbers, where a manifest names such a list.
  let people: PeopleList?
  let place: SourceRange
  let otherPlace: SourceRange?
}

extension RowFinding {
  /// The numbers follow the order of the kinds, from 720 on.
  static var code: DiagnosticCode { DiagnosticCode(720 + Int(kind.rawValue), name) }
  static var severity: Severity { .error }
  static var hasOtherRow: Bool { false }

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] { [] }

  var help: Phrase? { nil }

  var diagnostic: Diagnostic {
    let notes = row.otherPlace.map {
      [
        Diagnostic.Note(
          Phrase(nl: "de andere regel staat hier", en: "the other row is here"), at: $0)
      ]
    }
    return Diagnostic(
      Self.code, Self.severity, at: row.place, message, notes: notes ?? [], help: help)
  }
}

// What the sentences are made of.
extension RowFinding {
  var problem: RowProblem { row.problem }
  var value: String { row.value }
  var column: String { row.column }
  var names: [String] { row.names }
  var expectedFields: Int { row.expectedFields }
  var allowed: DayRange { row.allowed }
  var isCutOff: Bool { row.isCutOff }
  var cell: String { "'\(shown(value))'" }
  var other: String { String(problem.detail) }
  var near: Phrase { nearest(to: value, among: names) }
}

// Sentences that several findings have.
extension RowFinding {
  func unknown(_ dutch: String, _ english: String) -> Phrase {
    Phrase(
      nl: "\(dutch) \(cell) is niet bekend.\(near.dutch)",
      en: "\(english) \(cell) is not known.\(near.english)")
  }

  var knownNames: Phrase {
    names.isEmpty
      ? Phrase(nl: "Het curriculum noemt er geen.", en: "The curriculum names none.")
      : Phrase(nl: "Bekend zijn: \(listed(names)).", en: "Known are: \(listed(names)).")
  }

  static var gradesThatCount: Phrase {
    Phrase(
      nl: "Vul een cijfer op de schaal in, of V, NV, VR of ND.",
      en: "Fill in a grade on the scale, or V, NV, VR or ND.")
  }

  static var howToQuote: Phrase {
    Phrase(
      nl: "Sluit het veld met een aanhalingsteken; binnen een veld schrijf je het dubbel.",
      en: "Close the field with a quote; inside a field it is written twice.")
  }

  static var firstCounts: Phrase {
    Phrase(
      nl: "De eerste geldt; haal weg wat niet klopt.",
      en: "The first one counts; remove what is not right.")
  }
}
