internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// An exception that asks more of the same thing than the rule itself: it eases nothing.
enum ExceptionAsksMore: DefinitionCheck {
  static let code = DiagnosticCode(521, "exception-asks-more")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let values = BoundValues(definition.curriculum)
    for rule in definition.curriculum.rules {
      for exception in rule.exceptions where !definition.isDamaged(exception.place) {
        guard case .measure(let own) = rule.condition.kind,
          case .measure(let other) = exception.condition.kind, own.quantity == other.quantity,
          own.each == other.each, own.window == other.window, own.deadline == other.deadline
        else { continue }
        let unit = own.quantity.unit
        if let most = values.all(own.minimum, in: unit).max(),
          let least = values.all(other.minimum, in: unit).min(), least > most
        {
          log.report(
            .asksMore(rule, exception, unit.amount(most), unit.amount(least), other, "min"))
        } else if let least = values.all(own.maximum, in: unit).min(),
          let most = values.all(other.maximum, in: unit).max(), most < least
        {
          log.report(
            .asksMore(rule, exception, unit.amount(least), unit.amount(most), other, "max"))
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func asksMore(
    _ rule: Rule, _ exception: RuleException, _ own: Phrase, _ other: Phrase, _ measure: Measure,
    _ attribute: String
  ) -> Diagnostic {
    let least = Phrase(
      nl: attribute == "min" ? "minstens" : "hoogstens",
      en: attribute == "min" ? "at least" : "at most")
    return Diagnostic(
      ExceptionAsksMore.code, .warning, at: measure.place.attribute(attribute),
      Phrase(
        nl: "De uitzondering vraagt \(least[.dutch]) \(other[.dutch]), en regel '\(rule.id)' zelf "
          + "\(least[.dutch]) \(own[.dutch]): zij is strenger dan de regel.",
        en:
          "The exception asks \(least[.english]) \(other[.english]), and rule '\(rule.id)' itself "
          + "\(least[.english]) \(own[.english]): it is stricter than the rule."),
      help: Phrase(
        nl: "Verwissel de getallen, of verbeter de uitzondering.",
        en: "Swap the numbers, or correct the exception."))
  }
}

extension ExceptionAsksMore {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Een uitzondering vraagt meer van hetzelfde dan de regel. Een uitzondering is er om een "
        + "regel te verlichten; vaak zijn de getallen verwisseld.",
      en:
        "An exception asks more of the same than the rule. An exception is there to ease a rule; "
        + "often the numbers were swapped."),
    example: "<hours min=\"400\"/> <unless …><hours min=\"440\"/></unless>",
    remedy: Phrase(
      nl: "Verwissel de getallen, of verbeter de uitzondering.",
      en: "Swap the numbers, or correct the exception."))
}
