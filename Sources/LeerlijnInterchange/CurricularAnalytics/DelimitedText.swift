internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork

/// A CSV file as rows of fields, read as leniently as can be done without guessing.
///
/// - Reported: bytes that are no UTF-8, quotes that do not close, and what is cut off by the bounds.
/// - Order: as in the file; rows without any text are left out.
struct DelimitedText {
  static let mostFields = 200
  static let mostRows = 50_000
  static let longestField = 20_000

  struct Field {
    var text: String
    var bytes: Range<Int>
  }

  struct Row {
    var fields: [Field]
    var bytes: Range<Int>
  }

  private(set) var rows: [Row] = []
  private let source: SourceFile
  private let separator: UInt8
  private let isUTF8: Bool

  init(_ source: SourceFile, separator: UInt8, reporting log: inout DiagnosticLog) {
    self.source = source
    self.separator = separator
    isUTF8 = String(validating: source.bytes, as: UTF8.self) != nil
    if !isUTF8 { log.report(.importedAsWindows1252(source)) }
    var at = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < source.bytes.count {
      // Millions of empty lines are no rows, and cost no more than their bytes.
      if source.bytes[at] == 0x0A || source.bytes[at] == 0x0D {
        at += 1
        continue
      }
      guard rows.count < Self.mostRows else {
        log.report(.importCutOff(source, at: at, rows: Self.mostRows))
        return
      }
      let row = row(from: &at, reporting: &log)
      if row.fields.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
  }

  /// Reads one row and moves behind its line end.
  private func row(from at: inout Int, reporting log: inout DiagnosticLog) -> Row {
    let bytes = source.bytes
    let start = at
    var fields: [Field] = []
    while true {
      fields.append(field(from: &at, reporting: &log))
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
      guard fields.count < Self.mostFields else {
        let rest = at
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
        if bytes[rest..<at].contains(where: { $0 != separator && $0 != 0x20 }) {
          log.report(.importTooManyFields(place(rest..<at)))
        }
        break
      }
    }
    let end = at
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    return Row(fields: fields, bytes: start..<end)
  }

  private func field(from at: inout Int, reporting log: inout DiagnosticLog) -> Field {
    let bytes = source.bytes
    let start = at
    if at < bytes.count, bytes[at] == UInt8(ascii: "\""), let quoted = quoted(from: &at) {
      let text = trimmed(quoted)
      let rest = at
      while at < bytes.count, !ends(bytes[at]) { at += 1 }
      let more = trimmed(Array(bytes[rest..<at]))
      if !more.isEmpty { log.report(.importTextAfterQuote(place(start..<at))) }
      return Field(text: text + more, bytes: start..<at)
    }
    while at < bytes.count, !ends(bytes[at]) { at += 1 }
    var content = Array(bytes[start..<at])
    if content.first == UInt8(ascii: "\"") {
      log.report(.importQuoteNotClosed(place(start..<at)))
      content.removeFirst()
    }
    if content.count > Self.longestField {
      log.report(.importFieldTooLong(place(start..<start + 1)))
      content = Array(content.prefix(Self.longestField))
    }
    return Field(text: trimmed(content), bytes: start..<at)
  }

  /// What stands between quotes; nil, and nothing read, where they do not close within bounds.
  private func quoted(from at: inout Int) -> [UInt8]? {
    let bytes = source.bytes
    var content: [UInt8] = []
    var index = at + 1
    while index < bytes.count, content.count <= Self.longestField {
      if bytes[index] == UInt8(ascii: "\"") {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else {
          at = index + 1
          return content
        }
        index += 1
      }
      content.append(bytes[index])
      index += 1
    }
    return nil
  }

  private func ends(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  /// On one line, without blanks at its ends and without characters that XML cannot hold.
  private func trimmed(_ content: [UInt8]) -> String {
    let text = isUTF8 ? String(decoding: content, as: UTF8.self) : Windows1252.text(content)
    let scalars = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0xA0 ? " " : $0 }
      .filter { $0.value != 0xFFFE && $0.value != 0xFFFF && $0.value != 0xFEFF }
    return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
  }

  func place(_ bytes: Range<Int>) -> SourceRange { SourceRange(file: source, bytes: bytes) }
}
