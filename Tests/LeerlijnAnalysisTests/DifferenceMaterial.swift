import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

/// Curricula for tests of differences: the shipped ones, one with everything, one small one.
enum DifferenceMaterial {
  static let package: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  static let shipped = [
    "leerlijn-jeugd", "master-jeugdzorg", "samen-werken-samen-leren", "sociaal-werk",
    "sociaal-werk-2020-2021",
  ].map { package + "/curricula/\($0).xml" }

  static let complete = package + "/Tests/Fixtures/complete/complete.xml"
  static let documents = shipped + [complete]

  static func read(_ path: String) throws -> Curriculum {
    var log = DiagnosticLog()
    return try #require(readCurriculum(at: path, reporting: &log))
  }

  /// A document with its main text changed; the documents it uses stay as they are.
  static func read(_ path: String, _ change: (String) throws -> String) throws -> Curriculum {
    let whole = try read(path)
    let main = try #require(whole.files.last)
    let text = try change(String(decoding: main.bytes, as: UTF8.self))
    var log = DiagnosticLog()
    return try #require(
      readCurriculum(
        SourceFile(path: path, bytes: Array(text.utf8)), library: Array(whole.files.dropLast()),
        reporting: &log))
  }

  static func read(text: String) throws -> Curriculum {
    var log = DiagnosticLog()
    return try #require(
      readCurriculum(SourceFile(path: "klein.xml", bytes: Array(text.utf8)), reporting: &log))
  }

  /// Changes in short: `changed course credits revision`, with the id where it came, went or was
  /// renamed.
  static func summary(_ difference: CurriculumDifference) -> [String] {
    difference.changes.filter { !$0.isPart }.map { change in
      let id = difference.thing(of: change)?.id ?? ""
      return [
        change.kind.rawValue, change.thing.rawValue, change.field?.rawValue ?? id,
        change.consequence.rawValue,
      ].joined(separator: " ")
    }
  }
}

extension String {
  /// The text with one occurrence replaced, which must be there.
  func with(_ new: String, for old: String) throws -> String {
    let place = try #require(firstRange(of: old), "'\(old)' is not in the text")
    return self[..<place.lowerBound] + new + self[place.upperBound...]
  }
}

/// SplitMix64: small, and the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
