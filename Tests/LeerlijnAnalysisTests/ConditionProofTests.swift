import LeerlijnAnalysis
import LeerlijnModel
import Testing

struct ConditionProofTests {
  /// One rule about hours of work, and a parameter of 1 hour for the cohorts from 2019 on.
  private func edition(_ bound: Bound, cohorts: ClosedRange<Int>? = nil) -> Curriculum {
    var curriculum = Curriculum(id: "c", edition: "e", titles: Titles([]))
    curriculum.parameters = [
      Parameter(
        id: "least", unit: .hours, titles: Titles([]),
        values: [.init(from: nil, cohorts: cohorts, amount: 1)])
    ]
    curriculum.rules = [
      Rule(
        id: "r",
        condition: Condition(
          .measure(Measure(.experience(kinds: ["jeugd"], in: .hours), minimum: bound))))
    ]
    return curriculum
  }

  private func consequence(_ old: Curriculum, _ new: Curriculum) -> Consequence {
    CurriculumDifference(from: old, to: new).consequence
  }

  @Test("calls a number in the place of a parameter of that value editorial")
  func samePlace() {
    let (parameter, number) = (edition(.parameter("least")), edition(.amount(1)))
    #expect(consequence(parameter, number) == .editorial)
    #expect(consequence(number, parameter) == .editorial)
  }

  @Test("never takes a parameter without a value for a cohort for the least that can be asked")
  func withoutValue() {
    let parameter = edition(.parameter("least"), cohorts: 2019...2030)
    let number = edition(.amount(1), cohorts: 2019...2030)
    #expect(consequence(parameter, number) == .revision)
    #expect(consequence(number, parameter) == .revision)
  }
}
