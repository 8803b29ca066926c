import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnReport
import LeerlijnRules

/// A curriculum and evidence as commands that judge take them, read and accepted.
struct JudgingInput {
  let curriculum: Curriculum
  let reading: EvidenceReading

  /// Reads both; everything that is wrong goes to standard error before the refusal.
  ///
  /// - Parameter undone: what is then not done.
  init(
    curriculum path: String, evidence directory: String, skipBadRows: Bool,
    else undone: Undone = .judged, in language: Language
  ) throws {
    let curriculum = try acceptedCurriculum(at: path, else: undone, in: language)
    let reading = readEvidence(at: directory, for: curriculum)
    try accept(reading, of: directory, skipBadRows: skipBadRows, else: undone, in: language)
    self.curriculum = curriculum
    self.reading = reading
  }

  func audit(asOf day: Day) -> Audit {
    Audit(RuleProgram(curriculum), of: reading.evidence, asOf: day)
  }

  /// Warns that the state of today is asked of evidence that ends long before.
  func ageNote(on today: Day) -> Phrase? { reading.evidence.ageNote(on: today) }

  var omissions: Omissions {
    Omissions(rowCount: reading.skippedRowCount, students: reading.touchedStudents.map(\.text))
  }

  func student(_ id: String, in language: Language) throws -> Int {
    try reading.evidence.student(id, in: language)
  }

  func rule(_ id: String, in language: Language) throws -> Int {
    let names = Names(curriculum)
    let known = curriculum.rules.map { Named($0.id.text, names[$0.id]) }
    if let index = known.place(of: id) { return index }
    let ofStudents = curriculum.rules.indices.filter { curriculum.rules[$0].subject == .student }
    throw refuse(
      .unknownName(
        Phrase(nl: "regel", en: "rule"), id, known: ofStudents.map { known[$0] },
        none: Phrase(nl: "er zijn geen regels", en: "it has no rules")), in: language)
  }
}

/// Says what is wrong with evidence, and refuses it where nobody can be judged by it.
///
/// - Parameter undone: what is then not done.
func accept(
  _ reading: EvidenceReading, of directory: String, skipBadRows: Bool,
  else undone: Undone = .judged, in language: Language
) throws {
  let text = DiagnosticText(in: language, style: Output.messages.style)
  Output.messages.write(text.text(of: reading.log))
  guard reading.isUsable else { throw refuse(undone.evidence(directory), in: language) }
  if reading.log.hasErrors, !skipBadRows {
    throw refuse(undone.rows(reading.skippedRowCount), in: language)
  }
}

/// A curriculum without errors; else all of them go to standard error before the refusal.
///
/// - Parameter undone: what is then not done.
func acceptedCurriculum(
  at path: String, else undone: Undone = .judged, in language: Language
) throws -> Curriculum {
  var log = DiagnosticLog()
  let curriculum = readCurriculum(at: path, checking: .withoutAdvice, reporting: &log)
  guard let curriculum, !log.hasErrors else {
    // Advice is for whoever makes the curriculum; here only what stops us matters.
    let text = DiagnosticText(in: language, style: Output.messages.style)
    Output.messages.write(text.text(of: log.only(.error)))
    throw refuse(undone.curriculum(path, errors: log.count(of: .error)), in: language)
  }
  return curriculum
}
