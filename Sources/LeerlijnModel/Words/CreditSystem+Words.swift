package import LeerlijnDiagnostics

/// What credits are called after a number, by what a programme counts in.
package struct CreditWords: Hashable, Sendable {
  package let one: Phrase
  package let many: Phrase

  package static let ec = CreditWords(
    one: Phrase(nl: "EC", en: "EC"), many: Phrase(nl: "EC", en: "EC"))
  /// Of programmes that do not count alike.
  package static let mixed = CreditWords(
    one: Phrase(nl: "studiepunt", en: "credit"), many: Phrase(nl: "studiepunten", en: "credits"))

  /// `7,5 EC`, `1 semesteruur`, `120 semesteruren`.
  package func amount(_ credits: Credits) -> Phrase {
    let number = Unit.credits.number(credits.tenths)
    let noun = credits.tenths == Unit.credits.scale ? one : many
    return Phrase(
      nl: "\(number.dutch) \(noun.dutch)", en: "\(number.english) \(noun.english)")
  }
}

extension Programme {
  /// What its credits and those of its parts are called.
  package var creditWords: CreditWords { creditSystem?.words ?? .ec }
}

extension Curriculum {
  /// What credits are called where it is not said of which programme they are.
  package var creditWords: CreditWords {
    let all = Set(programmes.map(\.creditWords))
    return all.count > 1 ? .mixed : all.first ?? .ec
  }
}

extension CreditSystem {
  fileprivate var words: CreditWords {
    switch self {
    case .semesterHours:
      CreditWords(
        one: Phrase(nl: "semesteruur", en: "semester hour"),
        many: Phrase(nl: "semesteruren", en: "semester hours"))
    case .quarterHours:
      CreditWords(
        one: Phrase(nl: "kwartaaluur", en: "quarter hour"),
        many: Phrase(nl: "kwartaaluren", en: "quarter hours"))
    }
  }
}
