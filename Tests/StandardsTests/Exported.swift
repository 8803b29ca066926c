import Foundation
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnReport
import Testing

/// Exports of the shipped curricula, made in the test, in a folder that goes away with its owner.
final class Exported {
  let folder: URL
  let files: [ExportedFile]
  let log: DiagnosticLog

  /// - Parameter curriculum: the name of a shipped document.
  /// - Parameter evidence: the name of a shipped folder of evidence.
  convenience init(
    _ format: String, of curriculum: String = "leerlijn-jeugd", evidence: String? = nil,
    student: String? = nil, asOf: Day? = nil, language: Language = .dutch
  ) throws {
    let material = try Exported.material(
      curriculum, evidence: evidence, student: student, asOf: asOf, language: language)
    try self.init(format, material)
  }

  /// One that is not shipped.
  convenience init(_ format: String, of curriculum: Curriculum) throws {
    let day = try #require(Day(iso: "2020-03-11"))
    try self.init(format, ExportMaterial(curriculum, asOf: day))
  }

  init(_ format: String, _ material: ExportMaterial) throws {
    let format = try #require(ExportFormats.named(format))
    var log = DiagnosticLog()
    files = format.files(of: material, reporting: &log)
    self.log = log
    folder = FileManager.default.temporaryDirectory.appending(
      path: "leerlijn-export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch {
      Issue.record("a folder of a test stays behind: \(folder.path)")
    }
  }

  /// What a script of `Validators` says of the folder.
  func read(by script: String, _ arguments: String...) throws -> Proof.Outcome {
    try withExtendedLifetime(self) { try Proof.run(script, [folder.path] + arguments) }
  }

  static func material(
    _ curriculum: String, evidence: String?, student: String? = nil, asOf: Day?,
    language: Language = .dutch
  ) throws -> ExportMaterial {
    let shipped = Proof.package.appending(path: "curricula")
    var log = DiagnosticLog()
    let read = try #require(
      readCurriculum(
        at: shipped.appending(path: curriculum + ".xml").path, checking: .withoutAdvice,
        reporting: &log))
    let day = try #require(asOf ?? Day(iso: "2020-03-11"))
    var material = ExportMaterial(read, asOf: day, language: language)
    guard let evidence else { return material }
    let reading = readEvidence(at: shipped.appending(path: evidence).path, for: read)
    try #require(reading.isUsable)
    material.evidence = reading.evidence
    material.student = student.flatMap { wanted in
      reading.evidence.students.firstIndex { $0.id.text == wanted }
    }
    try #require((material.student == nil) == (student == nil))
    return material
  }
}
