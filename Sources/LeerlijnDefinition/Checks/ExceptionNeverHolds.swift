internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// An exception whose days do not contain the rule's last day: it can never hold.
enum ExceptionNeverHolds: DefinitionCheck {
  static let code = DiagnosticCode(513, "exception-never-holds")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for rule in definition.curriculum.rules {
      guard case .fixed(let deadline)? = rule.deadline else { continue }
      for exception in rule.exceptions
      where !exception.days.isEmpty && !exception.days.contains(deadline) {
        log.report(.neverHolds(rule, exception, deadline))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func neverHolds(
    _ rule: Rule, _ exception: RuleException, _ deadline: Day
  ) -> Diagnostic {
    let (day, first, last) = (
      deadline.words, exception.days.first.words, exception.days.last.words
    )
    return Diagnostic(
      ExceptionNeverHolds.code, .warning, at: exception.place,
      Phrase(
        nl: "Deze uitzondering geldt nooit: de laatste dag van regel '\(rule.id)' is "
          + "\(day[.dutch]), en de uitzondering loopt van \(first[.dutch]) tot en met "
          + "\(last[.dutch]).",
        en: "This exception never holds: the last day of rule '\(rule.id)' is \(day[.english]), "
          + "and the exception runs from \(first[.english]) through \(last[.english])."),
      help: Phrase(
        nl: "Laat de uitzondering duren tot en met de laatste dag van de regel.",
        en: "Let the exception last through the last day of the rule."))
  }
}

extension ExceptionNeverHolds {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een uitzondering geldt als de laatste dag van de regel binnen haar dagen valt. Hier "
        + "valt die erbuiten.",
      en: "An exception holds when the last day of the rule lies within its days. Here it lies "
        + "outside them."),
    example:
      "<rule id=\"r\" by=\"2020-07-03\">… <unless from=\"2020-03-16\" until=\"2020-06-30\" …>",
    remedy: Phrase(
      nl: "Laat de uitzondering duren tot en met de laatste dag van de regel.",
      en: "Let the exception last through the last day of the rule."))
}
