internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension EvidenceReader {
  /// Reports each kind of fact that no file brings although a rule reads it.
  ///
  /// No decisions means none, and `students.csv` stands in for enrolments and, as far as its cells
  /// are filled, for placements.
  func reportMissingKinds(in folder: String, reporting log: inout DiagnosticLog) {
    let readers = rulesByKind
    for kind in FactKind.allCases where !evidence.delivered.contains(kind) {
      if kind == .placements, !evidence.placements.facts.isEmpty { continue }
      guard let rules = readers[kind] else { continue }
      log.report(.kindMissing(kind, readBy: rules, in: folder))
    }
  }

  /// Rules about students and networks by what they read; one that several editions have comes once.
  private var rulesByKind: [FactKind: [Rule]] {
    var rules: [FactKind: [Rule]] = [:]
    var seen: Set<RuleID> = []
    for curriculum in domain.curricula {
      for rule in curriculum.rules
      where rule.subject != .curriculum && seen.insert(rule.id).inserted {
        for kind in rule.factKinds(in: curriculum) { rules[kind, default: []].append(rule) }
      }
    }
    return rules
  }
}
