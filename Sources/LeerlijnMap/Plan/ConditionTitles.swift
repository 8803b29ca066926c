import LeerlijnDiagnostics
import LeerlijnModel

/// What a condition asks, as a short list for the margin of a picture: titles rather than sentences.
struct ConditionTitles {
  private let names: Names
  private let rules: [RuleID: Rule]
  private let values: BoundValues
  private let credits: CreditWords

  init(_ curriculum: Curriculum, _ names: Names) {
    self.names = names
    rules = Dictionary(
      curriculum.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    values = BoundValues(curriculum)
    credits = curriculum.creditWords
  }

  /// One entry for each thing that is asked; a rule that only gathers others stands for those.
  func entries(of condition: Condition, depth: Int = 0) -> [Phrase] {
    switch condition.kind {
    case .all(let parts): return parts.flatMap { entries(of: $0, depth: depth) }
    case .any(let parts): return [parts.map(phrase).joinedByOr]
    case .rule(let id):
      guard depth < 3, let rule = rules[id], case .all(let parts) = rule.condition.kind,
        parts.allSatisfy(\.isReference)
      else { return [names[id]] }
      return parts.flatMap { entries(of: $0, depth: depth + 1) }
    default: return [phrase(of: condition)]
    }
  }

  private func phrase(of condition: Condition) -> Phrase {
    switch condition.kind {
    case .all(let parts): return parts.map(phrase).joinedByAnd
    case .any(let parts): return parts.map(phrase).joinedByOr
    case .atLeast(let count, let parts):
      let list = parts.map(phrase).joinedByCommas
      return Phrase(nl: "\(count) van: \(list.dutch)", en: "\(count) of: \(list.english)")
    case .not(let part):
      let words = phrase(of: part)
      return Phrase(nl: "niet: \(words.dutch)", en: "not: \(words.english)")
    case .when(let premise, let then):
      let (premise, then) = (phrase(of: premise), phrase(of: then))
      return Phrase(
        nl: "\(then.dutch), als geldt: \(premise.dutch)",
        en: "\(then.english), if: \(premise.english)")
    case .rule(let id): return names[id]
    case .measure(let measure): return phrase(of: measure)
    }
  }

  private func phrase(of measure: Measure) -> Phrase {
    let subject = subject(of: measure.quantity)
    let unit = measure.quantity.unit
    guard !measure.quantity.isYesOrNo, let least = values.all(measure.minimum, in: unit).first
    else { return subject }
    let amount =
      switch unit {
      case .grade: unit.number(least)
      case .credits: credits.amount(Credits(tenths: least))
      default: unit.amount(least)
      }
    return Phrase(
      nl: "\(subject.dutch): ten minste \(amount.dutch)",
      en: "\(subject.english): at least \(amount.english)")
  }

  private func subject(of quantity: Quantity) -> Phrase {
    switch quantity {
    case .isTrue(let fact) where !fact.degrees.isEmpty:
      return fact.degrees.map { names[$0] }.joinedByOr
    case .isTrue(let fact) where !fact.profiles.isEmpty:
      return fact.profiles.map { names[$0] }.joinedByOr
    case .isTrue: return Phrase(nl: "de inschrijving", en: "the enrolment")
    case .hours(let placements) where placements.isEmpty:
      return Phrase(nl: "stage-uren", en: "placement hours")
    case .hours(let placements): return placements.map { names[$0] }.joinedByAnd
    case .sessions(let series, _, _), .held(let series):
      return series.map { names[$0] }.joinedByAnd
    case .assessed(let placement, let moment): return moment.map { names[$0] } ?? names[placement]
    case .grade(.course(let id)): return names[id]
    case .grade(.test(let id)): return names[id]
    case .grade(.placement(let id)): return names[id]
    case .units(let selection, _): return words(of: selection)
    case .allocate: return Phrase(nl: "een verdeling van vakken", en: "an allocation of courses")
    case .dataPoints(let outcome, _): return names[outcome]
    case .order: return Phrase(nl: "een volgorde", en: "an order of events")
    case .document(let id, _): return names[id]
    case .experience: return Phrase(nl: "werkervaring", en: "work experience")
    case .members: return Phrase(nl: "omvang van het leernetwerk", en: "size of the network")
    case .perspectives(let roles, _): return roles.map { names[$0] }.joinedByAnd
    }
  }

  private func words(of selection: CourseSelection) -> Phrase {
    switch selection {
    case .set(let id): return names[id]
    case .phase(let id): return names[id]
    case .years(let years):
      let list = years.map(String.init).joined(separator: ", ")
      return Phrase(nl: "jaar \(list)", en: "year \(list)")
    case .programme: return Phrase(nl: "de opleiding", en: "the programme")
    }
  }
}

extension Condition {
  fileprivate var isReference: Bool {
    if case .rule = kind { return true }
    return false
  }
}

extension Quantity {
  /// Whether its number says no more than that it is so.
  fileprivate var isYesOrNo: Bool {
    switch self {
    case .isTrue, .document, .order, .assessed: true
    default: false
    }
  }
}
