internal import LeerlijnDiagnostics
internal import LeerlijnModel

enum EvidenceFileTwice: EvidenceFinding {
  static let code = DiagnosticCode(710, "evidence-file-twice")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee bestanden hebben een naam van dezelfde soort. Of ze elkaar aanvullen of het ene "
        + "het andere vervangt, is niet te zien.",
      en: "Two files have a name of the same kind. Whether they add up or one replaces the other "
        + "cannot be seen."),
    example: "hours.csv\nuren.csv",
    remedy: Phrase(
      nl: "Haal het oude weg. Gelden beide, noem ze dan allebei in evidence.xml.",
      en: "Take the old one away. If both count, name both in evidence.xml."))
}

extension Diagnostic {
  static func fileTwice(_ path: String, first: String, kind: FactKind) -> Diagnostic {
    Diagnostic(
      EvidenceFileTwice.code, .error, at: wholeFile(path),
      Phrase(
        nl: "dit bestand bevat net als '\(first)' gegevens van de soort '\(kind.rawValue)'. Het is "
          + "niet duidelijk of ze samen gelden.",
        en: "this file holds facts of the kind '\(kind.rawValue)', as '\(first)' does. It is not "
          + "clear whether both count."),
      help: Phrase(
        nl: "Haal er een weg, of noem ze in evidence.xml allebei.",
        en: "Remove one, or name both in evidence.xml."))
  }
}
