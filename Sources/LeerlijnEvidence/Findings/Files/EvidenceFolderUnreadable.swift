internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork

enum EvidenceFolderUnreadable: EvidenceFinding {
  static let code = DiagnosticCode(701, "evidence-folder-unreadable")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "De map met bewijs bestaat niet, of mag niet worden gelezen. Er is niemand beoordeeld.",
      en: "The folder of evidence does not exist, or may not be read. Nobody was judged."),
    example: "leerlijn audit curriculum.xml bewijs-2020/",
    remedy: Phrase(
      nl: "Controleer de naam van de map en je rechten. Er staat ten minste students.csv in.",
      en: "Check the name of the folder and your rights. It holds students.csv at least."))
}

extension Diagnostic {
  static func folderUnreadable(_ path: String, _ failure: FileFault) -> Diagnostic {
    Diagnostic(
      EvidenceFolderUnreadable.code, .error, at: wholeFile(path),
      Phrase(
        nl: "de map met bewijs '\(path)' is niet te lezen: \(failure.reason.dutch).",
        en: "the evidence folder '\(path)' cannot be read: \(failure.reason.english)."),
      help: Phrase(
        nl: "Geef een map op waarin in ieder geval students.csv staat.",
        en: "Name a folder that holds students.csv at least."))
  }
}
