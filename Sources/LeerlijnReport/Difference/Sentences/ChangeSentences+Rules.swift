internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension ChangeSentences {
  // MARK: Rules that come and go

  func rulePresence(_ change: Change) -> Phrase {
    guard let thing = thing(of: change) else { return subject(of: change) }
    let names = names(for: change)
    let start = subject(of: change).capitalised
    let asked = condition(of: thing, names)
    let people = people(of: thing, names)
    let term = term(of: thing)
    let isAdvice = thing.fields[.advisory] != nil
    if change.kind == .removed {
      return Phrase(
        nl: "\(start.dutch)\(people.dutch) vervalt. Nodig was: \(asked.dutch).",
        en: "\(start.english)\(people.english) goes. It asked: \(asked.english).")
    }
    return isAdvice
      ? Phrase(
        nl: "\(start.dutch)\(people.dutch) is een nieuw advies: \(asked.dutch).\(term.dutch)",
        en: "\(start.english)\(people.english) is new advice: \(asked.english).\(term.english)")
      : Phrase(
        nl: "\(start.dutch)\(people.dutch) is nieuw. Nodig is: \(asked.dutch).\(term.dutch)",
        en: "\(start.english)\(people.english) is new. It asks: \(asked.english).\(term.english)")
  }

  /// The deadline as a sentence of its own; empty where there is none.
  private func term(of thing: Thing) -> Phrase {
    guard case .date(let expression)? = thing.fields[.deadline] else { return Phrase(same: "") }
    let day = expression.words
    return Phrase(nl: " De termijn is \(day.dutch).", en: " The deadline is \(day.english).")
  }

  private func condition(of thing: Thing, _ names: EditionNames) -> Phrase {
    guard case .condition(let form)? = thing.fields[.condition] else { return Phrase(same: "") }
    return ConditionWords(names).words(of: form.condition)
  }

  /// Whom a rule is for, between brackets; empty where it is for everyone.
  private func people(of thing: Thing, _ names: EditionNames) -> Phrase {
    let words = FieldWords(names)
    var parts: [Phrase] = []
    func add(_ field: ThingField, _ frame: (Phrase) -> Phrase) {
      if let value = thing.fields[field] { parts.append(frame(words.words(of: value))) }
    }
    add(.profile) { Phrase(nl: "profiel \($0.dutch)", en: "profile \($0.english)") }
    add(.years) { Phrase(nl: "jaar \($0.dutch)", en: "year \($0.english)") }
    add(.cohorts) { $0 }
    add(.networks) { $0 }
    guard !parts.isEmpty else { return Phrase(same: "") }
    let list = parts.joinedByCommas
    return Phrase(nl: " (\(list.dutch))", en: " (\(list.english))")
  }

  // MARK: Whom a rule is for

  /// A bound on whom a rule is for that came or went; nil for other fields.
  func scope(_ change: Change, _ before: Phrase?, _ after: Phrase?) -> Phrase? {
    let subject = subject(of: change)
    let start = subject.capitalised
    guard let field = change.field else { return nil }
    switch (field, before, after) {
    case (.deadline, nil, let after?):
      return Phrase(
        nl: "\(start.dutch) heeft nu een termijn: uiterlijk \(after.dutch).",
        en: "\(start.english) now has a deadline: \(after.english).")
    case (.deadline, let before?, _):
      return Phrase(
        nl: "\(start.dutch) heeft geen eigen termijn meer; die was \(before.dutch).",
        en: "\(start.english) no longer has a deadline of its own; it was \(before.english).")
    case (.programme, nil, let after?), (.profile, nil, let after?), (.cohorts, nil, let after?),
      (.networks, nil, let after?):
      return Phrase(
        nl: "\(start.dutch) geldt nu alleen voor \(after.dutch); eerder voor iedereen.",
        en: "\(start.english) now holds for \(after.english) alone; before for everyone.")
    case (.programme, let before?, nil), (.profile, let before?, nil), (.cohorts, let before?, nil),
      (.networks, let before?, nil):
      return Phrase(
        nl: "\(start.dutch) geldt nu voor iedereen; eerder alleen voor \(before.dutch).",
        en: "\(start.english) now holds for everyone; before for \(before.english) alone.")
    case (.years, nil, let after?):
      return Phrase(
        nl: "\(start.dutch) geldt nu alleen in jaar \(after.dutch); eerder in elk jaar.",
        en: "\(start.english) now holds in year \(after.english) alone; before in every year.")
    case (.years, let before?, nil):
      return Phrase(
        nl: "\(start.dutch) geldt nu in elk jaar; eerder alleen in jaar \(before.dutch).",
        en: "\(start.english) now holds in every year; before in year \(before.english) alone.")
    case (.from, nil, let after?):
      return Phrase(
        nl: "\(start.dutch) geldt pas vanaf \(after.dutch).",
        en: "\(start.english) only holds from \(after.english).")
    case (.from, let before?, _):
      return Phrase(
        nl: "\(start.dutch) geldt altijd al; eerder pas vanaf \(before.dutch).",
        en: "\(start.english) holds from the first day; before only from \(before.english).")
    case (.until, nil, let after?):
      return Phrase(
        nl: "\(start.dutch) geldt tot en met \(after.dutch).",
        en: "\(start.english) holds through \(after.english).")
    case (.until, let before?, _):
      return Phrase(
        nl: "\(start.dutch) blijft gelden; eerder tot en met \(before.dutch).",
        en: "\(start.english) goes on to hold; before through \(before.english).")
    default: return nil
    }
  }

  // MARK: Exceptions

  func exceptionPresence(_ change: Change) -> Phrase {
    guard let thing = thing(of: change) else { return subject(of: change) }
    let start = subject(of: change).capitalised
    let asked = condition(of: thing, names(for: change))
    return change.kind == .added
      ? Phrase(
        nl: "\(start.dutch) is nieuw. Dan is nodig: \(asked.dutch).",
        en: "\(start.english) is new. It then asks: \(asked.english).")
      : Phrase(
        nl: "\(start.dutch) vervalt. Toen was nodig: \(asked.dutch).",
        en: "\(start.english) goes. It asked: \(asked.english).")
  }

  // MARK: Conditions as a whole

  func condition(_ change: Change) -> Phrase {
    let subject = subject(of: change)
    let start = subject.capitalised
    func words(_ value: FieldValue?, _ names: EditionNames) -> Phrase {
      value.map { FieldWords(names).words(of: $0) } ?? Phrase(same: "")
    }
    let (before, after) = (words(change.old, oldNames), words(change.new, newNames))
    switch (change.old, change.new) {
    case (nil, _):
      return Phrase(
        nl: "\(start.dutch) heeft nu een ingangseis: \(after.dutch).",
        en: "\(start.english) now has an entry requirement: \(after.english).")
    case (_, nil):
      return Phrase(
        nl: "De ingangseis van \(subject.dutch) vervalt: \(before.dutch).",
        en: "The entry requirement of \(subject.english) goes: \(before.english).")
    default:
      let name = Part.noun(of: change.field ?? .condition, in: change.thing).one.capitalised
      return change.consequence == .editorial
        ? Phrase(
          nl: "\(name.dutch) van \(subject.dutch) is anders opgeschreven en vraagt hetzelfde.",
          en: "\(name.english) of \(subject.english) is written in another way and asks the same.")
        : Phrase(
          nl: "\(name.dutch) van \(subject.dutch) is nu: \(after.dutch); dat was: \(before.dutch).",
          en: "\(name.english) of \(subject.english) is now: \(after.english); it was: "
            + "\(before.english).")
    }
  }
}
