/// Writes JSON whose bytes depend on nothing but what is written: keys stand in the order given.
///
/// - Shape: containers nested less deep than `expandedDepth` put each part on its own line; deeper
///   ones stay on one line, so that a record is a line.
/// - Precondition: inside an object, `key` comes before each value.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private let expandedDepth: Int
  private let baseDepth: Int
  /// For each open container: whether something stands in it already.
  private var hasParts: [Bool] = []
  private var isAfterKey = false

  /// - Parameter baseDepth: how deep in another document this one will be put.
  package init(expandedDepth: Int = 3, baseDepth: Int = 0) {
    self.expandedDepth = expandedDepth
    self.baseDepth = baseDepth
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A time or share with three decimals.
  package static func thousandths(_ number: Double) -> String {
    let whole = Int((number * 1000).rounded())
    let rest = String(whole % 1000)
    return "\(whole / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  // MARK: Containers

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    container("{", "}", body)
  }

  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    container("[", "]", body)
  }

  package mutating func array<Element>(
    of elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    array { json in
      for element in elements { body(&json, element) }
    }
  }

  private mutating func container(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    startValue()
    append(open)
    hasParts.append(false)
    body(&self)
    let wasExpanded = isExpanded
    if hasParts.removeLast(), wasExpanded { breakLine() }
    append(close)
  }

  // MARK: Parts

  package mutating func key(_ name: String) {
    separate()
    quote(name)
    append(":")
    append(" ")
    isAfterKey = true
  }

  package mutating func string(_ text: String?) {
    startValue()
    guard let text else { return bytes.append(contentsOf: "null".utf8) }
    quote(text)
  }

  /// A number as it is written in JSON, such as `640.25`; nil is null.
  package mutating func number(_ text: String?) {
    startValue()
    bytes.append(contentsOf: (text ?? "null").utf8)
  }

  package mutating func number(_ value: Int?) { number(value.map { String($0) }) }

  package mutating func bool(_ value: Bool) {
    startValue()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Finished elements of the array at hand, each written by a writer whose `baseDepth` fits.
  package mutating func element(_ written: [UInt8]) {
    startValue()
    bytes.append(contentsOf: written)
  }

  /// Ends the document.
  package mutating func endLine() { append("\n") }

  // MARK: Layout

  private mutating func startValue() {
    if isAfterKey { isAfterKey = false } else { separate() }
  }

  private mutating func separate() {
    guard let hadParts = hasParts.last else { return }
    if hadParts { append(",") }
    hasParts[hasParts.count - 1] = true
    if isExpanded { breakLine() } else if hadParts { append(" ") }
  }

  private var isExpanded: Bool { baseDepth + hasParts.count <= expandedDepth }

  private mutating func breakLine() {
    append("\n")
    for _ in 0..<(baseDepth + hasParts.count) { bytes.append(contentsOf: "  ".utf8) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) { bytes.append(UInt8(ascii: scalar)) }

  private mutating func quote(_ text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
      case 0..<32, 0x7F: escape(byte)
      // The control signs beyond ASCII: a terminal may obey them.
      case 0x80..<0xA0 where bytes.last == 0xC2:
        bytes.removeLast()
        escape(byte)
      default: bytes.append(byte)
      }
    }
    append("\"")
  }

  private mutating func escape(_ control: UInt8) {
    let digits = String(control, radix: 16)
    bytes.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
    bytes.append(contentsOf: digits.utf8)
  }
}

extension JSONWriter {
  /// Gives away what is written so far; writing goes on where it was.
  package mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }
}
