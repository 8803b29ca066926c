internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// The values that stand in attributes and text all over a document.

extension DocumentReader {
  func day(_ element: XMLElement, _ name: String) -> Day? {
    element[name].flatMap { Day(iso: trimmed($0)) }
  }

  func date(_ element: XMLElement, _ name: String) -> DateExpression? {
    element[name].flatMap { DateExpression(trimmed($0)) }
  }

  func flag(_ element: XMLElement, _ name: String, unsaid: Bool = false) -> Bool {
    guard let value = element[name] else { return unsaid }
    return trimmed(value) == "true" || trimmed(value) == "1"
  }

  /// A whole number; nil where it is more than any attribute may hold, which the schema reports.
  func integer(_ element: XMLElement, _ name: String) -> Int? {
    element[name].flatMap { bounded(trimmed($0)) }
  }

  /// Whole numbers divided by blanks, likewise.
  func integers(_ element: XMLElement, _ name: String) -> [Int] {
    words(element, name).compactMap { bounded($0) }
  }

  private func bounded(_ text: some StringProtocol) -> Int? {
    Int(text).flatMap { (0...1_000_000).contains($0) ? $0 : nil }
  }

  func words(_ element: XMLElement, _ name: String) -> [String] {
    guard let value = element[name] else { return [] }
    return value.split(separator: " ").map(String.init)
  }

  /// `2017` or `2017-2020`; a range that runs backwards is reported, and read from low to high.
  mutating func cohorts(_ element: XMLElement, _ name: String) -> ClosedRange<Int>? {
    guard let attribute = element.attribute(name) else { return nil }
    let parts = trimmed(attribute.value).split(separator: "-").compactMap { bounded($0) }
    guard let first = parts.first, let last = parts.last else { return nil }
    if last < first { log.report(.cohortsReversed(at: attribute.valueRange, first, last)) }
    return min(first, last)...max(first, last)
  }

  /// The days from one attribute through another; nil when either cannot be read.
  mutating func days(_ element: XMLElement, _ first: String, _ last: String) -> DayRange? {
    guard let start = day(element, first), let end = day(element, last) else { return nil }
    if end < start { log.report(.daysReversed(element, first, start, last, end)) }
    return DayRange(start, end)
  }

  /// `13:00-16:00`; times that run backwards are reported. What is no time at all the schema reports.
  mutating func times(_ element: XMLElement) -> ClockTimes? {
    guard let attribute = element.attribute("time") else { return nil }
    let text = trimmed(attribute.value)
    if let times = ClockTimes(text) { return times }
    let parts = text.split(separator: "-").compactMap { ClockTimes($0) }
    if parts.count == 2 { log.report(.timesReversed(at: attribute.valueRange)) }
    return nil
  }

  /// A number in the smallest part of a unit, or a report that it is finer than that.
  mutating func amount(_ element: XMLElement, _ name: String, in unit: Unit) -> Int? {
    guard let attribute = element.attribute(name) else { return nil }
    return amount(trimmed(attribute.value), in: unit, at: attribute.valueRange)
  }

  mutating func amount(_ text: some StringProtocol, in unit: Unit, at place: SourceRange) -> Int? {
    if let whole = wholeNumber(text) { return whole * unit.scale }
    if let amount = unit.amount(text) { return amount }
    if isNumber(text), !isRefused(at: place) {
      log.report(.amountTooFine(String(text), unit, at: place))
    }
    return nil
  }

  func titles(_ element: XMLElement, named name: String = "title") -> Titles {
    Titles(
      element.elements(named: name).map {
        Titles.Entry(language: $0["xml:lang"] ?? language, text: $0.normalizedText)
      })
  }

  func texts(_ element: XMLElement, named name: String) -> [String] {
    element.elements(named: name).map(\.normalizedText)
  }

  mutating func citations(_ element: XMLElement) -> [Citation] {
    var citations: [Citation] = []
    for cite in element.elements(named: "cite") {
      guard let source = refer(cite, "source", to: .source) else { continue }
      let passage = refer(cite, "passage", to: .passage, in: source)
      citations.append(
        Citation(
          source: SourceID(source), passage: passage.map { PassageID($0) }, place: cite.tagRange))
    }
    return citations
  }

  /// A citation written in one attribute: `source#passage`.
  mutating func citation(_ element: XMLElement, _ name: String) -> Citation? {
    guard let attribute = element.attribute(name) else { return nil }
    let parts = attribute.value.split(separator: "#", maxSplits: 1).map(String.init)
    guard let source = parts.first else { return nil }
    let range = attribute.valueRange
    references.append(Reference(name: source, kinds: [.source], scope: nil, place: range))
    guard parts.count == 2 else {
      return Citation(source: SourceID(source), passage: nil, place: range)
    }
    references.append(Reference(name: parts[1], kinds: [.passage], scope: source, place: range))
    return Citation(source: SourceID(source), passage: PassageID(parts[1]), place: range)
  }

  private func trimmed(_ text: String) -> Substring {
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text[...] }
    let start = text.firstIndex { $0 != " " } ?? text.endIndex
    let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? start
    return text[start..<end]
  }

  /// Most numbers are whole: they are read without taking them apart.
  private func wholeNumber(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8
    guard (1...9).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  private func isNumber(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }
}
