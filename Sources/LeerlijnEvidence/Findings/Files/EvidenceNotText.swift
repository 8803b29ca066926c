internal import LeerlijnDiagnostics

enum EvidenceNotText: EvidenceFinding {
  static let code = DiagnosticCode(704, "evidence-not-text")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Het bestand heet een CSV-bestand, maar is geen leesbare tekst: een werkmap van Excel "
        + "met een andere naam, een beeld, of een bestand dat zegt UTF-8 te zijn en het niet is. "
        + "Ook een kopregel met meer dan 500 kolommen wordt niet gelezen.",
      en: "The file is named as CSV but is no readable text: an Excel workbook under another "
        + "name, a picture, or a file that says it is UTF-8 and is not. Nor is a header of more "
        + "than 500 columns read."),
    remedy: Phrase(
      nl: "Bewaar het als CSV in UTF-8 of Windows-1252. Een werkmap mag ook: noem die als .xlsx "
        + "in evidence.xml.",
      en: "Save it as CSV in UTF-8 or Windows-1252. A workbook will do too: name it as .xlsx in "
        + "evidence.xml."))
}

extension Diagnostic {
  static func notATable(_ path: String, _ reason: NotATable) -> Diagnostic {
    switch reason {
    case .empty: fileEmpty(path)
    case .binary:
      notText(
        path,
        Phrase(
          nl: "dit is geen tekstbestand: in de eerste regel staan tekens die geen tekst zijn.",
          en: "this is no text file: its first line holds characters that are no text."))
    case .workbook:
      notText(
        path,
        Phrase(
          nl: "dit is een werkmap (zoals van Excel) met de naam van een CSV-bestand.",
          en: "this is a workbook (such as Excel's) under the name of a CSV file."),
        help: Phrase(
          nl: "Sla het op als CSV, of noem het als .xlsx in evidence.xml.",
          en: "Save it as CSV, or name it as .xlsx in evidence.xml."))
    case .foreignWorkbook(let kind):
      notText(
        path, kind.words,
        help: kind == .locked
          ? Phrase(
            nl:
              "Open het in Excel, haal het wachtwoord eraf (Bestand, Info) en sla het op als .xlsx.",
            en: "Open it in Excel, take the password off (File, Info) and save it as .xlsx.")
          : Phrase(
            nl: "Open het en sla het op als .xlsx (Opslaan als, Excel-werkmap).",
            en: "Open it and save it as .xlsx (Save As, Excel Workbook)."))
    case .utf16:
      notText(
        path, Phrase(nl: "dit bestand staat in UTF-16.", en: "this file is in UTF-16."),
        help: Phrase(
          nl: "Zet in evidence.xml encoding=\"utf-16\", of laat encoding weg.",
          en: "Put encoding=\"utf-16\" in evidence.xml, or leave encoding out."))
    case .notUTF8:
      notText(
        path,
        Phrase(
          nl: "dit bestand zegt UTF-8 te zijn, maar er staan bytes in die dat niet zijn.",
          en: "this file says that it is UTF-8, yet holds bytes that are not."))
    case .tooManyColumns:
      notText(
        path,
        Phrase(
          nl: "de eerste regel heeft meer dan \(TextTable.mostColumns) kolommen.",
          en: "the first line has more than \(TextTable.mostColumns) columns."))
    }
  }

  private static func notText(
    _ path: String, _ message: Phrase,
    help: Phrase = Phrase(
      nl: "Sla het opnieuw op als CSV in UTF-8.", en: "Save it again as CSV in UTF-8.")
  ) -> Diagnostic {
    Diagnostic(EvidenceNotText.code, .error, at: wholeFile(path), message, help: help)
  }
}

extension ForeignWorkbook {
  fileprivate var words: Phrase {
    switch self {
    case .xls:
      Phrase(
        nl: "dit is een werkmap van Excel 97-2003 (.xls).",
        en: "this is a workbook of Excel 97-2003 (.xls).")
    case .xlsb:
      Phrase(nl: "dit is een binaire werkmap (.xlsb).", en: "this is a binary workbook (.xlsb).")
    case .ods:
      Phrase(
        nl: "dit is een werkmap van LibreOffice (.ods).",
        en: "this is a workbook of LibreOffice (.ods).")
    case .locked:
      Phrase(
        nl: "deze werkmap is met een wachtwoord gesloten, of is een oude .xls met een andere naam.",
        en: "this workbook is closed by a password, or is an old .xls under another name.")
    }
  }
}
