import LeerlijnDiagnostics
import LeerlijnModel

/// What there is to read about a course or placement behind its box.
struct UnitWords {
  let plan: LinePlan
  let language: Language
  private let conditions: ConditionTitles

  init(_ plan: LinePlan, in language: Language) {
    self.plan = plan
    self.language = language
    conditions = ConditionTitles(plan.curriculum, plan.names)
  }

  func title(of unit: PlanUnit) -> String {
    let title = unit.title[language]
    return title == unit.id ? title : "\(title) (\(unit.id))"
  }

  func credits(of unit: PlanUnit) -> String { amount(of: unit)[language] }

  private func amount(of unit: PlanUnit) -> Phrase {
    plan.curriculum.programmes[unit.programme].creditWords.amount(unit.credits)
  }

  /// Whole sentences: what it counts for, when, for whom, and what it does for which outcome.
  func details(of unit: PlanUnit) -> String {
    var sentences = [load(of: unit)]
    if let profile = unit.profile {
      let name = plan.names[profile]
      sentences.append(
        Phrase(nl: "Alleen voor profiel \(name.dutch).", en: "For profile \(name.english) only."))
    }
    if unit.isElective {
      sentences.append(Phrase(nl: "Een keuze.", en: "An elective."))
    }
    sentences += OutcomeLink.Step.allCases.compactMap { steps($0, of: unit.links) }
    if let asked = asked(by: unit) { sentences.append(asked) }
    return sentences.map { $0[language] }.joined(separator: " ")
  }

  private func load(of unit: PlanUnit) -> Phrase {
    let credits = amount(of: unit)
    let programme = plan.names[plan.curriculum.programmes[unit.programme].id]
    guard let year = unit.year else {
      return Phrase(
        nl: "\(programme.dutch), \(credits.dutch).", en: "\(programme.english), \(credits.english)."
      )
    }
    return Phrase(
      nl: "\(programme.dutch), jaar \(year), \(credits.dutch).",
      en: "\(programme.english), year \(year), \(credits.english).")
  }

  /// `Toetst: A3 De student … .`
  func steps(_ step: OutcomeLink.Step, of links: [OutcomeLink]) -> Phrase? {
    let named = links.filter { $0.step == step }.map { link -> Phrase in
      let code = plan.outcomes[link.outcome].map { $0.code + " " } ?? ""
      let title = plan.names[link.outcome]
      return Phrase(nl: code + title.dutch, en: code + title.english)
    }
    guard !named.isEmpty else { return nil }
    let verb = step.words
    let (dutch, english) = (named.map(\.dutch), named.map(\.english))
    return Phrase(
      nl: "\(verb.dutch): \(dutch.joined(separator: " "))",
      en: "\(verb.english): \(english.joined(separator: " "))")
  }

  /// What it asks beforehand, as a list of titles.
  func asked(by unit: PlanUnit) -> Phrase? {
    unit.requires.map { condition in
      let list = conditions.entries(of: condition).joinedByCommas
      return Phrase(nl: "Vraagt vooraf: \(list.dutch).", en: "Asks first: \(list.english).")
    }
  }

  func entries(of condition: Condition) -> [String] {
    conditions.entries(of: condition).map { $0.capitalised[language] }
  }
}

extension OutcomeLink.Step {
  /// What a course does for an outcome, as it stands in the legend.
  var words: Phrase {
    switch self {
    case .introduces: Phrase(nl: "Maakt kennis met", en: "Introduces")
    case .develops: Phrase(nl: "Oefent", en: "Develops")
    case .assesses: Phrase(nl: "Toetst", en: "Assesses")
    }
  }

  var sign: MapSign.Kind {
    switch self {
    case .introduces: .introduces
    case .develops: .develops
    case .assesses: .assesses
    }
  }
}
