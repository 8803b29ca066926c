internal import LeerlijnDiagnostics

enum EvidenceFileUnreadable: EvidenceFinding {
  static let code = DiagnosticCode(702, "evidence-file-unreadable")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bestand van het bewijs is er wel, maar is niet te lezen: er is geen leesrecht, of "
        + "er staat een map met die naam.",
      en: "A file of the evidence is there but cannot be read: reading is not allowed, or a "
        + "folder has that name."),
    remedy: Phrase(
      nl: "Geef leesrecht, of haal weg wat geen bestand met gegevens is.",
      en: "Allow reading, or take away what is no file of data."))
}

extension Diagnostic {
  static func fileUnreadable(_ path: String, _ failure: FileBytes.Failure) -> Diagnostic {
    Diagnostic(
      EvidenceFileUnreadable.code, .error, at: wholeFile(path),
      Phrase(
        nl: "dit bestand is niet te lezen: \(failure.reason.dutch).",
        en: "this file cannot be read: \(failure.reason.english)."),
      help: Phrase(
        nl: "Zet er een leesbaar CSV-bestand neer, of haal het weg als het er niet bij hoort.",
        en: "Put a readable CSV file here, or take it away if it does not belong."))
  }
}

extension FileBytes.Failure {
  var reason: Phrase {
    switch self {
    case .isDirectory: Phrase(nl: "er staat een map", en: "a folder stands here")
    case .missing: Phrase(nl: "het bestaat niet", en: "it does not exist")
    case .notAllowed: Phrase(nl: "er is geen leesrecht", en: "reading it is not allowed")
    case .other(let number):
      Phrase(nl: "het systeem meldt fout \(number)", en: "the system reports error \(number)")
    }
  }
}
