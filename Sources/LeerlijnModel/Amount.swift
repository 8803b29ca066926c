/// What a number counts, and the smallest part of it that is kept: amounts are whole numbers of it.
public enum Unit: String, Hashable, Sendable, CaseIterable {
  /// Minutes of an hour (Dutch: *uur*).
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
    case .hours: 60
    case .credits: 10
    case .grade: 100
    case .share: 10_000
    case .years: 12 * 31
    default: 1
    }
  }

  /// Reads a decimal number with a point, exactly; nil when it has finer parts than are kept.
  public func amount(_ text: some StringProtocol) -> Int? {
    // Byte by byte: a large curriculum has a hundred thousand of these.
    var bytes = text.utf8[...]
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { bytes.removeFirst() }
    guard let units = Unit.digits(&bytes) else { return nil }
    var value = units.value * scale
    if bytes.first == UInt8(ascii: ".") {
      bytes.removeFirst()
      guard let part = Unit.digits(&bytes), part.value * scale % part.power == 0 else { return nil }
      value += part.value * scale / part.power
    }
    guard bytes.isEmpty else { return nil }
    return negative ? -value : value
  }

  /// Takes one to nine digits off the front: their value, and ten to the power of how many there are.
  private static func digits<Bytes: Collection<UInt8>>(
    _ bytes: inout Bytes
  ) -> (value: Int, power: Int)? where Bytes == Bytes.SubSequence {
    var (value, power) = (0, 1)
    while let byte = bytes.first, (48...57).contains(byte) {
      guard power < 1_000_000_000 else { return nil }
      value = value * 10 + Int(byte - 48)
      power *= 10
      bytes.removeFirst()
    }
    return power > 1 ? (value, power) : nil
  }

  /// The shortest decimal number with a point for an amount; hours to the nearest hundredth, years to
  /// one decimal, rounded down.
  public func text(_ amount: Int) -> String {
    if self == .hours {
      let hundredths = (abs(amount) * 10 + 3) / 6
      return Unit.decimal(amount < 0 ? -hundredths : hundredths, scale: 100)
    }
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
