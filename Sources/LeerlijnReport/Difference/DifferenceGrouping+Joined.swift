internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension DifferenceGrouping {
  /// Several changes in one sentence; nil where there is none for them.
  static func joined(_ group: [Change], _ sentences: ChangeSentences) -> DifferenceEntry? {
    guard let first = group.first else { return nil }
    let isEditorial = group.allSatisfy { $0.consequence == .editorial }
    let subjects = SubjectList(sentences, isShort: isEditorial)
    let list = subjects.names(
      group.compactMap { change in
        sentences.thing(of: change).map { sentences.names(for: change).shortName($0) }
      })
    if isEditorial, group.allSatisfy({ $0.thing == .passage }) {
      return passages(group, sentences)
    }
    let sentence: Phrase
    switch first.kind {
    case .added, .removed:
      let whole =
        first.thing.isListedByOwner
        ? sentences.thing(of: first)?.owner.map {
          let names = sentences.names(for: first)
          return names.subject(names.things.things[$0])
        } : nil
      let isKnown = group.allSatisfy { sentences.isKnownByItsDays($0) }
      sentence =
        isKnown
        ? known(first, group.count, list, of: whole) : presence(first, group.count, list, of: whole)
    case .moved:
      let owners = sentences.owners(of: first)
      sentence = Phrase(
        nl: "\(list.dutch) horen nu bij \(owners.new.dutch); dat was \(owners.old.dutch).",
        en: "\(list.english) now belong to \(owners.new.english); it was \(owners.old.english).")
    default:
      guard let field = first.field else { return nil }
      if first.isValue { return value(group, field, sentences) }
      let words = subjects.words(of: group)
      sentence =
        field == .planned ? sentences.flag(first, words) : fields(group, field, words)
    }
    return DifferenceEntry(
      sentence: sentence.capitalised, consequence: group.map(\.consequence).max() ?? .revision,
      changes: group)
  }

  /// A field of words that came, went or changed in several things.
  private static func fields(
    _ group: [Change], _ field: ThingField, _ subjects: Phrase
  ) -> Phrase {
    let name = group.first.map { Part.noun(of: field, in: $0.thing) } ?? field.noun
    let (word, isMany) = (name.one, name.isPlural)
    let head = word.capitalised
    if group.allSatisfy({ $0.old == nil }) {
      return Phrase(
        nl: "Bij \(subjects.dutch) \(isMany ? "zijn" : "is") \(word.dutch) nieuw.",
        en: "With \(subjects.english) \(word.english) \(isMany ? "are" : "is") new.")
    }
    if group.allSatisfy({ $0.new == nil }) {
      return Phrase(
        nl: "Bij \(subjects.dutch) \(isMany ? "vervallen" : "vervalt") \(word.dutch).",
        en: "With \(subjects.english) \(word.english) \(isMany ? "go" : "goes").")
    }
    return isMany
      ? Phrase(
        nl: "\(head.dutch) zijn aangepast bij \(subjects.dutch).",
        en: "\(head.english) were adapted with \(subjects.english).")
      : Phrase(
        nl: "\(head.dutch) is anders verwoord bij \(subjects.dutch).",
        en: "\(head.english) is worded in another way with \(subjects.english).")
  }

  /// One value that changed alike in several things.
  private static func value(
    _ group: [Change], _ field: ThingField, _ sentences: ChangeSentences
  ) -> DifferenceEntry? {
    guard let first = group.first else { return nil }
    let single = single(first, sentences)
    let name = Part.noun(of: field, in: first.thing).one
    let subjects = SubjectList(sentences, isShort: false).words(of: group)
    let sentence: Phrase
    switch (single.old, single.new) {
    case (let old?, let new?):
      sentence = Phrase(
        nl: "Voor \(subjects.dutch) is \(name.dutch) nu \(new.dutch); dat was \(old.dutch).",
        en: "For \(subjects.english) \(name.english) is now \(new.english); it was "
          + "\(old.english).")
    case (let old?, nil):
      sentence = Phrase(
        nl: "Voor \(subjects.dutch) vervalt \(name.dutch); dat was \(old.dutch).",
        en: "For \(subjects.english) \(name.english) goes; it was \(old.english).")
    case (nil, let new?):
      sentence = Phrase(
        nl: "Voor \(subjects.dutch) is \(name.dutch) nu \(new.dutch); eerder was er geen.",
        en: "For \(subjects.english) \(name.english) is now \(new.english); there was none before.")
    case (nil, nil): return nil
    }
    return DifferenceEntry(
      sentence: sentence, consequence: first.consequence, old: single.old, new: single.new,
      changes: group)
  }

  /// What became of the passages of one source, in numbers.
  private static func passages(
    _ group: [Change], _ sentences: ChangeSentences
  ) -> DifferenceEntry? {
    guard let first = group.first, let thing = sentences.thing(of: first), let owner = thing.owner
    else { return nil }
    let names = sentences.names(for: first)
    let source = names.subject(names.things.things[owner])
    let come = group.count { $0.kind == .added }
    let gone = group.count { $0.kind == .removed }
    // One passage may have another text, place and numbers.
    let adapted = Set(
      group.filter { $0.kind != .added && $0.kind != .removed }.compactMap(\.newThing)
    ).count
    let parts = [
      (gone, Phrase(nl: "\(gone) vervallen", en: "\(gone) gone")),
      (come, Phrase(nl: "\(come) nieuw", en: "\(come) new")),
      (adapted, Phrase(nl: "\(adapted) aangepast", en: "\(adapted) adapted")),
    ].filter { $0.0 > 0 }.map(\.1).joinedByAnd
    return DifferenceEntry(
      sentence: Phrase(
        nl: "In \(source.dutch) zijn passages anders: \(parts.dutch).",
        en: "In \(source.english) passages differ: \(parts.english)."),
      consequence: .editorial, changes: group)
  }

  /// What only got another name.
  private static func known(
    _ change: Change, _ count: Int, _ list: Phrase, of whole: Phrase?
  ) -> Phrase {
    let kind = change.thing.noun.many
    let of = whole.map { Phrase(nl: " van \($0.dutch)", en: " of \($0.english)") }
    return Phrase(
      nl: "\(count) \(kind.dutch)\(of?.dutch ?? "") stonden er al, onder een andere naam: "
        + "\(list.dutch).",
      en: "\(count) \(kind.english)\(of?.english ?? "") were there already, by another name: "
        + "\(list.english).")
  }

  private static func presence(
    _ change: Change, _ count: Int, _ list: Phrase, of whole: Phrase?
  ) -> Phrase {
    let kind = change.thing.noun.many
    let of = whole.map { Phrase(nl: " van \($0.dutch)", en: " of \($0.english)") }
    let what = Phrase(
      nl: "\(count) \(kind.dutch)\(of?.dutch ?? "")",
      en: "\(count) \(kind.english)\(of?.english ?? "")")
    return change.kind == .added
      ? Phrase(
        nl: "\(what.dutch) zijn nieuw: \(list.dutch).",
        en: "\(what.english) are new: \(list.english).")
      : Phrase(
        nl: "\(what.dutch) vervallen: \(list.dutch).",
        en: "\(what.english) go: \(list.english).")
  }
}
