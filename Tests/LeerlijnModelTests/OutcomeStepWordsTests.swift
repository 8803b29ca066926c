import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct OutcomeStepWordsTests {
  @Test(
    arguments: [
      ("", []), (" ", []), ("I", [.introduces]), ("o", [.develops]), ("D", [.develops]),
      ("T", [.assesses]), ("a", [.assesses]), ("IOT", [.introduces, .develops, .assesses]),
      ("TI", [.introduces, .assesses]), ("I, T", [.introduces, .assesses]),
      ("i/d;a", [.introduces, .develops, .assesses]),
      ("I+T & O", [.introduces, .develops, .assesses]),
      ("I\nT\u{A0}O\t", [.introduces, .develops, .assesses]), ("ontwikkelt", [.develops]),
      ("Assesses introduceert", [.introduces, .assesses]), ("toetst, i", [.introduces, .assesses]),
      ("II", [.introduces]),
    ] as [(String, Set<OutcomeLink.Step>)])
  func readsStepsInLettersOrWords(cell: String, steps: Set<OutcomeLink.Step>) {
    #expect(OutcomeLink.Step.read(cell) == steps)
  }

  @Test(arguments: ["x", "I X", "ontwikkeld", "I-T", "IX", "1", "toetst!"])
  func readsNothingElse(cell: String) {
    #expect(OutcomeLink.Step.read(cell) == nil)
  }

  @Test(
    "reads what it writes", arguments: OutcomeLink.Step.allCases, Language.allCases)
  func readsItsOwn(step: OutcomeLink.Step, language: Language) {
    #expect(OutcomeLink.Step.read(step.letter[language]) == [step])
    #expect(OutcomeLink.Step.read(step.verb[language]) == [step])
  }
}
