internal import LeerlijnDiagnostics

enum MoreOfTheSame: EvidenceFinding {
  static let code = DiagnosticCode(711, "more-of-the-same")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Van een soort melding zijn er in een bestand meer dan twintig. De eerste twintig "
        + "staan apart, de rest is geteld. Meestal is er dan iets met het hele bestand.",
      en: "There are more than twenty of one kind of finding in a file. The first twenty are "
        + "told one by one, the rest is counted. Mostly something ails the whole file."),
    remedy: Phrase(
      nl: "Kijk naar de eerste melding van die soort: vaak lost een regel in evidence.xml ze "
        + "allemaal op.",
      en: "Look at the first finding of that kind: often one line in evidence.xml settles them "
        + "all."))
}

extension Diagnostic {
  static func moreOfTheSame(
    _ path: String, _ finding: any RowFinding.Type, told: Int, total: Int
  ) -> Diagnostic {
    let name = finding.name
    return Diagnostic(
      MoreOfTheSame.code, finding.severity, at: wholeFile(path),
      Phrase(
        nl: "'\(name)' is er in dit bestand op \(total) regels; hierboven staan de eerste \(told), "
          + "en er zijn er nog \(total - told).",
        en: "'\(name)' is on \(total) lines of this file; the first \(told) are told above, and "
          + "there are \(total - told) more."))
  }
}
