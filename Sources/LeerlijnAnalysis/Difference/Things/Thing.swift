package import LeerlijnDiagnostics
package import LeerlijnModel

/// One thing of a curriculum with all that is said of it, ready to be laid beside another.
package struct Thing: Sendable {
  package let kind: ThingKind
  /// Its id; for what has none, what tells it from its likes.
  package let id: String
  /// Index of the thing it belongs to; nil for the curriculum itself.
  package let owner: Int?
  package let titles: Titles
  package let place: SourceRange?
  package internal(set) var fields: [ThingField: FieldValue] = [:]
}

/// Every thing of a curriculum, each after the thing it belongs to.
package struct ThingList: Sendable {
  package private(set) var things: [Thing] = []
  /// The thing that what is added next belongs to.
  private var owner: Int?

  package init(_ curriculum: Curriculum) {
    add(.curriculum, curriculum.id, curriculum.titles, at: nil) { list in
      list[.edition] = .text(curriculum.edition)
      list[.decided] = curriculum.decided.map { .day($0) }
      list.add(curriculum.sources)
      list.add(curriculum.parameters)
      list.add(curriculum.years)
      list.addCommunity(curriculum)
      for programme in curriculum.programmes { list.add(programme) }
      for rule in curriculum.rules { list.add(rule) }
      for line in curriculum.lines { list.add(line) }
      for project in curriculum.projects { list.add(project) }
    }
  }

  /// Adds a thing; `body` says what is known of it and adds what belongs to it.
  mutating func add(
    _ kind: ThingKind, _ id: String, _ titles: Titles, at place: SourceRange?,
    _ body: (inout ThingList) -> Void
  ) {
    let outer = owner
    things.append(Thing(kind: kind, id: id, owner: outer, titles: titles, place: place))
    owner = things.count - 1
    self[.title] = ordered(titles)
    body(&self)
    owner = outer
  }

  /// A field of the thing at hand; nothing is kept for what is absent or empty.
  subscript(field: ThingField) -> FieldValue? {
    get { owner.flatMap { things[$0].fields[field] } }
    set {
      guard let owner else { return }
      things[owner].fields[field] = newValue.flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// The id of the thing it belongs to.
  package func ownerName(of thing: Thing) -> String? { thing.owner.map { things[$0].id } }
}

extension FieldValue {
  /// Whether it says nothing.
  fileprivate var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .titles(let titles): titles.entries.isEmpty
    case .flag(let isSo): !isSo
    case .numbers(let numbers): numbers.isEmpty
    case .names(_, let names), .sequence(_, let names), .anyNames(let names), .words(let names),
      .citations(let names), .stages(let names):
      names.isEmpty
    case .links(let links): links.isEmpty
    case .judges(let judges): judges.isEmpty
    case .conditions(let conditions): conditions.isEmpty
    case .values(let values): values.isEmpty
    default: false
    }
  }
}

extension ThingList {
  func cited(_ citations: [Citation]) -> FieldValue {
    .citations(
      Set(citations.map { $0.source.text + ($0.passage.map { "#" + $0.text } ?? "") }).sorted())
  }

  func linked(_ links: [OutcomeLink]) -> FieldValue {
    let steps = Set(links.map { OutcomeStep(step: $0.step, outcome: $0.outcome.text) })
    return .links(
      steps.sorted { ($0.outcome, $0.step.rawValue) < ($1.outcome, $1.step.rawValue) })
  }

  func ordered(_ titles: Titles) -> FieldValue {
    .titles(Titles(titles.entries.sorted { $0.language < $1.language }))
  }
}
