import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel

/// `leerlijn import --from elmo`: makes evidence and proposals of a student's earlier results.
struct ResultReturn {
  private let file: String
  private let student: String
  private let path: String
  private let base: String
  private let language: Language

  init(
    _ file: String, of student: String, in path: String, base: String, language: Language
  ) {
    self.file = file
    self.student = student
    self.path = path
    self.base = base
    self.language = language
  }

  func run(into folder: ExportFolder, force: Bool) throws {
    let bytes = try contents(of: file, atMost: ImportCommand.mostBytes, in: language)
    let curriculum = try acceptedCurriculum(
      at: path, else: .takenOver, in: language)
    var log = DiagnosticLog()
    let results = ELMOImport(
      SourceFile(path: file, bytes: bytes), for: curriculum, student: StudentID(student),
      base: base, language: language, reporting: &log)
    let text = DiagnosticText(in: language, style: Output.messages.style)
    Output.messages.write(text.text(of: log))
    guard let results else { throw ExitStatus.unreadable.code }
    let gone = try folder.write(results.files, force: force)
    for file in results.files { Output.results.write("\(folder.path)/\(file.name)\n") }
    if !gone.isEmpty { Output.messages.write("leerlijn: \(Phrase.removed(gone)[language])\n") }
    let summary = Phrase.taken(results.results, results.proposals, of: student)
    Output.messages.write("leerlijn: \(summary[language])\n")
  }
}

extension Phrase {
  fileprivate static func removed(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      nl: "weggehaald, want dit document geeft het niet: \(list).",
      en: "taken away, as this document does not give it: \(list).")
  }

  fileprivate static func taken(_ results: Int, _ proposals: Int, of student: String) -> Phrase {
    Phrase(
      nl: "student \(student): \(results == 1 ? "1 resultaat" : "\(results) resultaten") "
        + "overgenomen, \(proposals == 1 ? "1 voorstel" : "\(proposals) voorstellen") voor de "
        + "examencommissie.",
      en: "student \(student): \(results == 1 ? "1 result" : "\(results) results") taken over, "
        + "\(proposals == 1 ? "1 proposal" : "\(proposals) proposals") for the examination board.")
  }
}
