internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct StudentUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownStudent
  static let name = "student-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.students.names
  }

  var message: Phrase {
    guard let people = row.people, people.number(of: value) == nil else {
      return unknown("studentnummer", "student number")
    }
    let list = shown(people.path)
    if people.isShared(value) {
      return Phrase(
        nl: "\(cell) heten er meer dan een in '\(list)'; wie het is, wordt niet geraden.",
        en: "more than one in '\(list)' is called \(cell); who it is, is not guessed.")
    }
    let names = people.names.count > 5000 ? [] : people.names
    let near = nearest(to: value, among: names)
    return Phrase(
      nl: "\(cell) staat niet in '\(list)'.\(near.dutch)",
      en: "\(cell) is not in '\(list)'.\(near.english)")
  }

  var help: Phrase? {
    if row.people != nil {
      return Phrase(
        nl:
          "Schrijf de naam zoals in de lijst, of vertaal hem in evidence.xml in het nummer: <code "
          + "column=\"student\" from=\"…\" to=\"…\"/>.",
        en: "Write the name as in the list, or translate it in evidence.xml to the number: <code "
          + "column=\"student\" from=\"…\" to=\"…\"/>.")
    }
    return Phrase(
      nl: "Voeg de student toe aan students.csv, of leg in evidence.xml vast hoe de nummers van "
        + "dit bestand bij die van ons horen.",
      en: "Add the student to students.csv, or state in evidence.xml how this file's numbers "
        + "match ours.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij noemt een studentnummer dat niet in de lijst van studenten staat. Systemen "
        + "schrijven nummers verschillend: met nullen of een letter ervoor, of met een eigen "
        + "nummer. Ook een lid van een leernetwerk met de rol student staat in de lijst.",
      en: "A row names a student number that is not in the list of students. Systems write "
        + "numbers in different ways: with zeros or a letter before it, or with a number of "
        + "their own. A member of a learning network in the role of student is in the list too."),
    example: "s9000001,2019-10-04,8,approved",
    remedy: Phrase(
      nl: "Voeg de student toe aan students.csv, of leg in evidence.xml vast hoe de nummers "
        + "overeenkomen: <students strip=\"00\" prefix=\"s\"/> of <students "
        + "list=\"nummers.csv\"/>.",
      en: "Add the student to students.csv, or state in evidence.xml how the numbers match: "
        + "<students strip=\"00\" prefix=\"s\"/> or <students list=\"nummers.csv\"/>."))
}
