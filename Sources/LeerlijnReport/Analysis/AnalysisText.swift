package import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnModel

/// An analysis for a curriculum designer: what holds up most first, then what is missing.
package struct AnalysisText {
  /// How many things a list names; the JSON and the page have all of them.
  private static let longestList = 12

  private let analysis: CurriculumAnalysis
  private let sentences: AnalysisSentences
  private let language: Language
  private let flow: TextFlow

  package init(_ analysis: CurriculumAnalysis, in language: Language, flow: TextFlow) {
    self.analysis = analysis
    self.language = language
    self.flow = flow
    sentences = AnalysisSentences(analysis)
  }

  package func text() -> String {
    let curriculum = analysis.curriculum
    let title = curriculum.titles.text(in: language) ?? curriculum.id
    return flow.style(.bold, "\(title) \(curriculum.edition)") + "\n"
      + flow.paragraph(sentences.scope[language]) + structure() + coverage() + doubles() + load()
  }

  private func heading(_ phrase: Phrase) -> String {
    "\n" + flow.style(.bold, phrase[language]) + "\n"
  }

  private func item(_ phrase: Phrase) -> String {
    flow.paragraph(phrase[language], indent: 2, hanging: 4)
  }

  /// The first of a list, and how many more there are.
  private func items(_ phrases: [Phrase]) -> String {
    let more = phrases.count - Self.longestList
    let shown = phrases.prefix(Self.longestList).map(item).joined()
    return more > 0 ? shown + item(Phrase(nl: "en nog \(more)", en: "and \(more) more")) : shown
  }

  // MARK: Sections

  private func structure() -> String {
    let circles = analysis.structure.cycles.map(sentences.circle)
    let bottlenecks = sentences.bottlenecks(atMost: 5).map(sentences.bottleneck)
    var text = heading(Phrase(nl: "Knelpunten in de volgorde", en: "Bottlenecks in the order"))
    let thresholds = analysis.structure.thresholds.map(sentences.threshold)
    text += items(circles) + items(bottlenecks) + items(thresholds)
    if circles.isEmpty, bottlenecks.isEmpty, thresholds.isEmpty {
      return text + item(sentences.freeOrder)
    }
    return text + item([sentences.total, sentences.thresholdsApart].compactMap { $0 }.asParagraph)
  }

  private func coverage() -> String {
    var text = heading(Phrase(nl: "Dekking van de leeruitkomsten", en: "Coverage of the outcomes"))
    guard !analysis.coverage.rows.isEmpty else { return text + item(sentences.noOutcomes) }
    if analysis.coverage.gaps.isEmpty { text += item(sentences.noGaps) }
    for steps in AnalysisSentences.gapKinds {
      let gaps = sentences.gaps(steps)
      guard !gaps.isEmpty else { continue }
      let list = shortened(gaps.map { sentences.names.outcome($0) })
      let name = sentences.gapHeading(steps)
      text += item(
        Phrase(
          nl: "\(name.dutch) (\(gaps.count)): \(list.dutch).",
          en: "\(name.english) (\(gaps.count)): \(list.english)."))
    }
    return text + orphans()
  }

  private func orphans() -> String {
    AnalysisSentences.orphanKinds.map { kinds in
      let orphans = sentences.orphans(of: kinds)
      guard !orphans.isEmpty else { return "" }
      let list = shortened(orphans.map { sentences.names.bearer($0) })
      let name = sentences.orphanHeading(kinds)
      return item(
        Phrase(
          nl: "\(name.dutch) (\(orphans.count)): \(list.dutch).",
          en: "\(name.english) (\(orphans.count)): \(list.english)."))
    }.joined()
  }

  private func shortened(_ names: [Phrase]) -> Phrase {
    let more = names.count - Self.longestList
    let shown = Array(names.prefix(Self.longestList))
    guard more > 0 else { return shown.joinedByAnd }
    return (shown + [Phrase(nl: "nog \(more)", en: "\(more) more")]).joinedByAnd
  }

  private func doubles() -> String {
    let found = analysis.coverage.doubleAssessments
    guard !found.isEmpty else { return "" }
    return heading(
      Phrase(
        nl: "Meer dan één keer getoetst in hetzelfde jaar",
        en: "Assessed more than once in the same year"))
      + items(found.map(sentences.double)) + item(sentences.doublesAdvice)
  }

  private func load() -> String {
    guard !analysis.load.slots.isEmpty else { return "" }
    let heading = heading(Phrase(nl: "Toetslast per periode", en: "Assessment load per period"))
    let tables = LoadTables(analysis, sentences.names, language)
    return heading + tables.all.map { $0.text(flow) }.joined() + item(LoadTables.legend)
  }
}
