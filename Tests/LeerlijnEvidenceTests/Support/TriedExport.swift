import LeerlijnDiagnostics
import LeerlijnModel

@testable import LeerlijnEvidence

/// What `evidence map` makes of a list, with its questions answered.
struct TriedExport {
  let proposal: String
  /// What was asked, without the name of the file.
  let questions: [String]
  let reading: EvidenceReading
  /// Without the lines on which they stood.
  let facts: [String]

  static let sessions = """
    session,network,series,date,period,theme,status
    curium.ln1,curium,leernetwerk,2019-10-08,1,,held
    curium.ln2,curium,leernetwerk,2019-12-03,2,,held
    curium.ln3,curium,leernetwerk,2020-02-11,3,,held

    """

  /// - Parameters:
  ///   - lists: by name; the standard students and sessions stand beside them.
  ///   - answers: what a person answers besides the day and the check, by the end of a question's id.
  init(_ lists: [String: String], answers: [String: String] = [:]) {
    let folder = Folder(
      standard.merging(["sessions.csv": Self.sessions]) { $1 }.merging(lists) { $1 })
    let names = ["students.csv", "sessions.csv"] + lists.keys.sorted()
    let proposed = proposeManifest(
      for: names.map { folder.path + "/" + $0 }, curriculum: stageYear())
    proposal = proposed.text
    questions = proposed.questions.map { question in
      question.id.split(separator: "|", omittingEmptySubsequences: false)
        .filter { !names.contains(String($0)) && !$0.isEmpty }.joined(separator: "|")
    }
    var given: [String: String] = [:]
    for question in proposed.questions {
      let own = answers.first { question.id.hasSuffix($0.key) }?.value
      let usual = question.isCheck ? "ja" : question.id == "complete-through" ? "2020-03-11" : nil
      given[question.id] = own ?? usual
    }
    folder.write("evidence.xml", Array(proposed.answered(given).utf8))
    reading = folder.read()
    facts = Self.facts(reading)
  }

  /// The facts of a folder with our own files.
  static func clean(_ files: [String: String]) -> [String] {
    facts(LeerlijnEvidenceTests.reading(files.merging(["sessions.csv": sessions]) { $1 }))
  }

  private static func facts(_ reading: EvidenceReading) -> [String] {
    reading.facts.map { $0.replacing(/row: \d+/, with: "row") }
  }
}
