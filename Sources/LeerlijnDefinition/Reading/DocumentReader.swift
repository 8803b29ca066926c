internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// Reads one document into a curriculum; collects the names it gives and the names it uses.
///
/// What the schema already objected to is passed over in silence: a value that cannot be read is
/// left out, and the thing it belongs to is marked as damaged, so that no check echoes it.
struct DocumentReader {
  let document: XMLDocument
  let root: XMLElement
  let language: String
  /// Placements by the moments they have, in this document and those it uses.
  var placementsOfMoment: [String: [String]] = [:]
  /// What the names that a window may use stand for, in this document and those it uses.
  var windowKinds: [String: ThingKind] = [:]

  var declarations: [Declaration] = []
  var references: [Reference] = []
  /// Where a parameter stands as a bound, and in which unit.
  var bounds: [BoundReference] = []
  /// Start tags of elements in which the schema found something.
  var damaged: Set<SourceRange> = []
  var log = DiagnosticLog()
  /// Byte offsets of what the schema found, in rising order.
  private let violations: [Int]

  init(_ document: XMLDocument, violations: [Int]) {
    self.document = document
    root = document.root
    language = document.root["xml:lang"] ?? "nl"
    self.violations = violations.sorted()
  }

  /// The start tag, by which the element is known from here on.
  mutating func place(_ element: XMLElement) -> SourceRange {
    let tag = element.tagRange
    guard !violations.isEmpty else { return tag }
    let bytes = element.range.bytes
    var low = 0
    var high = violations.count
    while low < high {
      let middle = (low + high) / 2
      if violations[middle] < bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    if low < violations.count, violations[low] < bytes.upperBound { damaged.insert(tag) }
    return tag
  }

  /// Whether the schema found something in a value.
  func isRefused(at place: SourceRange) -> Bool {
    violations.contains { place.bytes.contains($0) }
  }

  /// Notes that an element gives something a name, and returns the name.
  mutating func declare(_ kind: ThingKind, _ element: XMLElement, in scope: String? = nil) -> String
  {
    guard let attribute = element.attribute("id") else { return "" }
    let name = attribute.value
    declarations.append(
      Declaration(kind: kind, name: name, scope: scope, place: attribute.valueRange))
    return name
  }

  /// Notes that an attribute names something, and returns the name.
  mutating func refer(
    _ element: XMLElement, _ name: String, to kinds: ThingKind..., in scope: String? = nil
  ) -> String? {
    guard let attribute = element.attribute(name) else { return nil }
    let value = attribute.value
    references.append(
      Reference(name: value, kinds: kinds, scope: scope, place: attribute.valueRange))
    return value
  }

  /// Notes that an attribute names several things, each at its own place; what it names twice is one.
  mutating func referAll(
    _ element: XMLElement, _ name: String, to kinds: ThingKind..., in scope: String? = nil
  ) -> [String] {
    guard let attribute = element.attribute(name) else { return [] }
    let range = attribute.valueRange
    let bytes = range.file.bytes
    var names: [String] = []
    var seen: Set<String> = []
    var offset = range.bytes.lowerBound
    while offset < range.bytes.upperBound {
      let start = offset
      while offset < range.bytes.upperBound, !isBlank(bytes[offset]) { offset += 1 }
      if offset > start {
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        let place = SourceRange(file: range.file, bytes: start..<offset)
        references.append(Reference(name: text, kinds: kinds, scope: scope, place: place))
        if seen.insert(text).inserted {
          names.append(text)
        } else {
          log.report(.namedTwice(text, place))
        }
      }
      offset += 1
    }
    return names
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
