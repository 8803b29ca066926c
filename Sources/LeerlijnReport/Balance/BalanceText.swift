package import LeerlijnDiagnostics
internal import LeerlijnModel
package import LeerlijnPlanner

/// A balanced programme for who designs it: what it is worth, what moves, and how the load lies.
package struct BalanceText {
  private let balanced: BalancedProgramme
  private let sentences: BalanceSentences
  private let numbers: BalanceNumbers
  private let language: Language
  private let flow: TextFlow

  package init(_ balanced: BalancedProgramme, in language: Language, flow: TextFlow) {
    self.balanced = balanced
    self.language = language
    self.flow = flow
    sentences = BalanceSentences(balanced)
    numbers = BalanceNumbers(balanced.balance)
  }

  /// - Parameter tags: the start tags of the courses that move, as they would be.
  package func text(tags: [String]) -> String {
    var text = flow.style(.bold, sentences.heading[language]) + "\n"
    text += flow.paragraph(sentences.aim[language])
    text += flow.paragraph(sentences.outcome[language])
    let obstacles = sentences.obstacles
    if !obstacles.isEmpty {
      text += heading(
        Phrase(nl: "Het dichtst erbij breekt dit", en: "The nearest breaks this"))
      text += list(obstacles)
    }
    guard balanced.answer.placing != nil else { return text }
    let moves = balanced.moves
    if moves.isEmpty {
      text += flow.paragraph(
        Phrase(nl: "Alles blijft waar het ligt.", en: "Everything stays where it is.")[language])
    } else {
      text += heading(
        Phrase(nl: "Wat verhuist (\(moves.count))", en: "What moves (\(moves.count))"))
      text += list(moves.map(sentences.move))
    }
    text += loads()
    if !tags.isEmpty {
      text += heading(Phrase(nl: "In het curriculum", en: "In the curriculum"))
      text += tags.map { "  \($0)\n" }.joined()
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
    let balance = balanced.balance
    let unit = numbers.unit == .count ? Phrase(nl: "toetsen", en: "tests") : numbers.unit.many
    var text = heading(
      Phrase(nl: "Last per periode (\(unit.dutch))", en: "Load per period (\(unit.english))"))
    for index in balance.groups.indices {
      let load = balanced.load(ofGroup: index)
      guard let after = load.after else { continue }
      if let name = sentences.group(index) { text += "  \(name)\n" }
      for year in 1...balance.slots.years {
        let cells = (0..<balance.slots.perYear).map { place in
          let slot = (year - 1) * balance.slots.perYear + place
          let new = number(after[slot])
          let old = load.before.map { number($0[slot]) }
          let shown = old == nil || old == new ? new : "\(old ?? "") → \(new)"
          return "\(balance.slots[slot].period) \(shown)"
        }
        let line = Phrase(
          nl: "jaar \(year): \(cells.joined(separator: ", "))",
          en: "year \(year): \(cells.joined(separator: ", "))")
        text += flow.paragraph(line[language], indent: 4, hanging: 12)
      }
    }
    return text
  }

  private func number(_ load: Int) -> String {
    numbers.unit.number(numbers.load(load))[language]
  }
}
