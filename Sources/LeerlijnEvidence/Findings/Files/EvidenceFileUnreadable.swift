internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork

enum EvidenceFileUnreadable: EvidenceFinding {
  static let code = DiagnosticCode(702, "evidence-file-unreadable")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bestand van het bewijs is er wel, maar is niet te lezen: er is geen leesrecht, er "
        + "staat een map, een pijp of een koppeling naar buiten de map met die naam, het is te "
        + "groot, of het veranderde terwijl het werd gelezen.",
      en: "A file of the evidence is there but cannot be read: reading is not allowed, a folder, a "
        + "pipe or a link that leads out of the folder has that name, it is too large, or it "
        + "changed while it was read."),
    remedy: Phrase(
      nl: "Geef leesrecht, of haal weg wat geen bestand met gegevens is.",
      en: "Allow reading, or take away what is no file of data."))
}

extension Diagnostic {
  static func fileUnreadable(_ path: String, _ failure: FileFault) -> Diagnostic {
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

extension FileFault {
  var reason: Phrase {
    switch self {
    case .isFolder: Phrase(nl: "er staat een map", en: "a folder stands here")
    case .notPlain:
      Phrase(nl: "het is geen gewoon bestand", en: "it is no plain file")
    case .leadsOutside:
      Phrase(
        nl: "het ligt buiten deze map, achter een koppeling",
        en: "it lies outside this folder, behind a link")
    case .missing: Phrase(nl: "het bestaat niet", en: "it does not exist")
    case .notAllowed: Phrase(nl: "er is geen leesrecht", en: "reading it is not allowed")
    case .tooLarge: Phrase(nl: "het is te groot", en: "it is too large")
    case .changed:
      Phrase(
        nl: "het is veranderd terwijl het werd gelezen",
        en: "it changed while it was read")
    case .other(let number):
      Phrase(nl: "het systeem meldt fout \(number)", en: "the system reports error \(number)")
    }
  }
}
