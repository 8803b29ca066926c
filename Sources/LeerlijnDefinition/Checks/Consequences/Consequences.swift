public import LeerlijnDiagnostics

/// Which finding follows from which (Dutch: *gevolgen*): what follows becomes a note of what it
/// follows from, and is no finding by itself.
///
/// A finding follows from another where three things hold: the pair of codes stands in `relation`;
/// what the one is about is among what the other unsettles, that is, what nobody can tell while it
/// stands; and it is not the graver of the two. All else stays a finding, also beside another fault.
///
/// | cause | effect | what links them |
/// |---|---|---|
/// | `unknown-reference` to a course or placement | `credits-mismatch` | credits are short in its programme, in the year of its family of names, else in the one year that is short |
/// | | `credits-mismatch` of a choice, `bound-out-of-reach` | the set that names it |
/// | | `outcome-never-assessed`, `assessed-before-introduced` | an outcome of its programme and year |
/// | `unknown-reference` to a course or placement | `unknown-reference` to a test, moment or document | its programme |
/// | `unknown-reference` to a strand, study year or series | `unknown-reference` to an outcome, period or session | one can hold the other |
/// | `unknown-reference` | `unknown-reference` | that name, looked for elsewhere |
/// | `unknown-reference` to a moment | the same two | an outcome of its placement |
/// | `unknown-reference` to a phase | `credits-mismatch` | the phases of the programme |
/// | `unknown-reference` | `source-disagrees` | that name, or too few of its kind |
/// | `unknown-reference` to a study year | `date-outside-year` | the calendar |
/// | `duplicate-id` of a course or placement | `credits-mismatch` | credits are over in its year |
/// | | `duplicate-id` | what stands inside it |
/// | `uses-cycle` | `uses-cycle` | one `uses` that both circles go through |
/// | `prerequisite-cycle` | `prerequisite-order` | one step of that circle |
/// | `prerequisite-order` | `rule-unsatisfiable`, `rules-contradict` | the condition of entry of that course |
/// | `credits-mismatch` | `rule-unsatisfiable` | completing that programme |
/// | `bound-out-of-reach` | `rule-unsatisfiable` | that rule or condition of entry |
/// | `hours-beyond-placement` | `rule-unsatisfiable` | that rule |
/// | `assessed-before-introduced` | `steps-out-of-order`, `level-regression` | that outcome |
/// | `outcome-never-assessed` | `unaligned`, `transition-gap` | that outcome |
/// | `transition-gap` | `level-gap` | that outcome or strand |
public enum Consequences {
  /// By name, since the deep checks live elsewhere; without circles, but that a code may follow from
  /// itself: then the first is the cause.
  static let relation: [String: Set<String>] = [
    "unknown-reference": [
      "credits-mismatch", "bound-out-of-reach", "outcome-never-assessed",
      "assessed-before-introduced", "source-disagrees", "date-outside-year", "unknown-reference",
    ],
    "duplicate-id": ["credits-mismatch", "duplicate-id"],
    "uses-cycle": ["uses-cycle"],
    "prerequisite-cycle": ["prerequisite-order"],
    "prerequisite-order": ["rule-unsatisfiable", "rules-contradict"],
    "credits-mismatch": ["rule-unsatisfiable"],
    "bound-out-of-reach": ["rule-unsatisfiable"],
    "hours-beyond-placement": ["rule-unsatisfiable"],
    "assessed-before-introduced": ["steps-out-of-order", "level-regression"],
    "outcome-never-assessed": ["unaligned", "transition-gap"],
    "transition-gap": ["level-gap"],
  ]

  /// The findings of one curriculum, with what follows from others as notes of those.
  ///
  /// - Cost: linear in the findings and what they bear on.
  public static func gathered(_ log: DiagnosticLog) -> DiagnosticLog {
    let findings = log.diagnostics
    var unsettling: [Matter: [Int]] = [:]
    for (index, finding) in findings.enumerated() {
      for matter in finding.bearing?.unsettles ?? [] {
        unsettling[matter, default: []].append(index)
      }
    }
    guard !unsettling.isEmpty else { return log }
    let causes = findings.indices.map { cause(of: $0, findings, unsettling) }
    var effects: [Int: [Diagnostic.Note]] = [:]
    for (index, finding) in findings.enumerated() {
      guard let words = finding.bearing?.asConsequence, var root = causes[index] else { continue }
      while let further = causes[root] { root = further }
      effects[root, default: []].append(Diagnostic.Note(words, at: finding.place))
    }
    var result = DiagnosticLog()
    for (index, finding) in findings.enumerated() where causes[index] == nil {
      result.report(effects[index].map(finding.adding) ?? finding)
    }
    return result
  }

  /// The first finding that one follows from; nil where it stands by itself.
  private static func cause(
    of effect: Int, _ findings: [Diagnostic], _ unsettling: [Matter: [Int]]
  ) -> Int? {
    let finding = findings[effect]
    guard let bearing = finding.bearing, bearing.asConsequence != nil else { return nil }
    return bearing.about.flatMap { unsettling[$0] ?? [] }.filter { index in
      let cause = findings[index]
      guard relation[cause.code.name]?.contains(finding.code.name) ?? false else { return false }
      return cause.severity >= finding.severity && (cause.code != finding.code || index < effect)
    }.min()
  }
}
