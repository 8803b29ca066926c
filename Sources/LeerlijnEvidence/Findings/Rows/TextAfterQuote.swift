internal import LeerlijnDiagnostics

struct TextAfterQuote: RowFinding {
  static let kind = RowProblem.Kind.textAfterQuote
  static let name = "text-after-quote"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "na het sluitende aanhalingsteken van dit veld staat nog tekst.",
      en: "text follows the closing quote of this field.")
  }

  var help: Phrase? { Self.howToQuote }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Na het sluitende aanhalingsteken van een veld staat nog tekst voor het volgende "
        + "scheidingsteken. Waar het veld ophoudt, is niet zeker; de rij telt niet mee.",
      en: "Text follows the closing quote of a field, before the next separator. Where the field "
        + "ends is not certain; the row does not count."),
    example: "s1000001,\"2019\"-10-04,8,approved",
    remedy: Phrase(
      nl: "Zet het hele veld tussen aanhalingstekens, en een aanhalingsteken erbinnen dubbel.",
      en: "Put the whole field in quotes, and write a quote inside it twice."))
}
