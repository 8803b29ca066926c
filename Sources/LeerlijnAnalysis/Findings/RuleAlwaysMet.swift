import LeerlijnDiagnostics
import LeerlijnModel

/// A rule that nothing that can happen breaks: it asks nothing.
enum RuleAlwaysMet: DeepCheck {
  static let code = DiagnosticCode(1013, "rule-always-met")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    for fact in line.proof.ruleFacts where fact.kind == .alwaysMet {
      log.report(.alwaysMet(fact, line.curriculum))
    }
  }
}

extension Diagnostic {
  fileprivate static func alwaysMet(
    _ fact: LineProof.RuleFact, _ curriculum: Curriculum
  ) -> Diagnostic {
    let (name, whom) = (curriculum.name(of: fact.rule), curriculum.words(for: fact.cases))
    return Diagnostic(
      RuleAlwaysMet.code, .warning, at: curriculum.place(of: .rule(fact.rule)),
      Phrase(
        nl: "Regel \(name.dutch) vraagt niets: iedereen voor wie hij geldt, voldoet altijd "
          + "(\(whom.dutch)).",
        en: "Rule \(name.english) asks nothing: everyone it is for always meets it "
          + "(\(whom.english))."),
      help: Phrase(
        nl: "Haal de regel weg, of maak een grens strenger.",
        en: "Take the rule out, or make a bound stricter."))
  }
}

extension RuleAlwaysMet {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Niets wat kan gebeuren, breekt deze regel, wat het rooster ook zegt. Hij vraagt dus "
        + "niets.",
      en: "Nothing that can happen breaks this rule, whatever the calendar says. So it asks "
        + "nothing."),
    remedy: Phrase(
      nl: "Haal de regel weg, of maak een grens strenger.",
      en: "Take the rule out, or make a bound stricter."))
}
