internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Puts changes that say the same together, so that a reader hears it once.
enum DifferenceGrouping {
  /// As many changes as make a group of their own.
  private static let least = 3

  // MARK: Days that moved together

  /// Days that moved by one number of days, where several did; and all other changes.
  static func shifts(in changes: [Change]) -> (groups: [[Change]], rest: [Change]) {
    var groups: [Int: [Change]] = [:]
    for change in changes {
      if let shift = change.shift, shift != 0 { groups[shift, default: []].append(change) }
    }
    let kept = groups.filter { $0.value.count >= least }
    let rest = changes.filter { change in
      guard let shift = change.shift else { return true }
      return kept[shift] == nil
    }
    return (kept.keys.sorted().compactMap { kept[$0] }, rest)
  }

  static func entry(ofShift changes: [Change], _ sentences: ChangeSentences) -> DifferenceEntry {
    let days = changes.first?.shift ?? 0
    let count = abs(days)
    let length =
      count % 7 == 0
      ? Phrase(
        nl: "\(count) dagen (\(count / 7) weken)", en: "\(count) days (\(count / 7) weeks)")
      : Phrase(
        nl: count == 1 ? "1 dag" : "\(count) dagen", en: count == 1 ? "1 day" : "\(count) days")
    let amount = changes.count
    let sentence =
      days > 0
      ? Phrase(
        nl: "\(amount) onderdelen van de kalender schuiven \(length.dutch) op.",
        en: "\(amount) parts of the calendar move on by \(length.english).")
      : Phrase(
        nl: "\(amount) onderdelen van de kalender gaan \(length.dutch) terug.",
        en: "\(amount) parts of the calendar move back by \(length.english).")
    var entry = DifferenceEntry(
      sentence: sentence, consequence: changes.map(\.consequence).max() ?? .revision,
      changes: changes)
    entry.details = changes.map { change in
      DifferenceEntry.Detail(
        name: name(of: change, sentences),
        old: change.old.map { FieldWords(sentences.oldNames).words(of: $0) } ?? Phrase(same: ""),
        new: change.new.map { FieldWords(sentences.newNames).words(of: $0) } ?? Phrase(same: ""))
    }
    return entry
  }

  private static func name(of change: Change, _ sentences: ChangeSentences) -> Phrase {
    let subject = sentences.subject(of: change).capitalised
    guard change.field != .days, change.field != .day, let field = change.field else {
      return subject
    }
    let name = field.name(of: change.thing).words.capitalised
    let of = sentences.subject(of: change)
    return Phrase(
      nl: "\(name.dutch) van \(of.dutch)", en: "\(name.english) of \(of.english)")
  }

  // MARK: Sentences

  static func entries(of changes: [Change], _ sentences: ChangeSentences) -> [DifferenceEntry] {
    var groups: [[Change]] = []
    var places: [String: Int] = [:]
    for change in changes.sorted(by: { rank($0) < rank($1) }) {
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

  /// Rules before numbers, and what came and went before what changed; else as they stand.
  private static func rank(_ change: Change) -> Int {
    let kind = ThingKind.allCases.firstIndex(of: change.thing) ?? 0
    let order = [.rule, .exception, .parameter].contains(change.thing)
    return order ? kind : change.thing == .curriculum ? 0 : 10
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
      guard change.isAboutWords, field != .title, change.thing != .source || field == .citations
      else { return nil }
      let thing = sentences.thing(of: change)
      let owner = change.thing == .passage ? thing?.owner.map { "\($0)" } ?? "" : ""
      return "changed \(field.rawValue) \(owner)"
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

  /// Whether it is about credits or hours of a course or placement.
  fileprivate var isLoad: Bool {
    (thing == .course || thing == .placement) && (field == .credits || field == .workload)
      && old != nil && new != nil
  }
}
