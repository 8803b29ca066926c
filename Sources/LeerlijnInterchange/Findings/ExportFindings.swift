package import LeerlijnDiagnostics
internal import LeerlijnModel

// What an export has to say: nothing is lost silently.

extension Diagnostic {
  /// Parts of the curriculum for which a form has no place, all for one reason.
  ///
  /// - Parameter parts: what they are called and how many there are; not empty.
  package static func notCarried(
    _ parts: [(name: Phrase, count: Int)], to format: String, because reason: Phrase,
    at place: SourceRange?
  ) -> Diagnostic {
    let list = parts.map { name, count in
      Phrase(
        nl: "\(name.dutch) (\(count) keer)",
        en: "\(name.english) (\(count) \(count == 1 ? "time" : "times"))")
    }.joinedByAnd.capitalised
    return Diagnostic(
      ExchangeCodes.notCarried, .advice, at: place,
      Phrase(
        nl: "\(list.dutch) gaan niet mee naar \(format): \(reason.dutch)",
        en: "\(list.english) do not go to \(format): \(reason.english)"))
  }

  /// A word of ours that the list of a standard does not have.
  package static func codeWithout(
    _ word: String, of name: Phrase, in format: String, instead: Phrase, at place: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.codeUnknown, .warning, at: place,
      Phrase(
        nl: "\(name.dutch) '\(word.cut)' staat niet in de lijst van \(format). \(instead.dutch)",
        en: "\(name.english) '\(word.cut)' is not in the list of \(format). \(instead.english)"))
  }

  /// A text that is longer than a standard allows; it was cut.
  package static func cutShort(
    _ name: Phrase, _ length: Int, to most: Int, in format: String, at place: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.textTooLong, .warning, at: place,
      Phrase(
        nl: "\(name.dutch) is \(length) tekens lang; \(format) neemt er \(most). De rest is "
          + "weggelaten.",
        en: "\(name.english) is \(length) characters long; \(format) takes \(most). The rest was "
          + "left out."),
      help: Phrase(
        nl: "Maak de tekst korter als dit deel niet gemist kan worden.",
        en: "Shorten the text where this part cannot be missed."))
  }

  /// Something a standard asks and the curriculum does not say.
  package static func wanting(
    _ name: Phrase, in format: String, instead: Phrase, at place: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.wanting, .warning, at: place,
      Phrase(
        nl: "\(format) vraagt \(name.dutch). \(instead.dutch)",
        en: "\(format) asks for \(name.english). \(instead.english)"))
  }

  /// There is nothing in the curriculum or evidence that the form could hold.
  package static func nothingToExport(
    _ name: Phrase, to format: String, at place: SourceRange?, help: Phrase
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.nothingToExport, .error, at: place,
      Phrase(
        nl: "Er gaat niets naar \(format): \(name.dutch)",
        en: "Nothing goes to \(format): \(name.english)"),
      help: help)
  }
}
