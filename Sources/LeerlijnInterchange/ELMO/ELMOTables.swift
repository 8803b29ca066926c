internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
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
        file(
          Self.results, [["student", "course", "date", "grade", "test"]] + rows, for: .program))
    }
    if !sorting.proposals.isEmpty {
      let head = Self.head.map { $0[language] }
      let rows = sorting.proposals.map { row($0).map { String($0.prefix(Self.longest)) } }
      files.append(file(Self.proposals, [head] + rows, for: .either))
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
      (node.identifiers.first { $0.type == "local" } ?? node.identifiers.first)?.value ?? "",
      node.type, node.label ?? "",
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
    _ name: String, _ rows: [[String]], for reader: CSVWriter.Reader
  ) -> ExportedFile {
    var text = CSVWriter(for: reader)
    for row in rows { text.row(row) }
    return ExportedFile(name, text.bytes)
  }
}
