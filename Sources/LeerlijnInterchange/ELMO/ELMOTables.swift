internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The files of an import: evidence for what is ours, and a list of proposals for a person.
struct ELMOTables {
  static let results = "results.csv"
  /// No file of evidence has this name: a proposal is no decision.
  static let proposals = "vrijstellingen-voorstel.csv"
  private static let longest = 500

  private let student: StudentID
  private let language: Language

  init(_ student: StudentID, _ language: Language) {
    self.student = student
    self.language = language
  }

  func files(_ sorting: ELMOSorting) -> [ExportedFile] {
    var files: [ExportedFile] = []
    if !sorting.results.isEmpty {
      let rows = sorting.results.map { result in
        [student.text, result.course, "\(result.day)", Self.grade(result.score), result.test ?? ""]
      }
      files.append(
        file(Self.results, [["student", "course", "date", "grade", "test"]] + rows, Self.quoted))
    }
    if !sorting.proposals.isEmpty {
      let head = Self.head.map { $0[language] }
      files.append(
        file(Self.proposals, [head] + sorting.proposals.map(row)) {
          Self.quoted(Self.disarmed($0))
        })
    }
    return files
  }

  private static let head = [
    Phrase(nl: "student", en: "student"), Phrase(nl: "instelling", en: "institution"),
    Phrase(nl: "onderwijseenheid", en: "course"), Phrase(nl: "code", en: "code"),
    Phrase(nl: "soort", en: "type"), Phrase(nl: "resultaat", en: "result"),
    Phrase(nl: "schaal", en: "scale"), Phrase(nl: "datum", en: "date"), Phrase(same: "EC"),
    Phrase(nl: "niveau", en: "level"), Phrase(nl: "besluit", en: "decision"),
  ]

  private func row(_ proposal: ELMOSorting.Proposal) -> [String] {
    let node = proposal.node
    let levels = node.levels.map { "\($0.type) \($0.value)" }
    return [
      student.text, proposal.issuer, node.title,
      node.identifiers.first { $0.type == "local" }?.value ?? "", node.type, node.label ?? "",
      proposal.scale, proposal.day.map { "\($0)" } ?? "", proposal.credits?.text ?? "",
      levels.joined(separator: "; "),
      // For the examencommissie to fill in.
      "",
    ]
  }

  private static func grade(_ score: Score) -> String {
    switch score {
    case .grade(let grade): Unit.grade.text(Int(grade))
    case .pass: "V"
    case .fail: "NV"
    case .exempt: "VR"
    case .noShow, .none: "ND"
    }
  }

  // MARK: Cells

  private func file(
    _ name: String, _ rows: [[String]], _ cell: (String) -> String
  ) -> ExportedFile {
    let text = rows.map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
    return ExportedFile(name, Array(text.utf8))
  }

  /// A spreadsheet would work out what begins with one of these signs; the text comes from anyone.
  private static func disarmed(_ text: String) -> String {
    let cell = String(text.prefix(longest))
    return cell.first.map { "=+-@\t\r".contains($0) } == true ? "'" + cell : cell
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",;\"\n\r".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
