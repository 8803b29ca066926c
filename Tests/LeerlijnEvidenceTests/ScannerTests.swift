import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Numbers that are the same in every run.
struct FixedRandom: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

private func scan(_ text: String, columns: Int, hasQuotes: Bool) -> [[String]] {
  let bytes = FileBytes(Array(text.utf8))
  let fields = UnsafeMutablePointer<Field>.allocate(capacity: columns)
  fields.initialize(repeating: emptyField, count: columns)
  defer { fields.deallocate() }
  defer { withExtendedLifetime(bytes) {} }
  var scanner = RowScanner(
    bytes.bytes(0..<bytes.count), firstLine: 1, separator: UInt8(ascii: ","),
    hasQuotes: hasQuotes, into: fields, capacity: columns)
  defer { scanner.releaseUnescaped() }
  var rows: [[String]] = []
  while scanner.advance() {
    let shown = (0..<min(columns, scanner.count)).map { fields[$0].text }
    rows.append(["\(scanner.line)", "\(scanner.shape)"] + shown)
  }
  return rows
}

@Suite struct ScannerTests {
  /// A parser of one character at a time, written from the rules alone.
  private func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var quoted = false
    var line = 1
    var start = 1
    var characters = Array(text.unicodeScalars)[...]
    func isNewline(_ scalar: Unicode.Scalar?) -> Bool { scalar == "\n" }
    while let scalar = characters.popFirst() {
      if quoted {
        if scalar == "\"" {
          if characters.first == "\"" {
            characters.removeFirst()
            field.append("\"")
          } else {
            quoted = false
          }
        } else {
          if scalar == "\n" { line += 1 }
          field.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"", field.isEmpty {
        quoted = true
      } else if scalar == "," {
        row.append(field)
        field = ""
      } else if scalar == "\n" {
        line += 1
        row.append(field)
        if row != [""] { rows.append(["\(start)", "sound"] + row) }
        (row, field, start) = ([], "", line)
      } else {
        field.unicodeScalars.append(scalar)
      }
    }
    row.append(field)
    if row != [""] { rows.append(["\(start)", "sound"] + row) }
    return rows
  }

  @Test("divides random tables as an independent parser does", arguments: 0..<200)
  func agrees(_ seed: Int) {
    var random = FixedRandom(state: UInt64(seed))
    let pieces = ["a", "bc", "defghijk", "é", "12345678901234567", "", " ", ";"]
    let withQuotes = seed % 2 == 0
    var text = ""
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      var row: [String] = []
      for _ in 0..<3 {
        var field = ""
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          field += pieces.randomElement(using: &random) ?? ""
        }
        if withQuotes, Bool.random(using: &random) {
          field += [",", "\n", "\"\"", ""].randomElement(using: &random) ?? ""
          field = "\"\(field)\""
        }
        row.append(field)
      }
      text += row.joined(separator: ",") + "\n"
    }
    if Bool.random(using: &random) { text.removeLast() }
    #expect(scan(text, columns: 3, hasQuotes: true) == parse(text))
    if !withQuotes { #expect(scan(text, columns: 3, hasQuotes: false) == parse(text)) }
  }

  @Test("goes on behind a stray quote, on the next line") func recovers() {
    let rows = scan("a,\"b,c\nd,e\nf,g\n", columns: 2, hasQuotes: true)
    #expect(
      rows.map { $0[0...1].joined(separator: " ") } == ["1 quoteNotClosed", "2 sound", "3 sound"])
  }

  @Test("reads the same facts wherever a file is cut", arguments: Array(1...120))
  func cutsAnywhere(_ size: Int) {
    let files = standard.merging([
      "hours.csv": "student,date,hours,status\n"
        + (0..<20).map { "s100000\($0 % 4),2019-10-\(10 + $0),\($0).5,approved\n" }.joined(),
      "attendance.csv": "student,session,status\ns1000001,curium.ln1,late\ns1000002,x,late\n",
    ]) { $1 }
    let folder = Folder(files)
    let whole = folder.read()
    let cut = folder.read(chunkSize: size)
    #expect(cut.facts == whole.facts)
    #expect(cut.findings == whole.findings)
    #expect(cut.skippedRows == whole.skippedRows)
    #expect(whole.evidence.hours.facts.count == 15)
    #expect(whole.skippedRows.count == 6 && whole.findings.count == 2)
  }

  @Test("counts lines, quotes, NULs and non-ASCII wherever they stand", arguments: 0..<70)
  func takesCensus(_ position: Int) {
    func census(_ byte: UInt8) -> Census {
      var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 70)
      bytes[position] = byte
      let file = FileBytes(bytes)
      return withExtendedLifetime(file) { Census(file.start, count: bytes.count) }
    }
    #expect(census(UInt8(ascii: "\n")).lineCount == 1)
    #expect(census(UInt8(ascii: "\"")).hasQuote)
    #expect(census(0).hasNUL)
    #expect(!census(0x80).isASCII)
    #expect(!census(0x80).isUTF8)
    let plain = census(UInt8(ascii: "b"))
    #expect(plain.lineCount == 0 && !plain.hasQuote && !plain.hasNUL && plain.isASCII)
  }

  @Test("counts more lines than a lane of the census can hold") func countsManyLines() {
    let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: 100_003)
    let file = FileBytes(bytes)
    let census = withExtendedLifetime(file) { Census(file.start, count: bytes.count) }
    #expect(census.lineCount == 100_003)
  }

  @Test(
    "reads a field as long as may be, and refuses a longer one",
    arguments: [true, false], [true, false])
  func readsTheLongestField(isQuoted: Bool, isLast: Bool) {
    for (count, shape) in [
      (RowScanner.longestField, "sound"), (RowScanner.longestField + 1, "fieldTooLong"),
    ] {
      let long = String(repeating: "a", count: count)
      let field = isQuoted ? "\"\(long)\"" : long
      let row = isLast ? "x,\(field)" : "\(field),x"
      let rows = scan("\(row)\nb,c\n", columns: 2, hasQuotes: isQuoted)
      #expect(rows.map { $0[1] } == [shape, "sound"])
      #expect(rows.map { $0[0] } == ["1", "2"])
      if shape == "sound" { #expect(rows[0][isLast ? 3 : 2] == long) }
    }
  }
}
