import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Code and line of what is more than advice.
func repairs(_ log: DiagnosticLog) -> [String] {
  log.diagnostics.filter { $0.severity > .advice }
    .map { "\($0.code.name) \($0.place.map { "\($0.start.line)" } ?? "-")" }
}

/// What was imported is read back without an error, says the same, and is as `format` writes it.
func expectAccepted(_ curriculum: Curriculum?) throws {
  let curriculum = try #require(curriculum)
  var log = DiagnosticLog()
  let source = SourceFile(path: "out.xml", bytes: writeCurriculum(curriculum))
  let again = try #require(readCurriculum(source, reporting: &log))
  #expect(log.diagnostics.filter { $0.severity == .error }.map(\.message.english) == [])
  #expect(writeCurriculum(again) == source.bytes)
  #expect(formatCurriculum(source, reporting: &log) == source.bytes)
}
