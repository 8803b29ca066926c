internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A rule that does not say where it is written.
enum RuleWithoutSource: DefinitionCheck {
  static let code = DiagnosticCode(401, "rule-without-source")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for rule in definition.curriculum.rules
    where rule.citations.isEmpty && !definition.isDamaged(rule.place) {
      log.report(.noSource(rule))
    }
  }
}

extension Diagnostic {
  fileprivate static func noSource(_ rule: Rule) -> Diagnostic {
    let name = named(rule.id.text, rule.titles)
    return Diagnostic(
      RuleWithoutSource.code, .error, at: rule.place,
      Phrase(
        nl: "Regel \(name[.dutch]) zegt niet waar zij geschreven staat.",
        en: "Rule \(name[.english]) does not say where it is written."),
      help: Phrase(
        nl:
          "Voeg <cite source=\"…\" passage=\"…\"/> toe; is er geen openbare bron, verwijs dan naar "
          + "een bron met kind=\"assumption\".",
        en: "Add <cite source=\"…\" passage=\"…\"/>; where there is no public source, refer to a "
          + "source with kind=\"assumption\"."))
  }
}

extension RuleWithoutSource {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een regel waarmee studenten beoordeeld worden, zegt waar zij geschreven staat.",
      en: "A rule that students are judged by says where it is written."),
    example: "<rule id=\"stage-uren\"><title>Stage-uren</title><hours min=\"840\"/></rule>",
    remedy: Phrase(
      nl: "Voeg een 'cite' toe; zonder openbare bron naar een bron met kind=\"assumption\".",
      en: "Add a 'cite'; without a public source to a source with kind=\"assumption\"."))
}
