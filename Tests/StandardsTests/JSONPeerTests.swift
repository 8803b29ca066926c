import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import Testing

/// Our reader of JSON against Python's, on documents that are right and on what damage makes of them.
@Suite struct JSONPeerTests {
  private static let count = 4_000

  @Test(Proof.needsPython) func readsAsPythonDoes() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "leerlijn-json-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    var random = FixedRandom(seed: 20_200_311)
    var verdicts: [String: Int] = [:]
    for number in 0..<Self.count {
      var bytes = Array(JSONSample.document(&random).utf8)
      if number % 2 == 1 { JSONSample.damage(&bytes, &random) }
      try Data(bytes).write(to: folder.appending(path: "\(number).json"))
      let (word, ours) = verdict(on: bytes)
      verdicts[word, default: 0] += 1
      try Data((word + "\n" + ours).utf8).write(to: folder.appending(path: "\(number).ours"))
    }
    // Were one of these rare, the comparison would say little.
    #expect(verdicts.count == 3 && verdicts.values.allSatisfy { $0 > Self.count / 20 })
    let outcome = try Proof.run("json_peer.py", folder.path)
    #expect(outcome.status == 0, "\(outcome.said)")
  }

  /// `read` with what was read, `mended` with the same, or `refused`.
  private func verdict(on bytes: [UInt8]) -> (String, String) {
    var log = DiagnosticLog()
    let source = SourceFile(path: "a.json", bytes: bytes)
    guard let document = parseJSON(source, reporting: &log) else { return ("refused", "") }
    var json = JSONWriter(expandedDepth: 0)
    write(document.root, to: &json)
    return (log.diagnostics.isEmpty ? "read" : "mended", json.text)
  }

  private func write(_ value: JSONValue, to json: inout JSONWriter) {
    switch value.kind {
    case .null: json.string(nil)
    case .true, .false: json.bool(value.kind == .true)
    // In brackets of our own, since the text of a number is what counts.
    case .number: json.string("#" + (value.number ?? ""))
    case .string, .key: json.string(value.text.map { "'" + $0 })
    case .array: json.array(of: value.elements) { write($1, to: &$0) }
    case .object:
      json.object { json in
        for (key, value) in value.members {
          json.key(key.text ?? "")
          write(value, to: &json)
        }
      }
    }
  }
}

/// Numbers that are the same in every run.
struct FixedRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Documents made up at random.
private enum JSONSample {
  static func document(_ random: inout FixedRandom, depth: Int = 0) -> String {
    let blank = [" ", "", "", "\n", "\t"].randomElement(using: &random) ?? ""
    let count = Int.random(in: 0...4, using: &random)
    switch Int.random(in: 0..<(depth > 4 ? 4 : 8), using: &random) {
    case 0: return ["null", "true", "false"].randomElement(using: &random) ?? ""
    case 1: return number(&random)
    case 2, 3: return text(&random)
    case 4, 5:
      let parts = (0..<count).map { _ in document(&random, depth: depth + 1) }
      return "[" + blank + parts.joined(separator: "," + blank) + blank + "]"
    default:
      let parts = (0..<count).map { index in
        let key = Bool.random(using: &random) ? text(&random) : "\"k\(index)\""
        return key + blank + ":" + blank + document(&random, depth: depth + 1)
      }
      return "{" + parts.joined(separator: blank + ",") + "}" + blank
    }
  }

  private static func number(_ random: inout FixedRandom) -> String {
    let parts = ["0", "-0", "7.5", "12e3", "-1.25E-7", "123456789012345678901234567890", "0.10"]
    return parts.randomElement(using: &random) ?? ""
  }

  private static func text(_ random: inout FixedRandom) -> String {
    let parts = [
      "a", "Jeugd", "é", "€", "😀", "\\n", "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00", "\\/", " ",
      "\\ud83d", "\\u0001", "\\b", "\u{FFFF}", "{", "]", ",",
    ]
    let count = Int.random(in: 0...5, using: &random)
    let rare = Int.random(in: 0..<12, using: &random) == 0
    let texts = (0..<count).map { _ in
      (rare ? parts : parts.filter { !Self.mended.contains($0) }).randomElement(using: &random)
        ?? ""
    }
    return "\"" + texts.joined() + "\""
  }

  private static let mended = ["\\ud83d", "\\u0001", "\\b", "\u{FFFF}"]

  /// Takes bytes out, puts others in, or breaks the document off.
  static func damage(_ bytes: inout [UInt8], _ random: inout FixedRandom) {
    guard !bytes.isEmpty else { return }
    let at = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.remove(at: at)
    case 1: bytes.removeSubrange(at...)
    case 2:
      let signs = Array("{}[],:\"\\0-+.eNtnu".utf8) + [0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xFF]
      bytes.insert(signs.randomElement(using: &random) ?? 0, at: at)
    default: bytes[at] = UInt8.random(in: 0...255, using: &random)
    }
  }
}
