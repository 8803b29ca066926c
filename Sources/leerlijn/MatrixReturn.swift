import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnReport

/// `leerlijn import --from matrix`: brings a matrix of outcomes back into its curriculum.
struct MatrixReturn {
  private let workbook: SourceFile
  private let path: String
  private let destination: Destination
  private let language: Language

  init(
    _ workbook: SourceFile, into path: String, _ destination: Destination, in language: Language
  ) {
    self.workbook = workbook
    self.path = path
    self.destination = destination
    self.language = language
  }

  func run() throws {
    let text = DiagnosticText(in: language, style: Output.messages.style)
    var log = DiagnosticLog()
    let curriculum = readCurriculum(at: path, checking: .namesOnly, reporting: &log)
    guard let curriculum, !log.hasErrors else {
      Output.messages.write(text.text(of: log.only(.error)))
      throw refuse(.curriculumNotChanged(path), in: language)
    }
    var found = DiagnosticLog()
    let matrix = MatrixImport(
      workbook: workbook, into: curriculum, layingOut: layout(curriculum),
      rereading: { reread($0, besides: curriculum) }, reporting: &found)
    Output.messages.write(text.text(of: found))
    guard let matrix else { throw refuse(.curriculumNotChanged(path), in: language) }
    // The document takes standard output where no file is named; what changed is then beside it.
    let told = destination.path == nil ? Output.messages : Output.results
    let changes = OutcomeChangesText(matrix.changes, of: curriculum, in: language)
    told.write(changes.text(for: path, told.flow))
    try destination.write(matrix.bytes)
  }

  /// A document in its canonical form keeps it; any other keeps its own layout.
  private func layout(_ curriculum: Curriculum) -> (SourceFile) -> [UInt8]? {
    var log = DiagnosticLog()
    guard let main = curriculum.files.last,
      formatCurriculum(main, reporting: &log) == main.bytes
    else { return { _ in nil } }
    return { edited in
      var log = DiagnosticLog()
      return formatCurriculum(edited, reporting: &log)
    }
  }

  private func reread(_ source: SourceFile, besides curriculum: Curriculum) -> Curriculum? {
    var log = DiagnosticLog()
    let library = Array(curriculum.files.dropLast())
    let again = readCurriculum(source, library: library, checking: .namesOnly, reporting: &log)
    return log.hasErrors ? nil : again
  }
}

extension Phrase {
  fileprivate static func curriculumNotChanged(_ path: String) -> Phrase {
    Phrase(
      nl: "\(path) is niet veranderd en er is niets geschreven. Zie hierboven wat eerst goed moet.",
      en: "\(path) was not changed and nothing was written. See above what to mend first.")
  }
}
