package import LeerlijnDiagnostics

/// What something is called, as one and as many (Dutch: *naamwoord*).
package struct Noun: Hashable, Sendable {
  /// With its article: `de toets`, `the test`; of what there are always many, as many.
  package let one: Phrase
  /// Without article: `toetsen`, `tests`.
  package let many: Phrase
  /// Whether it is spoken of as many: `de jaren zijn`.
  package let isPlural: Bool

  /// One with its article, then many: `Noun(nl: "de toets", "toetsen", en: "the test", "tests")`.
  package init(
    nl dutch: String, _ dutchMany: String, en english: String, _ englishMany: String
  ) {
    one = Phrase(nl: dutch, en: english)
    many = Phrase(nl: dutchMany, en: englishMany)
    isPlural = false
  }

  /// What is spoken of as many, without article: `Noun(pluralNL: "jaren", en: "years")`.
  package init(pluralNL dutch: String, en english: String) {
    one = Phrase(nl: "de \(dutch)", en: "the \(english)")
    many = Phrase(nl: dutch, en: english)
    isPlural = true
  }

  /// One, without article: `toets`, `test`.
  package var single: Phrase {
    func bare(_ text: String) -> String { String(text.drop { $0 != " " }.dropFirst()) }
    return Phrase(nl: bare(one.dutch), en: bare(one.english))
  }
}
