internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A value of a parameter that does not say where it comes from.
enum ValueWithoutSource: DefinitionCheck {
  static let code = DiagnosticCode(406, "value-without-source")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for parameter in definition.curriculum.parameters {
      for value in parameter.values
      where value.citation == nil && !definition.isDamaged(value.place) {
        log.report(.valueWithoutSource(parameter, value))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func valueWithoutSource(
    _ parameter: Parameter, _ value: Parameter.Value
  ) -> Diagnostic {
    let number = parameter.unit.number(value.amount)
    let name = named(parameter.id.text, parameter.titles)
    return Diagnostic(
      ValueWithoutSource.code, .warning, at: value.place,
      Phrase(
        nl: "De waarde \(number[.dutch]) van parameter \(name[.dutch]) heeft geen bron.",
        en: "The value \(number[.english]) of the parameter \(name[.english]) has no source."),
      help: Phrase(
        nl:
          "Voeg cite=\"bron#passage\" toe; is er geen openbare bron, verwijs dan naar een aanname.",
        en: "Add cite=\"source#passage\"; where there is no public source, refer to an assumption.")
    )
  }
}

extension ValueWithoutSource {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een waarde van een parameter zegt niet waar zij vandaan komt.",
      en: "A value of a parameter does not say where it comes from."),
    example: "<value>840</value>",
    remedy: Phrase(nl: "Voeg cite=\"bron#passage\" toe.", en: "Add cite=\"source#passage\"."))
}
