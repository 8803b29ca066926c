internal import LeerlijnDiagnostics

struct NotATime: RowFinding {
  static let kind = RowProblem.Kind.notATime
  static let name = "not-a-time"
  static let severity = Severity.warning
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "'\(shown(value))' is geen tijd zoals 13:00-16:00.",
      en: "'\(shown(value))' is no time such as 13:00-16:00.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "De tijd van een bijeenkomst is niet te lezen, of het einde ligt niet na het begin. De "
        + "rij telt mee, zonder tijd: alleen agenda's missen haar.",
      en:
        "The time of a session cannot be read, or the end does not lie after the start. The row "
        + "counts, without a time: only calendars miss it."),
    example: "curium.ln1,curium,leernetwerk,2019-10-09,1,,held,,16:00-13:00",
    remedy: Phrase(
      nl: "Schrijf de tijd als 13:00-16:00, of alleen het begin: 13:00.",
      en: "Write the time as 13:00-16:00, or the start alone: 13:00."))
}
