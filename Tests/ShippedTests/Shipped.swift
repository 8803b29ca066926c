import Glibc
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
public import LeerlijnModel
import Testing

/// The curricula and cohorts that come with the product, read once for all tests.
///
/// Foundation stays out: its ICU and the one that libxml2's headers bring along do not agree.
enum Shipped {
  static let package: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()
  static let folder = package + "/curricula"

  /// The documents by name, in alphabetical order.
  static let documents: [String] = names(in: folder).filter { $0.hasSuffix(".xml") }
  static let cohorts = ["voorbeeld", "voorbeeld-2020-07-17", "voorbeeld-exports"]

  /// The line with every document of its edition.
  static let line: Curriculum = curriculum("leerlijn-jeugd.xml")

  static func curriculum(_ name: String) -> Curriculum {
    var log = DiagnosticLog()
    guard let curriculum = readCurriculum(at: folder + "/" + name, reporting: &log) else {
      preconditionFailure("\(name) cannot be read")
    }
    return curriculum
  }

  static let march: EvidenceReading = evidence("voorbeeld")
  static let july: EvidenceReading = evidence("voorbeeld-2020-07-17")
  static let exports: EvidenceReading = evidence("voorbeeld-exports")

  private static func evidence(_ name: String) -> EvidenceReading {
    readEvidence(at: folder + "/" + name, for: line)
  }

  // MARK: Files

  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { preconditionFailure("\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }
}

extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day") }
    self = day
  }
}
