internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension AnalysisPage {
  /// What the check finds and what the proof finds besides, each with how much that is.
  func write(
    _ findings: DiagnosticLog, _ proof: Additions.Proof?, to page: inout MarkupWriter
  ) {
    write(findings, Phrase(nl: "De controle", en: "The check"), to: &page)
    switch proof {
    case nil: break
    case .found(let proven):
      write(proven, Phrase(nl: "Het bewijs", en: "The proof"), to: &page)
    case .notPossible:
      let words = Phrase(
        nl: "Bewijzen kan pas als de fouten hierboven weg zijn.",
        en: "Nothing can be proven until the errors above are gone.")
      page.element(.p, text: words[language])
    }
  }

  private func write(_ findings: DiagnosticLog, _ name: Phrase, to page: inout MarkupWriter) {
    let all = findings.inReadingOrder
    let counts = counted(all)
    let sum = Phrase(
      nl: "\(name.dutch): \(counts.dutch).", en: "\(name.english): \(counts.english).")
    page.element(.p, text: sum[language])
    guard !all.isEmpty else { return }
    page.element(.ul) { page in
      for finding in all { write(finding, to: &page) }
    }
  }

  private func write(_ finding: Diagnostic, to page: inout MarkupWriter) {
    page.element(.li) { page in
      let kind = "\(finding.severity.words[language]) \(finding.code.label): "
      page.element(.strong, text: kind)
      page.words(finding.message[language])
      if let help = finding.help { page.words(" " + help[language]) }
    }
  }
}
