import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnXML
import Testing

/// A number, day, role or order that stands in a shipped document, and what it could be instead.
struct ShippedValue: CustomStringConvertible, Sendable {
  enum Kind: String { case number, day, role, order }

  struct Change: Sendable {
    let range: Range<Int>
    let text: String
  }

  let document: String
  let kind: Kind
  /// `rule stage-uren · hours@min`: the nearest id, the element and the attribute.
  let place: String
  /// `hours@min`, by which an allowance names it.
  let name: String
  let old: String
  /// From the smallest change to the largest; each stands for the whole value.
  let changes: [Change]

  var description: String { "\(document): \(place)=\"\(old)\" (\(kind.rawValue))" }

  /// Every value of a document, worked examples left out: those are tests themselves.
  static func all(in source: SourceFile, named document: String, roles: [String]) -> [Self] {
    var log = DiagnosticLog()
    guard let root = parseXML(source, schema: nil, reporting: &log)?.root else { return [] }
    var walk = ValueWalk(document: document, roles: roles)
    walk.visit(root, inside: "")
    return walk.values
  }
}

/// Goes through a document and collects its values.
private struct ValueWalk {
  let document: String
  let roles: [String]
  var values: [ShippedValue] = []

  /// Names of things and references to them; digits in them are no numbers.
  private static let names: Set<String> = [
    "id", "ref", "xml:lang", "edition", "curriculum", "source", "passage", "cite", "quantity",
    "locator", "address", "isced", "theme@year", "source@date",
  ]
  private static let roleLists: Set<String> = [
    "by@role", "series@audience", "evaluation@roles", "body@members", "situation@participants",
    "situation@optional", "situation@either-of", "perspectives@roles", "involves@perspective",
    "role@perspective",
  ]
  /// Elements whose two children stand in an order that means something.
  private static let ordered: Set<String> = ["order", "line"]

  mutating func visit(_ element: XMLElement, inside owner: String) {
    if element.name == "example" { return }
    let owner = element["id"].map { "\(element.name) \($0)" } ?? owner
    for attribute in element.attributes { visit(attribute, of: element, owner) }
    if element.name == "value" { visitText(of: element, owner) }
    if Self.ordered.contains(element.name) { visitOrder(of: element, owner) }
    for child in element.elements { visit(child, inside: owner) }
  }

  private mutating func visit(
    _ attribute: XMLAttribute, of element: XMLElement, _ owner: String
  ) {
    let name = "\(element.name)@\(attribute.name)"
    if Self.names.contains(attribute.name) || Self.names.contains(name) { return }
    var offset = attribute.valueRange.bytes.lowerBound
    for token in attribute.value.split(separator: " ", omittingEmptySubsequences: false) {
      defer { offset += token.utf8.count + 1 }
      let found: (ShippedValue.Kind, [String])?
      if Self.roleLists.contains(name) {
        let present = attribute.value.split(separator: " ").map(String.init)
        let others = roles.filter { !present.contains($0) }
        found = (.role, others)
      } else {
        found = Token(token).map { ($0.kind, $0.changes) }
      }
      guard let (kind, texts) = found else { continue }
      let range = offset..<offset + token.utf8.count
      add(kind, name, owner, String(token), texts.map { .init(range: range, text: $0) })
    }
  }

  private mutating func visitText(of element: XMLElement, _ owner: String) {
    let text = element.normalizedText
    guard let token = Token(text[...]) else { return }
    add(
      token.kind, element.name, owner, text,
      token.changes.map { .init(range: element.contentRange.bytes, text: $0) })
  }

  private mutating func visitOrder(of element: XMLElement, _ owner: String) {
    let parts = element.elements.filter { element.name != "line" || $0.name == "stage" }
    guard parts.count == 2 else { return }
    let source = element.range.file
    let (first, second) = (parts[0].range.bytes, parts[1].range.bytes)
    let between = source.text(in: first.upperBound..<second.lowerBound)
    add(
      .order, element.name, owner, parts.map(\.name).joined(separator: ", "),
      [
        .init(
          range: first.lowerBound..<second.upperBound,
          text: source.text(in: second) + between + source.text(in: first))
      ])
  }

  private mutating func add(
    _ kind: ShippedValue.Kind, _ name: String, _ owner: String, _ old: String,
    _ changes: [ShippedValue.Change]
  ) {
    values.append(
      ShippedValue(
        document: document, kind: kind, place: "\(owner) · \(name)", name: name, old: old,
        changes: changes))
  }
}

/// A word that says a number or a day, and what it could say instead.
struct Token {
  let kind: ShippedValue.Kind
  let changes: [String]

  init?(_ text: Substring) {
    if let day = Day(iso: text) {
      kind = .day
      changes = [1, -1, 10, -10, 40, -40, 200, -200, 800, -800].map { (day + $0).description }
    } else if let number = text.firstMatch(of: /^[0-9]+([.,][0-9]+)?$/)?.output.0 {
      kind = .number
      changes = Token.others(of: number)
    } else if let both = text.firstMatch(of: /^([0-9]+)-([0-9]+)$/)?.output {
      kind = .number
      changes =
        Token.others(of: both.1).map { "\($0)-\(both.2)" }
        + Token.others(of: both.2).map { "\(both.1)-\($0)" }
    } else if let length = text.firstMatch(of: /^(.*P)([0-9]+)([YMWD])$/)?.output {
      kind = .day
      changes = Token.others(of: length.2).map { "\(length.1)\($0)\(length.3)" }
    } else if let level = text.firstMatch(of: /^(NLQF)([0-9])$/)?.output {
      kind = .number
      changes = Token.others(of: level.2).map { "\(level.1)\($0)" }
    } else {
      return nil
    }
  }

  /// Other numbers, from the nearest to the farthest, in the same form.
  private static func others(of text: Substring) -> [String] {
    let parts = text.split(whereSeparator: { $0 == "." || $0 == "," })
    guard let whole = Int(parts[0]) else { return [] }
    let rest = parts.count > 1 ? text.drop { $0.isNumber } : ""
    var others: [String] = []
    for other in [whole + 1, whole - 1, whole + 3, whole - 3, whole * 2, whole / 2, whole * 10]
    where other >= 0 && other != whole { others.append("\(other)\(rest)") }
    return others
  }
}
