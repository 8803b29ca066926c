public import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// A manifest that is there, to which files are added (Dutch: *bestaand manifest*).
///
/// Nothing of it changes: what is added stands before its last tag, so that comments, order and answers stay.
public struct ExistingManifest: Sendable {
  /// Files that it speaks of, lists of numbers included.
  public private(set) var names: Set<String> = []
  /// The list of students, and how its numbers become ours.
  private(set) var students: (path: String, numbers: StudentNumbers)?
  private(set) var sessions: [String] = []
  /// Lists that tie other numbers, or names, to ours.
  private(set) var lists: Set<String> = []
  /// What codes mean, by column and code, in some file of it.
  private(set) var codes: [String: [String: String]] = [:]
  /// Columns and codes that it translates for all files.
  private(set) var sharedCodes: [String: Set<String>] = [:]
  let root: XMLElement
  let bytes: [UInt8]
  private let end: Int
  private let tagEnd: Int?

  /// - Returns: nil when it is no manifest at all, which is reported.
  public init?(_ source: SourceFile, reporting log: inout DiagnosticLog) {
    guard let root = parseXML(source, schema: nil, reporting: &log)?.root else { return nil }
    guard root.name == "evidence", root.namespace == Manifest.namespace else {
      log.report(.manifestWrongRoot(root))
      return nil
    }
    self.root = root
    bytes = source.bytes
    end = root.contentRange.bytes.upperBound
    // An empty element has no end tag to write before.
    let tag = root.tagRange.bytes
    tagEnd = bytes[tag].suffix(2).elementsEqual(Array("/>".utf8)) ? tag.upperBound - 2 : nil
    for element in root.elements {
      switch element.name {
      case "file": add(element)
      case "code":
        guard let column = element["column"], let from = element["from"] else { continue }
        sharedCodes[column, default: []].insert(from)
      default: break
      }
    }
  }

  private mutating func add(_ file: XMLElement) {
    guard let path = file["path"] else { return }
    names.insert(path)
    var numbers = StudentNumbers()
    for child in file.elements {
      switch child.name {
      case "students":
        if let list = child["list"] { lists.insert(list) }
        numbers.before = child["before"] ?? ""
        numbers.strip = child["strip"] ?? ""
        numbers.prefix = child["prefix"] ?? ""
        numbers.digits = child["digits"].flatMap { Int($0) }.map { min(max($0, 0), 15) } ?? 0
      case "people":
        if let list = child["file"] { lists.insert(list) }
      case "code":
        if let column = child["column"], let from = child["from"], let to = child["to"], !to.isEmpty
        {
          codes[column, default: [:]][from] = to
        }
      default: break
      }
    }
    names.formUnion(lists)
    if file["kind"] == FactKind.students.rawValue, students == nil { students = (path, numbers) }
    if file["kind"] == FactKind.sessions.rawValue { sessions.append(path) }
  }

  /// As it is written.
  public var text: [UInt8] { bytes }

  /// The manifest with elements more, written as a manifest of their own.
  func adding(_ proposal: String) -> String {
    guard let start = proposal.firstRange(of: "<evidence xmlns=\"\(Manifest.namespace)\">\n"),
      let last = proposal.firstRange(of: "</evidence>")
    else { return String(decoding: bytes, as: UTF8.self) }
    let body = Array(proposal[start.upperBound..<last.lowerBound].utf8)
    let result: [UInt8]
    if let tagEnd {
      result =
        bytes[..<tagEnd] + Array(">\n".utf8) + body + Array("</evidence>".utf8)
        + bytes[(tagEnd + 2)...]
    } else {
      let isOwnLine = end == 0 || bytes[end - 1] == UInt8(ascii: "\n")
      result = bytes[..<end] + Array((isOwnLine ? "\n" : "\n\n").utf8) + body + bytes[end...]
    }
    return String(decoding: result, as: UTF8.self)
  }
}
