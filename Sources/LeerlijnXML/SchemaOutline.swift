internal import LeerlijnDiagnostics

/// What a schema allows, as far as sentences about it need to know.
///
/// It is no validator: libxml2 decides whether a document is valid, and this says why not. Everything
/// refers to everything else by index, because types contain themselves.
struct SchemaOutline: Sendable {
  enum TypeReference: Sendable {
    case simple(Int)
    case complex(Int)
    /// `xs:anyType`: nothing is known and all is right.
    case anything
  }

  struct Element: Sendable {
    var name: String
    var namespace: String
    var type: TypeReference
    var documentation: Documentation
  }

  struct Attribute: Sendable {
    /// As written in a document: `xml:lang` with its prefix.
    var name: String
    var type: Int
    var isRequired: Bool
    var fixed: String?
    var documentation: Documentation
  }

  enum Content: Sendable {
    case empty
    case simple(Int)
    case elements(ContentModel)
    case mixed(ContentModel)
  }

  struct ComplexType: Sendable {
    var content: Content
    var attributes: [Attribute]
    var allowsAnyAttribute: Bool
  }

  var elements: [Element] = []
  var complexTypes: [ComplexType] = []
  var simpleTypes: [SimpleType] = []
  /// Global elements, in the order of the schema.
  var roots: [Int] = []
  /// Named complex types, for `xsi:type`.
  var namedTypes: [String: Int] = [:]

  func attributes(of type: TypeReference) -> [Attribute] {
    guard case .complex(let index) = type else { return [] }
    return complexTypes[index].attributes
  }

  func holdsText(_ type: TypeReference) -> Bool {
    switch type {
    case .simple: return true
    case .anything: return false
    case .complex(let index):
      switch complexTypes[index].content {
      case .simple, .mixed: return true
      case .empty, .elements: return false
      }
    }
  }
}

extension SchemaOutline {
  /// Names of the elements that may hold one called so, each once, in the order of the schema.
  func parents(of name: String) -> [String] {
    let holds = complexTypes.map { type in
      switch type.content {
      case .empty, .simple: false
      case .elements(let model), .mixed(let model):
        model.positions.contains { $0.element.map { elements[$0].name } == name }
      }
    }
    var names: [String] = []
    for element in elements {
      guard case .complex(let type) = element.type, holds[type], !names.contains(element.name)
      else { continue }
      names.append(element.name)
    }
    return names
  }
}

/// What a schema says of a part in `xs:annotation`.
struct Documentation: Sendable {
  var dutch: String?
  var english: String?

  static let none = Documentation()

  /// Whether a word occurs in it, whole; that is how the Dutch term of an English name is known.
  func mentions(_ word: String) -> Bool {
    let wanted = word.lowercased()
    return [dutch, english].contains { text in
      guard let text else { return false }
      return text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
        .contains { $0 == wanted }
    }
  }

  /// Its first sentence without the full stop, when it exists in both languages.
  var phrase: Phrase? {
    guard let dutch, let english else { return nil }
    return Phrase(nl: firstSentence(dutch), en: firstSentence(english))
  }
}

private func firstSentence(_ text: String) -> String {
  let scalars = Array(text)
  let end =
    scalars.indices.first {
      scalars[$0] == "." && ($0 + 1 == scalars.count || scalars[$0 + 1] == " ")
    } ?? scalars.count
  let sentence = scalars[..<end]
  return sentence.first.map { $0.lowercased() + String(sentence.dropFirst()) } ?? ""
}

extension SchemaOutline {
  /// By the name of an element: its attributes in the order of their declarations, those of every
  /// element called so.
  var attributeOrders: [String: [String]] {
    var orders: [String: [String]] = [:]
    for declaration in elements {
      for attribute in attributes(of: declaration.type)
      where !orders[declaration.name, default: []].contains(attribute.name) {
        orders[declaration.name, default: []].append(attribute.name)
      }
    }
    return orders
  }
}

extension XMLSchema {
  /// Names of the attributes of every element called so, in the order of their declarations.
  public func attributeOrder(of element: String) -> [String] { attributeOrders[element] ?? [] }

  /// Whether some element called so may hold text.
  public func holdsText(_ element: String) -> Bool {
    outline.elements.contains { $0.name == element && outline.holdsText($0.type) }
  }
}
