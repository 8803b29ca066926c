import LeerlijnDiagnostics
import LeerlijnModel

/// A case of which neither a way through nor a contradiction was found.
enum ProofUndecided: DeepCheck {
  static let code = DiagnosticCode(1017, "proof-undecided")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    for item in line.proof.cases {
      guard case .undecided(let conflicts) = item.outcome else { continue }
      log.report(.undecided(item.studyCase, conflicts, line.curriculum))
    }
    for item in line.proof.lines {
      guard case .undecided = item.outcome,
        let whole = line.curriculum.lines.first(where: { $0.id == item.line }),
        // `transition-gap` tells why.
        !line.curriculum.lacksDegree(for: whole)
      else { continue }
      log.report(.undecided(whole))
    }
  }
}

extension Diagnostic {
  fileprivate static func undecided(_ line: LearningLine) -> Diagnostic {
    let name = line.titles.named(line.id)
    return Diagnostic(
      ProofUndecided.code, .warning, at: line.place,
      Phrase(
        nl:
          "Niet beslist of de hele leerlijn \(name.dutch) haalbaar is: er is geen verloop gevonden "
          + "dat voor alle opleidingen samen klopt.",
        en:
          "Not decided whether the line \(name.english) can be completed as a whole: no course of "
          + "events was found that fits all its programmes."),
      help: Phrase(
        nl: "Dit telt niet als bewezen. Kijk wat de overgang vraagt van de opleiding ervoor.",
        en:
          "This does not count as proven. Look at what the transition asks of the programme before "
          + "it."))
  }

  fileprivate static func undecided(
    _ studyCase: StudyCase, _ conflicts: Int, _ curriculum: Curriculum
  ) -> Diagnostic {
    let whom = curriculum.words(for: studyCase)
    return Diagnostic(
      ProofUndecided.code, .warning,
      at: curriculum.programmes.first { $0.id == studyCase.programme }?.place,
      Phrase(
        nl: "Niet beslist of alle regels samen haalbaar zijn voor \(whom.dutch): na \(conflicts) "
          + "doodlopende pogingen is er geen verloop gevonden en geen tegenspraak bewezen.",
        en: "Not decided whether all rules can be met together for \(whom.english): after "
          + "\(conflicts) dead ends no way through was found, and no contradiction proven."),
      help: Phrase(
        nl: "Dit telt niet als bewezen. Maak regels kleiner, of splits het programma.",
        en: "This does not count as proven. Make rules smaller, or split the programme."))
  }
}
