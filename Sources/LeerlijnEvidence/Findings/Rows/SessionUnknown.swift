internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct SessionUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownSession
  static let name = "session-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.sessions.names
  }

  var message: Phrase {
    guard row.isHeading else { return unknown("bijeenkomst", "session") }
    return Phrase(
      nl: "op \(cell) heeft het netwerk van deze student geen bijeenkomst.",
      en: "the network of this student has no session on \(cell).")
  }

  var help: Phrase? {
    guard !row.isHeading else {
      return Phrase(
        nl: "Was de student te gast, noem dan in evidence.xml bij 'spread' het netwerk van de "
          + "lijst: network=\"…\".",
        en: "If the student was a guest, name the list's network with 'spread' in evidence.xml: "
          + "network=\"…\".")
    }
    return Phrase(
      nl: "Voeg de bijeenkomst toe aan sessions.csv.", en: "Add the session to sessions.csv.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij noemt een bijeenkomst die niet in sessions.csv staat, en die het curriculum "
        + "zelf ook niet op een dag heeft gezet. Van een reeks waarover sessions.csv iets zegt, "
        + "gelden alleen de bijeenkomsten die daar staan.",
      en: "A row names a session that is not in sessions.csv, and that the curriculum itself has "
        + "put on no day either. Of a series that sessions.csv speaks of, only the sessions "
        + "there count."),
    example: "s1000001,curium.ln9,present",
    remedy: Phrase(
      nl: "Voeg de bijeenkomst toe aan sessions.csv. Een eigen code vertaal je: <code "
        + "column=\"session\" from=\"LN-9\" to=\"curium.ln9\"/>.",
      en: "Add the session to sessions.csv. Translate a code of your own: <code "
        + "column=\"session\" from=\"LN-9\" to=\"curium.ln9\"/>."))
}
