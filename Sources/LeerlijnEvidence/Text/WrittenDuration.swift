/// An amount of time as people write it (Dutch: *duur*): `7:30`, `7u30`, `8u`, `7,5 uur`, `450 min`.
///
/// A bare number is none: whether it counts hours or minutes, the column says.
struct WrittenDuration {
  /// In hundredths of a minute, so that decimals of hours are exact.
  let hundredths: Int

  /// nil for any other form.
  init?(_ field: Field, _ mark: DecimalMark = .either) {
    var reader = WrittenDurationReader(rest: field.bytes[...], mark: mark)
    guard let found = reader.hundredths(), reader.rest.isEmpty else { return nil }
    hundredths = found
  }

  fileprivate static let hours: Set<String> = [
    "u", "uur", "uren", "h", "hr", "hrs", "hour", "hours",
  ]
  fileprivate static let minutes: Set<String> = [
    "min", "mins", "minuut", "minuten", "minute", "minutes",
  ]
}

private struct WrittenDurationReader {
  var rest: Slice<UnsafeBufferPointer<UInt8>>
  let mark: DecimalMark

  mutating func hundredths() -> Int? {
    guard let whole = digits(atMost: 5) else { return nil }
    if take(UInt8(ascii: ":")) {
      guard let minutes = digits(exactly: 2), minutes < 60 else { return nil }
      if take(UInt8(ascii: ":")) {
        // Seconds that say nothing, as a spreadsheet shows them.
        guard digits(exactly: 2) == 0 else { return nil }
      }
      return (whole * 60 + minutes) * 100
    }
    let part = rest.first.map(mark.allows) == true ? decimals() : 0
    guard let part else { return nil }
    skipSpaces()
    let unit = word()
    let amount = whole * 100 + part
    if WrittenDuration.minutes.contains(unit) { return amount }
    guard WrittenDuration.hours.contains(unit) else { return nil }
    skipSpaces()
    guard part == 0, let minutes = digits(atMost: 2) else { return amount * 60 }
    guard minutes < 60 else { return nil }
    skipSpaces()
    let last = word()
    return last.isEmpty || WrittenDuration.minutes.contains(last)
      ? amount * 60 + minutes * 100 : nil
  }

  private mutating func digits(atMost most: Int) -> Int? {
    let found = rest.prefix { $0 &- 48 < 10 }
    guard !found.isEmpty, found.count <= most else { return nil }
    rest = rest.dropFirst(found.count)
    return found.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  private mutating func digits(exactly count: Int) -> Int? {
    let before = rest.count
    guard let value = digits(atMost: count), before - rest.count == count else { return nil }
    return value
  }

  /// Behind the mark: tenths and hundredths.
  private mutating func decimals() -> Int? {
    rest = rest.dropFirst()
    let before = rest.count
    guard let value = digits(atMost: 2) else { return nil }
    return before - rest.count == 1 ? value * 10 : value
  }

  private mutating func word() -> String {
    let letters = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    rest = rest.dropFirst(letters.count)
    _ = take(UInt8(ascii: "."))
    return String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
  }

  private mutating func skipSpaces() {
    while true {
      if rest.starts(with: [0xC2, 0xA0]) {
        rest = rest.dropFirst(2)
      } else if !take(0x20) {
        return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }
}
