internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A condition of entry to a placement that no rule asks for, so that nobody is judged by it.
///
/// Of courses it is not known when a student begins one, so that no rule could tell.
enum EntryWithoutRule: DefinitionCheck {
  static let code = DiagnosticCode(416, "entry-without-rule")
  static let isAdvice = true
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let rules = definition.curriculum.rules.filter { $0.subject == .student }
    // A document of programmes alone leaves rules to others.
    guard !rules.isEmpty else { return }
    for programme in definition.curriculum.programmes {
      let asked = Set(
        rules.filter { $0.scope.programme == nil || $0.scope.programme == programme.id }
          .flatMap { $0.condition.assertedMeasures.map(\.quantity) })
      for placement in programme.placements where !definition.isDamaged(placement.place) {
        guard let condition = placement.requires,
          let missing = condition.measures.first(where: { !asked.contains($0.quantity) })
        else { continue }
        log.report(.withoutRule(placement, missing))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutRule(_ placement: Placement, _ measure: Measure) -> Diagnostic {
    let name = named(placement.id.text, placement.titles)
    return Diagnostic(
      EntryWithoutRule.code, .advice, at: measure.place,
      Phrase(
        nl:
          "Deze ingangseis van stage \(name[.dutch]) staat in geen enkele regel. Niemand wordt er "
          + "dus op beoordeeld.",
        en:
          "This condition of entry to placement \(name[.english]) stands in no rule. So nobody is "
          + "judged by it."),
      help: Phrase(
        nl: "Maak een regel met by=\"placement.start\" die hetzelfde vraagt, of verwijs in "
          + "'requires' naar een regel.",
        en: "Make a rule with by=\"placement.start\" that asks the same, or refer to a rule in "
          + "'requires'."))
  }
}

extension EntryWithoutRule {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een stage heeft een ingangseis die geen enkele regel vraagt. De ingangseis zelf staat "
        + "in de studiegids en telt bij 'check --deep', maar studenten worden alleen naar regels "
        + "beoordeeld.",
      en:
        "A placement has a condition of entry that no rule asks for. The condition itself stands "
        + "in the study guide and counts in 'check --deep', but students are judged by rules "
        + "alone."),
    example: "<placement id=\"stage-3\" …>\n  <requires>… <credits years=\"2\" min=\"45\"/>",
    remedy: Phrase(
      nl: "Maak een regel met by=\"placement.start\" die hetzelfde vraagt.",
      en: "Make a rule with by=\"placement.start\" that asks the same."))
}
