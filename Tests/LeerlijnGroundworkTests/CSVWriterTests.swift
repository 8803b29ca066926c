import Testing

@testable import LeerlijnGroundwork

struct CSVWriterTests {
  private func written(_ rows: [[String]], for reader: CSVWriter.Reader) -> String {
    var csv = CSVWriter(for: reader)
    for row in rows { csv.row(row) }
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a", "a"), ("", ""), ("a,b", "\"a,b\""), ("a;b", "a;b"), ("a\nb", "\"a\nb\""),
    ("a\rb", "\"a\rb\""), ("\"", "\"\"\"\""), (" a", "\" a\""), ("a ", "\"a \""), ("a b", "a b"),
    ("é–", "é–"), ("=1", "=1"),
  ])
  func quotesACellWhereItHasTo(_ cell: String, _ expected: String) {
    #expect(written([[cell, "x"]], for: .program) == expected + ",x\n")
  }

  @Test(arguments: ["=", "+", "-", "@", "\t"])
  func disarmsWhatASpreadsheetWouldWorkOut(_ sign: String) {
    #expect(written([[sign + "1"]], for: .either) == "'\(sign)1\n")
    #expect(
      written([[sign + "1;"]], for: .spreadsheet(separator: UInt8(ascii: ";")))
        == "\u{FEFF}\"'\(sign)1;\"\r\n")
  }

  @Test func writesAnEmptyLineForARowWithoutCells() {
    #expect(written([["a"], [], ["b"]], for: .program) == "a\n\nb\n")
  }
}
