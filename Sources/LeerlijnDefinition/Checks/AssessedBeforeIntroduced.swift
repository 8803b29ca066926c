internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// An outcome that is judged before anything introduces or develops it, or without.
enum AssessedBeforeIntroduced: DefinitionCheck {
  static let code = DiagnosticCode(508, "assessed-before-introduced")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let steps = definition.outcomeSteps
    let profiles = Dictionary(
      definition.curriculum.programmes.map { ($0.id, $0.profiles.map(\.id)) },
      uniquingKeysWith: { first, _ in first })
    for outcome in definition.curriculum.strands.flatMap(\.outcomes) {
      let events = steps.events[outcome.id] ?? []
      let learning = events.filter { $0.step != .assesses }
      for assessment in events where assessment.step == .assesses {
        if learning.isEmpty {
          log.report(.neverIntroduced(outcome, assessment))
          break
        }
        if learning.allSatisfy({ assessment.isBefore($0) }) {
          log.report(
            .assessedTooEarly(outcome, assessment, learning[0], isIntroduction: false))
        } else if let first = introductionTooLate(
          for: assessment, among: learning, profiles[assessment.programme] ?? [])
        {
          log.report(.assessedTooEarly(outcome, assessment, first, isIntroduction: true))
        }
      }
    }
  }

  /// What introduces it first for students of some profile, where that is after the assessment.
  ///
  /// An elective introduces nothing for those who choose another; an elective that assesses may
  /// build on one.
  private static func introductionTooLate(
    for assessment: OutcomeSteps.Event, among learning: [OutcomeSteps.Event],
    _ profiles: [ProfileID]
  ) -> OutcomeSteps.Event? {
    let introductions = learning.filter {
      $0.step == .introduces && (assessment.isElective || !$0.isElective)
    }
    var paths: [ProfileID?] = profiles.isEmpty ? [nil] : profiles
    if let profile = assessment.profile { paths = [profile] }
    for path in paths {
      let own = introductions.filter { $0.profile == nil || $0.profile == path }
      if let first = own.first, own.allSatisfy({ assessment.isBefore($0) }) { return first }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func neverIntroduced(
    _ outcome: Outcome, _ assessment: OutcomeSteps.Event
  ) -> Diagnostic {
    let name = named(outcome.id.text, outcome.titles)
    return Diagnostic(
      AssessedBeforeIntroduced.code, .warning, at: assessment.place,
      Phrase(
        nl: "Leeruitkomst \(name[.dutch]) wordt hier getoetst, maar nergens geïntroduceerd of "
          + "ontwikkeld.",
        en: "Outcome \(name[.english]) is assessed here, but introduced or developed nowhere."),
      help: Phrase(
        nl: "Voeg <introduces outcome=\"\(outcome.id)\"/> toe waar studenten haar leren.",
        en: "Add <introduces outcome=\"\(outcome.id)\"/> where students learn it."),
      bearing: Bearing(
        about: [.outcome(outcome.id)],
        asConsequence: Phrase(
          nl: "Daardoor wordt leeruitkomst \(name[.dutch]) hier getoetst zonder dat studenten haar "
            + "leren.",
          en: "So outcome \(name[.english]) is assessed here without students learning it.")))
  }

  /// - Parameter isIntroduction: whether it is taught before, and only introduced after.
  fileprivate static func assessedTooEarly(
    _ outcome: Outcome, _ assessment: OutcomeSteps.Event, _ learning: OutcomeSteps.Event,
    isIntroduction: Bool
  ) -> Diagnostic {
    let name = named(outcome.id.text, outcome.titles)
    let what =
      isIntroduction
      ? Phrase(nl: "voordat zij geïntroduceerd wordt", en: "before it is introduced")
      : Phrase(nl: "voordat studenten haar leren", en: "before students learn it")
    let note =
      isIntroduction
      ? Phrase(nl: "Hier wordt zij geïntroduceerd.", en: "Here it is introduced.")
      : Phrase(
        nl: "Hier komt zij voor het eerst aan bod.", en: "Here it comes up for the first time.")
    return Diagnostic(
      AssessedBeforeIntroduced.code, .error, at: assessment.place,
      Phrase(
        nl: "Leeruitkomst \(name[.dutch]) wordt hier getoetst \(what[.dutch]).",
        en: "Outcome \(name[.english]) is assessed here \(what[.english])."),
      notes: [Note(note, at: learning.place)],
      help: Phrase(
        nl: "Verplaats de toets of de introductie.", en: "Move the test or the introduction."),
      bearing: Bearing(
        about: [.outcome(outcome.id)], unsettles: [.outcome(outcome.id)],
        asConsequence: Phrase(
          nl: "Daardoor wordt leeruitkomst \(name[.dutch]) hier getoetst \(what[.dutch]).",
          en: "So outcome \(name[.english]) is assessed here \(what[.english]).")))
  }
}

extension AssessedBeforeIntroduced {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een leeruitkomst wordt getoetst voordat studenten haar leren, of zonder dat, of "
        + "voordat zij voor een van de profielen geïntroduceerd wordt.",
      en: "An outcome is assessed before students learn it, or without that, or before it is "
        + "introduced for one of the profiles."),
    example: "<course year=\"1\">… <assesses outcome=\"ov.2\"/>",
    remedy: Phrase(
      nl: "Verplaats de toets, of voeg toe waar de leeruitkomst geïntroduceerd wordt.",
      en: "Move the test, or add where the outcome is introduced."))
}
