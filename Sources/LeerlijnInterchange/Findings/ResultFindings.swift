internal import LeerlijnDiagnostics

// What an import of results has to say of the document.

extension Diagnostic {
  static func resultsOfAnotherFormat(_ namespace: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsUnreadable, .error, at: place,
      Phrase(
        nl: "Dit is geen ELMO 1: de naamruimte is '\(namespace.cut)'.",
        en: "This is no ELMO 1: the namespace is '\(namespace.cut)'."),
      help: Phrase(
        nl: "Vraag het document in versie 1 van EMREX ELMO; versie 2 wordt niet gelezen.",
        en: "Ask for the document in version 1 of EMREX ELMO; version 2 is not read."))
  }

  static func resultsWithoutLearner(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsUnreadable, .error, at: place,
      Phrase(
        nl: "Het document noemt geen student ('learner').",
        en: "The document names no student ('learner')."),
      help: Phrase(nl: "Vraag het opnieuw op.", en: "Ask for it again."))
  }

  static func resultsOfTwo(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsUnreadable, .error, at: place,
      Phrase(
        nl: "Hier begint een tweede student. Een document van ELMO gaat over 1 student.",
        en: "A second student begins here. A document of ELMO tells of 1 student."),
      help: Phrase(
        nl: "Lees een document per student in.", en: "Import a document per student."))
  }

  static func resultsOfAnotherStudent(
    _ found: String, _ asked: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsOtherStudent, .error, at: place,
      Phrase(
        nl: "Het document gaat over student '\(found.cut)', en gevraagd is '\(asked.cut)'.",
        en: "The document tells of student '\(found.cut)', and '\(asked.cut)' was asked."),
      help: Phrase(
        nl: "Noem met --student het nummer dat in het document staat.",
        en: "Name with --student the number that is in the document."))
  }

  static func resultsNone(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsNone, .error, at: place,
      Phrase(
        nl: "Er staat geen resultaat in dat overgenomen of voorgesteld kan worden.",
        en: "There is no result in it that can be taken over or proposed."),
      help: Phrase(
        nl: "Kijk in het document zelf of bij de instelling die het gaf.",
        en: "Look in the document itself or ask the institution that gave it."))
  }

  static func resultsWithoutDay(_ title: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsDate, .warning, at: place,
      Phrase(
        nl: "'\(title.cut)' heeft geen datum. Als resultaat is het niet overgenomen; in een "
          + "voorstel blijft de datum leeg.",
        en: "'\(title.cut)' has no date. As a result it was not taken over; in a proposal the date "
          + "stays empty."))
  }

  static func resultsDayUnreadable(
    _ text: String, _ title: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsDate, .warning, at: place,
      Phrase(
        nl: "'\(text.cut)' bij '\(title.cut)' is geen dag. Als resultaat is het niet overgenomen; "
          + "in een voorstel blijft de datum leeg.",
        en: "'\(text.cut)' of '\(title.cut)' is no day. As a result it was not taken over; in a "
          + "proposal the date stays empty."))
  }

  static func resultsOnAnotherScale(
    _ label: String, _ title: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsGrade, .warning, at: place,
      Phrase(
        nl:
          "'\(label.cut)' bij '\(title.cut)' is geen cijfer op de schaal van de opleiding. Het is "
          + "niet omgerekend en niet overgenomen.",
        en:
          "'\(label.cut)' of '\(title.cut)' is no grade on the scale of the programme. It was not "
          + "converted and not taken over."),
      help: Phrase(
        nl: "Laat een mens het resultaat vaststellen en zet het zelf in results.csv.",
        en: "Let a person establish the result and put it in results.csv."))
  }

  static func resultsDisagree(
    _ label: String, _ status: String, _ title: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsStatus, .warning, at: place,
      Phrase(
        nl:
          "'\(title.cut)' heeft resultaat '\(label.cut)' en status '\(status.cut)', en die spreken "
          + "elkaar tegen. Het is niet overgenomen.",
        en: "'\(title.cut)' has result '\(label.cut)' and status '\(status.cut)', which contradict "
          + "each other. It was not taken over."))
  }

  static func resultsStatusAssumed(_ title: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsStatus, .warning, at: place,
      Phrase(
        nl:
          "'\(title.cut)' heeft geen status. Het is gelezen als behaald, zoals ELMO voorschrijft.",
        en: "'\(title.cut)' has no status. It was read as passed, as ELMO prescribes."))
  }

  static func resultsStatusUnknown(
    _ status: String, _ title: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsStatus, .warning, at: place,
      Phrase(
        nl: "Status '\(status.cut)' van '\(title.cut)' kent ELMO niet. Het is gelezen als nog niet "
          + "behaald.",
        en: "ELMO has no status '\(status.cut)', as '\(title.cut)' has. It was read as not passed.")
    )
  }

  static func resultsCreditsUnreadable(
    _ value: String, _ title: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsCredits, .warning, at: place,
      Phrase(
        nl: "'\(value.cut)' bij '\(title.cut)' is geen aantal EC in tienden. Het blijft leeg.",
        en: "'\(value.cut)' of '\(title.cut)' is no number of EC in tenths. It stays empty."))
  }

  static func resultsRepeated(_ title: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsRepeated, .warning, at: place,
      Phrase(
        nl: "'\(title.cut)' staat er al met dezelfde dag en hetzelfde resultaat. Het telt 1 keer.",
        en: "'\(title.cut)' is there already with the same day and result. It counts once."))
  }
}
