internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A parameter that nothing reads: changing it changes nothing.
enum UnusedParameter: DefinitionCheck {
  static let code = DiagnosticCode(404, "unused-parameter")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    var used = Set(definition.bounds.map(\.parameter))
    used.insert(HoursCreditsMismatch.toleranceParameter.text)
    for parameter in definition.curriculum.parameters where !used.contains(parameter.id.text) {
      log.report(.unused(parameter))
    }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ parameter: Parameter) -> Diagnostic {
    let name = named(parameter.id.text, parameter.titles)
    return Diagnostic(
      UnusedParameter.code, .warning, at: parameter.place.attribute("id"),
      Phrase(
        nl: "Geen enkele regel leest parameter \(name[.dutch]).",
        en: "No rule reads the parameter \(name[.english])."),
      help: Phrase(
        nl: "Gebruik $\(parameter.id) als grens in een regel, of haal de parameter weg.",
        en: "Use $\(parameter.id) as a bound in a rule, or take the parameter out."))
  }
}

extension UnusedParameter {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Niets leest deze parameter; wie hem verandert, verandert niets.",
      en: "Nothing reads this parameter; changing it changes nothing."),
    example: "<parameter id=\"stage-uren\" unit=\"hours\">…</parameter>",
    remedy: Phrase(
      nl: "Gebruik hem als grens ($stage-uren), of haal hem weg.",
      en: "Use it as a bound ($stage-uren), or take it out."))
}
