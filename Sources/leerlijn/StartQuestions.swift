import LeerlijnDefinition
import LeerlijnDiagnostics

/// Asks on a terminal what a new curriculum begins with, one question at a time.
struct StartQuestions {
  private let terminal: TerminalQuestions

  init(in language: Language) { terminal = TerminalQuestions(in: language) }

  /// Every choice that is open; nothing answered takes the suggestion.
  func ask(_ start: CurriculumStart) throws -> CurriculumStart {
    var start = start
    for choice in CurriculumStart.Choice.allCases where start.isOpen(choice) {
      try terminal.ask(start.question(choice), start.suggestion(for: choice)) {
        start.take($0, for: choice)
      }
    }
    return start
  }

  func askFile(suggesting name: String) throws -> String {
    try terminal.askFile(suggesting: name)
  }
}
