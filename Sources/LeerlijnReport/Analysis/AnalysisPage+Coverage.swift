internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension AnalysisPage {
  func writeCoverage(to page: inout MarkupWriter) {
    let coverage = analysis.coverage
    guard !coverage.rows.isEmpty else {
      page.element(.p, text: sentences.noOutcomes[language])
      return
    }
    if coverage.gaps.isEmpty { page.element(.p, text: sentences.noGaps[language]) }
    for steps in AnalysisSentences.gapKinds {
      let gaps = sentences.gaps(steps).map { sentences.names.outcome($0) }
      named(sentences.gapHeading(steps), gaps, to: &page)
    }
    writeDoubles(to: &page)
    for kinds in AnalysisSentences.orphanKinds {
      let orphans = sentences.orphans(of: kinds).map { sentences.names.bearer($0).capitalised }
      named(sentences.orphanHeading(kinds), orphans, folded: true, to: &page)
    }
    let all = Phrase(nl: "Alle leeruitkomsten", en: "All outcomes")
    page.element(.h3, text: all[language])
    writeOutcomes(all, to: &page)
  }

  /// A heading with a list under it; nothing without a list.
  private func named(
    _ heading: Phrase, _ items: [Phrase], folded: Bool = false, to page: inout MarkupWriter
  ) {
    guard !items.isEmpty else { return }
    let title = "\(heading[language]) (\(items.count))"
    guard folded else {
      page.element(.h3, text: title)
      return list(items, to: &page)
    }
    page.element(.details) { page in
      page.element(.summary, text: title)
      list(items, to: &page)
    }
  }

  private func writeDoubles(to page: inout MarkupWriter) {
    let doubles = analysis.coverage.doubleAssessments
    named(
      Phrase(
        nl: "Meer dan één keer getoetst in hetzelfde jaar",
        en: "Assessed more than once in the same year"), doubles.map(sentences.double), to: &page)
    if !doubles.isEmpty { page.element(.p, text: sentences.doublesAdvice[language]) }
  }

  /// The matrix, folded to what stands in it: an outcome a row, a step a column.
  private func writeOutcomes(_ title: Phrase, to page: inout MarkupWriter) {
    let heads = [
      Phrase(nl: "Leeruitkomst", en: "Outcome"),
      Phrase(nl: "Geïntroduceerd in", en: "Introduced in"),
      Phrase(nl: "Ontwikkeld in", en: "Developed in"),
      Phrase(nl: "Getoetst in", en: "Assessed in"),
    ]
    page.table(title[language], heads.map { $0[language] }, isNamedAbove: true) { page in
      for (index, row) in analysis.coverage.rows.enumerated() {
        let cells = OutcomeLink.Step.allCases.map { step -> PageContent? in
          let names = (row.steps[step] ?? []).map { sentences.names.bearer($0) }
          return names.isEmpty ? nil : { $0.words(names.joinedByCommas[language]) }
        }
        page.row({ $0.words(sentences.names.outcome(index)[language]) }, cells)
      }
    }
  }
}
