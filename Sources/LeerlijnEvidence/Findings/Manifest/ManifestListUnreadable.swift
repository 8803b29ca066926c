internal import LeerlijnDiagnostics
internal import LeerlijnXML

enum ManifestListUnreadable: EvidenceFinding {
  static let code = DiagnosticCode(812, "manifest-list-unreadable")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "De lijst van studentnummers is er niet, of heeft niet de vorm die nodig is: een "
        + "kopregel en twee velden per regel, het nummer in het bestand en het nummer in "
        + "students.csv.",
      en: "The list of student numbers is not there, or has not the form it needs: a header and "
        + "two fields a line, the number in the file and the number in students.csv."),
    example: """
      deelnemer,student
      PT-4104,s1000001
      """,
    remedy: Phrase(
      nl: "Zet de lijst in de map en noem die met alleen haar naam.",
      en: "Put the list in the folder and give its name alone."))
}

extension Diagnostic {
  static func listUnreadable(_ path: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ManifestListUnreadable.code, .error, at: place,
      Phrase(
        nl: "'\(shown(path))' is geen leesbare lijst van studentnummers.",
        en: "'\(shown(path))' is no readable list of student numbers."),
      help: Phrase(
        nl: "Zet er een kopregel in en per regel twee velden: het nummer in het bestand en het "
          + "nummer in students.csv.",
        en: "Give it a header and two fields a line: the number in the file and the number in "
          + "students.csv."))
  }

  static func listOutside(_ path: XMLAttribute) -> Diagnostic {
    Diagnostic(
      ManifestListUnreadable.code, .error, at: path.valueRange,
      Phrase(
        nl: "'\(shown(path.value))' ligt buiten deze map.",
        en: "'\(shown(path.value))' lies outside this folder."))
  }
}
