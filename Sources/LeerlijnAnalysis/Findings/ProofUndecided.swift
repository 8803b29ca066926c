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
  }
}

extension Diagnostic {
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
