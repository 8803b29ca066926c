internal import LeerlijnDiagnostics

struct RegistrationRepeated: RowFinding {
  static let kind = RowProblem.Kind.registrationRepeated
  static let name = "registration-repeated"
  static let severity = Severity.advice
  static let hasOtherRow = true
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "regel \(other) meldt deze student voor dezelfde onderwijseenheid al aan, op dagen die "
        + "overlappen. Samen tellen ze als een aanmelding.",
      en: "line \(other) already registers this student for the same course, on days that overlap. "
        + "Together they count as one registration.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee rijen melden een student aan voor dezelfde onderwijseenheid, en hun dagen "
        + "overlappen. Ze tellen als een aanmelding, van de eerste dag van de ene tot en met de "
        + "laatste dag van de andere; er gaat niets verloren.",
      en: "Two rows register a student for the same course, and their days overlap. They count as "
        + "one registration, from the first day of the one through the last day of the other; "
        + "nothing is lost."),
    example: """
      s1000001,swj301,2019-09-02,2020-01-31
      s1000001,swj301,2019-11-11,2020-01-31
      """,
    remedy: Phrase(
      nl: "Je hoeft niets te doen; maak er een rij van als je de melding kwijt wilt.",
      en: "You need not do anything; make one row of them to be told no more."))
}
