internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner

/// What stands over the parts of a plan.
extension StudentPlanSentences {
  /// `Jip Jansen (9000129)`; the number alone where the evidence has no name.
  func student(_ evidence: Evidence) -> String {
    let student = evidence.students[plan.student]
    return student.name.map { "\($0) (\(student.id.text))" } ?? student.id.text
  }

  /// Of what is made of the plan.
  func title(_ evidence: Evidence) -> Phrase {
    let student = student(evidence)
    return Phrase(nl: "Studieplan van \(student)", en: "Study plan of \(student)")
  }

  static let keptTitle = Phrase(nl: "Het bewaarde plan", en: "The kept plan")
  static let alternativesTitle = Phrase(
    nl: "Kan ook, en is even vroeg klaar", en: "Also possible, and done as early")
  static let changesTitle = Phrase(
    nl: "Wat een pad opent, het lichtste eerst", en: "What opens a path, the least first")
  static let needsTitle = Phrase(
    nl: "Wat de regels nu nog vragen", en: "What the rules still ask now")
  static let assumptionsTitle = Phrase(nl: "Aangenomen", en: "Assumed")

  static func title(of conflict: [PathConstraint], isFirst: Bool) -> Phrase {
    switch (conflict.count == 1, isFirst) {
    case (true, true): Phrase(nl: "Dit kan niet", en: "This is impossible")
    case (false, true): Phrase(nl: "Dit gaat niet samen", en: "This does not go together")
    case (true, false):
      Phrase(
        nl: "Is dat opgelost, dan kan dit niet",
        en: "Once that is solved, this is impossible")
    case (false, false):
      Phrase(
        nl: "Is dat opgelost, dan gaat dit niet samen",
        en: "Once that is solved, this does not go together")
    }
  }
}
