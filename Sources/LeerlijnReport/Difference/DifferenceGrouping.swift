internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Puts changes that say the same together, so that a reader hears it once.
enum DifferenceGrouping {
  /// As many changes as make a group of their own.
  private static let least = 3

  // MARK: Days that moved together

  /// Parts of the calendar whose days moved by one number of days.
  struct Shift {
    let changes: [Change]
    /// Some of them stand in another study year now.
    var rehomed: [Change] = []
  }

  /// Days that moved by one number of days, where several did; and all other changes.
  static func shifts(in changes: [Change]) -> (groups: [Shift], rest: [Change]) {
    var groups: [Int: [Change]] = [:]
    for change in changes {
      if let shift = change.shift, shift != 0 { groups[shift, default: []].append(change) }
    }
    let kept = groups.filter { $0.value.count >= least }
    var rest = changes.filter { change in
      guard let shift = change.shift else { return true }
      return kept[shift] == nil
    }
    let shifts = kept.keys.sorted().compactMap { kept[$0] }.map { group in
      let things = Set(group.compactMap(\.newThing))
      let moved = rest.filter { change in
        change.field == .owner && change.newThing.map(things.contains) == true
      }
      // Told in one clause, so only where all went the same way.
      guard Set(moved.map { [$0.old, $0.new] }).count == 1 else { return Shift(changes: group) }
      rest.removeAll { change in
        change.field == .owner && change.newThing.map(things.contains) == true
      }
      return Shift(changes: group, rehomed: moved)
    }
    return (shifts, rest)
  }

  static func entry(ofShift shift: Shift, _ sentences: ChangeSentences) -> DifferenceEntry {
    let changes = shift.changes
    let days = changes.first?.shift ?? 0
    let count = abs(days)
    let length =
      count % 7 == 0
      ? Phrase(
        nl: "\(count) dagen (\(count / 7) weken)", en: "\(count) days (\(count / 7) weeks)")
      : Phrase(
        nl: count == 1 ? "1 dag" : "\(count) dagen", en: count == 1 ? "1 day" : "\(count) days")
    let amount = changes.count
    let clause = shift.rehomed.first.map { first in
      home(of: first, count: shift.rehomed.count, sentences)
    }
    let sentence =
      days > 0
      ? Phrase(
        nl:
          "\(amount) onderdelen van de kalender schuiven \(length.dutch) op\(clause?.dutch ?? "").",
        en: "\(amount) parts of the calendar move on by \(length.english)\(clause?.english ?? "").")
      : Phrase(
        nl:
          "\(amount) onderdelen van de kalender gaan \(length.dutch) terug\(clause?.dutch ?? "").",
        en: "\(amount) parts of the calendar move back by \(length.english)"
          + "\(clause?.english ?? "").")
    let all = changes + shift.rehomed
    var entry = DifferenceEntry(
      sentence: sentence, consequence: all.map(\.consequence).max() ?? .revision, changes: all)
    entry.details = changes.map { change in
      DifferenceEntry.Detail(
        name: name(of: change, sentences),
        old: change.old.map { FieldWords(sentences.oldNames).words(of: $0) } ?? Phrase(same: ""),
        new: change.new.map { FieldWords(sentences.newNames).words(of: $0) } ?? Phrase(same: ""))
    }
    return entry
  }

  /// `; 8 daarvan horen nu bij het studiejaar 2020-2021`.
  private static func home(
    of change: Change, count: Int, _ sentences: ChangeSentences
  ) -> Phrase {
    let owner = sentences.owners(of: change).new
    return Phrase(
      nl: count == 1
        ? "; 1 daarvan hoort nu bij \(owner.dutch)"
        : "; \(count) daarvan horen nu bij \(owner.dutch)",
      en: count == 1
        ? "; 1 of them now belongs to \(owner.english)"
        : "; \(count) of them now belong to \(owner.english)")
  }

  private static func name(of change: Change, _ sentences: ChangeSentences) -> Phrase {
    let subject = sentences.subject(of: change).capitalised
    guard change.field != .days, change.field != .day, let field = change.field else {
      return subject
    }
    let name = Part.noun(of: field, in: change.thing).one.capitalised
    let of = sentences.subject(of: change)
    return Phrase(
      nl: "\(name.dutch) van \(of.dutch)", en: "\(name.english) of \(of.english)")
  }

  // MARK: Sentences

  static func entries(of changes: [Change], _ sentences: ChangeSentences) -> [DifferenceEntry] {
    var groups: [[Change]] = []
    var places: [String: Int] = [:]
    for change in changes {
      if let key = key(of: change, sentences) {
        if let place = places[key] {
          groups[place].append(change)
          continue
        }
        places[key] = groups.count
      }
      groups.append([change])
    }
    return groups.flatMap { group -> [DifferenceEntry] in
      if let load = studyLoad(group, sentences) { return [load] }
      guard group.count >= leastFor(group), let joined = joined(group, sentences) else {
        return group.map { single($0, sentences) }
      }
      return [joined]
    }
  }

  /// One value that is the same for two is said once; lists are told apart until there are three.
  private static func leastFor(_ group: [Change]) -> Int {
    group.first?.isValue == true ? 2 : least
  }

  /// Credits and hours of one thing, which say the same twice.
  private static func studyLoad(
    _ group: [Change], _ sentences: ChangeSentences
  ) -> DifferenceEntry? {
    guard group.count == 2, let credits = group.first(where: { $0.field == .credits }),
      let hours = group.first(where: { $0.field == .workload }),
      case .amount(let before, .credits)? = credits.old,
      case .amount(let after, .credits)? = credits.new,
      case .amount(let oldHours, .hours)? = hours.old,
      case .amount(let newHours, .hours)? = hours.new
    else { return nil }
    let subject = sentences.subject(of: credits)
    let (was, becomes) = (Unit.credits.number(before), Unit.credits.measured(after))
    let (from, to) = (Unit.hours.number(oldHours), Unit.hours.measured(newHours))
    var entry = single(credits, sentences)
    entry = DifferenceEntry(
      sentence: Phrase(
        nl: "De studielast van \(subject.dutch) gaat van \(was.dutch) naar \(becomes.dutch), dus "
          + "van \(from.dutch) naar \(to.dutch).",
        en: "The study load of \(subject.english) goes from \(was.english) to "
          + "\(becomes.english), so from \(from.english) to \(to.english)."),
      consequence: max(credits.consequence, hours.consequence), old: entry.old, new: entry.new,
      changes: group)
    return entry
  }

  static func single(_ change: Change, _ sentences: ChangeSentences) -> DifferenceEntry {
    var entry = DifferenceEntry(
      sentence: sentences.sentence(for: change), consequence: change.consequence,
      changes: [change])
    let values = DifferenceValues(sentences)
    entry.old = values.old(of: change)
    entry.new = values.new(of: change)
    return entry
  }

  /// What makes changes one group; nil for what is always told by itself.
  private static func key(of change: Change, _ sentences: ChangeSentences) -> String? {
    let consequence = change.consequence.rawValue
    if change.thing == .passage, change.consequence == .editorial {
      return "passages \(sentences.ownerName(of: change))"
    }
    switch change.kind {
    case .added, .removed:
      guard change.thing.isListed else { return nil }
      let thing = sentences.thing(of: change)
      let owner = change.thing.isListedByOwner ? thing?.owner.map { "\($0)" } ?? "" : ""
      return "\(change.kind.rawValue) \(change.thing.rawValue) \(owner) \(consequence)"
    case .moved where change.field == .owner:
      let owners = sentences.owners(of: change)
      return "moved \(owners.old.dutch) \(owners.new.dutch) \(consequence)"
    case .changed:
      guard let field = change.field else { return nil }
      if change.isLoad { return "load \(change.newThing ?? -1)" }
      if change.isValue {
        let values = DifferenceValues(sentences)
        let (old, new) = (values.old(of: change), values.new(of: change))
        return "value \(field.rawValue) \(old?.dutch ?? "") \(new?.dutch ?? "") \(consequence)"
      }
      if field == .planned { return "planned \(change.new != nil) \(consequence)" }
      guard change.isPresenceOfWords || change.isAboutWords && field != .title,
        change.thing != .source || field == .citations
      else { return nil }
      let presence = change.old == nil ? "came" : change.new == nil ? "went" : "changed"
      return "\(presence) \(field.rawValue)"
    default: return nil
    }
  }
}

extension ThingKind {
  /// Whether several that come or go are told in one sentence.
  fileprivate var isListed: Bool {
    switch self {
    case .rule, .exception, .parameter, .programme, .course, .placement, .line, .curriculum: false
    default: true
    }
  }

  /// Whether such a sentence names what they belong to.
  var isListedByOwner: Bool {
    switch self {
    case .session, .period, .recess, .outcome, .profile, .phase, .passage: true
    default: false
    }
  }
}

extension Change {
  /// Whether it is one value in the place of another, and no more is to be said of it.
  var isValue: Bool {
    guard kind == .changed, span == nil, edit == nil else { return false }
    switch field {
    case .due: return true
    case .deadline: return old != nil && new != nil
    case .from, .until: return thing == .network
    case .year: return thing == .theme
    case .lead, .per, .maximum, .minimum, .profile, .level, .perspective:
      return thing != .rule
    default: return false
    }
  }

  /// Whether words came or went that no verdict reads; which ones, the document says.
  fileprivate var isPresenceOfWords: Bool {
    guard consequence == .editorial, (old == nil) != (new == nil) else { return false }
    if case .words = old ?? new { return true }
    return false
  }

  /// Whether it is about credits or hours of a course or placement.
  fileprivate var isLoad: Bool {
    (thing == .course || thing == .placement) && (field == .credits || field == .workload)
      && old != nil && new != nil
  }
}
