internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// An outcome that nothing judges.
enum OutcomeNeverAssessed: DefinitionCheck {
  static let code = DiagnosticCode(507, "outcome-never-assessed")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let steps = definition.outcomeSteps
    // A document of outcomes alone leaves it to others to assess them.
    guard !steps.events.isEmpty else { return }
    for outcome in definition.curriculum.strands.flatMap(\.outcomes)
    where !(steps.events[outcome.id] ?? []).contains(where: { $0.step == .assesses }) {
      log.report(.neverAssessed(outcome))
    }
  }
}

extension Diagnostic {
  fileprivate static func neverAssessed(_ outcome: Outcome) -> Diagnostic {
    let name = named(outcome.id.text, outcome.titles)
    return Diagnostic(
      OutcomeNeverAssessed.code, .warning, at: outcome.place,
      Phrase(
        nl: "Leeruitkomst \(name[.dutch]) wordt nergens getoetst.",
        en: "Outcome \(name[.english]) is assessed nowhere."),
      help: Phrase(
        nl: "Voeg <assesses outcome=\"\(outcome.id)\"/> toe aan een toets, een "
          + "onderwijseenheid of een beoordelingsmoment.",
        en: "Add <assesses outcome=\"\(outcome.id)\"/> to a test, a course or an assessment moment."
      ),
      bearing: Bearing(
        about: [.outcome(outcome.id)], unsettles: [.outcome(outcome.id)],
        asConsequence: Phrase(
          nl: "Daardoor wordt leeruitkomst \(name[.dutch]) nergens getoetst.",
          en: "So outcome \(name[.english]) is assessed nowhere.")))
  }
}

extension OutcomeNeverAssessed {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Geen toets, onderwijseenheid, stage of beoordelingsmoment toetst deze leeruitkomst.",
      en: "No test, course, placement or assessment moment assesses this outcome."),
    example: "<outcome id=\"ov.2\" level=\"2\">…</outcome>",
    remedy: Phrase(
      nl: "Voeg <assesses outcome=\"ov.2\"/> toe waar zij getoetst wordt.",
      en: "Add <assesses outcome=\"ov.2\"/> where it is assessed."))
}
