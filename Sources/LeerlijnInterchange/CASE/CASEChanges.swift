internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Which parts of a package have changed since an earlier export (Dutch: *wijzigingen*), and when.
///
/// - Of what is as it was the earlier moment holds; what is new or otherwise has changed on the day of
///   this export, and never earlier than it says it changed before.
/// - The document has changed where any part of it has, or came or went.
struct CASEChanges {
  /// By identifier; none where the earlier package is of another document, or cannot be read.
  private(set) var moments: [String: String] = [:]

  private struct Part {
    let content: String
    let moment: String
  }

  init(from earlier: [UInt8], to now: [UInt8], on day: Day) {
    guard let earlier = Self.root(earlier), let now = Self.root(now),
      let id = now["CFDocument"]?["identifier"]?.text,
      earlier["CFDocument"]?["identifier"]?.text == id
    else { return }
    let (old, new) = (Self.parts(of: earlier), Self.parts(of: now))
    let today = "\(day)T00:00:00Z"
    var hasChanged = !Set(old.keys).subtracting(new.keys).isEmpty
    for (key, part) in new {
      guard let known = old[key] else {
        moments[key] = today
        hasChanged = true
        continue
      }
      let isEqual = known.content == part.content
      moments[key] = isEqual ? known.moment : Self.later(today, than: known.moment)
      hasChanged = hasChanged || !isEqual
    }
    if hasChanged, let known = old[id] { moments[id] = Self.later(today, than: known.moment) }
  }

  private static func root(_ bytes: [UInt8]) -> JSONValue? {
    var ignored = DiagnosticLog()
    return parseJSON(SourceFile(path: CASE.file, bytes: bytes), reporting: &ignored)?.root
  }

  private static func parts(of package: JSONValue) -> [String: Part] {
    let values =
      [package["CFDocument"]].compactMap { $0 } + (package["CFItems"]?.elements ?? [])
      + (package["CFAssociations"]?.elements ?? [])
      + (package["CFDefinitions"]?["CFItemTypes"]?.elements ?? [])
    return values.reduce(into: [:]) { parts, value in
      guard let id = value["identifier"]?.text else { return }
      parts[id] = Part(
        content: content(of: value), moment: value["lastChangeDateTime"]?.text ?? "")
    }
  }

  /// All it says, but when it changed.
  private static func content(of value: JSONValue) -> String {
    switch value.kind {
    case .object:
      let members = value.members.filter { $0.key.text != "lastChangeDateTime" }
      return "{"
        + members.map { "\($0.key.text ?? ""):\(content(of: $0.value))" }
        .joined(separator: ",") + "}"
    case .array: return "[" + value.elements.map(content).joined(separator: ",") + "]"
    default: return value.place.file.text(in: value.place.bytes)
    }
  }

  /// A moment after the earlier one: two exports of one day differ by a second.
  private static func later(_ moment: String, than earlier: String) -> String {
    guard moment <= earlier, earlier.utf8.count == 20, earlier.hasSuffix("Z") else { return moment }
    let clock = earlier.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, let day = Day(iso: earlier.prefix(10)) else { return moment }
    let seconds = clock[0] * 3600 + clock[1] * 60 + clock[2] + 1
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let (on, rest) = seconds < 86_400 ? (day, seconds) : (day + 1, 0)
    return "\(on)T\(padded(rest / 3600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))Z"
  }
}

extension Diagnostic {
  static func caseURIsUnresolvable(base: String) -> Diagnostic {
    .wanting(
      Phrase(nl: "een 'uri' die op te vragen is", en: "a 'uri' that can be asked over the network"),
      in: "CASE",
      instead: Phrase(
        nl: "Met '\(base.cut)' als basis staat er een 'urn:uuid'; noem met --base het adres van de "
          + "instelling, zoals https://leerlijn.hogeschool.nl.",
        en:
          "With '\(base.cut)' as base it says 'urn:uuid'; name the address of the institution with "
          + "--base, such as https://leerlijn.example.org."),
      at: nil)
  }
}
