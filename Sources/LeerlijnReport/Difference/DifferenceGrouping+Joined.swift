internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension DifferenceGrouping {
  /// Several changes in one sentence; nil where there is none for them.
  static func joined(_ group: [Change], _ sentences: ChangeSentences) -> DifferenceEntry? {
    guard let first = group.first else { return nil }
    let names = group.compactMap { change in
      sentences.thing(of: change).map { sentences.names(for: change).shortName($0) }
    }
    let list = names.joinedByAnd
    let sentence: Phrase
    switch first.kind {
    case .added, .removed:
      let whole =
        first.thing.isListedByOwner
        ? sentences.thing(of: first)?.owner.map {
          let names = sentences.names(for: first)
          return names.subject(names.things.things[$0])
        } : nil
      sentence = presence(first, group.count, list, of: whole)
    case .moved:
      let owners = sentences.owners(of: first)
      sentence = Phrase(
        nl: "\(list.dutch) horen nu bij \(owners.new.dutch); dat was \(owners.old.dutch).",
        en: "\(list.english) now belong to \(owners.new.english); it was \(owners.old.english).")
    default:
      guard let field = first.field else { return nil }
      if first.isValue { return value(group, field, sentences) }
      let name = field.name(of: first.thing)
      let subjects = group.map { sentences.subject(of: $0) }.joinedByAnd
      let head = name.words.capitalised
      sentence =
        name.isPlural
        ? Phrase(
          nl: "\(head.dutch) zijn aangepast bij \(subjects.dutch).",
          en: "\(head.english) were adapted with \(subjects.english).")
        : Phrase(
          nl: "\(head.dutch) is anders verwoord bij \(subjects.dutch).",
          en: "\(head.english) is worded in another way with \(subjects.english).")
    }
    return DifferenceEntry(
      sentence: sentence.capitalised, consequence: group.map(\.consequence).max() ?? .revision,
      changes: group)
  }

  /// One value that changed alike in several things.
  private static func value(
    _ group: [Change], _ field: ThingField, _ sentences: ChangeSentences
  ) -> DifferenceEntry? {
    guard let first = group.first else { return nil }
    let single = single(first, sentences)
    let name = field.name(of: first.thing).words
    let subjects = group.map { sentences.subject(of: $0) }.joinedByAnd
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

  private static func presence(
    _ change: Change, _ count: Int, _ list: Phrase, of whole: Phrase?
  ) -> Phrase {
    let kind = change.thing.many
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
