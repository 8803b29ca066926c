internal import LeerlijnDiagnostics

/// Reports all violations of a schema in our own words, each mistake once, in the order of the document.
///
/// libxml2 found the document invalid, but stops looking inside an element after its first wrong child
/// and tells a bad value twice. So the tree is walked again, by the outline, past every mistake. What libxml2 told of an
/// element that this walk has nothing to say about is told from its code.
func explainViolations(
  _ violations: [Violation], in storage: XMLStorage, by schema: XMLSchema,
  limits: XMLLimits, reporting log: inout DiagnosticLog
) {
  var explainer = SchemaExplainer(schema.outline, limit: limits.maximumViolations)
  explainer.explain(XMLElement(storage: storage, index: storage.root))
  let elements = storage.records.indices.dropLast().filter { storage.records[$0].isElement }
  for violation in violations {
    explainer.add(violation, of: XMLElement(storage: storage, index: elements[violation.element]))
  }
  let found = explainer.found.enumerated().sorted {
    ($0.element.place?.bytes.lowerBound ?? 0, $0.offset)
      < ($1.element.place?.bytes.lowerBound ?? 0, $1.offset)
  }
  for (_, diagnostic) in found { log.report(diagnostic) }
  if explainer.isFull {
    let root = XMLElement(storage: storage, index: storage.root)
    log.report(.moreViolations(than: limits.maximumViolations, at: root.nameRange))
  }
}

/// The walk over a document that is known to be invalid.
struct SchemaExplainer {
  let outline: SchemaOutline
  let checker: ValueChecker
  let expectation: ValueExpectation
  private let limit: Int
  private(set) var found: [Diagnostic] = []
  /// Elements that something was said about, and those around them.
  private var told: Set<Int> = []

  init(_ outline: SchemaOutline, limit: Int) {
    self.outline = outline
    self.limit = limit
    checker = ValueChecker(outline)
    expectation = ValueExpectation(types: outline.simpleTypes)
  }

  var isFull: Bool { found.count >= limit }

  mutating func tell(_ diagnostic: Diagnostic, of element: XMLElement, in parent: XMLElement?) {
    told.insert(element.index)
    if let parent { told.insert(parent.index) }
    if !isFull { found.append(diagnostic) }
  }

  mutating func explain(_ root: XMLElement) {
    let named = outline.roots.filter { outline.elements[$0].name == root.name }
    if let right = named.first(where: { outline.elements[$0].namespace == root.namespace }) {
      return explain(root, outline.elements[right], in: nil)
    }
    if let other = named.first {
      tell(.wrongNamespace(root, wanted: outline.elements[other].namespace), of: root, in: nil)
      return
    }
    tell(.wrongRoot(root, allowed: outline.roots.map { outline.elements[$0] }), of: root, in: nil)
  }

  mutating func explain(
    _ element: XMLElement, _ declaration: SchemaOutline.Element, in parent: XMLElement?
  ) {
    if isFull { return }
    var type = declaration.type
    for attribute in element.attributes where attribute.isSchemaInstance("type") {
      let name = attribute.value.split(separator: ":").last.map(String.init) ?? ""
      guard let named = outline.namedTypes[name] else { return }
      type = .complex(named)
    }
    switch type {
    case .anything: return
    case .simple(let simple):
      explainAttributes(element, [], allowsAny: false, in: parent)
      explainText(element, simple, in: parent)
    case .complex(let index):
      let complex = outline.complexTypes[index]
      explainAttributes(
        element, complex.attributes, allowsAny: complex.allowsAnyAttribute, in: parent)
      switch complex.content {
      case .empty: explainEmpty(element, in: parent)
      case .simple(let simple): explainText(element, simple, in: parent)
      case .elements(let model):
        refuseText(element, model, in: parent)
        explainChildren(element, model)
      case .mixed(let model): explainChildren(element, model)
      }
    }
  }

  // MARK: Attributes

  private mutating func explainAttributes(
    _ element: XMLElement, _ declared: [SchemaOutline.Attribute], allowsAny: Bool,
    in parent: XMLElement?
  ) {
    var missing = declared.filter { $0.isRequired && element[$0.name] == nil }
    let free = declared.filter { element[$0.name] == nil }
    for attribute in element.attributes where !attribute.isSchemaInstance() {
      guard let declaration = declared.first(where: { $0.name == attribute.name }) else {
        if allowsAny { continue }
        let meant = suggestion(attribute.name, free.map { ($0.name, $0.documentation) })
        // A misspelled name is one mistake, not also a missing attribute.
        missing.removeAll { $0.name == meant }
        let names = declared.map(\.name)
        tell(
          .unknownAttribute(attribute, on: element, meant: meant, allowed: names), of: element,
          in: parent)
        continue
      }
      explain(attribute, declaration, on: element, in: parent)
    }
    for attribute in missing {
      let value = expectation.phrase(attribute.type)
      tell(.missingAttribute(attribute.name, on: element, value: value), of: element, in: parent)
    }
  }

  private mutating func explain(
    _ attribute: XMLAttribute, _ declaration: SchemaOutline.Attribute, on element: XMLElement,
    in parent: XMLElement?
  ) {
    let value = attribute.value
    if let fixed = declaration.fixed, fixed != value {
      tell(
        .badValue(
          value, of: .attribute(attribute.name), at: attribute.valueOrWholeRange,
          expected: Phrase(same: "'\(fixed)'")), of: element, in: parent)
    } else if let problem = checker.problem(value, declaration.type) {
      tell(
        wrong(
          value, problem, declaration.type, .attribute(attribute.name),
          at: attribute.valueOrWholeRange), of: element, in: parent)
    }
  }

  // MARK: Text

  private mutating func explainText(_ element: XMLElement, _ type: Int, in parent: XMLElement?) {
    for child in element.elements {
      tell(.elementInText(child, in: element), of: child, in: element)
    }
    if element.elements.contains(where: { _ in true }) { return }
    guard let problem = checker.problem(element.text, type) else { return }
    let place = element.textPlace ?? element.tagRange
    tell(
      wrong(element.normalizedText, problem, type, .element(element.name), at: place), of: element,
      in: parent)
  }

  private mutating func explainEmpty(_ element: XMLElement, in parent: XMLElement?) {
    if let place = element.ownTextPlace {
      tell(.textInEmpty(element, at: place), of: element, in: parent)
    }
    for child in element.elements {
      tell(.elementInEmpty(child, in: element), of: child, in: element)
    }
  }

  private mutating func refuseText(
    _ element: XMLElement, _ model: ContentModel, in parent: XMLElement?
  ) {
    guard let place = element.ownTextPlace else { return }
    tell(.textNotAllowed(in: element, at: place, allowed: names(model)), of: element, in: parent)
  }

  private func wrong(
    _ value: String, _ problem: ValueProblem, _ type: Int, _ holder: ValueHolder,
    at place: SourceRange
  ) -> Diagnostic {
    if case .item(let item, let inner, let itemType) = problem {
      return wrong(item, inner, itemType, holder, at: item.place(in: place))
    }
    let listed = outline.simpleTypes[type].enumeration
    let meant =
      problem == .notListed ? suggestion(value, listed.map { ($0.value, $0.documentation) }) : nil
    let fault =
      problem == .pattern || problem == .form
      ? NumberFault(value) { checker.problem($0, type) == nil } : nil
    return .badValue(
      value, of: holder, at: place, meant: meant, fault: fault?.phrase,
      expected: problem.phrase ?? expectation.phrase(type))
  }

  // MARK: What libxml2 alone noticed

  mutating func add(_ violation: Violation, of element: XMLElement) {
    guard !told.contains(element.index), !isFull else { return }
    tell(.told(byCode: violation, of: element), of: element, in: nil)
  }

  // MARK: Names

  func names(_ model: ContentModel) -> [String] {
    names(model, Array(model.positions.indices))
  }

  func names(_ model: ContentModel, _ positions: [Int]) -> [String] {
    var seen: [String] = []
    for position in positions {
      guard let element = model.positions[position].element else { continue }
      let name = outline.elements[element].name
      if !seen.contains(name) { seen.append(name) }
    }
    return seen
  }

  /// The name that was meant: spelled nearly so, or the only one whose documentation has the word,
  /// as `session` has *bijeenkomst*.
  func suggestion(_ name: String, _ candidates: [(name: String, documentation: Documentation)])
    -> String?
  {
    if let near = nearestName(to: name, among: candidates.map(\.name)) { return near }
    guard name.count >= 3 else { return nil }
    let mentioning = candidates.filter { $0.documentation.mentions(name) }
    return mentioning.count == 1 ? mentioning[0].name : nil
  }
}
