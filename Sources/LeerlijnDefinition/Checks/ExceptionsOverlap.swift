internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Exceptions of a rule that can hold together, while none says that it goes first, or each does.
enum ExceptionsOverlap: DefinitionCheck {
  static let code = DiagnosticCode(509, "exceptions-overlap")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for rule in definition.curriculum.rules {
      for (index, later) in rule.exceptions.enumerated() {
        for earlier in rule.exceptions[..<index] where canHoldTogether(later, earlier, in: rule) {
          log.report(.exceptionsOverlap(rule, later, earlier))
        }
      }
      for circle in circles(in: rule) { log.report(.exceptionsInCircle(rule, circle)) }
    }
  }

  /// Exceptions that each go before the next, and the last before the first, told once.
  private static func circles(in rule: Rule) -> [[RuleException]] {
    var circles: [[RuleException]] = []
    var seen: Set<String> = []
    for start in rule.exceptions {
      var path: [RuleException] = []
      var next: RuleException? = start
      while let step = next, let id = step.id, seen.insert(id).inserted {
        path.append(step)
        next = rule.exceptions.first { $0.id == step.over }
      }
      guard let first = path.firstIndex(where: { $0.id == next?.id }) else { continue }
      let circle = Array(path[first...])
      if canHold(circle.map(\.days), in: rule) { circles.append(circle) }
    }
    return circles
  }

  private static func canHold(_ days: [DayRange], in rule: Rule) -> Bool {
    let common = days.reduce(DayRange.always) { $0.intersection($1) }
    if case .fixed(let deadline)? = rule.deadline { return common.contains(deadline) }
    return !common.isEmpty
  }

  /// Both need the rule's own last day within their days; a fixed one lies in both or not.
  private static func canHoldTogether(
    _ one: RuleException, _ other: RuleException, in rule: Rule
  ) -> Bool {
    if let id = other.id, one.over == id { return false }
    if let id = one.id, other.over == id { return false }
    return canHold([one.days, other.days], in: rule)
  }
}

extension Diagnostic {
  fileprivate static func exceptionsInCircle(
    _ rule: Rule, _ circle: [RuleException]
  ) -> Diagnostic {
    let name = named(rule.id.text, rule.titles)
    let last = circle[circle.count - 1]
    let ids = listed(circle.compactMap(\.id))
    let (message, help) =
      circle.count == 1
      ? (
        Phrase(
          nl: "Uitzondering \(ids[.dutch]) van regel \(name[.dutch]) gaat volgens 'over' voor op "
            + "zichzelf.",
          en: "Exception \(ids[.english]) of rule \(name[.english]) goes before itself, says its "
            + "'over'."),
        Phrase(nl: "Haal 'over' weg.", en: "Take 'over' out.")
      )
      : (
        Phrase(
          nl:
            "Uitzonderingen \(ids[.dutch]) van regel \(name[.dutch]) gaan volgens 'over' elk voor "
            + "op de ander.",
          en: "Exceptions \(ids[.english]) of rule \(name[.english]) each go before the other, say "
            + "their 'over'."),
        Phrase(
          nl: "Haal 'over' weg bij de uitzondering die niet voorgaat.",
          en: "Take 'over' out of the exception that does not go first.")
      )
    return Diagnostic(
      ExceptionsOverlap.code, .error, at: last.place.attribute("over"), message,
      notes: circle.dropLast().map {
        Note(Phrase(nl: "Hier staat een andere.", en: "Here is another."), at: $0.place)
      },
      help: help)
  }

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

extension ExceptionsOverlap {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee uitzonderingen van één regel kunnen tegelijk gelden en spreken dan door elkaar.",
      en: "Two exceptions of one rule can hold together and then contradict each other."),
    example: "<unless from=\"2020-03-16\" until=\"2020-06-30\" …>\n"
      + "<unless from=\"2020-06-01\" until=\"2020-08-31\" …>",
    remedy: Phrase(
      nl: "Noem in 'over' van de ene het id van de andere, of pas de dagen aan.",
      en: "Name the id of one in 'over' of the other, or change the days."))
}
