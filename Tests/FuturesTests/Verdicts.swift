import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

/// The curriculum of a study, read as the tool reads it.
struct ReadStudy {
  let curriculum: Curriculum
  private let program: RuleProgram

  init(_ study: Study) throws {
    var log = DiagnosticLog()
    let source = SourceFile(path: "small.xml", bytes: Array(study.text.utf8))
    let read = readCurriculum(source, checking: .withoutAdvice, reporting: &log)
    let mistakes = log.diagnostics.filter { $0.severity == .error }.map(\.message.english)
    try #require(mistakes == [], "\(study.text)")
    curriculum = try #require(read)
    program = RuleProgram(curriculum)
  }

  /// Evidence as `--skip-bad-rows` reads it; where every row should be good, none may be left out.
  func evidence(in folder: ScratchFolder, allowsBadRows: Bool) throws -> Evidence {
    let reading = readEvidence(at: folder.path, for: curriculum)
    let mistakes = reading.log.diagnostics.filter { $0.severity == .error }.map(\.message.english)
    try #require(reading.isUsable, "\(mistakes.prefix(3))")
    if !allowsBadRows { try #require(Set(mistakes).sorted().prefix(3) == []) }
    return reading.evidence
  }

  func verdicts(of evidence: Evidence, asOf day: Day) -> Verdicts {
    let audit = Audit(program, of: evidence, asOf: day)
    var table: [Verdicts.Key: Status] = [:]
    for (student, statuses) in zip(evidence.students, audit.statuses()) {
      for (rule, status) in zip(curriculum.rules, statuses) where rule.subject == .student {
        table[Verdicts.Key(subject: student.id.text, rule: rule.id.text)] = status
      }
    }
    for verdict in audit.networkVerdicts() {
      guard let network = verdict.network else { continue }
      for rule in verdict.rules {
        let key = Verdicts.Key(
          subject: evidence.networks[network].text, rule: curriculum.rules[rule.rule].id.text)
        table[key] = rule.status
      }
    }
    return Verdicts(table: table)
  }
}

/// The status of each rule for each student or network.
struct Verdicts {
  struct Key: Hashable {
    /// A student or a network.
    let subject: String
    let rule: String
  }

  let table: [Key: Status]

  /// In a fixed order.
  var keys: [Key] { table.keys.sorted { ($0.subject, $0.rule) < ($1.subject, $1.rule) } }

  subscript(key: Key) -> Status? { table[key] }
}
