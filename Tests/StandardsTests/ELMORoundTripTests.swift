import Foundation
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnRules
import Testing

/// What goes out as ELMO and comes in again decides and counts the same.
@Suite struct ELMORoundTripTests {
  private static let cohort = Proof.package.appending(path: "curricula/voorbeeld")

  /// The cohort's own evidence with nothing but these results.
  private func transcript(
    of student: StudentID, _ material: ExportMaterial, results: [UInt8]?
  ) throws -> Transcript {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "leerlijn-round-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Self.cohort, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    if let results { try Data(results).write(to: folder.appending(path: "results.csv")) }
    let reading = readEvidence(at: folder.path, for: material.curriculum)
    try #require(reading.isUsable)
    let index = try #require(reading.evidence.students.firstIndex { $0.id == student })
    let program = RuleProgram(material.curriculum)
    return Audit(program, of: reading.evidence, asOf: material.asOf).transcript(ofStudent: index)
  }

  private func words(_ transcript: Transcript) -> [String] {
    transcript.entries.map {
      "\($0.unit) \($0.score.map { "\($0)" } ?? "-") \($0.day.map { "\($0)" } ?? "-") "
        + "\($0.isPassed) \($0.credits.text) \($0.approvedHours ?? 0)"
    }
  }

  /// With exemptions, a resit, results at the pass mark, a placement that is judged, a master.
  @Test(arguments: ["9000101", "9000269", "9000430", "9000437", "9000451", "9000500"])
  func decidesTheSame(number: String) throws {
    let exported = try Exported("elmo", evidence: "voorbeeld", student: number)
    let material = try Exported.material("leerlijn-jeugd", evidence: "voorbeeld", asOf: nil)
    var log = DiagnosticLog()
    let source = SourceFile(path: "elmo.xml", bytes: try #require(exported.files.first).bytes)
    let made = try #require(
      ELMOImport(
        source, for: material.curriculum, student: StudentID(number), reporting: &log))
    let student = StudentID(number)
    let before = try transcript(of: student, material, results: nil)
    let results = try #require(made.files.first { $0.name == "results.csv" }).bytes
    let after = try transcript(of: student, material, results: results)
    #expect(words(after) == words(before))
    #expect(made.results == before.entries.filter { $0.score != nil && !$0.isExempt }.count)
    #expect(made.proposals == before.entries.filter(\.isExempt).count)
    #expect(!log.diagnostics.contains { $0.severity == .warning })
  }

  /// The schema's own example: four results of other institutions, on scales of their own.
  @Test(Proof.needsStandards) func proposesWhatTheOfficialExampleTells() throws {
    let path = try #require(Proof.standards).appending(path: "elmo-1.7/example.xml")
    let material = try Exported.material("leerlijn-jeugd", evidence: nil, asOf: nil)
    var log = DiagnosticLog()
    let source = SourceFile(path: path.path, bytes: [UInt8](try Data(contentsOf: path)))
    let made = try #require(
      ELMOImport(source, for: material.curriculum, student: "s1", reporting: &log))
    #expect(made.results == 0)
    #expect(made.proposals == 4)
    #expect(made.files.map(\.name) == ["vrijstellingen-voorstel.csv"])
    let text = String(decoding: made.files[0].bytes, as: UTF8.self)
    #expect(text.contains("Budowa kompilator"))
    #expect(text.contains(",45.1,"))
    #expect(log.diagnostics.contains { $0.message.english.contains("3 attachments") })
  }
}
