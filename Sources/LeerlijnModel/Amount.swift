/// What a number counts, and the smallest part of it that is kept: amounts are whole numbers of it.
public enum Unit: String, Hashable, Sendable, CaseIterable {
  /// Quarters of an hour (Dutch: *uur*).
  case hours
  /// Tenths of an EC (Dutch: *studiepunt*); WHW 7.4: 1 EC is 28 hours.
  case credits
  /// Hundredths of a grade point (Dutch: *cijfer*).
  case grade
  /// Ten-thousandths of a whole (Dutch: *aandeel*).
  case share
  /// Thirty-firsts of a month (Dutch: *jaar*): twelve whole months make a year, however long they
  /// are, and no number of loose days makes a month.
  case years
  case sessions, courses, judgements, roles, persons, documents, kinds, assessors, slots
  /// A plain number: a fact that holds or not, or a number without a unit of its own.
  case count

  /// How many of the smallest part make one.
  public var scale: Int {
    switch self {
    case .hours: 4
    case .credits: 10
    case .grade: 100
    case .share: 10_000
    case .years: 12 * 31
    default: 1
    }
  }

  /// Reads a decimal number with a point, exactly; nil when it has finer parts than are kept.
  public func amount(_ text: some StringProtocol) -> Int? {
    let negative = text.first == "-"
    let parts = text.dropFirst(negative ? 1 : 0).split(
      separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 9,
      whole.utf8.allSatisfy({ (48...57).contains($0) }), let units = Int(whole)
    else { return nil }
    var value = units * scale
    if parts.count == 2 {
      guard !parts[1].isEmpty, parts[1].utf8.count <= 9,
        parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let digits = Int(parts[1])
      else { return nil }
      var denominator = 1
      for _ in 0..<parts[1].utf8.count { denominator *= 10 }
      guard (digits * scale) % denominator == 0 else { return nil }
      value += digits * scale / denominator
    }
    return negative ? -value : value
  }

  /// The shortest decimal number with a point for an amount; years to one decimal, rounded down.
  public func text(_ amount: Int) -> String {
    if self == .years { return Unit.decimal(amount * 10 / scale, scale: 10) }
    return Unit.decimal(amount, scale: scale)
  }

  private static func decimal(_ amount: Int, scale: Int) -> String {
    let sign = amount < 0 ? "-" : ""
    let magnitude = abs(amount)
    var text = sign + String(magnitude / scale)
    var rest = magnitude % scale
    guard rest != 0 else { return text }
    text += "."
    while rest != 0 {
      rest *= 10
      text += String(rest / scale)
      rest %= scale
    }
    return text
  }
}

/// Study load of a part of the programme (Dutch: *studiepunten*), in tenths of an EC.
///
/// - Unit: 7.5 EC is `tenths == 75`; never negative in a curriculum.
/// - Source: WHW 7.4: 60 EC is 1,680 hours.
public struct Credits: Hashable, Comparable, Sendable {
  public let tenths: Int

  public init(tenths: Int) { self.tenths = tenths }

  public static func < (left: Credits, right: Credits) -> Bool { left.tenths < right.tenths }
  public static func + (left: Credits, right: Credits) -> Credits {
    Credits(tenths: left.tenths + right.tenths)
  }

  public var text: String { Unit.credits.text(tenths) }
}
