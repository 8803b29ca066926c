import LeerlijnModel
import Testing

struct ResultFactsTests {
  private static let fact = JudgementFact(
    day: day("2020-02-14"), moment: 1, role: 2, score: .grade(700), outcome: 3, kind: 4,
    assessor: 5, placement: .own(0), row: 1)

  @Test func tellsTheSameWhicheverRowItStandsIn() {
    var again = Self.fact
    again.row = 9
    #expect(again.content == Self.fact.content && again != Self.fact)
    let changes: [(inout JudgementFact) -> Void] = [
      { $0.day = $0.day + 1 }, { $0.moment = 9 }, { $0.role = 9 }, { $0.score = .pass },
      { $0.outcome = 9 }, { $0.kind = 9 }, { $0.assessor = 9 }, { $0.placement = .none },
    ]
    for change in changes {
      var other = Self.fact
      change(&other)
      #expect(other.content != Self.fact.content)
    }
    let worked = ExperienceFact(days: .always, weekly: 60, kind: 0, row: 1)
    #expect(worked.content == ExperienceFact(days: .always, weekly: 60, kind: 0))
    #expect(worked.content != ExperienceFact(days: .always, weekly: 75, kind: 0))
  }

  /// Up to sixteen facts are compared one by one, more by their hashes.
  @Test(arguments: 0..<60) func findsWhatOneBeforeToldAlready(seed: UInt64) {
    var numbers = FixedNumbers(seed: seed)
    let pairs = (0..<Int(seed % 2 == 0 ? 24 : 60)).map { row in
      let fact = JudgementFact(
        day: Day(number: .random(in: 0...2, using: &numbers)),
        moment: .random(in: 0...1, using: &numbers), role: .random(in: 0...1, using: &numbers),
        row: UInt32(row))
      return (student: Int.random(in: 0...2, using: &numbers), fact: fact)
    }
    let grouped = Grouped(pairs, studentCount: 3)
    for student in 0..<3 {
      var expected: Set<Int> = []
      let range = grouped.range(of: student)
      for index in range {
        let (day, moment, role) = (
          grouped.facts[index].day, grouped.facts[index].moment, grouped.facts[index].role
        )
        let before = grouped.facts[range.lowerBound..<index]
        if before.contains(where: { $0.day == day && $0.moment == moment && $0.role == role }) {
          expected.insert(index)
        }
      }
      #expect(grouped.repeated(of: student) == expected)
    }
  }

  @Test(arguments: [0, 1, 2, 15, 16, 17, 18]) func countsTheFirstOfEqualFactsAsNew(count: Int) {
    let pairs =
      [(student: 0, fact: Self.fact)] + (0..<count).map { _ in (student: 1, fact: Self.fact) }
    let grouped = Grouped(pairs, studentCount: 2)
    #expect(grouped.repeated(of: 1) == Set((1..<max(count + 1, 1)).dropFirst()))
    #expect(grouped.repeated(of: 0).isEmpty)
  }
}
