internal import LeerlijnDiagnostics

enum SheetUnread: EvidenceFinding {
  static let code = DiagnosticCode(718, "sheet-not-read")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een werkmap heeft meer bladen dan er zijn gelezen. Wat op de andere staat, telt niet "
        + "mee: een blad per maand bijvoorbeeld, waarvan alleen het eerste is gelezen. Lege "
        + "bladen en grafieken worden niet genoemd.",
      en: "A workbook has more sheets than were read. What stands on the others does not count: "
        + "a sheet a month, for instance, of which only the first was read. Empty sheets and "
        + "charts are not named."),
    example: "<file kind=\"hours\" path=\"uren.xlsx\" sheet=\"september\"/>",
    remedy: Phrase(
      nl: "Horen de bladen bij elkaar, noem ze dan samen in evidence.xml: "
        + "sheets=\"september/oktober\", of sheets=\"*\" voor alle. Is een blad iets anders, "
        + "geef het dan een eigen <file> met sheet=\"…\". Hoort het er niet bij, dan hoef je "
        + "niets te doen.",
      en: "If the sheets belong together, name them together in evidence.xml: "
        + "sheets=\"september/october\", or sheets=\"*\" for all. If a sheet is something else, "
        + "give it a <file> of its own with sheet=\"…\". If it does not belong, there is nothing "
        + "to do."))
}

extension Diagnostic {
  static func sheetsUnread(_ names: [String], in path: String) -> Diagnostic {
    let list = listed(names.map { "'\(shown($0))'" })
    return Diagnostic(
      SheetUnread.code, .advice, at: wholeFile(path),
      Phrase(
        nl: names.count == 1
          ? "het blad \(list) is niet gelezen." : "de bladen \(list) zijn niet gelezen.",
        en: names.count == 1
          ? "the sheet \(list) was not read." : "the sheets \(list) were not read."),
      help: Phrase(
        nl: "Horen ze bij elkaar, noem ze dan in evidence.xml: sheets=\"…/…\", of sheets=\"*\" "
          + "voor alle bladen.",
        en: "If they belong together, name them in evidence.xml: sheets=\"…/…\", or sheets=\"*\" "
          + "for all sheets."))
  }
}
