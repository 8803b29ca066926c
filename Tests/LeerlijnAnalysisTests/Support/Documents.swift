import LeerlijnDiagnostics
import LeerlijnGroundwork
import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis
@testable import LeerlijnDefinition

/// Documents that tests read, found from this file's own place.
///
/// Foundation stays out: its ICU and the one that libxml2's headers bring along do not agree.
enum Documents {
  static let package: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(4)
    return "/" + parts.joined(separator: "/")
  }()
  static let deep = package + "/Tests/Fixtures/deep"
  static let curricula = package + "/curricula"

  static func paths(in folder: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(".xml") }.map { folder + "/" + $0 }
  }

  static func names(in folder: String) -> [String] {
    (try? LeerlijnGroundwork.names(inFolder: folder)) ?? []
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try readFile(path, atMost: 1 << 24), as: UTF8.self)
  }
}

/// What `check --deep` finds in a curriculum.
struct DeepFindings {
  let ordinary: DiagnosticLog
  let proven: ProvenCurriculum?
  let all: DiagnosticLog

  init(_ curriculum: Curriculum, _ ordinary: DiagnosticLog) {
    self.ordinary = ordinary
    let isBroken = ordinary.diagnostics.contains {
      $0.severity == .error && DefinitionCodes.stopsProving($0.code)
    }
    proven = isBroken ? nil : ProvenCurriculum(curriculum)
    var all = ordinary
    if let proven { all.append(contentsOf: proven.findings) }
    self.all = Consequences.gathered(all)
  }

  init(at path: String) throws {
    var log = DiagnosticLog()
    let curriculum = try #require(readCurriculum(at: path, reporting: &log))
    self.init(curriculum, log)
  }

  var deep: [Diagnostic] {
    let codes = Set(DeepChecks.all.map { $0.code })
    return all.diagnostics.filter { codes.contains($0.code) }
  }
}

extension Diagnostic {
  var summary: String {
    let start = place.map { "\($0.start.line):\($0.start.column)" } ?? "-"
    return "\(start) \(severity.rawValue) \(code.name): \(message.dutch)"
  }
}
