import ArgumentParser
import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnReport

/// Two editions of a curriculum and evidence read once for both.
struct ImpactInput {
  let old: Curriculum
  let new: Curriculum
  let reading: EvidenceReading

  /// Reads all three; everything that is wrong goes to standard error before the refusal.
  init(
    old oldPath: String, new newPath: String, evidence directory: String, skipBadRows: Bool,
    in language: Language
  ) throws {
    let old = try acceptedCurriculum(at: oldPath, in: language)
    let new = try acceptedCurriculum(at: newPath, in: language)
    try self.init(
      old: old, new: new, evidence: directory, skipBadRows: skipBadRows, in: language)
  }

  /// For who has read the editions already.
  init(
    old: Curriculum, new: Curriculum, evidence directory: String, skipBadRows: Bool,
    in language: Language
  ) throws {
    let reading = readEvidence(at: directory, forAnyOf: [new, old])
    try accept(reading, of: directory, skipBadRows: skipBadRows, in: language)
    self.old = old
    self.new = new
    self.reading = reading
  }

  /// - Parameter day: the day whose state is asked; nil stands for today, with a note where the
  ///   evidence ends long before.
  func impact(asOf day: Day?, _ options: Impact.Options, in language: Language) -> Impact {
    if day == nil, let note = reading.evidence.ageNote(on: .today) {
      Output.messages.write("leerlijn: \(note[language])\n")
    }
    return Impact(from: old, to: new, of: reading.evidence, asOf: day ?? .today, options)
  }

  var omissions: Omissions {
    Omissions(rowCount: reading.skippedRowCount, students: reading.touchedStudents.map(\.text))
  }
}
