internal import LeerlijnDiagnostics

enum MoreOfTheSame: EvidenceFinding {
  static let code = DiagnosticCode(711, "more-of-the-same")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Van een soort melding zijn er in een bestand meer dan duizend. De eerste duizend "
        + "staan apart, de rest is geteld. Meestal is er dan iets met het hele bestand.",
      en: "There are more than a thousand of one kind of finding in a file. The first thousand "
        + "are told one by one, the rest is counted. Mostly something ails the whole file."),
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
        nl: "van '\(name)' zijn er in dit bestand \(total); de eerste \(told) staan hierboven "
          + "apart genoemd.",
        en: "there are \(total) of '\(name)' in this file; the first \(told) are told one by one."))
  }
}
