internal import LeerlijnDiagnostics

// What is wrong with objects that come from another system, whatever the standard.

extension Diagnostic {
  static func exchangeEmpty(at place: SourceRange, _ help: Phrase) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.unreadable, .error, at: place,
      Phrase(
        nl: "Hier staat niets in om een curriculum van te maken.",
        en: "There is nothing in this to make a curriculum of."),
      help: help)
  }

  static func exchangeNameless(_ what: String, now name: String, at place: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      ExchangeCodes.name, .warning, at: place,
      Phrase(
        nl: "'\(what.cut)' heeft geen naam; er staat nu '\(name.cut)'.",
        en: "'\(what.cut)' has no name; it now says '\(name.cut)'."),
      help: Phrase(nl: "Vul de naam in.", en: "Fill in its name."))
  }

  static func exchangeIDMissing(_ what: String, now id: String, at place: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      ExchangeCodes.name, .warning, at: place,
      Phrase(
        nl: "'\(what.cut)' heeft geen code van de instelling; het kenmerk is nu '\(id.cut)'.",
        en: "'\(what.cut)' has no code of the institution; its id is now '\(id.cut)'."))
  }

  static func exchangeIDChanged(_ old: String, now id: String, at place: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      ExchangeCodes.name, .warning, at: place,
      Phrase(
        nl: "Code '\(old.cut)' kan hier geen kenmerk zijn, of is al vergeven. Het is nu "
          + "'\(id.cut)'.",
        en: "Code '\(old.cut)' cannot be an id here, or is taken. It is now '\(id.cut)'."))
  }

  static func exchangeTwice(_ what: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.repeated, .warning, at: place,
      Phrase(
        nl: "'\(what.cut)' staat hier voor de tweede keer; de eerste geldt.",
        en: "'\(what.cut)' stands here for the second time; the first holds."))
  }

  static func exchangeUnknown(
    _ what: String, _ key: String, of name: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.unknownReference, .warning, at: place,
      Phrase(
        nl: "'\(name.cut)' noemt in '\(key)' iets dat nergens staat: '\(what.cut)'. Dit verband is "
          + "weggelaten.",
        en: "'\(name.cut)' names in '\(key)' what stands nowhere: '\(what.cut)'. This relation was "
          + "left out."))
  }

  static func exchangeCircle(_ what: String, _ key: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.circle, .warning, at: place,
      Phrase(
        nl: "'\(what.cut)' staat in '\(key)' in een kring. De schakel die de kring sluit, is "
          + "weggelaten.",
        en:
          "'\(what.cut)' stands in a circle in '\(key)'. The link that closes the circle was left "
          + "out."))
  }

  static func exchangeCode(
    _ word: String, _ key: String, of name: String, instead: Phrase, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.unknownCode, .warning, at: place,
      Phrase(
        nl: "Bij '\(name.cut)' is '\(word.cut)' in '\(key)' geen bekende code. \(instead.dutch)",
        en: "At '\(name.cut)', '\(word.cut)' in '\(key)' is no known code. \(instead.english)"))
  }

  static func exchangeLanguage(
    _ word: String, of name: String, at place: SourceRange
  ) -> Diagnostic {
    exchangeCode(
      word, "language", of: name,
      instead: Phrase(
        nl: "De tekst staat nu in de taal van de rest.",
        en: "The text now is in the language of the rest."), at: place)
  }

  static func exchangeValue(
    _ text: String, _ key: String, of name: String, instead: Phrase, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.value, .warning, at: place,
      Phrase(
        nl: "Bij '\(name.cut)' is '\(text.cut)' in '\(key)' niet te lezen. \(instead.dutch)",
        en: "At '\(name.cut)', '\(text.cut)' in '\(key)' cannot be read. \(instead.english)"))
  }

  static func exchangeMissing(
    _ key: String, of name: String, instead: Phrase, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.value, .warning, at: place,
      Phrase(
        nl: "Bij '\(name.cut)' ontbreekt een studielast in EC ('\(key)'). \(instead.dutch)",
        en: "At '\(name.cut)' a study load in EC is missing ('\(key)'). \(instead.english)"))
  }

  static func exchangeMarkup(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.shape, .warning, at: place,
      Phrase(
        nl: "In deze tekst bij '\(name.cut)' staat opmaak (HTML). Die is weggehaald.",
        en: "This text at '\(name.cut)' has markup (HTML). It was taken out."))
  }

  static func exchangeUnattached(_ name: String, _ where: Phrase, at place: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      ExchangeCodes.unattached, .warning, at: place,
      Phrase(
        nl: "'\(name.cut)' \(`where`.dutch)", en: "'\(name.cut)' \(`where`.english)"))
  }

  static func exchangeLeftOut(_ reason: Phrase, at place: SourceRange) -> Diagnostic {
    Diagnostic(ExchangeCodes.leftOut, .advice, at: place, reason)
  }

  /// An import keeps codes, and no ids that only the other system knows.
  static func exchangeIDsReplaced(_ key: String, _ count: Int, at place: SourceRange) -> Diagnostic
  {
    Diagnostic(
      ExchangeCodes.leftOut, .advice, at: place,
      Phrase(
        nl: "'\(key.cut)' (\(count) keer) is niet bewaard: een export maakt eigen kenmerken.",
        en:
          "'\(key.cut)' (\(count) \(count == 1 ? "time" : "times")) was not kept: an export makes "
          + "ids of its own."),
      help: Phrase(
        nl: "Wie bij een export het andere systeem bijwerkt, zoekt de dingen op hun code.",
        en: "Who updates the other system by an export finds things by their code."))
  }

  static func exchangeAssumed(
    _ what: Phrase, _ severity: Severity = .warning, at place: SourceRange, help: Phrase? = nil
  ) -> Diagnostic {
    Diagnostic(ExchangeCodes.assumed, severity, at: place, what, help: help)
  }

  static func exchangeDefinition(_ what: Phrase, at place: SourceRange) -> Diagnostic {
    Diagnostic(ExchangeCodes.definition, .warning, at: place, what)
  }
}
