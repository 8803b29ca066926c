package import LeerlijnDiagnostics

extension OutcomeLink.Step {
  /// As a verb of what serves the outcome: `ontwikkelt`, `develops`.
  package var verb: Phrase {
    switch self {
    case .introduces: Phrase(nl: "introduceert", en: "introduces")
    case .develops: Phrase(nl: "ontwikkelt", en: "develops")
    case .assesses: Phrase(nl: "toetst", en: "assesses")
    }
  }

  /// In a cell of the matrix: `I`, `O`, `T` in Dutch, `I`, `D`, `A` in English.
  package var letter: Phrase {
    switch self {
    case .introduces: Phrase(same: "I")
    case .develops: Phrase(nl: "O", en: "D")
    case .assesses: Phrase(nl: "T", en: "A")
    }
  }

  /// The steps that a cell of a matrix names, in letters or words of either language, in any order.
  ///
  /// - Returns: nil when the cell says something else; empty for an empty cell.
  package static func read(_ cell: String) -> Set<Self>? {
    var steps: Set<Self> = []
    for word in cell.lowercased().split(whereSeparator: { " ,;/+&\n\t\u{A0}".contains($0) }) {
      if let step = allCases.first(where: { step in
        word == step.verb.dutch || word == step.verb.english
      }) {
        steps.insert(step)
        continue
      }
      for letter in word {
        guard let step = allCases.first(where: { $0.isWritten(letter) }) else { return nil }
        steps.insert(step)
      }
    }
    return steps
  }

  private func isWritten(_ letter: Character) -> Bool {
    letter.lowercased() == self.letter.dutch.lowercased()
      || letter.lowercased() == self.letter.english.lowercased()
  }
}
