internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension ChangeSentences {
  /// `Minimum aantal stage-uren gaat van 840 naar 800 uur, voor cohorten vanaf 2020.`
  func parameterValue(_ change: Change) -> Phrase {
    guard let span = change.span, let thing = thing(of: change) else {
      return subject(of: change)
    }
    let name = newNames.name(.parameter, thing.id)
    let unit = newNames.unit(ofParameter: thing.id) ?? .count
    let oldUnit =
      change.oldThing.flatMap { oldNames.unit(ofParameter: oldNames.things.things[$0].id) } ?? unit
    let when = words(of: span)
    let readers = readers(of: change)
    switch (span.old, span.new) {
    case (let before?, let after?):
      let was = oldUnit == unit ? unit.shortly(before) : oldUnit.measured(before)
      let becomes = unit.measured(after)
      return Phrase(
        nl:
          "\(name.dutch) gaat van \(was.dutch) naar \(becomes.dutch)\(when.dutch).\(readers.dutch)",
        en: "\(name.english) goes from \(was.english) to \(becomes.english)\(when.english)."
          + readers.english)
    case (nil, let after?):
      let becomes = unit.measured(after)
      return Phrase(
        nl: "\(name.dutch) wordt \(becomes.dutch)\(when.dutch); daarvoor was er geen."
          + readers.dutch,
        en: "\(name.english) becomes \(becomes.english)\(when.english); there was none before."
          + readers.english)
    case (let before?, nil):
      let was = oldUnit.measured(before)
      return Phrase(
        nl: "\(name.dutch) vervalt\(when.dutch); dat was \(was.dutch).\(readers.dutch)",
        en: "\(name.english) goes\(when.english); it was \(was.english).\(readers.english)")
    case (nil, nil): return name
    }
  }

  func rewrittenValues(_ change: Change) -> Phrase {
    let subject = subject(of: change)
    return change.consequence == .editorial
      ? Phrase(
        nl: "De waarden van \(subject.dutch) zijn anders opgeschreven en komen op hetzelfde neer.",
        en: "The values of \(subject.english) are written in another way and come to the same.")
      : Phrase(
        nl: "De waarden van \(subject.dutch) zijn veranderd, of gelden op een andere dag.",
        en: "The values of \(subject.english) changed, or hold on another day.")
  }

  func parameterPresence(_ change: Change) -> Phrase {
    guard let thing = thing(of: change) else { return subject(of: change) }
    let names = names(for: change)
    let start = subject(of: change).capitalised
    let values = values(of: thing, names)
    return change.kind == .added
      ? Phrase(
        nl: "\(start.dutch) is nieuw: \(values.dutch).",
        en: "\(start.english) is new: \(values.english).")
      : Phrase(
        nl: "\(start.dutch) vervalt; dat was \(values.dutch).",
        en: "\(start.english) goes; it was \(values.english).")
  }

  private func values(of thing: Thing, _ names: EditionNames) -> Phrase {
    guard let parameter = names.parameter(thing.id) else { return Phrase(same: "") }
    return parameter.values.map { value -> Phrase in
      let span = ParameterSpan(
        cohorts: value.cohorts, from: value.from, until: value.until, old: nil, new: value.amount)
      let (amount, when) = (parameter.unit.measured(value.amount), words(of: span))
      return Phrase(
        nl: "\(amount.dutch)\(when.dutch.dropComma)",
        en: "\(amount.english)\(when.english.dropComma)")
    }.joinedByAnd
  }

  /// For whom and when, after a comma; empty where it is for all and always.
  func words(of span: ParameterSpan) -> Phrase {
    var parts: [Phrase] = []
    if let cohorts = span.cohorts {
      let words = Phrase.cohorts(cohorts)
      parts.append(Phrase(nl: "voor \(words.dutch)", en: "for \(words.english)"))
    }
    switch (span.from?.pastWords, span.until?.pastWords) {
    case (let from?, let until?):
      parts.append(
        Phrase(
          nl: "van \(from.dutch) tot en met \(until.dutch)",
          en: "from \(from.english) through \(until.english)"))
    case (let from?, nil):
      parts.append(Phrase(nl: "vanaf \(from.dutch)", en: "from \(from.english)"))
    case (nil, let until?):
      parts.append(Phrase(nl: "tot en met \(until.dutch)", en: "through \(until.english)"))
    case (nil, nil): break
    }
    return Phrase(
      nl: parts.map { ", " + $0.dutch }.joined(), en: parts.map { ", " + $0.english }.joined())
  }

  /// The rules that a number is asked in, as a sentence of their own; empty where there are many.
  private func readers(of change: Change) -> Phrase {
    guard !change.rules.isEmpty, change.rules.count <= 3 else { return Phrase(same: "") }
    let list = newNames.names(.rule, change.rules.map(\.text))
    return change.rules.count == 1
      ? Phrase(
        nl: " De regel \(list.dutch) gebruikt deze parameter.",
        en: " The rule \(list.english) uses this parameter.")
      : Phrase(
        nl: " De regels \(list.dutch) gebruiken deze parameter.",
        en: " The rules \(list.english) use this parameter.")
  }
}

extension String {
  fileprivate var dropComma: String { replacing(", ", with: " ") }
}
