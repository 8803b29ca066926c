internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension Diagnostic {
  private static let correctDay = Phrase(
    nl: "Verbeter deze dag, of de dagen waar hij binnen moet vallen.",
    en: "Correct this day, or the days it has to lie in.")

  static func momentOutside(
    _ moment: AssessmentMoment, _ due: Day, _ placement: Placement
  ) -> Diagnostic {
    let (day, first, last) = (due.words, placement.days.first.words, placement.days.last.words)
    let name = named(moment.id.text, moment.titles)
    return Diagnostic(
      DeadlineOutside.code, .warning, at: moment.place.attribute("due"),
      Phrase(
        nl: "Beoordelingsmoment \(name[.dutch]) is uiterlijk \(day[.dutch]), buiten de stage van "
          + "\(first[.dutch]) tot en met \(last[.dutch]).",
        en: "Assessment moment \(name[.english]) is due on \(day[.english]), outside the placement "
          + "from \(first[.english]) through \(last[.english])."), help: correctDay)
  }

  static func momentBefore(
    _ moment: AssessmentMoment, _ placement: Placement
  ) -> Diagnostic {
    let (name, stage) = (
      named(moment.id.text, moment.titles), named(placement.id.text, placement.titles)
    )
    return Diagnostic(
      DeadlineOutside.code, .error, at: moment.place.attribute("due"),
      Phrase(
        nl: "Beoordelingsmoment \(name[.dutch]) is vóór het begin van stage \(stage[.dutch]): dan "
          + "beoordeelt niemand.",
        en: "Assessment moment \(name[.english]) is before placement \(stage[.english]) begins: "
          + "nobody judges then."),
      help: Phrase(
        nl:
          "Reken vooruit vanaf het begin, zoals due=\"placement.start+P20W\", of vanaf het einde.",
        en: "Count forward from the start, as in due=\"placement.start+P20W\", or from the end."))
  }

  static func momentsOutOfOrder(
    _ earlier: AssessmentMoment, _ later: AssessmentMoment, _ first: Day, _ second: Day
  ) -> Diagnostic {
    let (day, other) = (second.words, first.words)
    let names = (named(later.id.text, later.titles), named(earlier.id.text, earlier.titles))
    return Diagnostic(
      DeadlineOutside.code, .warning, at: later.place.attribute("due"),
      Phrase(
        nl:
          "Beoordelingsmoment \(names.0[.dutch]) is uiterlijk \(day[.dutch]), vóór \(names.1[.dutch]) "
          + "(\(other[.dutch])), dat ervoor staat. Het cijfer van de stage volgt uit het laatste.",
        en: "Assessment moment \(names.0[.english]) is due on \(day[.english]), before "
          + "\(names.1[.english]) (\(other[.english])), which stands before it. The grade of the "
          + "placement follows from the last."),
      notes: [
        Note(
          Phrase(nl: "Hier staat het andere moment.", en: "Here is the other moment."),
          at: earlier.place.attribute("due"))
      ],
      help: Phrase(
        nl: "Verwissel de dagen, of zet de momenten in volgorde.",
        en: "Swap the days, or put the moments in order."))
  }

  static func beforeEdition(
    _ rule: Rule, _ deadline: Day, _ edition: StudyYear
  ) -> Diagnostic {
    let (day, first) = (deadline.words, edition.days.first.words)
    return Diagnostic(
      DeadlineOutside.code, .warning, at: rule.place.attribute("by"),
      Phrase(
        nl: "De laatste dag van regel '\(rule.id)' is \(day[.dutch]), ruim voordat studiejaar "
          + "'\(edition.id)' begint, op \(first[.dutch]): voor wie dan nog niet voldoet, is het te laat.",
        en: "The last day of rule '\(rule.id)' is \(day[.english]), well before study year "
          + "'\(edition.id)' begins, on \(first[.english]): for whoever does not meet it by then it is "
          + "too late."),
      help: Phrase(
        nl: "Zet er een dag in dit studiejaar, of zet 'until' op de regel van het vorige.",
        en: "Give a day in this study year, or put 'until' on the rule of the one before."))
  }

  static func documentBefore(
    _ document: RequiredDocument, _ due: Day, _ placement: Placement, _ severity: Severity
  ) -> Diagnostic {
    let (day, first) = (due.words, placement.days.first.words)
    let name = named(document.id.text, document.titles)
    let stage = named(placement.id.text, placement.titles)
    return Diagnostic(
      DeadlineOutside.code, severity, at: document.place.attribute("due"),
      Phrase(
        nl: "Document \(name[.dutch]) moet uiterlijk \(day[.dutch]) binnen zijn, maar stage "
          + "\(stage[.dutch]) begint pas op \(first[.dutch]).",
        en: "Document \(name[.english]) is due on \(day[.english]), but placement "
          + "\(stage[.english]) only begins on \(first[.english])."),
      help: Phrase(
        nl: "Verbeter de dag. Hoort het document voor het begin binnen te zijn, schrijf dan "
          + "due=\"placement.start-P2W\" of iets dergelijks.",
        en: "Correct the day. Where the document has to be in before the start, write "
          + "due=\"placement.start-P2W\" or the like."))
  }

  static func outsideYears(_ deadline: Day, _ place: SourceRange?) -> Diagnostic {
    let day = deadline.words
    return Diagnostic(
      DeadlineOutside.code, .error, at: place,
      Phrase(
        nl: "De laatste dag, \(day[.dutch]), valt ver buiten alle studiejaren van de kalender.",
        en: "The last day, \(day[.english]), lies far outside every study year of the calendar."),
      help: correctDay)
  }

  static func beforeForce(
    _ deadline: Day, _ from: Day, _ place: SourceRange?
  ) -> Diagnostic {
    let (day, first) = (deadline.words, from.words)
    return Diagnostic(
      DeadlineOutside.code, .error, at: place,
      Phrase(
        nl: "De laatste dag is \(day[.dutch]), maar de regel geldt pas vanaf \(first[.dutch]).",
        en: "The last day is \(day[.english]), but the rule is only in force from "
          + "\(first[.english])."), help: correctDay)
  }

  static func beforePlacement(
    _ deadline: Day, _ placement: Placement, _ place: SourceRange?
  ) -> Diagnostic {
    let (day, first) = (deadline.words, placement.days.first.words)
    let name = named(placement.id.text, placement.titles)
    return Diagnostic(
      DeadlineOutside.code, .error, at: place,
      Phrase(
        nl: "De laatste dag is \(day[.dutch]), maar stage \(name[.dutch]) begint pas op "
          + "\(first[.dutch]).",
        en: "The last day is \(day[.english]), but placement \(name[.english]) only begins on "
          + "\(first[.english])."), help: correctDay)
  }
}
