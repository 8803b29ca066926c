import LeerlijnDiagnostics
import LeerlijnEvidence

/// Asks on a terminal what a proposal for a manifest leaves open.
struct MapQuestions {
  private let terminal: TerminalQuestions

  init(in language: Language) { terminal = TerminalQuestions(in: language) }

  /// By the `id` of the question; what is left open is not among them.
  ///
  /// - Whether all that is likely is right comes last, with the lines themselves above it.
  func ask(_ questions: [ManifestQuestion], likely lines: [String]) throws -> [String: String] {
    var answers: [String: String] = [:]
    var isShown = false
    for question in questions.filter({ !$0.isCheck }) + questions.filter(\.isCheck) {
      if question.isCheck, !isShown {
        isShown = true
        Output.messages.write(lines.map { "  \($0)\n" }.joined())
      }
      try terminal.ask(question.text, question.suggestion) { line in
        // Nothing answered, and nothing suggested: the question stays open.
        guard !line.isEmpty else { return nil }
        guard let answer = question.answer(line) else { return question.expected }
        answers[question.id] = answer
        return nil
      }
    }
    return answers
  }

  /// Says how many questions nobody answered.
  func tell(open count: Int) {
    if count > 0 { Output.messages.write(Phrase.stillOpen(count)[terminal.language] + "\n") }
  }
}

extension Phrase {
  fileprivate static func stillOpen(_ count: Int) -> Phrase {
    Phrase(
      nl: count == 1 ? "Nog 1 vraag staat open." : "Nog \(count) vragen staan open.",
      en: count == 1 ? "1 question is still open." : "\(count) questions are still open.")
  }
}
