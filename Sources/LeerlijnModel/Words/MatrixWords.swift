package import LeerlijnDiagnostics

/// The words by which a matrix of outcomes is recognised when it comes back (Dutch: *matrix*).
///
/// - Shape: above the header stand a title, what may be written, and the outcomes' titles; the header
///   has the words below and then an outcome's id per column; below it stands a row per part.
package enum MatrixWords {
  package static let sheet = Phrase(nl: "Matrix", en: "Matrix")
  package static let id = Phrase(nl: "kenmerk", en: "id")
  package static let kind = Phrase(nl: "soort", en: "kind")
  package static let name = Phrase(nl: "naam", en: "name")
  package static let year = Phrase(nl: "leerjaar", en: "year")

  /// The header's words before the outcomes, in order.
  package static let header = [id, kind, name, year]

  package static func isHeader(_ text: String, _ word: Phrase) -> Bool {
    let text = text.lowercased()
    return text == word.dutch || text == word.english
  }
}

extension OutcomeBearer.Kind {
  package var words: Phrase {
    switch self {
    case .course: Phrase(nl: "onderwijseenheid", en: "course")
    case .test: Phrase(nl: "toets", en: "test")
    case .placement: Phrase(nl: "stage", en: "placement")
    case .moment: Phrase(nl: "beoordeling", en: "assessment")
    case .series: Phrase(nl: "reeks", en: "series")
    }
  }

  /// By its word in either language.
  package init?(word: String) {
    let word = word.lowercased()
    guard
      let kind = Self.allCases.first(where: { $0.words.dutch == word || $0.words.english == word })
    else { return nil }
    self = kind
  }
}
