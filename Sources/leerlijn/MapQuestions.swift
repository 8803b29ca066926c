import LeerlijnDiagnostics
import LeerlijnEvidence

/// Asks on a terminal what a proposal for a manifest leaves open.
struct MapQuestions {
  private let terminal: TerminalQuestions

  init(in language: Language) { terminal = TerminalQuestions(in: language) }

  /// By the `id` of the question; what is left open is not among them.
  ///
  /// - Whether all that is likely is right comes last, with the lines themselves above it.
  func ask(_ proposal: ManifestProposal) throws -> [String: String] {
    var answers: [String: String] = [:]
    var isShown = false
    let questions = proposal.questions
    for question in questions.filter({ !$0.isCheck }) + questions.filter(\.isCheck) {
      if question.isCheck, !isShown {
        isShown = true
        Output.messages.write(proposal.likelyLines.map { "  \($0)\n" }.joined())
      }
      try terminal.ask(question.text, question.suggestion) { line in
        // Nothing answered, and nothing suggested: the question stays open.
        guard !line.isEmpty else { return nil }
        guard let answer = question.answer(line) else { return question.expected }
        answers[question.id] = answer
        return nil
      }
    }
    let open = questions.count { answers[$0.id] == nil }
    if open > 0 { Output.messages.write(Phrase.stillOpen(open)[terminal.language] + "\n") }
    return answers
  }
}

extension Phrase {
  fileprivate static func stillOpen(_ count: Int) -> Phrase {
    Phrase(
      nl: count == 1 ? "Nog 1 vraag staat open." : "Nog \(count) vragen staan open.",
      en: count == 1 ? "1 question is still open." : "\(count) questions are still open.")
  }
}
