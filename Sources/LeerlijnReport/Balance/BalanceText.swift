package import LeerlijnDiagnostics
internal import LeerlijnModel
package import LeerlijnPlanner

/// A balanced programme for who designs it: what it is worth, what moves, and how the load lies.
package struct BalanceText {
  private let balanced: BalancedProgramme
  private let sentences: BalanceSentences
  private let language: Language
  private let flow: TextFlow

  package init(_ balanced: BalancedProgramme, in language: Language, flow: TextFlow) {
    self.balanced = balanced
    self.language = language
    self.flow = flow
    sentences = BalanceSentences(balanced)
  }

  /// - Parameter changed: the curriculum as it would be; nil where nothing moves in the document.
  package func text(_ changed: BalanceChange?) -> String {
    var text = flow.style(.bold, sentences.heading[language]) + "\n"
    text += flow.paragraph(sentences.aim[language])
    text += flow.paragraph(sentences.outcome[language])
    let obstacles = sentences.obstacles
    if !obstacles.isEmpty {
      text += heading(BalanceSentences.obstaclesTitle)
      text += list(obstacles)
    }
    guard balanced.answer.placing != nil else { return text }
    let moves = balanced.moves
    if moves.isEmpty {
      text += flow.paragraph(BalanceSentences.nothingMoves[language])
    } else {
      let title = BalanceSentences.movesTitle
      text += heading(
        Phrase(
          nl: "\(title.dutch) (\(moves.count))", en: "\(title.english) (\(moves.count))"))
      text += list(moves.map(sentences.move))
    }
    if let changed {
      text += flow.paragraph(changed.report.conclusion[language], indent: 2)
    }
    text += loads()
    if let changed, !changed.tags.isEmpty {
      text += heading(BalanceSentences.documentTitle)
      text += changed.tags.map { "  \($0)\n" }.joined()
    }
    return text
  }

  private func heading(_ phrase: Phrase) -> String {
    "\n" + flow.style(.bold, phrase[language]) + "\n"
  }

  private func list(_ phrases: [Phrase]) -> String {
    phrases.map { flow.paragraph($0[language], indent: 2, hanging: 4) }.joined()
  }

  /// The load of each period, as it is and as it would be.
  private func loads() -> String {
    var text = heading(sentences.loadsTitle)
    for table in sentences.loadTables {
      if let group = table.group { text += "  \(group[language])\n" }
      for (year, cells) in table.years {
        let told = zip(table.periods, cells).map { period, cell in
          let old = cell.old.map { $0[language] + " → " } ?? ""
          return "\(period) \(old)\(cell.new[language])"
        }
        let line = Phrase(
          nl: "jaar \(year): \(told.joined(separator: ", "))",
          en: "year \(year): \(told.joined(separator: ", "))")
        text += flow.paragraph(line[language], indent: 4, hanging: 12)
      }
    }
    return text
  }
}
