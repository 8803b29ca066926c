import LeerlijnDiagnostics
import LeerlijnModel

/// Shows how far long work is, where someone is watching: from two seconds on, and never in a file.
final class Progress {
  private let total: Int
  private let language: Language
  private let start = ContinuousClock.now
  private let isWatched = Output.messages.isTerminal
  private var isShown = false

  init(of total: Int, in language: Language) {
    self.total = total
    self.language = language
  }

  func show(_ done: Int) {
    guard isWatched else { return }
    guard done < total else { return end() }
    guard ContinuousClock.now - start >= .seconds(2) else { return }
    let (some, all) = (Unit.count.number(done), Unit.count.number(total))
    let text = Phrase(
      nl: "\(some.dutch) van \(all.dutch) studenten beoordeeld",
      en: "\(some.english) of \(all.english) students judged")
    Output.messages.steer("\r\(text[language])")
    isShown = true
  }

  /// Takes away what was shown.
  private func end() {
    if isShown { Output.messages.steer("\r\u{1B}[K") }
    isShown = false
  }
}
