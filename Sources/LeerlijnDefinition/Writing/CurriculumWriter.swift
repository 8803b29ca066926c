internal import LeerlijnModel
internal import LeerlijnXML

/// Writes the parts of a curriculum in the order of the schema.
struct CurriculumWriter {
  /// Of titles without `xml:lang`.
  let language: String
  private var xml: XMLWriter

  /// - Parameter isFragment: parts without a document around them.
  init(language: String, isFragment: Bool = false) {
    self.language = language
    xml = XMLWriter(declaration: !isFragment)
  }

  /// A remark, with room above it.
  mutating func remark(_ text: String) {
    xml.blankLine()
    xml.comment(" \(text) ")
  }

  consuming func finish() -> [UInt8] { xml.finish() }

  /// As `format` orders them, so that there is one canonical form; those without a value left out.
  private static func inOrder(
    _ attributes: [(String, String?)], of element: String
  ) -> [XMLWriter.Attribute] {
    let order = curriculumSchema.attributeOrder(of: element)
    func rank(_ name: String) -> Int {
      name.hasPrefix("xmlns") ? -1 : order.firstIndex(of: name) ?? order.count
    }
    return attributes.compactMap { name, value in value.map { (name, $0, rank(name)) } }
      .sorted { $0.2 < $1.2 }.map { ($0.0, $0.1) }
  }

  /// An element with attributes, those without a value left out, and what `content` writes in it.
  mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [],
    _ content: (inout CurriculumWriter) -> Void = { _ in }
  ) {
    xml.start(name, Self.inOrder(attributes, of: name))
    content(&self)
    xml.end()
  }

  /// An element that holds text.
  mutating func text(
    _ name: String, _ text: String, _ attributes: [(String, String?)] = [],
    _ content: (inout CurriculumWriter) -> Void = { _ in }
  ) {
    xml.start(name, Self.inOrder(attributes, of: name), layout: .text)
    xml.text(text)
    content(&self)
    xml.end()
  }

  /// Elements in one that holds them all; nothing when there are none.
  mutating func group<Value>(
    _ name: String, _ values: [Value], _ write: (inout CurriculumWriter, Value) -> Void
  ) {
    guard !values.isEmpty else { return }
    xml.blankLine()
    element(name) { writer in
      for value in values { write(&writer, value) }
    }
  }

  mutating func each<Value>(
    _ values: [Value], spaced: Bool = false, _ write: (inout CurriculumWriter, Value) -> Void
  ) {
    for value in values {
      if spaced { xml.blankLine() }
      write(&self, value)
    }
  }

  mutating func titles(_ titles: Titles, named name: String = "title") {
    for entry in titles.entries {
      text(name, entry.text, [("xml:lang", entry.language == language ? nil : entry.language)])
    }
  }

  mutating func texts(_ texts: [String], named name: String) {
    for text in texts { self.text(name, text) }
  }

  mutating func citations(_ citations: [Citation]) {
    for citation in citations {
      element(
        "cite", [("source", citation.source.text), ("passage", citation.passage?.text)])
    }
  }

  mutating func outcomes(_ links: [OutcomeLink]) {
    for link in links { element(link.step.rawValue, [("outcome", link.outcome.text)]) }
  }

  mutating func requirement(_ condition: Condition?, _ citations: [Citation]) {
    guard let condition else { return }
    element("requires") {
      $0.citations(citations)
      $0.condition(condition)
    }
  }
}

// How values read in attributes.

func listOf<Kind>(_ ids: [Identifier<Kind>]) -> String? {
  ids.isEmpty ? nil : ids.map(\.text).joined(separator: " ")
}

func listOf(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: " ") }

func listOf(_ numbers: [Int]) -> String? { listOf(numbers.map(String.init)) }

func flag(_ value: Bool) -> String? { value ? "true" : nil }

func written(_ cohorts: ClosedRange<Int>?) -> String? {
  cohorts.map {
    $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
  }
}

func written(_ citation: Citation?) -> String? {
  citation.map { cited in
    cited.passage.map { "\(cited.source)#\($0)" } ?? cited.source.text
  }
}

func written(_ bound: Bound?, in unit: Unit) -> String? {
  switch bound {
  case nil: nil
  case .amount(let amount): unit.text(amount)
  case .parameter(let parameter): "$\(parameter)"
  }
}
