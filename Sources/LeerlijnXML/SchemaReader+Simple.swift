// Simple types and attributes of a schema.

extension SchemaReader {
  mutating func builtinType(_ name: String) -> Int {
    let key = "xs:" + name
    if let known = simpleTypesByName[key] { return known }
    let lists = ["NMTOKENS": "NMTOKEN", "IDREFS": "IDREF", "ENTITIES": "ENTITY"]
    var type = SimpleType(builtin: name)
    if let item = lists[name] {
      type = SimpleType(variety: .list(of: builtinType(item)), builtin: "token", minimumLength: 1)
    }
    outline.simpleTypes.append(type)
    simpleTypesByName[key] = outline.simpleTypes.count - 1
    return outline.simpleTypes.count - 1
  }

  mutating func simpleType(named name: String) -> Int {
    if isBuiltin(name) { return builtinType(local(name)) }
    let name = local(name)
    if let known = simpleTypesByName[name] { return known }
    guard let part = part("simpleType", name) else { return builtinType("anySimpleType") }
    let index = simpleType(part)
    simpleTypesByName[name] = index
    return index
  }

  mutating func simpleType(_ part: XMLElement) -> Int {
    var index = builtinType("anySimpleType")
    if let restriction = part.first("restriction") {
      let base =
        restriction["base"].map { simpleType(named: $0) }
        ?? restriction.first("simpleType").map { simpleType($0) }
      index = restricted(base ?? index, by: restriction)
    } else if let list = part.first("list") {
      let item =
        list["itemType"].map { simpleType(named: $0) }
        ?? list.first("simpleType").map { simpleType($0) }
      index = add(SimpleType(variety: .list(of: item ?? index), builtin: "token"))
    } else if let union = part.first("union") {
      var members: [Int] = []
      for name in (union["memberTypes"] ?? "").split(separator: " ") {
        members.append(simpleType(named: String(name)))
      }
      for member in union.elements(named: "simpleType") { members.append(simpleType(member)) }
      index = add(SimpleType(variety: .union(of: members), builtin: "anySimpleType"))
    }
    let documentation = documentation(part)
    if documentation.dutch != nil || documentation.english != nil {
      outline.simpleTypes[index].documentation = documentation
    }
    return index
  }

  private mutating func add(_ type: SimpleType) -> Int {
    outline.simpleTypes.append(type)
    return outline.simpleTypes.count - 1
  }

  mutating func restricted(_ base: Int, by part: XMLElement) -> Int {
    var type = outline.simpleTypes[base]
    var enumeration: [(value: String, documentation: Documentation)] = []
    var patterns: [String] = []
    for facet in part.elements {
      let value = facet["value"] ?? ""
      switch facet.name {
      case "enumeration": enumeration.append((value, documentation(facet)))
      case "pattern": patterns.append(value)
      case "minInclusive": type.bounds.append(.minimum(value, isInclusive: true))
      case "minExclusive": type.bounds.append(.minimum(value, isInclusive: false))
      case "maxInclusive": type.bounds.append(.maximum(value, isInclusive: true))
      case "maxExclusive": type.bounds.append(.maximum(value, isInclusive: false))
      case "length": type.length = Int(value)
      case "minLength": type.minimumLength = Int(value)
      case "maxLength": type.maximumLength = Int(value)
      case "fractionDigits": type.fractionDigits = Int(value)
      case "totalDigits": type.totalDigits = Int(value)
      case "whiteSpace": type.whiteSpace = value
      default: break
      }
    }
    if !enumeration.isEmpty { type.enumeration = enumeration }
    if !patterns.isEmpty { type.patterns.append(patterns) }
    return add(type)
  }

  /// Adds the attributes that a type or a derivation declares, or takes away those it forbids.
  mutating func addAttributes(of part: XMLElement, to type: inout SchemaOutline.ComplexType) {
    for child in part.elements {
      switch child.name {
      case "anyAttribute": type.allowsAnyAttribute = true
      case "attributeGroup":
        if let name = child["ref"], let group = self.part("attributeGroup", name) {
          addAttributes(of: group, to: &type)
        }
      case "attribute":
        let attribute = attribute(child)
        type.attributes.removeAll { $0.name == attribute.name }
        if child["use"] != "prohibited" { type.attributes.append(attribute) }
      default: break
      }
    }
  }

  private mutating func attribute(_ part: XMLElement) -> SchemaOutline.Attribute {
    let reference = part["ref"]
    let declaration = reference.flatMap { self.part("attribute", $0) } ?? part
    var name = declaration["name"] ?? reference ?? ""
    var type = builtinType("anySimpleType")
    if let reference, reference.hasPrefix("xml:") {
      name = reference
      type = builtinType(reference == "xml:lang" ? "language" : "string")
    } else if let typeName = declaration["type"] {
      type = simpleType(named: typeName)
    } else if let own = declaration.first("simpleType") {
      type = simpleType(own)
    }
    var documentation = documentation(part)
    if documentation.dutch == nil, documentation.english == nil {
      documentation = self.documentation(declaration)
    }
    return SchemaOutline.Attribute(
      name: name, type: type, isRequired: part["use"] == "required",
      fixed: part["fixed"] ?? declaration["fixed"], documentation: documentation)
  }
}
