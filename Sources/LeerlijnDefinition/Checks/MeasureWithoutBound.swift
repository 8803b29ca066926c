internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A measure that asks for no amount: every student meets it.
enum MeasureWithoutBound: DefinitionCheck {
  static let code = DiagnosticCode(308, "measure-without-bound")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for site in definition.curriculum.conditionSites {
      for measure in site.condition.measures
      where measure.minimum == nil && measure.maximum == nil && needsBound(measure.quantity)
        && !definition.isDamaged(measure.place)
      {
        log.report(.noBound(measure))
      }
    }
  }

  /// The others have a bound of their own: all roles, the pass mark, every slot, one document.
  private static func needsBound(_ quantity: Quantity) -> Bool {
    switch quantity {
    case .hours, .sessions, .dataPoints, .experience, .members, .held: true
    case .units(_, let measure): measure.needsBound
    case .assessed, .grade, .allocate, .order, .document, .isTrue, .perspectives: false
    }
  }
}

extension Diagnostic {
  fileprivate static func noBound(_ measure: Measure) -> Diagnostic {
    let unit = measure.quantity.unit.many
    return Diagnostic(
      MeasureWithoutBound.code, .error, at: measure.place,
      Phrase(
        nl: "Hier staat niet hoeveel (\(unit[.dutch])) er nodig is: iedereen voldoet eraan.",
        en: "It does not say how much (\(unit[.english])) is needed: everyone satisfies this."),
      help: Phrase(
        nl: "Voeg min=\"…\" of max=\"…\" toe, met een getal of een $parameter.",
        en: "Add min=\"…\" or max=\"…\", with a number or a $parameter."))
  }
}

extension MeasureWithoutBound {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Er staat niet hoeveel er nodig is, zodat iedereen aan de voorwaarde voldoet.",
      en: "It does not say how much is needed, so that everyone satisfies the condition."),
    example: "<hours placement=\"stage-3\"/>",
    remedy: Phrase(nl: "Voeg min of max toe.", en: "Add min or max."))
}
