internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension MarkupWriter {
  /// What a page was made from, for its footer: each curriculum by id, edition and digest.
  mutating func origin(of curricula: [Curriculum], in language: Language) {
    let made = curricula.map { curriculum in
      Phrase(
        nl: "het curriculum ‘\(curriculum.id)’, editie \(curriculum.edition), met controlegetal "
          + curriculum.digest.prefix(16),
        en: "the curriculum ‘\(curriculum.id)’, edition \(curriculum.edition), with digest "
          + curriculum.digest.prefix(16))
    }.joinedByAnd
    let sentence = Phrase(
      nl: "Gemaakt uit \(made.dutch).", en: "Made from \(made.english).")
    element(.p, text: sentence[language])
  }
}
