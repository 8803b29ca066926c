internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Two exceptions of a rule that can hold together, while neither says that it goes first.
enum ExceptionsOverlap: DefinitionCheck {
  static let code = DiagnosticCode(509, "exceptions-overlap")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for rule in definition.curriculum.rules {
      for (index, later) in rule.exceptions.enumerated() {
        for earlier in rule.exceptions[..<index] where canHoldTogether(later, earlier, in: rule) {
          log.report(.exceptionsOverlap(rule, later, earlier))
        }
      }
    }
  }

  /// Both need the rule's own last day within their days; a fixed one lies in both or not.
  private static func canHoldTogether(
    _ one: RuleException, _ other: RuleException, in rule: Rule
  ) -> Bool {
    if let id = other.id, one.over == id { return false }
    if let id = one.id, other.over == id { return false }
    let common = one.days.intersection(other.days)
    if case .fixed(let deadline)? = rule.deadline { return common.contains(deadline) }
    return !common.isEmpty
  }
}

extension Diagnostic {
  fileprivate static func exceptionsOverlap(
    _ rule: Rule, _ later: RuleException, _ earlier: RuleException
  ) -> Diagnostic {
    let common = later.days.intersection(earlier.days)
    let (first, last) = (common.first.words, common.last.words)
    let name = named(rule.id.text, rule.titles)
    return Diagnostic(
      ExceptionsOverlap.code, .error, at: later.place,
      Phrase(
        nl: "Twee uitzonderingen van regel \(name[.dutch]) kunnen tegelijk gelden: van "
          + "\(first[.dutch]) tot en met \(last[.dutch]).",
        en: "Two exceptions of rule \(name[.english]) can hold together: from \(first[.english]) "
          + "through \(last[.english])."),
      notes: [
        Note(Phrase(nl: "Hier staat de eerste.", en: "Here is the first."), at: earlier.place)
      ],
      help: Phrase(
        nl: "Geef de eerste een id en noem die in 'over' van de tweede, of pas de dagen aan.",
        en: "Give the first an id and name it in 'over' of the second, or change the days."))
  }
}
