internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork

enum ManifestUnreadable: EvidenceFinding {
  static let code = DiagnosticCode(801, "manifest-unreadable")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Naast de bestanden staat evidence.xml, maar het is niet te lezen: er is geen "
        + "leesrecht, of er staat een map met die naam. Er is niemand beoordeeld, want zonder "
        + "manifest zouden de bestanden anders gelezen worden dan bedoeld.",
      en: "There is an evidence.xml beside the files, but it cannot be read: reading is not "
        + "allowed, or a folder has that name. Nobody was judged, for without the manifest the "
        + "files would be read otherwise than meant."),
    remedy: Phrase(
      nl: "Geef leesrecht op evidence.xml.",
      en: "Allow reading of evidence.xml."))
}

extension Diagnostic {
  static func manifestUnreadable(_ path: String, _ failure: FileFault) -> Diagnostic {
    Diagnostic(
      ManifestUnreadable.code, .error, at: wholeFile(path),
      Phrase(
        nl: "het manifest is niet te lezen: \(failure.reason.dutch).",
        en: "the manifest cannot be read: \(failure.reason.english)."))
  }
}
