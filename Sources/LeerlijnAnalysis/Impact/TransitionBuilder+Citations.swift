internal import LeerlijnModel

extension TransitionBuilder {
  /// Passages that rules and values as they were cite, and the new edition lacks. What they state in
  /// numbers stays behind: it was held against the old edition.
  mutating func restoreCitations() {
    let cited =
      changes.rules.flatMap { $0.citations + $0.exceptions.flatMap(\.citations) }
      + changes.parameters.flatMap { $0.values.compactMap(\.citation) }
    let known = Set(curriculum.sources.map(\.id))
    for citation in cited {
      guard let before = old.sources.first(where: { $0.id == citation.source }) else { continue }
      let passage = before.passages.first { $0.id == citation.passage }.map { passage in
        var passage = passage
        passage.statements = []
        return passage
      }
      if let place = curriculum.sources.firstIndex(where: { $0.id == citation.source }) {
        guard let passage,
          !curriculum.sources[place].passages.contains(where: { $0.id == passage.id })
        else { continue }
        curriculum.sources[place].passages.append(passage)
        if known.contains(citation.source) {
          changes.passages.append((citation.source, passage))
        }
      } else {
        var source = before
        source.passages = passage.map { [$0] } ?? []
        curriculum.sources.append(source)
      }
    }
    changes.sources = curriculum.sources.filter { !known.contains($0.id) }
  }
}
