import LeerlijnModel

/// What a reader needs to see why a verdict turned.
struct Telling {
  let seed: Int
  let taste: Taste
  let present: Present
  let future: EvidenceFiles

  func text(of key: Verdicts.Key, _ rule: RuleText, _ turn: String) -> String {
    """
    seed \(seed), \(taste) future, \(key.subject): \(turn)
    \(rule.text)
    \(present.study.grading)
    \(present.study.series.map { "\($0)" }.joined(separator: "\n"))
    --- today
    \(files(present.files, key.subject))
    --- then
    \(files(future, key.subject))
    """
  }

  /// The rows about a student or network, and the sessions.
  private func files(_ files: EvidenceFiles, _ subject: String) -> String {
    let manifest = files.hasManifest ? files.manifest : "no manifest\n"
    return manifest
      + FactKind.allCases.map { kind in
        guard files.isDelivered(kind) else { return "no file of \(kind.rawValue)\n" }
        return files.text(of: kind) { row in
          row["student"] == subject || row["person"] == subject || row["network"] == subject
            || kind == .sessions || kind == .involvement || row.damage?.column == "student"
        }
      }.joined()
  }
}
