import LeerlijnDiagnostics

/// Stops a search in time, and shows how long it is under way where someone is watching.
final class SearchWatch {
  private let start = ContinuousClock.now
  private let budget: Duration
  private let language: Language
  private let isWatched = Output.messages.isTerminal
  private var shown: Int64 = 0

  init(_ budget: TimeBudget, in language: Language) {
    self.budget = budget.duration
    self.language = language
  }

  func isOver() -> Bool {
    let passed = ContinuousClock.now - start
    if isWatched, passed.components.seconds > shown {
      shown = passed.components.seconds
      let most = budget.components.seconds
      let text = Phrase(
        nl: "\(shown) van \(most) seconden gezocht", en: "searched \(shown) of \(most) seconds")
      Output.messages.steer("\r\(text[language])")
    }
    return passed >= budget
  }

  /// Takes away what was shown.
  func end() {
    if shown > 0 { Output.messages.steer("\r\u{1B}[K") }
  }
}
