internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What the things of one edition are called in a sentence.
struct EditionNames: ThingNames {
  let things: ThingList
  private let titles: [ThingKind: [String: Phrase]]
  private let parameters: [ParameterID: Parameter]

  init(_ things: ThingList, _ curriculum: Curriculum) {
    self.things = things
    var titles: [ThingKind: [String: Phrase]] = [:]
    for thing in things.things where titles[thing.kind]?[thing.id] == nil {
      if let title = thing.titles.phrase { titles[thing.kind, default: [:]][thing.id] = title }
    }
    self.titles = titles
    parameters = Dictionary(
      curriculum.parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// In quotation marks: the title, else the id.
  func name(_ kind: ThingKind, _ id: String) -> Phrase {
    let kinds = kind == .course ? [.course, .placement] : [kind]
    let title = kinds.lazy.compactMap { titles[$0]?[id] }.first
    if kind == .role { return title?.lowered ?? Phrase(same: id) }
    if kind == .year { return Phrase(same: id) }
    return (title ?? Phrase(same: id)).quoted
  }

  func called(_ kind: ThingKind, _ id: String) -> Phrase { name(kind, id) }

  /// A thing of whatever kind, by its id.
  func name(ofAny id: String) -> Phrase {
    let kinds = ThingKind.allCases.filter { titles[$0]?[id] != nil }
    return kinds.first.map { name($0, id) } ?? Phrase(same: id).quoted
  }

  func names(_ kind: ThingKind, _ ids: [String]) -> Phrase {
    ids.map { name(kind, $0) }.joinedByAnd
  }

  /// The thing with its kind: `de toets ‘Portfolio’ van ‘Profiel Jeugd’`.
  func subject(_ thing: Thing) -> Phrase {
    let kind = thing.kind.noun.one
    let title = thing.titles.phrase
    let owner = thing.owner.map { things.things[$0] }
    switch thing.kind {
    case .curriculum: return kind
    case .exception:
      let rule = owner.map { name(.rule, $0.id) } ?? Phrase(same: "")
      let days = dayWords(thing)
      return Phrase(
        nl: "de uitzondering op de regel \(rule.dutch) \(days.dutch)",
        en: "the exception to the rule \(rule.english) \(days.english)")
    case .passage:
      let source = owner.map { name(.source, $0.id) } ?? Phrase(same: "")
      var locator = thing.id
      if case .text(let text)? = thing.fields[.locator] { locator = text }
      return Phrase(
        nl: "de passage ‘\(locator)’ van \(source.dutch)",
        en: "the passage ‘\(locator)’ of \(source.english)")
    case .test, .moment, .deliverable:
      let whole = owner.map { name($0.kind, $0.id) } ?? Phrase(same: "")
      let own = (title ?? Phrase(same: thing.id)).quoted
      return Phrase(
        nl: "\(kind.dutch) \(own.dutch) van \(whole.dutch)",
        en: "\(kind.english) \(own.english) of \(whole.english)")
    case .session where title == nil:
      let series = owner.map { name(.series, $0.id) } ?? Phrase(same: "")
      let day = thing.fields[.day].map { FieldWords(self).words(of: $0) } ?? Phrase(same: thing.id)
      return Phrase(
        nl: "de bijeenkomst van \(series.dutch) op \(day.dutch)",
        en: "the session of \(series.english) on \(day.english)")
    default:
      let own = name(thing.kind, thing.id)
      return Phrase(nl: "\(kind.dutch) \(own.dutch)", en: "\(kind.english) \(own.english)")
    }
  }

  /// As short as it can be within a list.
  func shortName(_ thing: Thing) -> Phrase {
    switch thing.kind {
    case .session where thing.titles.entries.isEmpty:
      return thing.fields[.day].map { FieldWords(self).words(of: $0) } ?? Phrase(same: thing.id)
    case .passage:
      if case .text(let locator)? = thing.fields[.locator] { return Phrase(same: locator).quoted }
      return Phrase(same: thing.id).quoted
    case .exception, .test, .moment: return subject(thing)
    default: return name(thing.kind, thing.id)
    }
  }

  private func dayWords(_ thing: Thing) -> Phrase {
    guard case .days(let days)? = thing.fields[.days] else { return Phrase(same: "") }
    let (first, last) = (days.first.pastWords, days.last.pastWords)
    return Phrase(
      nl: "van \(first.dutch) tot en met \(last.dutch)",
      en: "from \(first.english) through \(last.english)")
  }

  // MARK: Numbers

  /// Every amount a parameter can have, smallest first.
  func amounts(of id: ParameterID) -> [Int] {
    Set(parameters[id]?.values.map(\.amount) ?? []).sorted()
  }

  /// The amount of a bound that is the same for everyone at all times; nil where it is not.
  func onlyAmount(of bound: Bound) -> Int? {
    switch bound {
    case .amount(let amount): return amount
    case .parameter(let id):
      let amounts = amounts(of: id)
      return amounts.count == 1 ? amounts[0] : nil
    }
  }

  /// A bound with its unit; a parameter with its name behind it.
  func bound(_ bound: Bound, _ unit: Unit) -> Phrase {
    switch bound {
    case .amount(let amount): return unit.measured(amount)
    case .parameter(let id):
      let own = parameters[id]?.unit ?? unit
      let shown = own == .count ? unit : own
      let title = name(.parameter, id.text)
      guard parameters[id] != nil else {
        return Phrase(
          nl: "de parameter \(title.dutch), die er niet is",
          en: "the parameter \(title.english), which does not exist")
      }
      let amounts = amounts(of: id)
      let values = amounts.enumerated().map { index, amount in
        index + 1 < amounts.count ? shown.shortly(amount) : shown.measured(amount)
      }.joinedByOr
      return Phrase(
        nl: "\(values.dutch) (\(title.dutch))", en: "\(values.english) (\(title.english))")
    }
  }

  func unit(ofParameter id: String) -> Unit? { parameters[ParameterID(id)]?.unit }
  func parameter(_ id: String) -> Parameter? { parameters[ParameterID(id)] }
}
