internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What a condition asks, as it reads after "er is nodig:" (Dutch: *eis in woorden*).
struct ConditionWords {
  let names: EditionNames

  init(_ names: EditionNames) { self.names = names }

  /// More measures than this are counted rather than named.
  private static let mostMeasures = 4

  func words(of condition: Condition) -> Phrase {
    let count = condition.measures.count + condition.referredRules.count
    guard count <= ConditionWords.mostMeasures else {
      return Phrase(nl: "een eis uit \(count) delen", en: "a requirement of \(count) parts")
    }
    return spelled(condition)
  }

  private func spelled(_ condition: Condition) -> Phrase {
    switch condition.kind {
    case .measure(let measure): return MeasureWords(names).words(of: measure)
    case .rule(let id):
      let rule = names.name(.rule, id.text)
      return Phrase(nl: "de regel \(rule.dutch)", en: "the rule \(rule.english)")
    case .all(let parts): return parts.map(spelled).joinedByAnd
    case .any(let parts): return parts.map(spelled).joinedByOr
    case .atLeast(let count, let parts):
      let list = parts.map(spelled).joinedByCommas
      return Phrase(
        nl: "ten minste \(count) van: \(list.dutch)",
        en: "at least \(count) of: \(list.english)")
    case .not(let part):
      let inner = spelled(part)
      return Phrase(nl: "niet: \(inner.dutch)", en: "not: \(inner.english)")
    case .when(let premise, let then):
      let (first, second) = (spelled(premise), spelled(then))
      return Phrase(
        nl: "\(second.dutch), als dit geldt: \(first.dutch)",
        en: "\(second.english), where this holds: \(first.english)")
    }
  }
}
