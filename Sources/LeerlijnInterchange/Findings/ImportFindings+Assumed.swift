internal import LeerlijnDiagnostics
internal import LeerlijnModel

// What the file does not say and was assumed.

extension Diagnostic {
  static func importCurriculumUnnamed(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.name, .warning, at: place,
      Phrase(
        nl: "Het curriculum heeft geen naam; het heet nu 'Curriculum'.",
        en: "The curriculum has no name; it is now called 'Curriculum'."),
      help: Phrase(nl: "Vul de titel in.", en: "Fill in its title."))
  }

  static func importEditionAssumed(_ edition: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.assumed, .advice, at: place,
      Phrase(
        nl: "Het bestand noemt geen jaar; de editie heet '\(edition.cut)'.",
        en: "The file names no year; the edition is called '\(edition.cut)'."),
      help: Phrase(
        nl: "Vul in 'edition' het studiejaar in.", en: "Fill in the study year in 'edition'."))
  }

  static func importSystemAssumed(
    _ value: String?, asQuarter isQuarter: Bool = false, at place: SourceRange
  ) -> Diagnostic {
    let system = isQuarter ? "quarter" : "semester"
    return Diagnostic(
      ExchangeCodes.assumed, .warning, at: place,
      value.map {
        Phrase(
          nl: "System Type '\($0.cut)' is gelezen als '\(system)'.",
          en: "System Type '\($0.cut)' was read as '\(system)'.")
      }
        ?? Phrase(
          nl: "Het bestand noemt geen System Type; er is 'semester' aangenomen.",
          en: "The file names no System Type; 'semester' was assumed."),
      help: Phrase(
        nl: "Klopt dat niet, verander dan 'credit-system' van de opleiding.",
        en: "If that is not right, change 'credit-system' of the programme."))
  }

  static func importLevelUnknown(_ value: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.value, .warning, at: place,
      Phrase(
        nl:
          "Degree Type '\(value.cut)' is geen bekend niveau; de opleiding heeft nu niveau 'other'.",
        en: "Degree Type '\(value.cut)' is no known level; the programme now has level 'other'."))
  }

  static func importClassificationLeftOut(_ value: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.leftOut, .advice, at: place,
      Phrase(
        nl:
          "CIP \(value.cut) is niet overgenomen: een curriculum noemt zijn onderwijsveld in ISCED.",
        en: "CIP \(value.cut) was not taken over: a curriculum names its field in ISCED."),
      help: Phrase(nl: "Vul zo nodig 'isced' in.", en: "Fill in 'isced' if need be."))
  }

  static func importCalendarAssumed(_ year: StudyYear, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.assumed, .warning, at: place,
      Phrase(
        nl: "Het bestand nummert de perioden maar noemt geen dagen. Aangenomen is studiejaar "
          + "\(year.id) met \(year.periods.count) perioden, die elk leerjaar terugkomen.",
        en: "The file numbers its terms but names no days. Study year \(year.id) was assumed, with "
          + "\(year.periods.count) periods that come back every year."),
      help: Phrase(
        nl: "Vul in 'calendar' de echte dagen in.", en: "Fill in the real days in 'calendar'."))
  }

  static func importCreditsAssumed(_ system: CreditSystem, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.assumed, .advice, at: place,
      Phrase(
        nl: "Credit hours zijn geen EC. De getallen zijn overgenomen zoals ze zijn, met "
          + "credit-system=\"\(system.rawValue)\"; het totaal is de som van de onderwijseenheden.",
        en: "Credit hours are no EC. The numbers were taken over as they are, with "
          + "credit-system=\"\(system.rawValue)\"; the total is the sum of the courses."))
  }

  static func importLacksTests(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.assumed, .advice, at: place,
      Phrase(
        nl:
          "Toetsen, leeruitkomsten, bronnen en regels staan niet in dit formaat. Een ingangseis is "
          + "overgenomen als: deze onderwijseenheden zijn behaald, met een open plaats voor de bron.",
        en: "Tests, outcomes, sources and rules are not in this format. A prerequisite was taken "
          + "over as: these courses are passed, with an open place for the source."),
      help: Phrase(
        nl: "Vul ze aan; 'leerlijn check' noemt wat nog ontbreekt.",
        en: "Add them; 'leerlijn check' names what is still missing."))
  }
}
