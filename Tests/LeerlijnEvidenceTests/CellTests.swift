import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

@Suite struct CellTests {
  private func day(_ text: String, _ form: DayForm = .isoOrDutch) -> String? {
    withField(of: text) { DayReader(form).day($0)?.description }
  }

  @Test("reads every day of four centuries as the calendar has it") func readsDays() {
    for number in stride(from: Int32(-25_567), through: 67_000, by: 1) {
      let expected = Day(number: number)
      let read = withField(of: expected.description) { DayReader().day($0) }
      if read != expected {
        Issue.record("\(expected) was read as \(String(describing: read))")
        return
      }
    }
  }

  @Test(
    "refuses what is no day",
    arguments: [
      "2019-02-29", "2019-13-01", "2019-00-10", "2019-10-00", "2019-10-32", "2019/10/04",
      "2019-1-04",
      "20191004", "2019-10-0a", "1019-10-04", "31-04-2019", "4-10-19", "10/04/2019", "", "x",
      "2019-10-04T10:00", "-2019-10-4", "٢٠١٩-١٠-٠٤",
    ])
  func refusesDays(_ text: String) { #expect(day(text) == nil) }

  @Test("reads days in the form that a manifest names, and in no other") func readsForms() {
    #expect(day(" 4-10-2019 ") == "2019-10-04")
    #expect(day("04/10/2019", .dayFirst) == "2019-10-04")
    #expect(day("04/10/2019", .monthFirst) == "2019-04-10")
    #expect(day("4.10.2019", .dayFirst) == "2019-10-04")
    #expect(day("2019-10-04", .dayFirst) == nil)
    #expect(day("04-10-2019", .iso) == nil)
  }

  @Test("takes spaces off both ends, no-break spaces too, and none from between")
  func trims() {
    for space in [" ", "\t", "\u{A0}", " \u{A0}\u{A0}"] {
      let backwards = String(space.reversed())
      let read = withField(of: "\(space)s\u{A0}1\(backwards)") { $0.trimmed.text }
      #expect(read == "s\u{A0}1", "\(space.unicodeScalars.map(\.value))")
    }
  }

  @Test(
    "reads an amount of time as people write it",
    arguments: [
      ("7:30", 450), ("7:30:00", 450), ("0:15", 15), ("24:00", 1440), ("7u30", 450),
      ("7u 30", 450), ("7 uur 30 min", 450), ("8u", 480), ("8 u.", 480), ("8 Uren", 480),
      ("7,5 uur", 450), ("7.25h", 435), ("450 min", 450), ("450min.", 450),
      ("8\u{A0}uur", 480),
    ])
  func readsDurations(_ text: String, _ minutes: Int) {
    #expect(withField(of: text) { WrittenDuration($0)?.hundredths } == minutes * 100)
  }

  @Test(
    "takes nothing else for an amount of time",
    arguments: [
      "", "7", "7,5", ":30", "7:3", "7:60", "7:300", "7:30:30", "7u60", "7,5u30", "u", "uur 7",
      "7 dagen", "-7:30", "7:30 uur", "7 m", "123456:00", "7u30x", "7,525 uur", "7, uur",
    ])
  func refusesOtherDurations(_ text: String) {
    #expect(withField(of: text) { WrittenDuration($0)?.hundredths } == nil)
  }

  @Test(
    "reads decimals exactly",
    arguments: [
      ("0", 0), ("24.0", 2400), ("7,25", 725), ("7.5", 750), ("-1.5", -150), ("7.500", 750),
      ("168", 16_800), ("123456789", 12_345_678_900),
    ])
  func readsNumbers(_ text: String, _ hundredths: Int) {
    #expect(withField(of: text) { $0.hundredths() } == hundredths)
  }

  @Test(
    "refuses what is no decimal",
    arguments: ["", "-", ".5", "5.", "1.2.3", "1e3", "7.125", "1234567890", "+1", " 1", "1 "])
  func refusesNumbers(_ text: String) {
    #expect(withField(of: text) { $0.hundredths() } == nil)
  }

  @Test("finds every name put in a table, of any length, and no other") func findsNames() {
    let table = KeyTable()
    let names = (0..<40).flatMap { length in
      (0..<20).map { String(repeating: "n", count: length) + String($0) }
    }
    for (index, name) in names.enumerated() {
      #expect(table.insert(name, UInt32(index)) == nil || names.firstIndex(of: name) != index)
    }
    for name in names {
      #expect(table.value(of: name) == names.firstIndex(of: name).map { UInt32($0) })
      #expect(withField(of: name) { table.value(of: $0) } == table.value(of: name))
      #expect(table.value(of: name + "x") == KeyTable.notFound)
    }
  }

  @Test("tells names apart that differ only in zeros at their end") func tellsZerosApart() {
    let table = KeyTable()
    table.insert("a", 1)
    #expect(table.value(of: "a\0") == KeyTable.notFound)
    #expect(table.value(of: "") == KeyTable.notFound)
  }
}
