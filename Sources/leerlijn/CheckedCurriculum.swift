import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel

/// A curriculum as its makers see it: with everything that `check` finds, alike for every command
/// that tells of it.
struct CheckedCurriculum {
  let curriculum: Curriculum
  /// What `check` finds.
  let found: DiagnosticLog

  /// - Returns: nil for what cannot be read; `log` then says why.
  init?(at path: String, reporting log: inout DiagnosticLog) {
    var found = DiagnosticLog()
    guard let curriculum = readCurriculum(at: path, reporting: &found) else {
      log.append(contentsOf: found)
      return nil
    }
    self.curriculum = curriculum
    self.found = found
  }

  /// What `check --deep` finds besides.
  struct Proof {
    let line: ProvenCurriculum
    /// Of the check and the proof together: what was proven may follow from what was found before.
    let found: DiagnosticLog

    /// What the check found, with what was proven to follow from it.
    var checked: DiagnosticLog { found(byProof: false) }
    /// What the proof found by itself.
    var own: DiagnosticLog { found(byProof: true) }

    private func found(byProof isByProof: Bool) -> DiagnosticLog {
      let codes = Set(DeepChecks.all.map { $0.code })
      var log = DiagnosticLog()
      for finding in found.diagnostics where codes.contains(finding.code) == isByProof {
        log.report(finding)
      }
      return log
    }
  }

  /// nil while names or amounts are wrong: a proof would then speak of another curriculum.
  ///
  /// - Cost: that of the proof.
  func proof() -> Proof? {
    let isBroken = found.diagnostics.contains {
      $0.severity == .error && DefinitionCodes.stopsProving($0.code)
    }
    guard !isBroken else { return nil }
    let line = ProvenCurriculum(curriculum)
    var all = found
    all.append(contentsOf: line.findings)
    return Proof(line: line, found: Consequences.gathered(all))
  }
}
