internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension Unit {
  /// `Nodig is nog 24 uur, uiterlijk …`, `Nodig zijn nog 4 oordelen, …`: measures are one, things many.
  func stillNeeded(_ amount: Int, _ rest: Phrase) -> Phrase {
    let words = self.amount(roundedUp(amount))
    let isMany = isMany(amount)
    return Phrase(
      nl: "Nodig \(isMany ? "zijn" : "is") nog \(words.dutch)\(rest.dutch).",
      en: "Still needed: \(words.english)\(rest.english).")
  }

  /// `Daarnaast is nog 5 EC nodig, bijvoorbeeld …`: beside what is named by itself.
  func neededBeside(_ amount: Int, _ rest: Phrase) -> Phrase {
    let words = self.amount(amount)
    let isMany = isMany(amount)
    return Phrase(
      nl: "Daarnaast \(isMany ? "zijn" : "is") nog \(words.dutch) nodig\(rest.dutch).",
      en: "Beside that another \(words.english) \(isMany ? "are" : "is") needed\(rest.english).")
  }

  /// The least amount that is shown in full and is no less: of years a tenth. What is there is rounded
  /// down, so that both together are enough.
  func roundedUp(_ amount: Int) -> Int {
    guard self == .years else { return amount }
    let tenths = (amount * 10 + scale - 1) / scale
    return (tenths * scale + 9) / 10
  }

  /// Whether an amount takes a verb in the plural: a measure of something is one.
  func isMany(_ amount: Int) -> Bool { isOfThings && amount != scale }

  private var isOfThings: Bool {
    switch self {
    case .hours, .credits, .grade, .share, .years: false
    case .sessions, .courses, .judgements, .roles, .persons, .documents, .kinds, .assessors, .slots,
      .count:
      true
    }
  }
}
