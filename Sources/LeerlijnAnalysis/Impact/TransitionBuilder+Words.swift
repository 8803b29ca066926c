internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension Rule {
  /// Says in title and explanation whom a copy is for. The explanation of the whole rule stays
  /// behind: what it says of other students would stand beside the new title as if it were wrong.
  mutating func say(_ stretch: TransitionBuilder.Stretch, isNew: Bool) {
    guard !stretch.isWhole else { return }
    titles = titles.marked(with: stretch)
    let whom = stretch.words
    let text =
      isNew
      ? Phrase(
        nl: "Overgangsregeling: wat deze editie vraagt, voor \(whom.dutch).",
        en: "Transition measure: what this edition asks, for \(whom.english).")
      : Phrase(
        nl: "Overgangsregeling: wat de vorige editie vroeg, voor \(whom.dutch).",
        en: "Transition measure: what the edition before asked, for \(whom.english).")
    explanation = Titles(
      explanation.entries.map { entry in
        let language = Language(rawValue: entry.language) ?? .dutch
        return Titles.Entry(language: entry.language, text: text[language])
      })
  }
}

extension Titles {
  /// `Leerhuis (cohorten tot en met 2019)`.
  fileprivate func marked(with stretch: TransitionBuilder.Stretch) -> Titles {
    guard !stretch.isWhole else { return self }
    return Titles(
      entries.map { entry in
        let language = Language(rawValue: entry.language) ?? .dutch
        return Entry(
          language: entry.language, text: "\(entry.text) (\(stretch.words[language]))")
      })
  }
}

extension TransitionBuilder.Stretch {
  fileprivate var isWhole: Bool { cohorts == nil && from == nil && until == nil }

  fileprivate var words: Phrase {
    switch (cohorts, from, until) {
    case (let cohorts?, let from?, _):
      Phrase(
        nl: "cohorten tot en met \(cohorts.upperBound), vanaf \(from.pastWords.dutch)",
        en: "cohorts through \(cohorts.upperBound), from \(from.pastWords.english)")
    case (let cohorts?, _, let until?):
      Phrase(
        nl: "cohorten tot en met \(cohorts.upperBound), tot en met \(until.pastWords.dutch)",
        en: "cohorts through \(cohorts.upperBound), through \(until.pastWords.english)")
    case (let cohorts?, _, _):
      cohorts.upperBound >= TransitionBuilder.lastCohort
        ? Phrase(
          nl: "cohorten vanaf \(cohorts.lowerBound)", en: "cohorts from \(cohorts.lowerBound)")
        : Phrase(
          nl: "cohorten tot en met \(cohorts.upperBound)",
          en: "cohorts through \(cohorts.upperBound)")
    case (nil, let from?, _):
      Phrase(nl: "vanaf \(from.pastWords.dutch)", en: "from \(from.pastWords.english)")
    case (nil, _, let until):
      Phrase(
        nl: "tot en met \(until?.pastWords.dutch ?? "")",
        en: "through \(until?.pastWords.english ?? "")")
    }
  }
}
