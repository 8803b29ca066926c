internal import LeerlijnDiagnostics

struct RowRagged: RowFinding {
  static let kind = RowProblem.Kind.ragged
  static let name = "row-ragged"
  let row: ReportedRow

  var message: Phrase {
    isCutOff
      ? Phrase(
        nl: "de laatste regel breekt af: \(other) van de \(expectedFields) velden staan er.",
        en: "the last line breaks off: \(other) of its \(expectedFields) fields are there.")
      : Phrase(
        nl: "deze regel heeft \(other) velden, de kopregel heeft er \(expectedFields).",
        en: "this row has \(other) fields, the header has \(expectedFields).")
  }

  var help: Phrase? {
    Phrase(
      nl: "Kijk of er een scheidingsteken te veel of te weinig staat, of in een veld zonder "
        + "aanhalingstekens.",
      en: "See whether a separator is missing, or stands in a field without quotes.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij heeft meer of minder velden dan de kopregel. Welke waarde bij welke kolom "
        + "hoort, is dan niet zeker; de rij telt niet mee. Op de laatste regel kan een export "
        + "zijn afgebroken.",
      en: "A row has more or fewer fields than the header. Which value belongs to which column "
        + "is then not certain; the row does not count. On the last line an export may have "
        + "broken off."),
    example: "student,date,hours,status\ns1000001,2019-10-04,7,5,approved",
    remedy: Phrase(
      nl: "Zet een veld met het scheidingsteken erin tussen aanhalingstekens, of exporteer met "
        + "een puntkomma als de getallen een komma hebben.",
      en: "Put a field that holds the separator in quotes, or export with semicolons where "
        + "numbers have commas."))
}
