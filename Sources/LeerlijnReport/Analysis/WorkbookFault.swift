internal import Glibc
package import LeerlijnDiagnostics
internal import LeerlijnWorkbook

/// Why a workbook was not written, in words.
package struct WorkbookFault: Error {
  private let failure: WorkbookWriter.Failure

  init(_ failure: WorkbookWriter.Failure) { self.failure = failure }

  package func reason(_ path: String) -> Phrase {
    switch failure {
    case .tooLarge:
      Phrase(
        nl: "\(path) is niet geschreven: een werkblad heeft hoogstens "
          + "\(WorkbookWriter.mostColumns) kolommen en \(WorkbookWriter.mostRows) rijen.",
        en: "\(path) was not written: a sheet has at most \(WorkbookWriter.mostColumns) columns "
          + "and \(WorkbookWriter.mostRows) rows.")
    case .sheetName(let name):
      Phrase(
        nl: "\(path) is niet geschreven: een werkblad kan niet '\(name)' heten.",
        en: "\(path) was not written: a sheet cannot be called '\(name)'.")
    case .notWritable(ENOSPC):
      Phrase(
        nl: "\(path) is niet geschreven: de schijf is vol. Er is niets veranderd.",
        en: "\(path) was not written: the disk is full. Nothing was changed.")
    case .notWritable:
      Phrase(
        nl: "\(path) is niet geschreven: dat mag of kan hier niet. Er is niets veranderd.",
        en: "\(path) was not written: that is not allowed or possible here. Nothing was changed.")
    }
  }
}
