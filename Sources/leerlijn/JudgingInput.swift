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
  init(
    curriculum path: String, evidence directory: String, skipBadRows: Bool,
    in language: Language
  ) throws {
    let curriculum = try acceptedCurriculum(at: path, in: language)
    let reading = readEvidence(at: directory, for: curriculum)
    try accept(reading, of: directory, skipBadRows: skipBadRows, in: language)
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
    guard let index = curriculum.rules.firstIndex(where: { $0.id.text == id }) else {
      let known = curriculum.rules.filter { $0.subject == .student }.map(\.id.text)
      throw refuse(
        .unknownName(
          Phrase(nl: "regel", en: "rule"), id, known: known,
          none: Phrase(nl: "er zijn geen regels", en: "it has no rules")), in: language)
    }
    return index
  }
}

extension Evidence {
  /// The place of a student among those read; one who is not there ends the run.
  func student(_ id: String, in language: Language) throws -> Int {
    guard let index = students.firstIndex(where: { $0.id.text == id }) else {
      throw refuse(.studentUnknown(id, among: students.count), in: language)
    }
    return index
  }
}

/// Says what is wrong with evidence, and refuses it where nobody can be judged by it.
///
/// - Parameter refusal: what is then not done, by how many rows are not right.
func accept(
  _ reading: EvidenceReading, of directory: String, skipBadRows: Bool, in language: Language,
  otherwise refusal: (_ rows: Int) -> Phrase = Phrase.rowsRefused
) throws {
  let text = DiagnosticText(in: language, style: Output.messages.style)
  Output.messages.write(text.text(of: reading.log))
  guard reading.isUsable else { throw refuse(.evidenceUnusable(directory), in: language) }
  if reading.log.hasErrors, !skipBadRows {
    throw refuse(refusal(reading.skippedRowCount), in: language)
  }
}

/// A curriculum without errors; else all of them go to standard error before the refusal.
///
/// - Parameter refusal: what is then not done, by the path and how many errors there are.
func acceptedCurriculum(
  at path: String, in language: Language,
  otherwise refusal: (_ path: String, _ errors: Int) -> Phrase = Phrase.curriculumRefused
) throws -> Curriculum {
  var log = DiagnosticLog()
  let curriculum = readCurriculum(at: path, checking: .withoutAdvice, reporting: &log)
  guard let curriculum, !log.hasErrors else {
    // Advice is for whoever makes the curriculum; here only what stops us matters.
    let text = DiagnosticText(in: language, style: Output.messages.style)
    Output.messages.write(text.text(of: log.only(.error)))
    throw refuse(refusal(path, log.count(of: .error)), in: language)
  }
  return curriculum
}

extension Phrase {
  static func curriculumRefused(_ path: String, errors: Int) -> Phrase {
    Phrase(
      nl: errors == 1
        ? "niemand is beoordeeld: er zit 1 fout in \(path). Verbeter die en probeer het opnieuw."
        : "niemand is beoordeeld: er zitten \(errors) fouten in \(path). Verbeter die en probeer "
          + "het opnieuw.",
      en: errors == 1
        ? "nobody was judged: there is 1 error in \(path). Mend it and try again."
        : "nobody was judged: there are \(errors) errors in \(path). Mend them and try again.")
  }

  fileprivate static func evidenceUnusable(_ directory: String) -> Phrase {
    Phrase(
      nl: "niemand is beoordeeld: er ontbreekt te veel in \(directory). Zie hierboven wat eerst "
        + "goed moet; daarna volgt wat er in de rijen niet klopt.",
      en: "nobody was judged: too much is missing in \(directory). See above what to mend first; "
        + "what is wrong in the rows comes after that.")
  }

  static func rowsRefused(_ rows: Int) -> Phrase {
    Phrase(
      nl: rows == 1
        ? "niemand is beoordeeld: 1 rij klopt niet. Verbeter die, of laat die weg met "
          + "--skip-bad-rows."
        : "niemand is beoordeeld: \(rows) rijen kloppen niet. Verbeter die, of laat die weg met "
          + "--skip-bad-rows.",
      en: rows == 1
        ? "nobody was judged: 1 row is not right. Mend it, or leave it out with --skip-bad-rows."
        : "nobody was judged: \(rows) rows are not right. Mend them, or leave them out with "
          + "--skip-bad-rows.")
  }

  fileprivate static func studentUnknown(_ id: String, among count: Int) -> Phrase {
    Phrase(
      nl: "student '\(id)' staat niet in students.csv (\(count) studenten). Schrijf het nummer "
        + "zoals het daar staat.",
      en: "student '\(id)' is not in students.csv (\(count) students). Write the number as it "
        + "stands there.")
  }
}
