import LeerlijnModel
import Testing

struct EvidenceTests {
  @Test(arguments: 0..<30) func groupsFactsByStudentInTheirOrder(seed: UInt64) {
    var numbers = FixedNumbers(seed: seed)
    let students = Int.random(in: 1...5, using: &numbers)
    let pairs = (0..<Int.random(in: 1...12, using: &numbers)).map {
      (student: Int.random(in: 0..<students, using: &numbers), fact: $0)
    }
    let grouped = Grouped(pairs, studentCount: students)
    for student in 0..<students {
      let own = pairs.filter { $0.student == student }.map(\.fact)
      #expect(Array(grouped[student]) == own)
      #expect(grouped.range(of: student).count == own.count)
      #expect(Array(grouped.facts[grouped.range(of: student)]) == own)
    }
    #expect(grouped.facts.count == pairs.count)
    #expect(grouped.offsets.count == students + 1)
  }

  @Test func hasNothingOfAnybodyWithoutFacts() {
    let none = Grouped<Int>([], studentCount: 3)
    #expect(none.offsets.isEmpty && none.facts.isEmpty)
    #expect(none.range(of: 2).isEmpty && none[2].isEmpty)
  }

  @Test func knowsOfNoManifestAtFirst() {
    #expect(!Evidence().hasManifest)
  }

  @Test func knowsWhetherALeftOutRowIsOfWhoeverIsJudged() {
    #expect(LeftOutRows().isEmpty && !LeftOutRows().hasStudents)
    var rows = LeftOutRows()
    rows.hasStudents = true
    #expect(rows.isEmpty)
    rows.ofEverybody = [.hours]
    #expect(!rows.isEmpty)
    rows = LeftOutRows()
    rows.ofStudents = [.hours: [1]]
    #expect(!rows.isEmpty)
    rows = LeftOutRows()
    rows.sessionNetworks = [0]
    #expect(!rows.isEmpty)
  }
}
