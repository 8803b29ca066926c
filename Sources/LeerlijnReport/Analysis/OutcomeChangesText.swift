internal import LeerlijnAnalysis
package import LeerlijnDiagnostics
package import LeerlijnModel

/// What a matrix changed in a curriculum, part by part.
package struct OutcomeChangesText {
  private let changes: [OutcomeChange]
  private let bearers: [OutcomeBearer.Key: Phrase]
  private let outcomes: [OutcomeID: Phrase]
  private let language: Language

  package init(_ changes: [OutcomeChange], of curriculum: Curriculum, in language: Language) {
    self.changes = changes
    self.language = language
    let analysis = CurriculumAnalysis(curriculum)
    let names = AnalysisNames(analysis)
    let (bearers, rows) = (analysis.coverage.bearers, analysis.coverage.rows)
    self.bearers = Dictionary(
      bearers.indices.map { (bearers[$0].key, names.bearer($0)) }
    ) { first, _ in first }
    outcomes = Dictionary(
      rows.indices.map { (rows[$0].outcome.id, names.outcome($0)) }
    ) { first, _ in first }
  }

  package func text(for path: String, _ flow: TextFlow) -> String {
    guard !changes.isEmpty else { return flow.paragraph(Self.nothing(path)[language]) }
    var text = flow.paragraph(heading(path)[language])
    var last: OutcomeBearer.Key?
    for change in changes {
      let key = change.bearer.key
      if key != last {
        let name = bearers[key] ?? Phrase(same: key.name)
        text += flow.paragraph(name.capitalised[language], indent: 2, hanging: 4)
      }
      last = key
      let outcome = outcomes[change.outcome] ?? Phrase(same: change.outcome.text)
      let sign = change.isAdded ? flow.style(.green, "+ ") : flow.style(.red, "− ")
      text += flow.paragraph(
        "\(change.step.verb[language]) \(outcome[language])", indent: 4, hanging: 6, opening: sign,
        openingWidth: 2)
    }
    return text
  }

  private func heading(_ path: String) -> Phrase {
    let added = changes.count { $0.isAdded }
    let removed = changes.count - added
    return Phrase(
      nl: "\(changes.count == 1 ? "1 verandering" : "\(changes.count) veranderingen") in \(path): "
        + "\(added) erbij, \(removed) eraf.",
      en: "\(changes.count == 1 ? "1 change" : "\(changes.count) changes") in \(path): "
        + "\(added) added, \(removed) taken away.")
  }

  private static func nothing(_ path: String) -> Phrase {
    Phrase(
      nl: "De matrix zegt hetzelfde als \(path); er verandert niets.",
      en: "The matrix says the same as \(path); nothing changes.")
  }
}
