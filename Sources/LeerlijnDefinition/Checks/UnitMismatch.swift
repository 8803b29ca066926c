internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A parameter in one unit as the bound of something counted in another.
enum UnitMismatch: DefinitionCheck {
  static let code = DiagnosticCode(305, "unit-mismatch")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let parameters = Dictionary(
      definition.curriculum.parameters.map { ($0.id.text, $0) },
      uniquingKeysWith: { first, _ in first })
    for bound in definition.bounds {
      guard let parameter = parameters[bound.parameter], !parameter.unit.fits(bound.unit) else {
        continue
      }
      log.report(.units(bound, parameter))
    }
  }
}

extension Diagnostic {
  fileprivate static func units(_ bound: BoundReference, _ parameter: Parameter) -> Diagnostic {
    let (wanted, found) = (bound.unit.many, parameter.unit.many)
    return Diagnostic(
      UnitMismatch.code, .error, at: bound.place,
      Phrase(
        nl: "Hier gaat het om '\(wanted[.dutch])', maar parameter '\(parameter.id)' is in "
          + "'\(found[.dutch])'.",
        en: "This is about '\(wanted[.english])', but the parameter '\(parameter.id)' is in "
          + "'\(found[.english])'."),
      notes: [
        Note(
          Phrase(
            nl: "Hier staat de eenheid van '\(parameter.id)'.",
            en: "Here is the unit of '\(parameter.id)'."), at: parameter.place.attribute("unit"))
      ],
      help: Phrase(
        nl: "Kies een parameter met unit=\"\(bound.unit.rawValue)\", of verander de eenheid.",
        en: "Take a parameter with unit=\"\(bound.unit.rawValue)\", or change the unit."))
  }
}

extension UnitMismatch {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een voorwaarde telt in de ene eenheid en de parameter staat in een andere.",
      en: "A condition counts in one unit and the parameter is in another."),
    example: "<credits min=\"$stage-uren\"/>",
    remedy: Phrase(
      nl: "Kies een parameter in de juiste eenheid, of verander de eenheid.",
      en: "Take a parameter in the right unit, or change the unit."))
}
