internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Parts of an allocation that ask more of a set than it holds.
struct SlotsBeyondSet {
  let slots: [String]
  let set: CourseSetID
  let asked: Phrase
  let most: Phrase
}

extension Diagnostic {
  static func outOfReach(
    _ measure: Measure, _ least: Int, _ most: Int, _ owner: ConditionSite.Owner
  ) -> Diagnostic {
    let unit = measure.quantity.unit
    let (wanted, there) = (unit.number(least), unit.number(most))
    let tag = measure.place.attribute("min")
    let place = tag == measure.place ? measure.place.attribute("share") : tag
    return Diagnostic(
      BoundOutOfReach.code, .error, at: place,
      Phrase(
        nl: "Hier is ten minste \(wanted[.dutch]) nodig, maar meer dan \(there[.dutch]) kan niet.",
        en: "At least \(wanted[.english]) is needed here, but there cannot be more than "
          + "\(there[.english])."),
      help: Phrase(
        nl: "Verlaag het minimum, of voeg toe waaruit het gehaald kan worden.",
        en: "Lower the minimum, or add what it can be reached with."),
      bearing: Bearing(
        about: Set(measure.quantity.countedSets.map { .set($0) }), unsettles: owner.matters,
        asConsequence: Phrase(
          nl: "Daardoor is het minimum hier niet te halen: \(wanted[.dutch]) nodig, "
            + "\(there[.dutch]) mogelijk.",
          en: "So the minimum cannot be reached here: \(wanted[.english]) needed, "
            + "\(there[.english]) possible.")))
  }

  static func moreThanSeries(
    _ measure: Measure, _ least: Int, _ most: Int, _ series: [SessionSeries]
  ) -> Diagnostic {
    let names = series.map { named($0.id.text, $0.titles) }
    let dutch = names.map(\.dutch).joined(separator: ", ")
    let english = names.map(\.english).joined(separator: ", ")
    return Diagnostic(
      BoundOutOfReach.code, .error, at: measure.place.attribute("min"),
      Phrase(
        nl:
          "Hier \(least == 1 ? "is 1 bijeenkomst" : "zijn \(least) bijeenkomsten") nodig, maar een "
          + "studiejaar brengt er ten hoogste \(most): \(dutch).",
        en: "\(least) \(least == 1 ? "session is" : "sessions are") needed here, but a study year "
          + "brings at most \(most): \(english)."),
      notes: series.map {
        Note(
          Phrase(nl: "Hier staat het maximum.", en: "Here is the maximum."),
          at: $0.place.attribute("maximum"))
      },
      help: Phrase(
        nl: "Verlaag het minimum, of verhoog 'maximum' van de reeks.",
        en: "Lower the minimum, or raise 'maximum' of the series."))
  }

  static func gradeOutOfReach(
    _ grade: (asked: Int, highest: Int), _ place: SourceRange?
  ) -> Diagnostic {
    let (asked, highest) = (Unit.grade.number(grade.asked), Unit.grade.number(grade.highest))
    return Diagnostic(
      BoundOutOfReach.code, .error, at: place,
      Phrase(
        nl: "Hier telt alleen wat met minstens een \(asked[.dutch]) gehaald is, maar het hoogste "
          + "cijfer is een \(highest[.dutch]): niets telt mee.",
        en: "Only what is passed with at least a \(asked[.english]) counts here, but the highest "
          + "grade is a \(highest[.english]): nothing counts."),
      help: Phrase(nl: "Verlaag 'gradeMin'.", en: "Lower 'gradeMin'."))
  }

  static func slotsOutOfReach(
    _ found: SlotsBeyondSet, _ place: SourceRange?
  ) -> Diagnostic {
    let names = listed(found.slots)
    let (wanted, there) = (found.asked, found.most)
    let isOne = found.slots.count == 1
    return Diagnostic(
      BoundOutOfReach.code, .error, at: place,
      Phrase(
        nl: "\(isOne ? "Onderdeel" : "Onderdelen") \(names[.dutch]) "
          + "\(isOne ? "vraagt" : "vragen samen") \(wanted[.dutch]), maar verzameling "
          + "'\(found.set)' heeft er niet meer dan \(there[.dutch]).",
        en: "\(isOne ? "Part" : "Parts") \(names[.english]) "
          + "\(isOne ? "asks" : "together ask") for \(wanted[.english]), but set '\(found.set)' has "
          + "no more than \(there[.english])."),
      help: Phrase(
        nl: "Vraag minder, of voeg vakken toe aan de verzameling.",
        en: "Ask for less, or add courses to the set."))
  }

  static func tooFewParts(
    _ count: Int, _ parts: Int, _ place: SourceRange?, _ owner: ConditionSite.Owner
  ) -> Diagnostic {
    Diagnostic(
      BoundOutOfReach.code, .error, at: place,
      Phrase(
        nl: "Hier moeten er \(count) gelden, maar er staan er maar \(parts).",
        en: "\(count) of these must hold, but there are only \(parts)."),
      help: Phrase(
        nl: "Verlaag het aantal, of voeg voorwaarden toe.",
        en: "Lower the number, or add conditions."),
      bearing: Bearing(unsettles: owner.matters))
  }
}

extension ConditionSite.Owner {
  /// What cannot be met while its condition cannot.
  fileprivate var matters: Set<Matter> {
    switch self {
    case .rule(let rule), .exception(of: let rule): [.rule(rule.id)]
    case .requirement(of: let unit): [.entry(unit)]
    case .transition: []
    }
  }
}
