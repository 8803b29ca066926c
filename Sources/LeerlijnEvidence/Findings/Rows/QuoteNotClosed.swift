internal import LeerlijnDiagnostics

struct QuoteNotClosed: RowFinding {
  static let kind = RowProblem.Kind.quoteNotClosed
  static let name = "quote-not-closed"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "dit aanhalingsteken wordt nergens gesloten.", en: "this quote is never closed.")
  }

  var help: Phrase? { Self.howToQuote }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een veld begint met een aanhalingsteken dat nergens sluit. Alleen deze regel telt "
        + "niet mee; op de volgende gaat het lezen verder.",
      en: "A field opens with a quote that is never closed. This line alone does not count; "
        + "reading goes on at the next."),
    example: "s1000001,2019-10-04,\"8,approved",
    remedy: Phrase(
      nl: "Sluit het veld, of haal het teken weg. Binnen een veld schrijf je het dubbel: \"stage "
        + "\"\"zuid\"\"\".",
      en: "Close the field, or remove the quote. Inside a field it is written twice: \"stage "
        + "\"\"zuid\"\"\"."))
}
