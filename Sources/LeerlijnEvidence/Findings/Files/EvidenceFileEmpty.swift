internal import LeerlijnDiagnostics

enum EvidenceFileEmpty: EvidenceFinding {
  static let code = DiagnosticCode(705, "evidence-file-empty")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Er staat niets in het bestand, ook geen kopregel. Zo is niet te zien of er niets te "
        + "melden was, of dat de export mislukte.",
      en: "There is nothing in the file, not even a header. So it cannot be seen whether there "
        + "was nothing to tell, or the export failed."),
    remedy: Phrase(
      nl: "Maak de export opnieuw. Is er echt niets, bewaar dan de kopregel alleen.",
      en: "Make the export again. Where there is truly nothing, keep the header alone."))
}

extension Diagnostic {
  static func fileEmpty(_ path: String) -> Diagnostic {
    Diagnostic(
      EvidenceFileEmpty.code, .error, at: wholeFile(path),
      Phrase(nl: "dit bestand is leeg.", en: "this file is empty."),
      help: Phrase(
        nl: "Zet er in ieder geval de kopregel in, of haal het bestand weg.",
        en: "Put at least the header in it, or take the file away."))
  }
}
