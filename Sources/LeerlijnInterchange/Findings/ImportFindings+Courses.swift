internal import LeerlijnDiagnostics
internal import LeerlijnModel

// What was repaired in the rows of courses.

extension Diagnostic {
  static func importIDMissing(_ label: String, now id: String, at place: SourceRange) -> Diagnostic
  {
    Diagnostic(
      ImportCodes.name, .warning, at: place,
      Phrase(
        nl: "'\(label)' heeft geen Course ID. Het kenmerk is nu '\(id)'.",
        en: "'\(label)' has no Course ID. Its id is now '\(id)'."))
  }

  static func importIDChanged(_ old: String, now id: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ImportCodes.name, .warning, at: place,
      Phrase(
        nl: "Course ID '\(old)' kan hier geen kenmerk zijn. Het is nu '\(id)'.",
        en: "Course ID '\(old)' cannot be an id here. It is now '\(id)'."))
  }

  static func importIDTwice(
    _ old: String, now id: String, at place: SourceRange, _ first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ImportCodes.repeated, .warning, at: place,
      Phrase(
        nl: "Course ID '\(old)' is al vergeven. Deze onderwijseenheid heet nu '\(id)'; wie "
          + "'\(old)' noemt, bedoelt de eerste.",
        en: "Course ID '\(old)' is taken. This course is now '\(id)'; whoever names '\(old)' means "
          + "the first."),
      notes: [
        Note(Phrase(nl: "Hier staat de eerste.", en: "The first stands here."), at: first)
      ],
      help: Phrase(
        nl: "Geef een van beide in het bestand een eigen nummer.",
        en: "Give one of them a number of its own in the file."))
  }

  static func importRowTwice(
    _ id: String, at place: SourceRange, _ first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ImportCodes.repeated, .warning, at: place,
      Phrase(
        nl: "De rij van Course ID '\(id)' staat er twee keer; ze is één keer overgenomen.",
        en: "The row of Course ID '\(id)' stands there twice; it was taken over once."),
      notes: [
        Note(Phrase(nl: "Hier staat de eerste.", en: "The first stands here."), at: first)
      ])
  }

  static func importNameMissing(_ id: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ImportCodes.name, .warning, at: place,
      Phrase(
        nl: "Onderwijseenheid '\(id)' heeft geen naam.", en: "Course '\(id)' has no name."),
      help: Phrase(nl: "Vul de titel in.", en: "Fill in its title."))
  }

  static func importCourseUnknown(
    _ name: String, of course: String, _ column: PlanColumn, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ImportCodes.unknownCourse, .warning, at: place,
      Phrase(
        nl:
          "'\(course)' noemt '\(name)' in '\(column.title)', maar die onderwijseenheid staat niet "
          + "in het bestand. Dit is weggelaten.",
        en: "'\(course)' names '\(name)' in '\(column.title)', but that course is not in the file. "
          + "This was left out."),
      help: Phrase(
        nl: "Voeg de onderwijseenheid toe, of vul de ingangseis aan.",
        en: "Add the course, or complete the condition of entry."))
  }

  static func importNeedsItself(
    _ course: String, _ column: PlanColumn, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ImportCodes.circle, .warning, at: place,
      Phrase(
        nl: "'\(course)' noemt zichzelf in '\(column.title)'. Dit is weggelaten.",
        en: "'\(course)' names itself in '\(column.title)'. This was left out."))
  }

  static func importCircle(
    _ course: String, _ needed: String, _ column: PlanColumn, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ImportCodes.circle, .warning, at: place,
      Phrase(
        nl: "'\(course)' vraagt '\(needed)' in '\(column.title)', en '\(needed)' vraagt zelf, "
          + "direct of via andere, '\(course)'. Deze laatste schakel van de kring is weggelaten.",
        en: "'\(course)' asks for '\(needed)' in '\(column.title)', and '\(needed)' itself asks "
          + "for '\(course)', directly or through others. This last link of the circle was left "
          + "out."),
      help: Phrase(
        nl: "Kijk na welke van de twee eerst komt, en pas de ingangseisen zo nodig aan.",
        en: "Look which of the two comes first, and change the conditions of entry if need be."))
  }

  static func importCreditsRepaired(
    _ text: String, of course: String, _ credits: Credits, at place: SourceRange
  ) -> Diagnostic {
    let number = Unit.credits.number(credits.tenths)
    return Diagnostic(
      ImportCodes.value, .warning, at: place,
      text.isEmpty
        ? Phrase(
          nl: "'\(course)' heeft geen credit hours; er staat nu \(number.dutch).",
          en: "'\(course)' has no credit hours; it now says \(number.english).")
        : Phrase(
          nl: "Bij '\(course)' is '\(text)' geen aantal credit hours; er staat nu "
            + "\(number.dutch).",
          en: "At '\(course)', '\(text)' is no number of credit hours; it now says "
            + "\(number.english)."),
      help: Phrase(nl: "Vul het juiste aantal in.", en: "Fill in the right number."))
  }

  static func importTermUnreadable(
    _ text: String, of course: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ImportCodes.value, .warning, at: place,
      Phrase(
        nl: "Bij '\(course)' is '\(text)' geen nummer van een periode. Jaar en periode zijn "
          + "opengelaten.",
        en: "At '\(course)', '\(text)' is no number of a term. Year and period were left open."))
  }

  static func importAdditionalCourse(_ course: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ImportCodes.assumed, .advice, at: place,
      Phrase(
        nl: "'\(course)' is een extra onderwijseenheid van het studieplan en is overgenomen als "
          + "keuze.",
        en: "'\(course)' is an additional course of the degree plan and was taken over as an "
          + "elective."))
  }
}
