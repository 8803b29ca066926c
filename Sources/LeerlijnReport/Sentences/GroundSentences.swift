internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// What the verdict rests on: parameter values, exception, decisions, passages.
  func grounds(of verdict: RuleVerdict) -> [Phrase] {
    let rule = curriculum.rules[verdict.rule]
    var grounds: [Phrase] = []
    for measure in verdict.root?.measures ?? [] {
      grounds += measure.parameters.map { sentence(about: $0, unit: measure.unit) }
    }
    if let index = verdict.exception {
      grounds.append(sentence(about: rule.exceptions[index]))
    }
    grounds += verdict.decisions.map(sentence(about:))
    if rule.isAdvisory { grounds.append(adviceSentence) }
    if let source = sourceSentence(of: rule) { grounds.append(source) }
    return grounds
  }

  var adviceSentence: Phrase {
    Phrase(
      nl: "Deze regel is een advies en telt niet mee voor de status van de student.",
      en: "This rule is advice and does not count for the student's status.")
  }

  func sourceSentence(of rule: Rule) -> Phrase? {
    guard !rule.citations.isEmpty else { return nil }
    let places = names.places(of: rule.citations)
    return Phrase(nl: "Bron: \(places.dutch).", en: "Source: \(places.english).")
  }

  private func sentence(about parameter: AppliedParameter, unit: Unit) -> Phrase {
    let title = names[parameter.parameter].quoted
    let amount =
      unit == .share
      ? percentage(ofTenThousandths: parameter.amount) : unit.amount(parameter.amount)
    let since =
      parameter.from.map {
        Phrase(
          nl: ", de waarde vanaf \($0.words.dutch)", en: ", the value from \($0.words.english)")
      } ?? Phrase(same: "")
    let source =
      parameter.citation.map { names.place(of: $0) }.map {
        Phrase(nl: " (bron: \($0.dutch))", en: " (source: \($0.english))")
      } ?? Phrase(same: "")
    return Phrase(
      nl: "\(title.dutch) is \(amount.dutch)\(since.dutch)\(source.dutch).",
      en: "\(title.english) is \(amount.english)\(since.english)\(source.english).")
  }

  private func sentence(about exception: RuleException) -> Phrase {
    let days = stretch(exception.days.first, exception.days.last)
    let places = names.places(of: exception.citations)
    let source =
      exception.citations.isEmpty
      ? Phrase(same: "")
      : Phrase(nl: " (bron: \(places.dutch))", en: " (source: \(places.english))")
    return Phrase(
      nl: "De uitzondering van \(days.dutch) is van toepassing\(source.dutch).",
      en: "The exception of \(days.english) applies\(source.english).")
  }

  /// `Vastgesteld door de examencommissie op zo 1 maart 2020: ontheffing van ‘Stage-uren’.`
  private func sentence(about decision: DecisionFact) -> Phrase {
    let who =
      decision.authority.isEmpty
      ? Phrase(nl: "de bevoegde instantie", en: "the competent authority")
      : Phrase(nl: "de \(decision.authority)", en: "the \(decision.authority)")
    let what = names.subject(ofDecision: decision.about).quoted
    let day = decision.day.words
    let ground = decision.ground.isEmpty ? "" : " (\(decision.ground))"
    let kind: Phrase
    switch decision.kind {
    case .exemption:
      kind = Phrase(
        nl: "vrijstelling voor \(what.dutch)", en: "exemption from \(what.english)")
    case .waiver:
      kind = Phrase(nl: "ontheffing van \(what.dutch)", en: "waiver of \(what.english)")
    case .substitution:
      kind = Phrase(
        nl: "een vervangende eis voor \(what.dutch)",
        en: "a substitute for \(what.english)")
    case .extension:
      let until = decision.until?.words ?? Phrase(nl: "een later tijdstip", en: "a later day")
      kind = Phrase(
        nl: "uitstel voor \(what.dutch) tot en met \(until.dutch)",
        en: "extension for \(what.english) through \(until.english)")
    }
    return Phrase(
      nl: "Vastgesteld door \(who.dutch) op \(day.dutch): \(kind.dutch)\(ground).",
      en: "Decided by \(who.english) on \(day.english): \(kind.english)\(ground).")
  }

  func waiverLines(_ verdict: RuleVerdict) -> [AccountLine] {
    let rule = curriculum.rules[verdict.rule].id.text
    let waivers = verdict.decisions.filter {
      $0.about == rule && ($0.kind == .waiver || $0.kind == .substitution)
    }
    return waivers.map {
      AccountLine(kind: .standing, text: sentence(about: $0), depth: 0)
    }
  }
}
