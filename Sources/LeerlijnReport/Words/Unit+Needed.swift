internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension Unit {
  /// `Nodig is nog 24 uur, uiterlijk …`, `Nodig zijn nog 4 oordelen, …`: measures are one, things many.
  func stillNeeded(_ amount: Int, _ rest: Phrase) -> Phrase {
    let words = self.amount(amount)
    let isMany = isOfThings && amount != scale
    return Phrase(
      nl: "Nodig \(isMany ? "zijn" : "is") nog \(words.dutch)\(rest.dutch).",
      en: "Still needed: \(words.english)\(rest.english).")
  }

  private var isOfThings: Bool {
    switch self {
    case .hours, .credits, .grade, .share, .years: false
    case .sessions, .courses, .judgements, .roles, .persons, .documents, .kinds, .assessors, .slots,
      .count:
      true
    }
  }
}
