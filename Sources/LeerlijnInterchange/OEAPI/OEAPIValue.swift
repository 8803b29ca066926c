internal import LeerlijnDiagnostics

/// A value of an exported object (Dutch: *waarde*); keys stand in the order given.
indirect enum OEAPIValue: Sendable {
  case text(String)
  /// As it reads in JSON.
  case number(String)
  case flag(Bool)
  case list([OEAPIValue])
  case object(OEAPIObject)
  /// A value whose parts stand on lines of their own to this depth below it.
  case spread(OEAPIValue, Int)
}

/// An object of an export, in the making: what has no value is left out.
struct OEAPIObject: Sendable {
  private(set) var fields: [(key: String, value: OEAPIValue)] = []

  var isEmpty: Bool { fields.isEmpty }

  mutating func set(_ key: String, _ value: OEAPIValue?) {
    guard let value else { return }
    fields.append((key, value))
  }

  mutating func text(_ key: String, _ text: String?) { set(key, text.map { .text($0) }) }

  mutating func number(_ key: String, _ number: Int?) { set(key, number.map { .number("\($0)") }) }

  /// A flag that is false is left out.
  mutating func flag(_ key: String, _ isSo: Bool) { set(key, isSo ? .flag(true) : nil) }

  /// An empty list is left out.
  mutating func list(_ key: String, _ texts: [String]) { list(key, texts.map { .text($0) }) }

  mutating func list(_ key: String, _ values: [OEAPIValue]) {
    set(key, values.isEmpty ? nil : .list(values))
  }

  mutating func texts(_ key: String, _ texts: [OEAPIText]) { list(key, texts.map(\.value)) }
}

/// A text and its language, by the pattern of the standard: `nl-NL`.
struct OEAPIText: Sendable {
  let language: String
  let text: String

  var value: OEAPIValue {
    var object = OEAPIObject()
    object.text("language", language)
    object.text("value", text)
    return .object(object)
  }
}

extension OEAPIValue {
  /// Long texts, each on a line of its own; nil where there are none.
  static func spread(_ texts: [String]) -> OEAPIValue? {
    texts.isEmpty ? nil : .spread(.list(texts.map { .text($0) }), 1)
  }

  func write(to json: inout JSONWriter, depth: Int) {
    switch self {
    case .text(let text): json.string(text)
    case .number(let number): json.number(number)
    case .flag(let isSo): json.bool(isSo)
    case .list(let values):
      json.array { json in
        for value in values { value.write(to: &json, depth: depth + 1) }
      }
    case .object(let object):
      json.object { json in
        for (key, value) in object.fields {
          json.key(key)
          value.write(to: &json, depth: depth + 1)
        }
      }
    case .spread(let value, let levels):
      var inner = JSONWriter(expandedDepth: depth + levels, baseDepth: depth)
      value.write(to: &inner, depth: depth)
      json.element(inner.bytes)
    }
  }

  /// A document of its own: each field of the items of a page on its own line.
  var document: [UInt8] {
    var json = JSONWriter(expandedDepth: 3)
    write(to: &json, depth: 0)
    json.endLine()
    return json.bytes
  }
}
