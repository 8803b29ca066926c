internal import LeerlijnDiagnostics

enum HeaderBelow: EvidenceFinding {
  static let code = DiagnosticCode(715, "header-below")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Boven de kop van een bestand staan andere regels, zoals een titel of de dag van de "
        + "export. De regel met de bekende namen van kolommen is als kop genomen; wat erboven staat, "
        + "is niet gelezen.",
      en: "Above the header of a file stand other lines, such as a title or the day of the export. "
        + "The line with the known names of columns was taken for the header; what stands above it "
        + "was not read."),
    example: "Leernetwerk Jeugd\nGroep;Cardea 1\n\nstudentnummer;datum;uren;status",
    remedy: Phrase(
      nl: "Klopt de kop, leg dat dan vast in evidence.xml: header-row=\"4\". Klopt hij niet, noem "
        + "daar de regel die het wel is.",
      en: "If the header is right, settle it in evidence.xml: header-row=\"4\". If it is not, name "
        + "the line there that is."))
}

extension Diagnostic {
  static func headerBelow(_ text: TextTable, at place: SourceRange) -> Diagnostic {
    let (line, above) = (text.headerLine, text.rowsAboveHeader)
    return Diagnostic(
      HeaderBelow.code, .advice, at: place,
      Phrase(
        nl: above == 1
          ? "de kop staat op regel \(line); de regel daarboven is niet gelezen."
          : "de kop staat op regel \(line); de \(above) regels daarboven zijn niet gelezen.",
        en: above == 1
          ? "the header stands on line \(line); the line above it was not read."
          : "the header stands on line \(line); the \(above) lines above it were not read."),
      help: Phrase(
        nl: "Leg het vast in evidence.xml: header-row=\"\(line)\".",
        en: "Settle it in evidence.xml: header-row=\"\(line)\"."))
  }
}
