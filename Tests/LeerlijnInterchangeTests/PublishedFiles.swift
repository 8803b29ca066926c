import Glibc
import LeerlijnDiagnostics
import Testing

/// The published curricula and their measures, in `data/curricular-metrics` of the folder that
/// `LEERLIJN_SHARED` names, else of `../shared` beside the checkout.
enum PublishedFiles {
  static let totals = [
    "California_Berkely_V2": "100", "Colostate_CSDegree_2017": "208",
    "U_of_Colorado_Boulder_CS": "193", "Kennesaw_State_University_CS": "280",
  ]

  /// nil where this checkout stands alone.
  static let folder: String? = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    let beside = "/" + parts.joined(separator: "/") + "/../shared"
    let named = getenv("LEERLIJN_SHARED").map { String(cString: $0) }
    return [named, beside].compactMap { $0.map { $0 + "/data/curricular-metrics" } }
      .first { access($0 + "/README.md", R_OK) == 0 }
  }()

  static func source(_ name: String) throws -> SourceFile {
    let path = try #require(folder) + "/\(name).csv"
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return SourceFile(path: path, bytes: Array(bytes[..<count]))
  }

  /// Complexity, blocking, delay and centrality by course, as published.
  static func measures(of name: String) throws -> [String: [String]] {
    let text = try source("\(name)_w_metrics")
    let lines = String(decoding: text.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    var result: [String: [String]] = [:]
    for line in lines.drop(while: { !$0.hasPrefix("Course ID") }).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      result[fields[0]] = fields.suffix(4).map { field in
        field.hasSuffix(".0") ? String(field.dropLast(2)) : field
      }
    }
    return result
  }
}
