internal import LeerlijnDiagnostics

/// Problems of a table that have one cause (Dutch: *een oorzaak*): the same value, which nothing knows.
///
/// They are told once, at the first row, with the lines of the others.
struct SameCause {
  private struct Key: Hashable {
    let kind: RowProblem.Kind
    let cell: Int16
    let value: String
  }

  /// So many lines are named.
  private static let mostLines = 20

  let problem: RowProblem
  private(set) var otherLines: [UInt32] = []

  /// How many rows it is about.
  var count: Int { otherLines.count + 1 }

  /// In the order of the first of each; other problems stand by themselves.
  ///
  /// - Parameter value: what the cell of a problem holds.
  static func of(_ problems: [RowProblem], value: (RowProblem) -> String) -> [SameCause] {
    var causes: [SameCause] = []
    var places: [Key: Int] = [:]
    for problem in problems {
      guard problem.kind.isOfValueAlone, problem.cell >= 0 else {
        causes.append(SameCause(problem: problem))
        continue
      }
      let key = Key(kind: problem.kind, cell: problem.cell, value: value(problem))
      if let place = places[key] {
        causes[place].otherLines.append(problem.line)
      } else {
        places[key] = causes.count
        causes.append(SameCause(problem: problem))
      }
    }
    return causes
  }

  /// The finding about the first row, with the other rows named.
  ///
  /// - Parameter isAll: whether every row of its kind was kept.
  func told(_ finding: Diagnostic, isAll: Bool) -> Diagnostic {
    guard let first = otherLines.first else { return finding }
    let lines = otherLines.prefix(SameCause.mostLines).map(String.init).joined(separator: ", ")
    let rest = otherLines.count > SameCause.mostLines || !isAll ? ", …" : ""
    let (count, atLeast) = (otherLines.count, isAll ? "" : "ten minste ")
    let note =
      count == 1 && isAll
      ? Phrase(nl: "ook op regel \(first)", en: "on line \(first) too")
      : Phrase(
        nl: "ook op \(atLeast)\(count) andere regels: \(lines)\(rest)",
        en: "on \(isAll ? "" : "at least ")\(count) other lines too: \(lines)\(rest)")
    return Diagnostic(
      finding.code, finding.severity, at: finding.place, finding.message,
      notes: finding.notes + [Diagnostic.Note(note)], help: finding.help,
      legalSource: finding.legalSource, bearing: finding.bearing)
  }
}

extension RowProblem.Kind {
  /// Whether a value that another row has is wrong there for the same reason.
  fileprivate var isOfValueAlone: Bool {
    switch self {
    case .unknownCode, .unknownStudent, .unknownSession, .unknownUnit, .unknownTest,
      .unknownPlacement, .unknownMoment, .unknownRole, .unknownNetwork, .unknownProgramme,
      .unknownProfile, .unknownSeries, .unknownOutcome, .unknownDocument, .unknownSubject,
      .unknownOrganisation, .unknownTheme, .unknownMode:
      true
    default: false
    }
  }
}
