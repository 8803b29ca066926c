internal import LeerlijnDiagnostics

/// Reads a schema document into an outline.
struct SchemaReader {
  static let namespace = "http://www.w3.org/2001/XMLSchema"

  var outline = SchemaOutline()
  let root: XMLElement
  let target: String
  private let isQualified: Bool
  /// Namespaces by prefix, as the schema's root declares them.
  private let prefixes: [String: String]
  /// Top-level parts by kind and name, such as `complexType rule`.
  private var parts: [String: XMLElement] = [:]
  private var globalElements: [String: Int] = [:]
  var simpleTypesByName: [String: Int] = [:]
  /// Names of the elements that may stand in for another, by its name.
  private var substitutes: [String: [String]] = [:]

  init(_ document: XMLDocument) {
    root = document.root
    target = root["targetNamespace"] ?? ""
    isQualified = root["elementFormDefault"] == "qualified"
    var prefixes = ["xml": "http://www.w3.org/XML/1998/namespace"]
    for attribute in root.writtenAttributes() {
      if attribute.name == "xmlns" { prefixes[""] = attribute.value }
      if attribute.name.hasPrefix("xmlns:") {
        prefixes[String(attribute.name.dropFirst(6))] = attribute.value
      }
    }
    self.prefixes = prefixes
    for part in root.elements {
      guard let name = part["name"] else { continue }
      parts["\(part.name) \(name)"] = part
      if part.name == "element", let head = part["substitutionGroup"] {
        substitutes[local(head), default: []].append(name)
      }
    }
  }

  /// Reports a document that is no schema, or that needs other documents, which are not fetched.
  func inspect(reporting log: inout DiagnosticLog) {
    guard root.name == "schema", root.namespace == SchemaReader.namespace else {
      return log.report(.notASchema(at: root.nameRange))
    }
    for part in root.elements {
      switch part.name {
      case "include", "redefine", "override": log.report(.fetchesAnother(at: part.tagRange))
      case "import" where part["schemaLocation"] ?? xmlSchemaLocation != xmlSchemaLocation:
        log.report(.fetchesAnother(at: part.tagRange))
      default: break
      }
    }
  }

  /// Reads all parts of a schema that libxml2 has compiled: only then no definition is circular.
  mutating func read() {
    for part in root.elements {
      guard let name = part["name"] else { continue }
      switch part.name {
      case "element": outline.roots.append(globalElement(name))
      case "complexType": _ = namedType(name)
      default: break
      }
    }
  }

  private let xmlSchemaLocation = "http://www.w3.org/2001/xml.xsd"

  func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }

  func isBuiltin(_ name: String) -> Bool {
    let parts = name.split(separator: ":", maxSplits: 1)
    let prefix = parts.count == 2 ? String(parts[0]) : ""
    return prefixes[prefix] == SchemaReader.namespace
  }

  func part(_ kind: String, _ name: String) -> XMLElement? { parts["\(kind) \(local(name))"] }

  // MARK: Elements

  private mutating func globalElement(_ name: String) -> Int {
    if let known = globalElements[name] { return known }
    outline.elements.append(
      .init(name: name, namespace: target, type: .anything, documentation: .none))
    let index = outline.elements.count - 1
    globalElements[name] = index
    if let part = part("element", name) { describe(index, part) }
    return index
  }

  private mutating func describe(_ index: Int, _ part: XMLElement) {
    outline.elements[index].documentation = documentation(part)
    outline.elements[index].type = elementType(part)
  }

  private mutating func elementType(_ part: XMLElement) -> SchemaOutline.TypeReference {
    if let name = part["type"] { return type(named: name) }
    if let complex = part.first("complexType") { return .complex(complexType(complex)) }
    if let simple = part.first("simpleType") { return .simple(simpleType(simple)) }
    guard let head = part["substitutionGroup"] else { return .anything }
    return outline.elements[globalElement(local(head))].type
  }

  private mutating func type(named name: String) -> SchemaOutline.TypeReference {
    if isBuiltin(name) {
      return local(name) == "anyType" ? .anything : .simple(builtinType(local(name)))
    }
    if part("complexType", name) != nil { return .complex(namedType(local(name))) }
    return .simple(simpleType(named: name))
  }

  private mutating func elementParticle(_ part: XMLElement) -> ContentModel.Particle {
    guard let reference = part["ref"] else {
      let qualified = part["form"].map { $0 == "qualified" } ?? isQualified
      outline.elements.append(
        .init(
          name: part["name"] ?? "", namespace: qualified ? target : "", type: .anything,
          documentation: .none))
      let index = outline.elements.count - 1
      describe(index, part)
      return .element(index)
    }
    let name = local(reference)
    let others = (substitutes[name] ?? []).map { ContentModel.Particle.element(globalElement($0)) }
    let itself: [ContentModel.Particle] =
      self.part("element", name)?["abstract"] == "true" ? [] : [.element(globalElement(name))]
    let choices = itself + others
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  // MARK: Complex types

  private mutating func namedType(_ name: String) -> Int {
    if let known = outline.namedTypes[name] { return known }
    let index = reserveComplexType()
    outline.namedTypes[name] = index
    if let part = part("complexType", name) { outline.complexTypes[index] = read(part) }
    return index
  }

  private mutating func complexType(_ part: XMLElement) -> Int {
    let index = reserveComplexType()
    outline.complexTypes[index] = read(part)
    return index
  }

  private mutating func reserveComplexType() -> Int {
    outline.complexTypes.append(.init(content: .empty, attributes: [], allowsAnyAttribute: false))
    return outline.complexTypes.count - 1
  }

  private mutating func read(_ part: XMLElement) -> SchemaOutline.ComplexType {
    var isMixed = part["mixed"] == "true"
    if let simple = part.first("simpleContent") { return readSimpleContent(simple) }
    var type = SchemaOutline.ComplexType(
      content: .empty, attributes: [], allowsAnyAttribute: false)
    var particles: [ContentModel.Particle] = []
    if let complex = part.first("complexContent") {
      isMixed = isMixed || complex["mixed"] == "true"
      guard let derivation = complex.first("extension") ?? complex.first("restriction") else {
        return type
      }
      let base = derivation["base"].flatMap { self.part("complexType", $0) }
      if let base {
        let inherited = read(base)
        type.attributes = inherited.attributes
        type.allowsAnyAttribute = inherited.allowsAnyAttribute
        if derivation.name == "extension" {
          particles = modelParticle(ofType: base).map { [$0] } ?? []
          isMixed = isMixed || base["mixed"] == "true"
        }
      }
      addAttributes(of: derivation, to: &type)
      if let own = modelParticle(in: derivation) { particles.append(own) }
    } else {
      addAttributes(of: part, to: &type)
      if let own = modelParticle(in: part) { particles.append(own) }
    }
    let model = ContentModel(particles.isEmpty ? nil : .sequence(particles))
    if isMixed {
      type.content = .mixed(model)
    } else if !model.positions.isEmpty {
      type.content = .elements(model)
    }
    return type
  }

  private mutating func readSimpleContent(_ part: XMLElement) -> SchemaOutline.ComplexType {
    var type = SchemaOutline.ComplexType(
      content: .empty, attributes: [], allowsAnyAttribute: false)
    guard let derivation = part.first("extension") ?? part.first("restriction") else { return type }
    let base = derivation["base"] ?? ""
    if let complex = isBuiltin(base) ? nil : self.part("complexType", base) {
      type = read(complex)
    } else {
      type.content = .simple(simpleType(named: base))
    }
    if derivation.name == "restriction", case .simple(let inherited) = type.content {
      type.content = .simple(restricted(inherited, by: derivation))
    }
    addAttributes(of: derivation, to: &type)
    return type
  }

  // MARK: Content models

  /// The whole model of a named type, that of the types it extends included.
  private mutating func modelParticle(ofType part: XMLElement) -> ContentModel.Particle? {
    guard let complex = part.first("complexContent") else { return modelParticle(in: part) }
    guard let derivation = complex.first("extension") ?? complex.first("restriction") else {
      return nil
    }
    var particles: [ContentModel.Particle] = []
    if derivation.name == "extension", let name = derivation["base"],
      let base = self.part("complexType", name), let inherited = modelParticle(ofType: base)
    {
      particles.append(inherited)
    }
    if let own = modelParticle(in: derivation) { particles.append(own) }
    return particles.isEmpty ? nil : .sequence(particles)
  }

  private mutating func modelParticle(in part: XMLElement) -> ContentModel.Particle? {
    for child in part.elements {
      if let particle = particle(child) { return particle }
    }
    return nil
  }

  private mutating func particle(_ part: XMLElement) -> ContentModel.Particle? {
    let particle: ContentModel.Particle
    switch part.name {
    case "element": particle = elementParticle(part)
    case "any": particle = .wildcard
    case "sequence": particle = .sequence(particles(in: part))
    case "choice": particle = .choice(particles(in: part))
    case "all": particle = allParticle(part)
    case "group":
      guard let reference = part["ref"], let group = self.part("group", reference),
        let model = modelParticle(in: group)
      else { return nil }
      particle = model
    default: return nil
    }
    let minimum = part["minOccurs"].flatMap { Int($0) } ?? 1
    let maximum = part["maxOccurs"].map { Int($0) } ?? 1
    if minimum == 1, maximum == 1 { return particle }
    return .repeated(particle, minimum: minimum, maximum: maximum)
  }

  private mutating func particles(in part: XMLElement) -> [ContentModel.Particle] {
    var result: [ContentModel.Particle] = []
    for child in part.elements {
      if let particle = particle(child) { result.append(particle) }
    }
    return result
  }

  private mutating func allParticle(_ part: XMLElement) -> ContentModel.Particle {
    var members: [(element: Int, isRequired: Bool)] = []
    for child in part.elements(named: "element") {
      guard case .element(let element) = elementParticle(child) else { continue }
      members.append((element, child["minOccurs"] != "0" && part["minOccurs"] != "0"))
    }
    return .all(members)
  }
}

extension SchemaReader {
  /// The `xs:documentation` of a part, and the terms in its `xs:appinfo`, by language.
  func documentation(_ part: XMLElement) -> Documentation {
    var result = Documentation()
    guard let annotation = part.first("annotation") else { return result }
    for text in annotation.elements {
      switch text["xml:lang"] {
      case "nl":
        result.dutch = [result.dutch, text.normalizedText].compactMap { $0 }.joined(separator: " ")
      default:
        result.english = [result.english, text.normalizedText].compactMap { $0 }
          .joined(separator: " ")
      }
    }
    return result
  }
}

extension Diagnostic {
  fileprivate static func notASchema(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      XMLCodes.schemaViolation, .error, at: place,
      Phrase(nl: "dit is geen XML Schema.", en: "this is no XML Schema."))
  }

  fileprivate static func fetchesAnother(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      XMLCodes.schemaViolation, .error, at: place,
      Phrase(
        nl: "dit schema haalt een ander schema binnen; dat wordt niet gedaan.",
        en: "this schema fetches another schema; that is not done."))
  }
}
