internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Reads the values of an instance, each as what it has to be, and reports those that are not.
struct BACPFields {
  static let mostTenths = 99_999
  static let mostCourses = 1_000_000

  private let root: JSONValue
  private(set) var log = DiagnosticLog()

  init(_ root: JSONValue) {
    self.root = root
    let known = Set(BACPKey.allCases.map(\.rawValue))
    for (key, _) in root.members {
      guard let name = key.text, !known.contains(name) else { continue }
      log.report(.bacpKeyUnknown(name, at: key.place))
    }
  }

  subscript(_ key: BACPKey) -> JSONValue? { root[key.rawValue] }

  mutating func report(_ diagnostic: Diagnostic) { log.report(diagnostic) }

  mutating func reportMissing(_ key: BACPKey) {
    log.report(.bacpMissing(key.rawValue, at: root.place))
  }

  mutating func text(_ key: BACPKey) -> String? {
    self[key].flatMap { text($0, key.rawValue) }
  }

  mutating func text(_ value: JSONValue, _ what: String) -> String? {
    guard let text = value.text else {
      log.report(.bacpWrong(what, value, Phrase(nl: "een tekst", en: "a text")))
      return nil
    }
    let plain = PlainText(text)
    if plain.hadMarkup { log.report(.exchangeMarkup(what, at: value.place)) }
    return plain.text
  }

  /// The elements of a list; nil where it is no list, or is needed and absent.
  mutating func list(_ key: BACPKey, isNeeded: Bool = false) -> [JSONValue]? {
    guard let value = self[key] else {
      if isNeeded { reportMissing(key) }
      return nil
    }
    return list(value, key.rawValue)
  }

  mutating func list(_ value: JSONValue, _ what: String) -> [JSONValue]? {
    guard value.kind == .array else {
      log.report(.bacpWrong(what, value, Phrase(nl: "een lijst", en: "a list")))
      return nil
    }
    return value.elements
  }

  mutating func whole(_ key: BACPKey, _ range: ClosedRange<Int>) -> Int? {
    self[key].flatMap { whole($0, key.rawValue, range) }
  }

  mutating func whole(_ value: JSONValue, _ what: String, _ range: ClosedRange<Int>) -> Int? {
    if let number = Self.whole(value), range.contains(number) { return number }
    let (low, high) = (Unit.count.number(range.lowerBound), Unit.count.number(range.upperBound))
    log.report(
      .bacpWrong(
        what, value,
        Phrase(
          nl: "een heel getal van \(low.dutch) tot en met \(high.dutch)",
          en: "a whole number from \(low.english) through \(high.english)")))
    return nil
  }

  /// `7` and `7.0` alike.
  private static func whole(_ value: JSONValue) -> Int? {
    guard let text = value.number else { return nil }
    return Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
  }

  mutating func credits(_ key: BACPKey) -> Credits? {
    self[key].flatMap { credits($0, key.rawValue) }
  }

  mutating func credits(_ value: JSONValue, _ what: String) -> Credits? {
    if let text = value.number {
      let tenths =
        Unit.credits.amount(text) ?? Double(text).flatMap { Int(exactly: $0 * 10) }
      if let tenths, (0...Self.mostTenths).contains(tenths) { return Credits(tenths: tenths) }
    }
    let most = Unit.credits.number(Self.mostTenths)
    log.report(
      .bacpWrong(
        what, value,
        Phrase(
          nl: "een getal van 0 tot en met \(most.dutch) met ten hoogste één decimaal",
          en: "a number from 0 through \(most.english) with at most one decimal")))
    return nil
  }

  /// The place of one of so many courses or periods.
  mutating func index(_ value: JSONValue, _ what: String, of count: Int, _ noun: Phrase) -> Int? {
    if let number = Self.whole(value), (0..<count).contains(number) { return number }
    // Where there are none, that was reported.
    guard count > 0 else { return nil }
    log.report(
      .bacpWrong(
        what, value,
        Phrase(
          nl: "de plaats van \(noun.dutch) (0 tot en met \(count - 1))",
          en: "the place of \(noun.english) (0 through \(count - 1))")))
    return nil
  }

  /// A list of two places; what they are places of is looked at by the caller.
  mutating func pair(_ value: JSONValue, _ what: String) -> (JSONValue, JSONValue)? {
    let elements = value.elements
    guard elements.count == 2 else {
      log.report(
        .bacpWrong(
          what, value, Phrase(nl: "een lijst van twee plaatsen", en: "a list of two places")))
      return nil
    }
    return (elements[0], elements[1])
  }
}
