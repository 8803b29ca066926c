internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Several opportunities in a year where the first attempt decides: a resit changes nothing.
enum AttemptsWithoutUse: DefinitionCheck {
  static let code = DiagnosticCode(326, "attempts-without-use")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for grading in definition.curriculum.programmes.map(\.grading) {
      guard grading.attempt == .first, let opportunities = grading.opportunities,
        opportunities > 1, !definition.isDamaged(grading.place)
      else { continue }
      log.report(.withoutUse(opportunities, grading))
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutUse(_ opportunities: Int, _ grading: Grading) -> Diagnostic {
    Diagnostic(
      AttemptsWithoutUse.code, .warning, at: grading.place.attribute("opportunities"),
      Phrase(
        nl:
          "Er zijn \(opportunities) kansen per jaar, maar het eerste cijfer beslist: een herkansing "
          + "verandert niets, en wie de eerste keer zakt, haalt het vak nooit.",
        en: "There are \(opportunities) opportunities a year, but the first grade decides: a resit "
          + "changes nothing, and whoever fails the first time never passes the course."),
      help: Phrase(
        nl: "Kies attempt=\"best\" of attempt=\"last\", of schrijf opportunities=\"1\".",
        en: "Choose attempt=\"best\" or attempt=\"last\", or write opportunities=\"1\"."))
  }
}

extension AttemptsWithoutUse {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Met attempt=\"first\" beslist het eerste cijfer. Meer kansen in een jaar helpen dan "
        + "niemand: wie zakt, kan het vak niet meer halen.",
      en:
        "With attempt=\"first\" the first grade decides. More opportunities in a year then help "
        + "nobody: whoever fails can no longer pass the course."),
    example: "<grading attempt=\"first\" opportunities=\"2\"/>",
    remedy: Phrase(
      nl: "Kies attempt=\"best\" of \"last\", of schrijf opportunities=\"1\".",
      en: "Choose attempt=\"best\" or \"last\", or write opportunities=\"1\"."))
}
