internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A last day that lies outside what it belongs to: before its placement, or in no study year.
///
/// A moment outside its placement's days is only warned about.
enum DeadlineOutside: DefinitionCheck {
  static let code = DiagnosticCode(510, "deadline-outside")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    for placement in curriculum.placements where !definition.isDamaged(placement.place) {
      for moment in placement.moments {
        if moment.due.isBeforePlacement {
          log.report(.momentBefore(moment, placement))
        } else if let due = moment.due.day(in: placement),
          due < placement.days.first || due > placement.days.last + daysAfterPlacement
        {
          log.report(.momentOutside(moment, due, placement))
        }
      }
      for document in placement.documents {
        if case .fixed(let due)? = document.due, due < placement.days.first {
          let isFar = due < placement.days.first - daysBeforePlacement
          log.report(.documentBefore(document, due, placement, isFar ? .warning : .advice))
        }
      }
    }
    let placements = Dictionary(
      curriculum.placements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let years = curriculum.years.map(\.days)
    for rule in curriculum.rules {
      if case .fixed(let deadline)? = rule.deadline {
        if isFar(deadline, from: years) {
          log.report(.outsideYears(deadline, rule.place.attribute("by")))
        } else if let from = rule.scope.from, deadline < from {
          log.report(.beforeForce(deadline, from, rule.place.attribute("by")))
        }
      }
      for measure in rule.condition.measures {
        let own = measure.deadline ?? rule.deadline
        guard case .fixed(let deadline)? = own, let id = measure.quantity.placement,
          let placement = placements[id], deadline < placement.days.first
        else { continue }
        let place = measure.deadline == nil ? rule.place : measure.place
        log.report(.beforePlacement(deadline, placement, place.attribute("by")))
      }
    }
  }
}

extension DeadlineOutside {
  /// Longer ago than this nothing is handed in for a placement: its year is then likely wrong.
  fileprivate static let daysBeforePlacement = 183

  /// A last judgement may well come some weeks after the student has left.
  fileprivate static let daysAfterPlacement = 42

  /// Half a year before the first or after the last study year: admission may close a summer ahead.
  private static func isFar(_ day: Day, from years: [DayRange]) -> Bool {
    guard let first = years.map(\.first).min(), let last = years.map(\.last).max() else {
      return false
    }
    return day < first - 183 || day > last + 183
  }
}

extension DateExpression {
  /// Whether it is counted back from the first day of the placement.
  fileprivate var isBeforePlacement: Bool {
    guard case .relative(.placementStart, let period) = self else { return false }
    return period.months < 0 || period.days < 0
  }
}

extension Quantity {
  /// The placement it is read from, where it names one.
  fileprivate var placement: PlacementID? {
    switch self {
    case .hours(let placement): placement
    case .assessed(let placement, _), .grade(.placement(let placement)): placement
    default: nil
    }
  }
}

extension Diagnostic {
  private static let correctDay = Phrase(
    nl: "Verbeter deze dag, of de dagen waar hij binnen moet vallen.",
    en: "Correct this day, or the days it has to lie in.")

  fileprivate static func momentOutside(
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

  fileprivate static func momentBefore(
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

  fileprivate static func documentBefore(
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

  fileprivate static func outsideYears(_ deadline: Day, _ place: SourceRange?) -> Diagnostic {
    let day = deadline.words
    return Diagnostic(
      DeadlineOutside.code, .error, at: place,
      Phrase(
        nl: "De laatste dag, \(day[.dutch]), valt ver buiten alle studiejaren van de kalender.",
        en: "The last day, \(day[.english]), lies far outside every study year of the calendar."),
      help: correctDay)
  }

  fileprivate static func beforeForce(
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

  fileprivate static func beforePlacement(
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

extension DeadlineOutside {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een laatste dag valt buiten de stage of buiten elk studiejaar, of voordat de regel "
        + "geldt. Een document dat voor de stage binnen moet zijn, telt beter vanaf haar begin.",
      en: "A last day lies outside the placement or outside every study year, or before the rule "
        + "is in force. A document that has to be in before the placement is better counted from "
        + "its start."),
    example: "<moment id=\"final\" due=\"2020-07-10\">",
    remedy: Phrase(nl: "Verbeter de dag.", en: "Correct the day."))
}
