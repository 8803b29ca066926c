internal import LeerlijnDiagnostics
internal import LeerlijnModel

// What was repaired in the rows of courses.

extension Diagnostic {
  static func importIDMissing(_ label: String, now id: String, at place: SourceRange) -> Diagnostic
  {
    Diagnostic(
      ExchangeCodes.name, .warning, at: place,
      Phrase(
        nl: "'\(label.cut)' heeft geen Course ID. Het kenmerk is nu '\(id.cut)'.",
        en: "'\(label.cut)' has no Course ID. Its id is now '\(id.cut)'."))
  }

  static func importIDChanged(_ old: String, now id: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.name, .warning, at: place,
      Phrase(
        nl: "Course ID '\(old.cut)' kan hier geen kenmerk zijn. Het is nu '\(id.cut)'.",
        en: "Course ID '\(old.cut)' cannot be an id here. It is now '\(id.cut)'."))
  }

  static func importIDTwice(
    _ old: String, now id: String, at place: SourceRange, _ first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.repeated, .warning, at: place,
      Phrase(
        nl: "Course ID '\(old.cut)' is al vergeven. Deze onderwijseenheid heet nu '\(id.cut)'; wie "
          + "'\(old.cut)' noemt, bedoelt de eerste.",
        en:
          "Course ID '\(old.cut)' is taken. This course is now '\(id.cut)'; whoever names '\(old.cut)' means "
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
      ExchangeCodes.repeated, .warning, at: place,
      Phrase(
        nl: "De rij van Course ID '\(id.cut)' staat er twee keer; ze is één keer overgenomen.",
        en: "The row of Course ID '\(id.cut)' stands there twice; it was taken over once."),
      notes: [
        Note(Phrase(nl: "Hier staat de eerste.", en: "The first stands here."), at: first)
      ])
  }

  static func importNameMissing(_ id: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.name, .warning, at: place,
      Phrase(
        nl: "Onderwijseenheid '\(id.cut)' heeft geen naam.", en: "Course '\(id.cut)' has no name."),
      help: Phrase(nl: "Vul de titel in.", en: "Fill in its title."))
  }

  static func importCourseUnknown(
    _ name: String, of course: String, _ column: PlanColumn, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.unknownCourse, .warning, at: place,
      Phrase(
        nl:
          "'\(course.cut)' noemt '\(name.cut)' in '\(column.title)', maar die onderwijseenheid staat niet "
          + "in het bestand. Dit is weggelaten.",
        en:
          "'\(course.cut)' names '\(name.cut)' in '\(column.title)', but that course is not in the file. "
          + "This was left out."),
      help: Phrase(
        nl: "Voeg de onderwijseenheid toe, of vul de ingangseis aan.",
        en: "Add the course, or complete the condition of entry."))
  }

  static func importNeedsItself(
    _ course: String, _ column: PlanColumn, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.circle, .warning, at: place,
      Phrase(
        nl: "'\(course.cut)' noemt zichzelf in '\(column.title)'. Dit is weggelaten.",
        en: "'\(course.cut)' names itself in '\(column.title)'. This was left out."))
  }

  static func importCircle(
    _ course: String, _ needed: String, _ column: PlanColumn, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.circle, .warning, at: place,
      Phrase(
        nl:
          "'\(course.cut)' vraagt '\(needed.cut)' in '\(column.title)', en '\(needed.cut)' vraagt zelf, "
          + "direct of via andere, '\(course.cut)'. Deze laatste schakel van de kring is weggelaten.",
        en:
          "'\(course.cut)' asks for '\(needed.cut)' in '\(column.title)', and '\(needed.cut)' itself asks "
          + "for '\(course.cut)', directly or through others. This last link of the circle was left "
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
      ExchangeCodes.value, .warning, at: place,
      text.isEmpty
        ? Phrase(
          nl: "'\(course.cut)' heeft geen credit hours; er staat nu \(number.dutch).",
          en: "'\(course.cut)' has no credit hours; it now says \(number.english).")
        : Phrase(
          nl: "Bij '\(course.cut)' is '\(text.cut)' geen aantal credit hours; er staat nu "
            + "\(number.dutch).",
          en: "At '\(course.cut)', '\(text.cut)' is no number of credit hours; it now says "
            + "\(number.english)."),
      help: Phrase(nl: "Vul het juiste aantal in.", en: "Fill in the right number."))
  }

  static func importTermUnreadable(
    _ text: String, of course: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.value, .warning, at: place,
      Phrase(
        nl:
          "Bij '\(course.cut)' is '\(text.cut)' geen nummer van een periode. Jaar en periode zijn "
          + "opengelaten.",
        en:
          "At '\(course.cut)', '\(text.cut)' is no number of a term. Year and period were left open."
      ))
  }

  static func importAdditionalCourse(_ course: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.assumed, .advice, at: place,
      Phrase(
        nl:
          "'\(course.cut)' is een extra onderwijseenheid van het studieplan en is overgenomen als "
          + "keuze.",
        en: "'\(course.cut)' is an additional course of the degree plan and was taken over as an "
          + "elective."))
  }
}
