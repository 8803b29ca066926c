internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Every change of a difference as a sentence that can be read aloud.
struct ChangeSentences {
  let difference: CurriculumDifference
  let oldNames: EditionNames
  let newNames: EditionNames

  init(_ difference: CurriculumDifference) {
    self.difference = difference
    oldNames = EditionNames(difference.oldThings, difference.old)
    newNames = EditionNames(difference.newThings, difference.new)
  }

  func sentence(for change: Change) -> Phrase {
    switch (change.kind, change.thing) {
    case (.added, .rule), (.removed, .rule): rulePresence(change)
    case (.added, .exception), (.removed, .exception): exceptionPresence(change)
    case (.added, .parameter), (.removed, .parameter): parameterPresence(change)
    case (.added, _): added(change)
    case (.removed, _): removed(change)
    case (.renamed, _): renamed(change)
    case (.moved, _) where change.field == .owner: movedOwner(change)
    case (.moved, _) where change.field == .order: reordered(change)
    default: changed(change)
    }
  }

  // MARK: The thing

  /// The names of the edition in which the thing stands now, else stood.
  func names(for change: Change) -> EditionNames {
    change.newThing == nil ? oldNames : newNames
  }

  /// The thing itself: as it is now, else as it was.
  func thing(of change: Change) -> Thing? {
    change.newThing.map { newNames.things.things[$0] }
      ?? change.oldThing.map { oldNames.things.things[$0] }
  }

  /// The id of what it belongs to; empty for the curriculum itself.
  func ownerName(of change: Change) -> String {
    thing(of: change).flatMap { names(for: change).things.ownerName(of: $0) } ?? ""
  }

  func subject(of change: Change) -> Phrase {
    thing(of: change).map { names(for: change).subject($0) } ?? Phrase(same: "")
  }

  // MARK: Coming and going

  /// Whether something with the same days was there: only its name is new.
  func isKnownByItsDays(_ change: Change) -> Bool {
    guard change.kind == .added, [.year, .period, .recess].contains(change.thing),
      let days = thing(of: change)?.fields[.days]
    else { return false }
    return oldNames.things.things.contains { $0.kind == change.thing && $0.fields[.days] == days }
  }

  private func added(_ change: Change) -> Phrase {
    let subject = subject(of: change).capitalised
    if isKnownByItsDays(change) {
      return Phrase(
        nl: "\(subject.dutch) stond er al, onder een andere naam.",
        en: "\(subject.english) was there already, by another name.")
    }
    let details = details(of: change, newNames)
    guard !details.isEmpty else {
      return Phrase(nl: "\(subject.dutch) is nieuw.", en: "\(subject.english) is new.")
    }
    let list = details.joinedByCommas
    return Phrase(
      nl: "\(subject.dutch) is nieuw: \(list.dutch).",
      en: "\(subject.english) is new: \(list.english).")
  }

  private func removed(_ change: Change) -> Phrase {
    let subject = subject(of: change).capitalised
    let details = details(of: change, oldNames)
    guard !details.isEmpty else {
      return Phrase(nl: "\(subject.dutch) vervalt.", en: "\(subject.english) goes.")
    }
    let list = details.joinedByCommas
    return Phrase(
      nl: "\(subject.dutch) (\(list.dutch)) vervalt.",
      en: "\(subject.english) (\(list.english)) goes.")
  }

  /// What a reader wants to know of something that comes or goes.
  private func details(of change: Change, _ names: EditionNames) -> [Phrase] {
    guard let thing = thing(of: change) else { return [] }
    let words = FieldWords(names)
    func field(_ field: ThingField, _ frame: (Phrase) -> Phrase) -> Phrase? {
      thing.fields[field].map { frame(words.words(of: $0)) }
    }
    func plain(_ phrase: Phrase) -> Phrase { phrase }
    switch thing.kind {
    case .course, .placement, .choice:
      return [
        field(.credits, plain),
        field(.year) { Phrase(nl: "jaar \($0.dutch)", en: "year \($0.english)") },
        field(.profile) { Phrase(nl: "profiel \($0.dutch)", en: "profile \($0.english)") },
        field(.days, plain),
        field(.elective) { _ in Phrase(nl: "keuze", en: "elective") },
        partCount(of: change, .test),
      ].compactMap { $0 }
    case .test:
      return [
        field(.weight) { Phrase(nl: "gewicht \($0.dutch) %", en: "weight \($0.english)%") },
        field(.minimum) {
          Phrase(nl: "minimaal een \($0.dutch)", en: "at least \($0.english)")
        },
      ].compactMap { $0 }
    case .moment, .document, .deliverable:
      guard case .date(let due)? = thing.fields[.due] else { return [] }
      return [due.latestWords]
    case .session where !thing.titles.entries.isEmpty: return [field(.day, plain)].compactMap { $0 }
    case .year, .period, .recess, .project, .projectPhase:
      return [field(.days, plain)].compactMap { $0 }
    case .set: return [field(.courses, plain)].compactMap { $0 }
    case .series:
      return [
        field(.per) { Phrase(nl: "voor \($0.dutch)", en: "for \($0.english)") },
        partCount(of: change, .session),
      ].compactMap { $0 }
    case .source: return [partCount(of: change, .passage)].compactMap { $0 }
    case .evaluation: return [field(.day, plain)].compactMap { $0 }
    case .change:
      return [
        field(.effective) { Phrase(nl: "vanaf \($0.dutch)", en: "from \($0.english)") }
      ].compactMap { $0 }
    default: return []
    }
  }

  /// How many of a kind come or go with the thing.
  private func partCount(of change: Change, _ kind: ThingKind) -> Phrase? {
    let (things, owner) =
      change.newThing.map { (newNames.things, $0) }
      ?? (oldNames.things, change.oldThing ?? 0)
    let count = things.things.count { $0.kind == kind && $0.owner == owner }
    guard count > 0 else { return nil }
    let noun = count == 1 ? kind.noun.single : kind.noun.many
    return Phrase(nl: "\(count) \(noun.dutch)", en: "\(count) \(noun.english)")
  }

  // MARK: Names and places

  private func renamed(_ change: Change) -> Phrase {
    let subject = subject(of: change).capitalised
    let before = change.oldThing.map { oldNames.things.things[$0].id } ?? ""
    let after = change.newThing.map { newNames.things.things[$0].id } ?? ""
    return Phrase(
      nl: "\(subject.dutch) heet in het document voortaan ‘\(after)’; dat was ‘\(before)’.",
      en: "\(subject.english) is called ‘\(after)’ in the document now; it was ‘\(before)’.")
  }

  private func movedOwner(_ change: Change) -> Phrase {
    let subject = subject(of: change).capitalised
    let (before, after) = owners(of: change)
    return Phrase(
      nl: "\(subject.dutch) hoort nu bij \(after.dutch); dat was \(before.dutch).",
      en: "\(subject.english) now belongs to \(after.english); it was \(before.english).")
  }

  /// What it belonged to, and belongs to now.
  func owners(of change: Change) -> (old: Phrase, new: Phrase) {
    func words(_ value: FieldValue?, _ names: EditionNames) -> Phrase {
      guard case .names(let kind, let ids)? = value, let id = ids.first else {
        return Phrase(same: "")
      }
      if kind == .curriculum { return kind.noun.one }
      let name = names.name(kind, id)
      return Phrase(
        nl: "\(kind.noun.one.dutch) \(name.dutch)", en: "\(kind.noun.one.english) \(name.english)")
    }
    return (words(change.old, oldNames), words(change.new, newNames))
  }

  private func reordered(_ change: Change) -> Phrase {
    guard case .sequence(let kind, _)? = change.new else { return subject(of: change) }
    let subject = subject(of: change)
    let list = change.new.map { FieldWords(newNames).words(of: $0) } ?? Phrase(same: "")
    return Phrase(
      nl:
        "De volgorde van de \(kind.noun.many.dutch) van \(subject.dutch) is veranderd: \(list.dutch).",
      en:
        "The order of the \(kind.noun.many.english) of \(subject.english) changed: \(list.english)."
    )
  }
}
