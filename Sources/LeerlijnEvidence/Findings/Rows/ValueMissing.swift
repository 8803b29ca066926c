internal import LeerlijnDiagnostics

struct ValueMissing: RowFinding {
  static let kind = RowProblem.Kind.valueMissing
  static let name = "value-missing"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "'\(column)' is leeg; hier moet iets staan.",
      en: "'\(column)' is empty; it must be filled in.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een cel is leeg waar iets moet staan, zoals de dag van gewerkte uren. Leeg mogen "
        + "zijn: een einde dat nog niet bekend is, een profiel, een netwerk, een cijfer. Een "
        + "uitstel heeft altijd een einde.",
      en: "A cell is empty where something must stand, such as the day of hours worked. May be "
        + "empty: an end that is not known yet, a profile, a network, a grade. An extension "
        + "always has an end."),
    example: "student,date,hours,status\ns1000001,,8,approved",
    remedy: Phrase(
      nl: "Vul de waarde in. Betekent leeg in dit bestand altijd hetzelfde, leg dat dan vast: "
        + "<code column=\"status\" from=\"\" to=\"approved\"/>.",
      en: "Fill in the value. If empty always means the same in this file, state so: <code "
        + "column=\"status\" from=\"\" to=\"approved\"/>."))
}
