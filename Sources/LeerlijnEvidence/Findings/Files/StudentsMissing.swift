internal import LeerlijnDiagnostics

enum StudentsMissing: EvidenceFinding {
  static let code = DiagnosticCode(703, "students-missing")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Er is geen lijst van studenten. Alle andere bestanden gaan over wie daarin staat; "
        + "zonder lijst is er niemand om te beoordelen.",
      en: "There is no list of students. All other files are about those in it; without a list "
        + "there is nobody to judge."),
    example: """
      student,cohort,year,profile,network,placement_start,placement_end,hours_per_week
      s1000001,2017,3,jeugd,curium,2019-09-02,2020-07-03,28
      """,
    remedy: Phrase(
      nl: "Zet students.csv (of studenten.csv) in de map, of noem het bestand in evidence.xml "
        + "met kind=\"students\".",
      en: "Put students.csv in the folder, or name the file in evidence.xml with "
        + "kind=\"students\"."))
}

extension Diagnostic {
  static func studentsMissing(in folder: String) -> Diagnostic {
    Diagnostic(
      StudentsMissing.code, .error, at: wholeFile(folder),
      Phrase(
        nl: "in deze map staat geen students.csv. Zonder lijst van studenten is er niemand om te "
          + "beoordelen.",
        en: "this folder holds no students.csv. Without a list of students there is nobody to "
          + "judge."),
      help: Phrase(
        nl: "Zet students.csv (of studenten.csv) in de map, of noem het bestand in evidence.xml.",
        en: "Put students.csv in the folder, or name the file in evidence.xml."))
  }
}
