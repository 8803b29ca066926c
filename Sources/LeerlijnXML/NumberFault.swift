internal import LeerlijnDiagnostics

/// Why a number is refused where nearly the same number is taken: said before what belongs there.
enum NumberFault: Equatable {
  case negative
  /// More digits before the point than there may be.
  case tooLarge(digits: Int)
  /// More digits after the point than there may be.
  case tooFine(digits: Int)

  private static let mostDigits = 30

  /// nil where the value is no plain number, or no number that is nearly the same is right.
  init?(_ value: String, isRight: (String) -> Bool) {
    let bare = value.hasPrefix("-") ? value.dropFirst() : value[...]
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    func isRightWhole(_ digits: Int) -> Bool {
      isRight(String(repeating: "1", count: digits))
    }
    if value.hasPrefix("-") {
      guard isRight(String(bare)) || isRightWhole(1) else { return nil }
      self = .negative
    } else if let most = Self.most(below: parts[0].count, isRightWhole), !isRight("\(parts[0])") {
      self = .tooLarge(digits: most)
    } else if parts.count == 2,
      let most = Self.most(below: parts[1].count, { isRight("\(parts[0]).\(parts[1].prefix($0))") })
    {
      self = .tooFine(digits: most)
    } else {
      return nil
    }
  }

  private static func most(below count: Int, _ isRight: (Int) -> Bool) -> Int? {
    (1...mostDigits).last { $0 < count && isRight($0) }
  }

  var phrase: Phrase {
    switch self {
    case .negative: Phrase(nl: "het getal is negatief", en: "the number is negative")
    case .tooLarge(let digits):
      Phrase(
        nl: "het getal is te groot, het heeft hoogstens \(Self.digits(digits).dutch)",
        en: "the number is too large, it has at most \(Self.digits(digits).english)")
    case .tooFine(let digits):
      Phrase(
        nl: "het getal is te fijn, het heeft hoogstens \(Self.digits(digits).dutch) achter de punt",
        en: "the number is too fine, it has at most \(Self.digits(digits).english) after the point")
    }
  }

  private static func digits(_ count: Int) -> Phrase {
    Phrase(
      nl: count == 1 ? "1 cijfer" : "\(count) cijfers",
      en: count == 1 ? "1 digit" : "\(count) digits")
  }
}
