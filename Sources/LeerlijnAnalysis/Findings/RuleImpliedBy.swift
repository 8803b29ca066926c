import LeerlijnDiagnostics
import LeerlijnModel

/// A rule that whoever meets another one meets as well: dead weight.
enum RuleImpliedBy: DeepCheck {
  static let code = DiagnosticCode(1014, "rule-implied-by")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    for fact in line.proof.ruleFacts {
      guard case .impliedBy(let other) = fact.kind else { continue }
      log.report(.implied(fact, by: other, line.curriculum))
    }
  }
}

extension Diagnostic {
  fileprivate static func implied(
    _ fact: LineProof.RuleFact, by other: RuleID, _ curriculum: Curriculum
  ) -> Diagnostic {
    let (name, stronger) = (curriculum.name(of: fact.rule), curriculum.name(of: other))
    return Diagnostic(
      RuleImpliedBy.code, .advice, at: curriculum.place(of: .rule(fact.rule)),
      Phrase(
        nl: "Wie aan regel \(stronger.dutch) voldoet, voldoet ook altijd aan regel \(name.dutch): "
          + "die voegt niets toe.",
        en: "Whoever meets rule \(stronger.english) always meets rule \(name.english) too: it adds "
          + "nothing."),
      notes: [
        Note(
          Phrase(nl: "Dit is de strengere regel.", en: "This is the stricter rule."),
          at: curriculum.place(of: .rule(other)))
      ],
      help: Phrase(
        nl: "Haal de regel weg, of laat hem staan omdat hij apart gemeld moet worden.",
        en: "Take the rule out, or leave it because it must be reported by itself."))
  }
}

extension RuleImpliedBy {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Wie aan een andere regel voldoet, voldoet altijd ook aan deze, wat het rooster ook zegt.",
      en: "Whoever meets another rule always meets this one too, whatever the calendar says."),
    remedy: Phrase(
      nl: "Haal de regel weg, of laat hem staan omdat hij apart gemeld moet worden.",
      en: "Take the rule out, or leave it because it must be reported by itself."))
}
