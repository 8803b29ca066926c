import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

@Suite struct ConsecutiveNumbersTests {
  private func keys(_ names: [String]) -> [Key] {
    names.map { Key($0) }
  }

  @Test(
    "finds every number it holds, and none beside it",
    arguments: ["", "s", "st", "ab1"], [1, 4, 5])
  func finds(_ prefix: String, _ width: Int) throws {
    let all = (0..<10_000).map { number -> String in
      let digits = String(number)
      return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let names = all.filter { $0.utf8.count == prefix.utf8.count + width }.shuffled()
    let held = Array(names.prefix(max(1, names.count / 2)))
    let numbers = try #require(ConsecutiveNumbers(keys(held)))
    let places = Dictionary(uniqueKeysWithValues: held.enumerated().map { ($1, UInt32($0)) })
    let strangers = [
      "", prefix, prefix + "x", "x" + prefix + "1", prefix + "1a", prefix + "12345678901234567",
    ]
    for name in names + strangers {
      let key = keys([name])[0]
      #expect(numbers.index(of: key) == places[name] ?? KeyTable.notFound)
    }
  }

  @Test(
    "leaves other numbers to the table",
    arguments: [
      [], ["s1", "t2"], ["s1", "s02"], ["s1x", "s2x"], ["1", "9999"], ["123456789", "123456788"],
      ["s1234567890123456", "s1234567890123457"],
    ])
  func leavesOthers(_ names: [String]) { #expect(ConsecutiveNumbers(keys(names)) == nil) }

  @Test("reads the same facts whether numbers are consecutive or not") func readsTheSame() {
    let rows = (0..<300).map { number in
      "s\(2_000_000 + number * 7919 % 300),2017,3,jeugd,curium,2019-09-02,2020-07-03,28\n"
    }
    let hours = (0..<900).map { number in
      "s\(2_000_000 + number * 31 % 301),2019-10-\(10 + number % 20),\(number % 9),approved\n"
    }
    func read(_ stranger: String) -> EvidenceReading {
      reading([
        "students.csv": studentHeader + rows.joined() + stranger,
        "hours.csv": "student,date,hours,status\n" + hours.joined(),
      ])
    }
    let dense = read("")
    let sparse = read("iemand-met-een-lange-naam,2017,3,jeugd,curium,,,\n")
    #expect(dense.evidence.hours.facts.map(\.row) == sparse.evidence.hours.facts.map(\.row))
    #expect(dense.findings == sparse.findings)
    #expect(dense.findings.contains { $0.hasPrefix("student-unknown") })
  }
}
