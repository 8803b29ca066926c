import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules

/// What users see of a curriculum, in the order in which it is cheapest to look.
enum Aspect: String, CaseIterable, Sendable {
  /// The findings of `check` on the document itself, without their places.
  case findings
  /// The same on the line that uses the document.
  case findingsOfLine
  case verdicts
  case examples
  /// What the reading of the cohort's files brings up, and the verdicts on what it gave.
  case reading
}

/// Shows one aspect of the shipped curricula, with one document as it stands or changed.
struct View {
  let document: String
  let source: SourceFile

  func findings() -> [String] { read(document).findings }

  /// The other aspects one by one, as long as `body` wants more.
  func show(until body: (Aspect, [String]) -> Bool) {
    let (curriculum, findings) = read(whole)
    guard let curriculum else { preconditionFailure("\(document) cannot be read") }
    if body(.findingsOfLine, findings) { return }
    let program = RuleProgram(curriculum)
    if body(.verdicts, verdicts(program)) || body(.examples, examples(program)) { return }
    _ = body(.reading, reading(program))
  }

  private static let line = "leerlijn-jeugd.xml"
  private var isInLine: Bool { !document.contains("2020-2021") }
  private var whole: String { isInLine ? Self.line : document }

  private static let sources: [String: SourceFile] = Dictionary(
    uniqueKeysWithValues: Shipped.documents.map {
      ($0, SourceFile(path: $0, bytes: Shipped.bytes(Shipped.folder + "/" + $0)))
    })

  static func source(_ name: String) -> SourceFile {
    guard let source = sources[name] else { preconditionFailure("there is no \(name)") }
    return source
  }

  private func read(_ main: String) -> (curriculum: Curriculum?, findings: [String]) {
    var log = DiagnosticLog()
    let library = Shipped.documents.map { $0 == document ? source : Self.source($0) }
    let curriculum = readCurriculum(
      main == document ? source : Self.source(main), library: library, reporting: &log)
    return (
      curriculum,
      log.diagnostics.map { "\($0.code.name) \($0.severity) \($0.message[.english])" }.sorted()
    )
  }

  private func examples(_ program: RuleProgram) -> [String] {
    let run = program.runExamples()
    return run.results.map { result in
      "\(result.rule) \(result.example) \(result.verdict.map(Self.print) ?? "none")"
    } + run.gaps.map { "\($0)" }
  }

  private func verdicts(_ program: RuleProgram) -> [String] {
    verdicts(Audit(program, of: Shipped.march.evidence, asOf: "2020-03-11"))
      + verdicts(Audit(program, of: Shipped.july.evidence, asOf: "2020-07-17"))
  }

  private func verdicts(_ audit: Audit) -> [String] {
    audit.studentVerdicts().flatMap { $0.rules.map(Self.print) }
      + audit.networkVerdicts().flatMap { $0.rules.map(Self.print) }
  }

  private func reading(_ program: RuleProgram) -> [String] {
    let folders: [(String, Day)] = [
      ("voorbeeld", "2020-03-11"), ("voorbeeld-2020-07-17", "2020-07-17"),
    ]
    return folders.flatMap { folder, day in
      let reading = readEvidence(at: Shipped.folder + "/" + folder, for: program.curriculum)
      return reading.log.diagnostics.map { $0.message[.english] }
        + verdicts(Audit(program, of: reading.evidence, asOf: day))
    }
  }

  /// A verdict's status and numbers; what it counted and what not stays out.
  static func print(_ verdict: RuleVerdict) -> String {
    var words = "\(verdict.rule) \(verdict.status) \(verdict.isTight)"
    words += " \(verdict.deadline.map(\.description) ?? "") \(verdict.exception ?? -1)"
    for measure in verdict.root?.measures ?? [] {
      for member in measure.members {
        let (reading, limits) = (member.reading, member.limits)
        words += " \(reading.now) \(reading.pending) \(reading.low) \(reading.high)"
        words += " \(reading.offered) \(limits.minimum ?? -1) \(limits.maximum ?? -1)"
      }
      for value in measure.parameters {
        words += " \(value.amount) \(value.from.map(\.description) ?? "")"
      }
      words += " \(measure.missingRoles.map(\.text)) \(measure.deadline.map(\.description) ?? "")"
    }
    return words
  }
}
