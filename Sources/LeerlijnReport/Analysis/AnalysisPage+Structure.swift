internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension AnalysisPage {
  func writeStructure(to page: inout MarkupWriter) {
    let structure = analysis.structure
    let bottlenecks = sentences.bottlenecks(atMost: 10)
    list(structure.cycles.map(sentences.circle), to: &page)
    if bottlenecks.isEmpty, structure.cycles.isEmpty, structure.thresholds.isEmpty {
      page.element(.p, text: sentences.freeOrder[language])
    }
    list(
      bottlenecks.map(sentences.bottleneck) + structure.thresholds.map(sentences.threshold),
      to: &page)
    guard !structure.units.isEmpty else { return }
    let total = [sentences.total, sentences.thresholdsApart].compactMap { $0 }.asParagraph
    page.element(.p, text: total[language])
  }

  /// Every course and placement with its measures, those that weigh most first.
  func writeUnits(to page: inout MarkupWriter) {
    let heads = [
      Phrase(nl: "Onderwijseenheid", en: "Course"), Phrase(nl: "Houdt tegen", en: "Holds up"),
      Phrase(nl: "Langste keten", en: "Longest chain"),
      Phrase(nl: "Complexiteit", en: "Complexity"), Phrase(nl: "Centraliteit", en: "Centrality"),
      Phrase(nl: "Vraagt", en: "Asks for"), Phrase(nl: "Nodig voor", en: "Needed for"),
    ]
    let units = analysis.structure.units
    let order = units.indices.sorted { first, second in
      let weights = [first, second].map { units[$0].measures?.complexity ?? .max }
      return weights[0] == weights[1] ? first < second : weights[0] > weights[1]
    }
    page.table(
      Phrase(nl: "Alle onderwijseenheden", en: "All courses")[language],
      heads.map { $0[language] }, isNamedAbove: true, numbers: 1..<5
    ) { page in
      for index in order { writeUnit(index, to: &page) }
    }
  }

  private func writeUnit(_ index: Int, to page: inout MarkupWriter) {
    let unit = analysis.structure.units[index]
    page.element(.tr, .id("unit-" + unit.name)) { page in
      page.element(.th, .scope(.row), text: sentences.names.unit(index)[language])
      if let measures = unit.measures {
        let complexity = AnalysisNumbers.complexity(measures.complexity, analysis.structure)
        number("\(measures.blocking)", to: &page)
        number("\(measures.delay)", to: &page)
        number(AnalysisNumbers.words(complexity)[language], to: &page)
        number(AnalysisNumbers.short("\(measures.centrality)")[language], to: &page)
      } else {
        for _ in 0..<4 { number("–", to: &page) }
      }
      for others in [unit.needs, unit.neededBy] {
        let names = others.prefix(20).map { sentences.names.unit($0) }
        let more = others.count > 20 ? " … (\(others.count))" : ""
        page.element(.td, text: names.joinedByCommas[language] + more)
      }
    }
  }

  func number(_ text: String, to page: inout MarkupWriter) {
    page.element(.td, .look(.number), text: text)
  }
}
