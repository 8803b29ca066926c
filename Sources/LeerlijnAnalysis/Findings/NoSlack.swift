import LeerlijnDiagnostics
import LeerlijnModel

/// A rule for which a single missed session decides.
enum NoSlack: DeepCheck {
  static let code = DiagnosticCode(1015, "no-slack")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    for fact in line.proof.ruleFacts {
      guard case .noSlack(let series) = fact.kind else { continue }
      log.report(.noSlack(fact, series, line.curriculum))
    }
  }
}

extension Diagnostic {
  fileprivate static func noSlack(
    _ fact: LineProof.RuleFact, _ series: SeriesID, _ curriculum: Curriculum
  ) -> Diagnostic {
    let (name, sessions) = (curriculum.name(of: fact.rule), curriculum.name(of: series))
    let whom = curriculum.words(for: fact.cases)
    return Diagnostic(
      NoSlack.code, .advice, at: curriculum.place(of: .rule(fact.rule)),
      Phrase(
        nl:
          "Regel \(name.dutch) heeft geen speling: wie één bijeenkomst van \(sessions.dutch) mist, "
          + "haalt hem niet meer (\(whom.dutch)).",
        en: "Rule \(name.english) has no slack: whoever misses one session of \(sessions.english) "
          + "cannot meet it any more (\(whom.english))."),
      notes: [
        Note(
          Phrase(
            nl: "Meer bijeenkomsten die meetellen, zijn er niet.",
            en: "There are no more sessions that count."),
          at: curriculum.series.first { $0.id == series }?.place)
      ],
      help: Phrase(
        nl: "Vraag er een minder, plan er een meer, of leg vast hoe een gemiste wordt ingehaald.",
        en: "Ask one fewer, plan one more, or say how a missed one is made up for."))
  }
}

extension NoSlack {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Alle bijeenkomsten die er zijn, zijn nodig: één gemiste bijeenkomst beslist.",
      en: "All sessions there are, are needed: a single missed session decides."),
    remedy: Phrase(
      nl: "Vraag er een minder, plan er een meer, of leg vast hoe een gemiste wordt ingehaald.",
      en: "Ask one fewer, plan one more, or say how a missed one is made up for."))
}
