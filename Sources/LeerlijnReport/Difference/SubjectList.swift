internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Several things in one enumeration, each kind named once: `de regels ‘A’ en ‘B’ en de reeks ‘C’`.
struct SubjectList {
  private let sentences: ChangeSentences
  /// More names of one kind than this are counted.
  private let most: Int

  /// - Parameter isShort: whether many names may be counted rather than named.
  init(_ sentences: ChangeSentences, isShort: Bool) {
    self.sentences = sentences
    most = isShort ? SubjectList.fewNames : .max
  }

  static let fewNames = 6

  func words(of changes: [Change]) -> Phrase {
    var order: [String] = []
    var groups: [String: [Change]] = [:]
    for change in changes {
      let key = key(of: change)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(change)
    }
    return order.compactMap { groups[$0] }.map(phrase).joinedByAnd
  }

  /// Names with an end to them: `‘A’, ‘B’ en nog 25 andere`.
  func names(_ names: [Phrase]) -> Phrase {
    guard names.count > most else { return names.joinedByAnd }
    let shown = most - 1
    let rest = names.count - shown
    return
      (names.prefix(shown) + [Phrase(nl: "nog \(rest) andere", en: "\(rest) others")]).joinedByAnd
  }

  private func key(of change: Change) -> String {
    let thing = sentences.thing(of: change)
    let owner = thing?.owner.map { "\($0)" } ?? ""
    switch change.thing {
    case .test, .moment, .deliverable, .passage: return "\(change.thing) \(owner)"
    default: return "\(change.thing)"
    }
  }

  private func phrase(_ group: [Change]) -> Phrase {
    guard group.count > 1, let first = group.first, let kind = plural(of: first) else {
      return group.map { sentences.subject(of: $0) }.joinedByAnd
    }
    let names = names(
      group.compactMap { change in
        sentences.thing(of: change).map { thing in
          name(of: thing, sentences.names(for: change))
        }
      })
    let words = Phrase(
      nl: "de \(kind.dutch) \(names.dutch)", en: "the \(kind.english) \(names.english)")
    guard let owner = owner(of: first) else { return words }
    return Phrase(
      nl: "\(words.dutch) van \(owner.dutch)", en: "\(words.english) of \(owner.english)")
  }

  /// What several of the kind are called; nil for what is named by more than a title.
  private func plural(of change: Change) -> Phrase? {
    switch change.thing {
    case .exception, .session, .curriculum, .period, .recess: nil
    default: change.thing.noun.many
    }
  }

  private func name(of thing: Thing, _ names: EditionNames) -> Phrase {
    switch thing.kind {
    case .test, .moment, .deliverable:
      (thing.titles.phrase ?? Phrase(same: thing.id)).quoted
    default: names.shortName(thing)
    }
  }

  private func owner(of change: Change) -> Phrase? {
    switch change.thing {
    case .test, .moment, .deliverable, .passage:
      let names = sentences.names(for: change)
      return sentences.thing(of: change)?.owner.map { place in
        let owner = names.things.things[place]
        return names.name(owner.kind, owner.id)
      }
    default: return nil
    }
  }
}
