internal import LeerlijnDiagnostics

/// What stands under `ext.leerlijn`, kept when its file is let go (Dutch: *eigen deel*).
indirect enum OwnValue: Sendable {
  case text(String)
  case number(String)
  case flag(Bool)
  case list([OwnValue])
  case object([(key: String, value: OwnValue)])

  /// nil for null.
  init?(_ value: JSONValue) {
    switch value.kind {
    case .null: return nil
    case .true, .false: self = .flag(value.kind == .true)
    case .number: self = .number(value.number ?? "")
    case .string, .key: self = .text(value.text ?? "")
    case .array: self = .list(value.elements.compactMap { OwnValue($0) })
    case .object:
      self = .object(
        value.members.compactMap { key, value in
          OwnValue(value).map { (key.text ?? "", $0) }
        })
    }
  }

  subscript(_ key: String) -> OwnValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// A text, or a number as it is written.
  var text: String? {
    switch self {
    case .text(let text), .number(let text): text
    default: nil
    }
  }

  var isTrue: Bool { if case .flag(true) = self { true } else { false } }

  var elements: [OwnValue] { if case .list(let elements) = self { elements } else { [] } }

  func text(_ key: String) -> String? { self[key]?.text }
  func flag(_ key: String) -> Bool { self[key]?.isTrue ?? false }
  func texts(_ key: String) -> [String] { self[key]?.elements.compactMap(\.text) ?? [] }
}
