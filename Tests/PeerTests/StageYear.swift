import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

/// A bound or day of the stage year, by the peer's name for it, and another value for it.
struct Alteration: Sendable, CustomStringConvertible {
  enum Name: String, CaseIterable {
    case stageHours = "stage_hours"
    case stageEnd = "stage_end"
    case network, each, leerhuis, tutorials
    case midtermDue = "midterm_due"
    case finalDue = "final_due"
    case credits, pass

    /// The text of the fixture that holds the value, split where the value stands.
    var surroundings: (before: String, value: String, after: String) {
      switch self {
      case .stageHours: (#"<hours placement="stage-3" min=""#, "840", #""/>"#)
      case .stageEnd: (#"<rule id="stage-hours" by=""#, "2020-07-03", #"">"#)
      case .network: (#"<sessions series="leernetwerk" min=""#, "4", #""/>"#)
      case .each: (#"<sessions series="leernetwerk" min=""#, "1", #"" each="period"/>"#)
      case .leerhuis: (#"<sessions series="leerhuis" min=""#, "3", #""/>"#)
      case .tutorials: (#"<sessions series="docent-student" min=""#, "8", #""/>"#)
      case .midtermDue: (#"<moment id="midterm" due=""#, "2020-02-14", #"">"#)
      case .finalDue: (#"<moment id="final" due=""#, "2020-07-03", #"">"#)
      case .credits: (#"<credits set="stagejaar" min=""#, "60", #""/>"#)
      case .pass: (#"<grading pass=""#, "5.5", #"" scale="1-10""#)
      }
    }
  }

  let name: Name
  let value: String

  var description: String { "\(name)=\(value)" }
}

/// The curriculum of `Tests/Fixtures/stage-year`, its text altered, judging evidence.
enum StageYear {
  static let path = PeerScripts.package + "/Tests/Fixtures/stage-year/curriculum.xml"

  static func curriculum(setting alterations: [Alteration]) throws -> Curriculum {
    var text = try TemporaryFolder.text(of: path)
    for alteration in alterations {
      let (before, value, after) = alteration.name.surroundings
      let parts = text.split(
        separator: before + value + after, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "the fixture no longer holds \(before)\(value)\(after) once")
      text = parts.joined(separator: before + alteration.value + after)
    }
    var log = DiagnosticLog()
    let source = SourceFile(path: path, bytes: Array(text.utf8))
    let curriculum = readCurriculum(source, checking: .withoutAdvice, reporting: &log)
    try #require(log.diagnostics.filter { $0.severity == .error }.map(\.message.english) == [])
    return try #require(curriculum)
  }

  /// Every student's status per rule, as the whole of the house sees it.
  static func statuses(
    of folder: TemporaryFolder, asOf text: String, setting alterations: [Alteration]
  ) throws -> Statuses {
    let curriculum = try curriculum(setting: alterations)
    let reading = readEvidence(at: folder.path, for: curriculum)
    try #require(reading.isUsable)
    try #require(reading.log.diagnostics.filter { $0.severity == .error }.isEmpty)
    let day = try #require(Day(iso: text))
    let rows = Audit(RuleProgram(curriculum), of: reading.evidence, asOf: day).statuses()
    var table: [String: [String: String]] = [:]
    for (student, statuses) in zip(reading.evidence.students, rows) {
      table[student.id.text] = Dictionary(
        uniqueKeysWithValues: zip(curriculum.rules.map(\.id.text), statuses.map(\.rawValue)))
    }
    return Statuses(table)
  }
}
