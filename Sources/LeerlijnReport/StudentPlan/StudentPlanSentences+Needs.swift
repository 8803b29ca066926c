internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner
internal import LeerlijnRules

extension StudentPlanSentences {
  /// What open rules ask besides courses: hours, sessions, judgements, documents; by rule.
  ///
  /// - Parameter audit: of the evidence as it stands.
  func needs(_ audit: Audit) -> [(rule: Phrase, told: Phrase)] {
    let narrator = Narrator(audit)
    let verdict = audit.verdict(ofStudent: plan.student)
    return verdict.rules.compactMap { rule in
      guard !audit.curriculum.rules[rule.rule].isAdvisory,
        rule.status == .open || rule.status == .missed
      else { return nil }
      let title = narrator.title(ofRule: rule.rule)
      guard rule.status == .open else {
        return (
          title,
          Phrase(
            nl: "gemist; dit plan verandert daar niets aan.",
            en: "missed; this plan changes nothing about that.")
        )
      }
      let next = narrator.nextLines(rule, about: .student(plan.student)).map(\.text)
      return next.isEmpty ? nil : (title, next.asParagraph)
    }
  }
}
