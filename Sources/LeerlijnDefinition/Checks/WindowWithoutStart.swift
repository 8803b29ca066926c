internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A window around something of which only the last day counts: what was there before it counts too.
enum WindowWithoutStart: DefinitionCheck {
  static let code = DiagnosticCode(324, "window-without-start")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for measure in definition.curriculum.conditionSites.flatMap(\.condition.measures)
    where measure.window != nil && !definition.isDamaged(measure.place) {
      guard let counted = measure.quantity.countedFromTheStart else { continue }
      log.report(.windowWithoutStart(counted, measure))
    }
  }
}

extension Quantity {
  /// That it counts whenever it began, as a clause; nil where a window has two ends.
  fileprivate var countedFromTheStart: Phrase? {
    switch self {
    case .experience:
      Phrase(
        nl: "werkervaring van vóór de eerste telt ook mee",
        en: "work experience before its first counts as well")
    case .order:
      Phrase(
        nl: "wat vóór de eerste gebeurde, telt ook mee",
        en: "what happened before its first counts as well")
    case .members:
      Phrase(
        nl: "wie vóór de eerste lid werd, telt ook mee",
        en: "who became a member before its first counts as well")
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func windowWithoutStart(_ counted: Phrase, _ measure: Measure) -> Diagnostic {
    Diagnostic(
      WindowWithoutStart.code, .warning, at: measure.place.attribute("within"),
      Phrase(
        nl: "Van 'within' telt hier alleen de laatste dag: \(counted[.dutch]).",
        en: "Only the last day of 'within' counts here: \(counted[.english])."),
      help: Phrase(
        nl: "Zet de laatste dag in 'by' en haal 'within' weg.",
        en: "Put the last day in 'by' and take 'within' out."))
  }
}

extension WindowWithoutStart {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Werkervaring, een volgorde en het aantal leden worden op één dag bekeken: alles van "
        + "vóór die dag telt mee. Van 'within' doet daar alleen de laatste dag iets.",
      en:
        "Work experience, an order and the number of members are looked at on one day: all that "
        + "was before it counts. Of 'within' only the last day does anything there."),
    example: "<experience unit=\"years\" min=\"3\" within=\"2017-09-01..2020-09-01\"/>",
    remedy: Phrase(
      nl: "Schrijf de laatste dag als 'by' en haal 'within' weg.",
      en: "Write the last day as 'by' and take 'within' out."))
}
