/// A simple type of a schema: what one value may be.
struct SimpleType: Sendable {
  enum Variety: Sendable {
    case atomic
    case list(of: Int)
    case union(of: [Int])
  }

  enum Bound: Sendable {
    case minimum(String, isInclusive: Bool)
    case maximum(String, isInclusive: Bool)
  }

  var variety: Variety = .atomic
  /// The built-in type at its base, such as `date`.
  var builtin: String
  var documentation: Documentation = .none
  /// The values allowed; empty when not enumerated.
  var enumeration: [(value: String, documentation: Documentation)] = []
  /// Each step of derivation adds a group; a value matches one pattern of every group.
  var patterns: [[String]] = []
  var bounds: [Bound] = []
  var length: Int?
  var minimumLength: Int?
  var maximumLength: Int?
  var fractionDigits: Int?
  var totalDigits: Int?
  var whiteSpace: String?

  /// A value as the schema sees it, after its treatment of whitespace.
  func normalized(_ value: String) -> String {
    switch whiteSpace ?? SimpleType.whiteSpace(of: builtin) {
    case "preserve": return value
    case "replace":
      return String(
        String.UnicodeScalarView(value.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    default: return normalizeXMLSpace(value)
    }
  }

  private static func whiteSpace(of builtin: String) -> String {
    switch builtin {
    case "string", "anySimpleType": "preserve"
    case "normalizedString": "replace"
    default: "collapse"
    }
  }
}
