import LeerlijnDiagnostics
import LeerlijnModel

/// A rule whose verdict may come later than the truth, because its parts share evidence.
enum VerdictMayLag: DeepCheck {
  static let code = DiagnosticCode(1016, "verdict-may-lag")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    for fact in line.proof.ruleFacts where fact.kind == .mayLag {
      log.report(.mayLag(fact, line.curriculum))
    }
  }
}

extension Diagnostic {
  fileprivate static func mayLag(
    _ fact: LineProof.RuleFact, _ curriculum: Curriculum
  ) -> Diagnostic {
    let name = curriculum.name(of: fact.rule)
    return Diagnostic(
      VerdictMayLag.code, .advice, at: curriculum.place(of: .rule(fact.rule)),
      Phrase(
        nl:
          "Delen van regel \(name.dutch) lezen hetzelfde en willen er iets anders mee: de regel kan "
          + "nog even open staan terwijl de uitkomst al vastligt.",
        en:
          "Parts of rule \(name.english) read the same and pull different ways: the rule may stay "
          + "open for a while although its outcome is settled."),
      help: Phrase(
        nl: "De uitkomst klopt altijd, zij komt soms later. Splits de regel als dat stoort.",
        en: "The outcome is always right, it sometimes comes later. Split the rule if that bothers."
      ))
  }
}

extension VerdictMayLag {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Twee delen van de regel lezen hetzelfde bewijs, en wat het ene helpt, hindert het andere. "
        + "‘Behaald’ en ‘niet meer haalbaar’ kloppen altijd, maar komen dan soms later dan kon.",
      en: "Two parts of the rule read the same evidence, and what helps one hinders the other. "
        + "‘Met’ and ‘no longer attainable’ are always right, but may then come later than they "
        + "could."),
    remedy: Phrase(
      nl: "Vaak is dat goed zo. Splits de regel als het stoort.",
      en: "Often that is fine. Split the rule if it bothers."))
}
