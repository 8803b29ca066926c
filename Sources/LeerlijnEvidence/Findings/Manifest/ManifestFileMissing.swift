internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnXML

enum ManifestFileMissing: EvidenceFinding {
  static let code = DiagnosticCode(811, "manifest-file-missing")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Het manifest noemt een bestand dat niet in de map staat, niet te lezen is of buiten "
        + "de map ligt. Er is niemand beoordeeld: zonder dat bestand zouden er feiten ontbreken.",
      en: "The manifest names a file that is not in the folder, cannot be read or lies outside "
        + "the folder. Nobody was judged: without that file there would be facts missing."),
    example: "<file kind=\"results\" path=\"../cijfers.csv\"/>",
    remedy: Phrase(
      nl: "Zet het bestand in de map, of haal het uit evidence.xml.",
      en: "Put the file in the folder, or take it out of evidence.xml."))
}

extension Diagnostic {
  static func fileMissing(
    _ name: String, _ failure: FileFault, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ManifestFileMissing.code, .error, at: place,
      Phrase(
        nl: "het bestand '\(shown(name))' is niet te lezen: \(failure.reason.dutch).",
        en: "the file '\(shown(name))' cannot be read: \(failure.reason.english)."),
      help: Phrase(
        nl: "Zet het in de map, of haal het uit evidence.xml.",
        en: "Put it in the folder, or take it out of evidence.xml."))
  }

  static func fileOutside(_ path: XMLAttribute) -> Diagnostic {
    Diagnostic(
      ManifestFileMissing.code, .error, at: path.valueRange,
      Phrase(
        nl: "'\(shown(path.value))' ligt buiten deze map.",
        en: "'\(shown(path.value))' lies outside this folder."),
      help: Phrase(
        nl: "Zet het bestand in de map en noem het met alleen zijn naam.",
        en: "Put the file in the folder and give its name alone."))
  }
}
