import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

@Suite struct ELMConditionTextTests {
  private static let curriculum: Curriculum = {
    var curriculum = Curriculum(id: "c", edition: "1", titles: Titles([]))
    var programme = Programme(id: "p", level: "bachelor", credits: Credits(tenths: 600))
    programme.courses = [
      Course(
        id: "a",
        titles: Titles([.init(language: "nl", text: "Recht"), .init(language: "en", text: "Law")]),
        credits: Credits(tenths: 50))
    ]
    programme.phases = [
      Phase(id: "f", titles: Titles(nl: "Propedeuse"), credits: Credits(tenths: 600), years: [1])
    ]
    curriculum.programmes = [programme]
    func value(_ amount: Int, _ cohorts: ClosedRange<Int>?) -> Parameter.Value {
      Parameter.Value(from: nil, cohorts: cohorts, amount: amount)
    }
    curriculum.parameters = [
      Parameter(id: "one", unit: .credits, titles: Titles([]), values: [value(450, nil)]),
      Parameter(
        id: "two", unit: .credits, titles: Titles([]),
        values: [value(450, 2017...2018), value(540, 2019...2020)]),
    ]
    curriculum.rules = [
      Rule(
        id: "intake", titles: Titles(nl: "Intake"), explanation: Titles(nl: "Er is een gesprek."),
        condition: measure(.grade(.course("a"))))
    ]
    return curriculum
  }()

  private static func measure(
    _ quantity: Quantity, min: Bound? = nil, max: Bound? = nil, each: Each? = nil
  ) -> Condition {
    Condition(.measure(Measure(quantity, minimum: min, maximum: max, each: each)))
  }

  private static let grade = measure(.grade(.course("a")), min: .amount(550))

  private func lines(_ condition: Condition) -> [String] {
    ELMConditionText(Self.curriculum).lines(condition).map(\.dutch)
  }

  @Test(
    arguments: [
      (grade, ["Ten minste 5,5 voor ‘Recht’."]),
      (measure(.grade(.course("a"))), ["Een voldoende voor ‘Recht’."]),
      (
        measure(.credits(.phase("f"), grades: nil), min: .parameter("one")),
        ["Ten minste 45 EC van ‘Propedeuse’."]
      ),
      (
        measure(.isTrue(EnrolmentFact(degrees: ["diploma"]))), ["In het bezit van ‘diploma’."]
      ),
      (Condition(.rule("intake")), ["Intake: Er is een gesprek."]),
      (
        Condition(.all([grade, Condition(.rule("intake"))])),
        ["Ten minste 5,5 voor ‘Recht’.", "Intake: Er is een gesprek."]
      ),
      (
        Condition(.any([grade, Condition(.rule("intake"))])),
        [
          "Ten minste 5,5 voor ‘Recht’ of de regel ‘Intake’.", "Intake: Er is een gesprek.",
        ]
      ),
      (
        Condition(.not(grade)),
        ["Niet: ten minste 5,5 voor ‘Recht’."]
      ),
    ]) func saysWhatIsAsked(condition: Condition, expected: [String])
  {
    #expect(lines(condition) == expected)
  }

  /// A sentence that leaves a part out would ask something else.
  @Test(
    arguments: [
      (
        measure(.grade(.course("a")), min: .amount(550), max: .amount(800)),
        "Ten minste 5,5 en hoogstens 8 voor ‘Recht’."
      ),
      (
        measure(.credits(.phase("f"), grades: nil), min: .parameter("two")),
        "Ten minste 45 EC of 54 EC van ‘Propedeuse’."
      ),
      (
        measure(.hours([]), min: .amount(6_000), each: .week),
        "Ten minste 100 uur stage, in elke week."
      ),
    ]) func leavesNoPartOut(condition: Condition, expected: String)
  {
    #expect(lines(condition) == [expected])
  }
}
