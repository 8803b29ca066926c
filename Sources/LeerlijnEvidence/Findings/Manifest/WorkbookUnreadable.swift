internal import LeerlijnDiagnostics
internal import LeerlijnWorkbook

enum WorkbookUnreadable: EvidenceFinding {
  static let code = DiagnosticCode(813, "workbook-unreadable")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een werkmap is niet te lezen: het is geen XLSX, zij is beschadigd, het blad bestaat "
        + "niet, of zij is uitgepakt groter dan 64 MB per onderdeel, 500 kolommen, 5 miljoen "
        + "cellen of 128 MB tekst.",
      en: "A workbook cannot be read: it is no XLSX, it is damaged, the sheet does not exist, or "
        + "unpacked it is larger than 64 MB a part, 500 columns, 5 million cells or 128 MB of "
        + "text."),
    example: "<file kind=\"attendance\" path=\"lijst.xlsx\" sheet=\"Blad 2\"/>",
    remedy: Phrase(
      nl: "Open de werkmap in Excel en bewaar haar opnieuw als XLSX, of bewaar het blad als CSV.",
      en: "Open the workbook in Excel and save it again as XLSX, or save the sheet as CSV."))
}

extension Diagnostic {
  static func workbookUnreadable(_ path: String, _ failure: Workbook.Failure) -> Diagnostic {
    let reason = failure.reason
    return Diagnostic(
      WorkbookUnreadable.code, .error, at: wholeFile(path),
      Phrase(
        nl: reason.dutch,
        en: reason.english),
      help: Phrase(
        nl: "Open het in Excel en sla het opnieuw op, of sla het blad op als CSV.",
        en: "Open it in Excel and save it again, or save the sheet as CSV."))
  }
}

extension Workbook.Failure {
  fileprivate var reason: Phrase {
    switch self {
    case .archive(.tooLarge), .tooLarge:
      Phrase(
        nl: "deze werkmap is uitgepakt groter dan wordt gelezen (64 MB per onderdeel, "
          + "\(Workbook.mostColumns) kolommen, \(Workbook.mostText >> 20) MB tekst).",
        en: "unpacked, this workbook is larger than what is read (64 MB a part, "
          + "\(Workbook.mostColumns) columns, \(Workbook.mostText >> 20) MB of text).")
    case .archive(.notAnArchive):
      Phrase(nl: "dit is geen XLSX-werkmap.", en: "this is no XLSX workbook.")
    case .noSuchSheet(let names):
      Phrase(
        nl: "de werkmap heeft dat blad niet; er is: \(listed(names.map(shown))).",
        en: "the workbook has no such sheet; there is: \(listed(names.map(shown))).")
    default:
      Phrase(nl: "deze werkmap is beschadigd.", en: "this workbook is damaged.")
    }
  }
}
