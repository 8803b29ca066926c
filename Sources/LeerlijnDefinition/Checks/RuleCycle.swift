internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Rules that refer to each other in a circle: none of them has a verdict.
enum RuleCycle: DefinitionCheck {
  static let code = DiagnosticCode(511, "rule-cycle")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let rules = Dictionary(
      definition.curriculum.rules.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    let order = definition.curriculum.rules.map(\.id.text)
    let cycles = findCycles(from: order) { name in
      guard let rule = rules[name] else { return [] }
      return rule.conditions.flatMap(\.referredRules)
        .map { ($0.rule.text, $0.place) }
    }
    for cycle in cycles { log.report(.ruleCycle(cycle)) }
  }
}

extension Diagnostic {
  fileprivate static func ruleCycle(_ cycle: [CycleStep]) -> Diagnostic {
    let names = cycle.map(\.name) + [cycle[0].name]
    return Diagnostic(
      RuleCycle.code, .error, at: cycle[0].place,
      Phrase(
        nl: "De regels verwijzen in een kring naar elkaar: \(cycle.chain).",
        en: "The rules refer to each other in a circle: \(cycle.chain)."),
      notes: zip(cycle, names.dropFirst()).map { step, other in
        Note(
          Phrase(
            nl: "'\(step.name)' verwijst hier naar '\(other)'.",
            en: "'\(step.name)' refers to '\(other)' here."), at: step.place)
      },
      help: Phrase(
        nl: "Haal één van deze verwijzingen weg.", en: "Take one of these references out."))
  }
}

extension RuleCycle {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Regels verwijzen naar elkaar in een kring, zodat geen van alle een oordeel heeft.",
      en: "Rules refer to each other in a circle, so that none of them has a verdict."),
    example:
      "<rule id=\"a\">… <rule ref=\"b\"/></rule>\n<rule id=\"b\">… <rule ref=\"a\"/></rule>",
    remedy: Phrase(
      nl: "Haal één van de verwijzingen weg.", en: "Take one of the references out."))
}
