internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A condition of entry in sentences, for where a standard only takes text
/// (Dutch: *toelatingseis in woorden*).
struct ELMConditionText {
  private let rules: [RuleID: Rule]
  private let text: RuleText

  init(_ curriculum: Curriculum) {
    rules = Dictionary(
      curriculum.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    text = RuleText(curriculum)
  }

  /// A sentence per demand, in the order of the document. A rule is not in the document of ELM: it
  /// is explained, and one that only gathers others stands for those.
  func lines(_ condition: Condition) -> [Phrase] { lines(condition, depth: 0) }

  private func lines(_ condition: Condition, depth: Int) -> [Phrase] {
    switch condition.kind {
    case .all(let parts): return parts.flatMap { lines($0, depth: depth) }
    case .rule(let id): return lines(ofRule: id, depth)
    default:
      let words = text.words(of: condition).capitalised
      return [Phrase(nl: words.dutch + ".", en: words.english + ".")]
        + condition.referredRules.flatMap { lines(ofRule: $0.rule, depth) }
    }
  }

  private func lines(ofRule id: RuleID, _ depth: Int) -> [Phrase] {
    guard let rule = rules[id] else { return [] }
    if depth < 3, case .all(let parts) = rule.condition.kind,
      parts.allSatisfy({ if case .rule = $0.kind { true } else { false } })
    {
      return parts.flatMap { lines($0, depth: depth + 1) }
    }
    func text(_ language: Language) -> String {
      let title = rule.titles.text(in: language) ?? id.text
      return rule.explanation.text(in: language).map { "\(title): \($0)" } ?? "\(title)."
    }
    return [Phrase(nl: text(.dutch), en: text(.english))]
  }
}
