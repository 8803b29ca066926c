import ArgumentParser
import LeerlijnDiagnostics

/// Asks on a terminal, one question at a time; nothing answered takes what is suggested.
struct TerminalQuestions {
  let language: Language

  init(in language: Language) { self.language = language }

  func askFile(suggesting name: String) throws -> String {
    var path = name
    try ask(Phrase(nl: "In welk bestand?", en: "In which file?"), name) {
      path = $0
      return nil
    }
    return path
  }

  /// Asks until the answer is taken; where the input ends, so does the run.
  ///
  /// - Parameter take: returns what is expected where the answer does not fit.
  func ask(
    _ question: Phrase, _ suggestion: String, _ take: (String) -> Phrase?
  ) throws {
    while true {
      let hint = suggestion.isEmpty ? "" : " [\(suggestion)]"
      Output.messages.write(question[language] + hint + " ")
      guard let line = readLine() else {
        Output.messages.write("\n")
        throw ended()
      }
      let isBlank = line.allSatisfy(\.isWhitespace)
      guard let expected = take(isBlank ? suggestion : line) else { return }
      Output.messages.write("  \(Phrase.again(expected)[language])\n")
    }
  }

  private func ended() -> ExitCode {
    let reason = Phrase(
      nl: "de antwoorden houden hier op; er is niets geschreven.",
      en: "the answers end here; nothing was written.")
    Output.messages.write("leerlijn: \(reason[language])\n")
    return ExitCode.validationFailure
  }
}

extension Phrase {
  fileprivate static func again(_ expected: Phrase) -> Phrase {
    Phrase(
      nl: "Dat past niet: \(expected.dutch).", en: "That does not fit: \(expected.english).")
  }
}
