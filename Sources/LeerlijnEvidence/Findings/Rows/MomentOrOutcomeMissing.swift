internal import LeerlijnDiagnostics

struct MomentOrOutcomeMissing: RowFinding {
  static let kind = RowProblem.Kind.nothingJudged
  static let name = "moment-or-outcome-missing"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "'moment' en 'outcome' zijn allebei leeg; een van de twee moet zijn ingevuld.",
      en: "'moment' and 'outcome' are both empty; one of the two must be filled in.")
  }

  var help: Phrase? {
    Phrase(
      nl: "Vul het beoordelingsmoment in, of de leeruitkomst als het oordeel bij geen moment "
        + "hoort.",
      en: "Fill in the assessment moment, or the outcome where the judgement belongs to no "
        + "moment.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een oordeel noemt geen beoordelingsmoment en geen leeruitkomst. Waarover geoordeeld "
        + "is, is dan niet te zien. Een van de twee mag leeg zijn: een oordeel op een "
        + "leeruitkomst hoeft bij geen moment te horen.",
      en: "A judgement names no assessment moment and no outcome. What was judged cannot be seen "
        + "then. One of the two may be empty: a judgement on an outcome need belong to no "
        + "moment."),
    example: "student,moment,role,date,grade,outcome\ns1000001,,docent,2020-02-01,7,",
    remedy: Phrase(
      nl: "Vul een van de twee in.",
      en: "Fill in one of the two."))
}
