internal import LeerlijnDiagnostics

// The order of children, read on past every mistake.

extension SchemaExplainer {
  mutating func explainChildren(_ element: XMLElement, _ model: ContentModel) {
    if !model.all.isEmpty { return explainAll(element, model) }
    var reading = ChildReading(model: model)
    let children = Array(element.elements)
    for (index, child) in children.enumerated() {
      if isFull { return }
      guard let declaration = take(child, of: element, later: children[(index + 1)...], &reading)
      else { continue }
      explain(child, outline.elements[declaration], in: element)
    }
    let needed = model.needed(after: reading.state)
    let missing = names(model, needed).filter { !reading.forgiven.contains($0) }
    if !missing.isEmpty {
      tell(.missingChild(missing, in: element), of: element, in: nil)
    }
  }

  /// Moves over one child and gives its declaration; `nil` when it does not belong here at all.
  private mutating func take(
    _ child: XMLElement, of parent: XMLElement, later: ArraySlice<XMLElement>,
    _ reading: inout ChildReading
  ) -> Int? {
    let model = reading.model
    let next = model.next(after: reading.state)
    let fitting = next.filter { isNamed(child, model.positions[$0]) }
    if !fitting.isEmpty {
      reading.state = .at(Set(fitting))
      reading.last = child
      reading.isTooLate = false
      return model.positions[fitting[0]].element
    }
    if next.contains(where: { model.positions[$0].element == nil }) {
      reading.state = .at(Set(next.filter { model.positions[$0].element == nil }))
      return nil
    }
    guard let known = model.positions.first(where: { isNamed(child, $0) }) else {
      return takeStray(child, of: parent, next, &reading)
    }
    takeMisplaced(child, of: parent, next, later: later, &reading)
    return known.element
  }

  /// A child whose name does not occur in the model: probably another was meant.
  private mutating func takeStray(
    _ child: XMLElement, of parent: XMLElement, _ next: [Int], _ reading: inout ChildReading
  ) -> Int? {
    let model = reading.model
    let allowed = names(model)
    if let position = model.positions.first(where: {
      $0.element.map { outline.elements[$0].name } == child.name
    }), let element = position.element {
      tell(
        .wrongNamespace(child, wanted: outline.elements[element].namespace), of: child, in: parent)
      return nil
    }
    // A name that belongs elsewhere is no misspelling of one that belongs here.
    let homes = outline.parents(of: child.name)
    let candidates = allowed.map { name in (name, documentation(of: name, in: model)) }
    let meant = homes.isEmpty ? suggestion(child.name, candidates) : nil
    tell(
      .strayElement(child, in: parent, meant: meant, allowed: allowed, homes: homes), of: child,
      in: parent)
    let fitting = next.filter {
      model.positions[$0].element.map { outline.elements[$0].name } == meant
    }
    guard meant != nil, !fitting.isEmpty else { return nil }
    reading.state = .at(Set(fitting))
    return model.positions[fitting[0]].element
  }

  /// A child that the model knows, but not here.
  private mutating func takeMisplaced(
    _ child: XMLElement, of parent: XMLElement, _ next: [Int], later: ArraySlice<XMLElement>,
    _ reading: inout ChildReading
  ) {
    let model = reading.model
    if reading.forgiven.contains(child.name) { return }
    guard let detour = model.detour(from: reading.state, to: { isNamed(child, $0) }) else {
      // Of several too late in a row the cause is one: what stands before the first.
      if !reading.isTooLate {
        tell(
          .misplacedElement(
            child, in: parent, here: names(model, next), after: reading.last), of: child, in: parent
        )
      }
      reading.isTooLate = true
      return
    }
    let needed = names(model, Array(detour.skipped.prefix(1)))
    let alternatives = names(model, model.needed(after: reading.state))
    let lateNames = Set(later.map(\.name))
    let late = names(model, detour.skipped).filter { lateNames.contains($0) }
    if late.isEmpty {
      reading.state = .at([detour.reached])
      let missing = alternatives.isEmpty ? needed : alternatives
      tell(.missingBefore(child, in: parent, missing: missing), of: child, in: parent)
    } else {
      // What it was put before is read next, as if this one were not there yet.
      reading.forgiven.insert(child.name)
      tell(.tooEarly(child, in: parent, first: late), of: child, in: parent)
    }
  }

  /// The parts of `xs:all`: each at most once.
  private mutating func explainAll(_ element: XMLElement, _ model: ContentModel) {
    var seen: Set<String> = []
    for child in element.elements {
      guard let position = model.positions.first(where: { isNamed(child, $0) }),
        let declaration = position.element
      else {
        var reading = ChildReading(model: model)
        let next = model.next(after: .start)
        guard let meant = takeStray(child, of: element, next, &reading) else { continue }
        seen.insert(outline.elements[meant].name)
        explain(child, outline.elements[meant], in: element)
        continue
      }
      if !seen.insert(child.name).inserted {
        tell(
          .misplacedElement(
            child, in: element, here: names(model).filter { !seen.contains($0) }, after: nil),
          of: child, in: element)
      }
      explain(child, outline.elements[declaration], in: element)
    }
    for part in model.all where part.isRequired {
      let name = outline.elements[part.element].name
      if !seen.contains(name) { tell(.missingChild([name], in: element), of: element, in: nil) }
    }
  }

  private func isNamed(_ child: XMLElement, _ position: ContentModel.Position) -> Bool {
    guard let index = position.element else { return false }
    let element = outline.elements[index]
    return element.name == child.name && element.namespace == child.namespace
  }

  private func documentation(of name: String, in model: ContentModel) -> Documentation {
    for position in model.positions {
      guard let element = position.element, outline.elements[element].name == name else { continue }
      return outline.elements[element].documentation
    }
    return .none
  }
}

/// How far the children of one element have been read.
struct ChildReading {
  let model: ContentModel
  var state: ContentModel.State = .start
  /// The last child that stood right.
  var last: XMLElement?
  var isTooLate = false
  /// Names already said to come too early; they are neither told again nor missing.
  var forgiven: Set<String> = []
}
