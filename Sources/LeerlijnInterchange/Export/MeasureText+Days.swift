internal import LeerlijnDiagnostics
internal import LeerlijnModel

// Enrolments, windows and days in words.

extension MeasureText {
  func words(of fact: EnrolmentFact) -> Phrase {
    var parts: [Phrase] = []
    if !fact.years.isEmpty {
      let list = fact.years.map { Phrase(same: String($0)) }.joinedByOr
      parts.append(Phrase(nl: "jaar \(list.dutch)", en: "year \(list.english)"))
    }
    if !fact.profiles.isEmpty {
      let list = fact.profiles.map { names[.profile, $0.text] }.joinedByOr
      parts.append(Phrase(nl: "profiel \(list.dutch)", en: "profile \(list.english)"))
    }
    if !fact.programmes.isEmpty {
      let list = fact.programmes.map { names[.programme, $0.text] }.joinedByOr
      parts.append(Phrase(nl: "opleiding \(list.dutch)", en: "programme \(list.english)"))
    }
    if !fact.modes.isEmpty {
      let list = fact.modes.map { Phrase(same: $0) }.joinedByOr
      parts.append(Phrase(nl: "vorm \(list.dutch)", en: "mode \(list.english)"))
    }
    if let cohorts = fact.cohorts {
      let list =
        cohorts.count == 1
        ? "\(cohorts.lowerBound)" : "\(cohorts.lowerBound)–\(cohorts.upperBound)"
      parts.append(Phrase(nl: "cohort \(list)", en: "cohort \(list)"))
    }
    if !fact.degrees.isEmpty {
      let list = fact.degrees.map { names[.document, $0.text] }.joinedByOr
      parts.append(Phrase(nl: "in het bezit van \(list.dutch)", en: "holding \(list.english)"))
    }
    if let takesPart = fact.organisationTakesPart {
      parts.append(
        takesPart
          ? Phrase(nl: "bij een organisatie die meedoet", en: "at an organisation that takes part")
          : Phrase(
            nl: "bij een organisatie die niet meedoet",
            en: "at an organisation that takes no part"))
    }
    return parts.joinedByCommas
  }

  func words(of window: Window) -> Phrase {
    switch window {
    case .period(let id): return within(Phrase(same: id.text))
    case .year(let id): return within(Phrase(same: id.text))
    case .phase(let id): return within(names[.phase, id.text])
    case .programme(let id): return within(names[.programme, id.text])
    case .studyYear: return Phrase(nl: "binnen het studiejaar", en: "within the study year")
    case .placement: return Phrase(nl: "binnen de eigen stage", en: "within the own placement")
    case .enrolment: return Phrase(nl: "binnen de inschrijving", en: "within the enrolment")
    case .days(let first, let last):
      let (first, last) = (MeasureText.words(of: first), MeasureText.words(of: last))
      return Phrase(
        nl: "van \(first.dutch) tot en met \(last.dutch)",
        en: "from \(first.english) through \(last.english)")
    }
  }

  private func within(_ name: Phrase) -> Phrase {
    Phrase(nl: "binnen \(name.dutch)", en: "within \(name.english)")
  }

  static func latest(_ expression: DateExpression) -> Phrase {
    let day = words(of: expression)
    return Phrase(nl: "uiterlijk \(day.dutch)", en: "by \(day.english)")
  }

  static func words(of expression: DateExpression) -> Phrase {
    switch expression {
    case .fixed(let day): return day.words
    case .relative(let anchor, let period):
      let anchor = anchor.inText
      if period == CalendarPeriod() { return anchor }
      let isBefore = period.months < 0 || period.days < 0
      let length = words(of: isBefore ? -period : period)
      return isBefore
        ? Phrase(
          nl: "\(length.dutch) vóór \(anchor.dutch)",
          en: "\(length.english) before \(anchor.english)")
        : Phrase(
          nl: "\(length.dutch) na \(anchor.dutch)",
          en: "\(length.english) after \(anchor.english)")
    }
  }

  private static func words(of period: CalendarPeriod) -> Phrase {
    var parts: [Phrase] = []
    func add(_ count: Int, _ dutch: (String, String), _ english: (String, String)) {
      guard count != 0 else { return }
      parts.append(
        Phrase(
          nl: "\(count) \(count == 1 ? dutch.0 : dutch.1)",
          en: "\(count) \(count == 1 ? english.0 : english.1)"))
    }
    add(period.months / 12, ("jaar", "jaar"), ("year", "years"))
    add(period.months % 12, ("maand", "maanden"), ("month", "months"))
    add(period.days, ("dag", "dagen"), ("day", "days"))
    return parts.joinedByAnd
  }
}

extension DateExpression.Anchor {
  fileprivate var inText: Phrase {
    switch self {
    case .enrolmentStart:
      Phrase(nl: "de start van de inschrijving", en: "the start of the enrolment")
    case .enrolmentEnd:
      Phrase(nl: "het einde van de inschrijving", en: "the end of the enrolment")
    case .placementStart: Phrase(nl: "de start van de stage", en: "the start of the placement")
    case .placementEnd: Phrase(nl: "het einde van de stage", en: "the end of the placement")
    case .yearStart: Phrase(nl: "de start van het studiejaar", en: "the start of the study year")
    case .yearEnd: Phrase(nl: "het einde van het studiejaar", en: "the end of the study year")
    }
  }
}

extension Each {
  var inText: Phrase {
    switch self {
    case .week: Phrase(nl: "in elke week", en: "in every week")
    case .session: Phrase(nl: "bij elke bijeenkomst", en: "at every session")
    case .period: Phrase(nl: "in elke onderwijsperiode", en: "in every teaching period")
    case .moment: Phrase(nl: "bij elk beoordelingsmoment", en: "at every assessment moment")
    case .theme: Phrase(nl: "bij elk thema", en: "for every theme")
    case .series: Phrase(nl: "van elke reeks", en: "of every series")
    case .year: Phrase(nl: "in elk studiejaar", en: "in every study year")
    }
  }
}

extension Attendance {
  var inText: Phrase {
    switch self {
    case .present: Phrase(nl: "aanwezig", en: "present")
    case .late: Phrase(nl: "te laat", en: "late")
    case .excused: Phrase(nl: "afwezig met bericht", en: "excused")
    case .absent: Phrase(nl: "afwezig", en: "absent")
    }
  }
}
