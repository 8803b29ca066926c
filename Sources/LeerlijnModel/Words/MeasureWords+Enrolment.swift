package import LeerlijnDiagnostics

extension MeasureWords {
  /// What is asked of the enrolment, each part after a comma.
  func words(of fact: EnrolmentFact) -> Phrase {
    var parts: [Phrase] = []
    if !fact.years.isEmpty {
      let list = fact.years.map { Phrase(same: String($0)) }.joinedByOr
      parts.append(Phrase(nl: "jaar \(list.dutch)", en: "year \(list.english)"))
    }
    if !fact.profiles.isEmpty {
      let list = fact.profiles.map { names.called(.profile, $0.text) }.joinedByOr
      parts.append(Phrase(nl: "profiel \(list.dutch)", en: "profile \(list.english)"))
    }
    if !fact.programmes.isEmpty {
      let list = fact.programmes.map { names.called(.programme, $0.text) }.joinedByOr
      parts.append(Phrase(nl: "opleiding \(list.dutch)", en: "programme \(list.english)"))
    }
    if !fact.modes.isEmpty {
      parts.append(
        fact.modes.map { Phrase.modeOfStudy($0) }.joinedByOr)
    }
    if let cohorts = fact.cohorts { parts.append(Phrase.cohorts(cohorts)) }
    if !fact.degrees.isEmpty {
      let list = fact.degrees.map { names.called(.document, $0.text) }.joinedByOr
      parts.append(Phrase(nl: "in het bezit van \(list.dutch)", en: "holding \(list.english)"))
    }
    switch fact.organisationTakesPart {
    case true?:
      parts.append(
        Phrase(
          nl: "bij een organisatie die meedoet", en: "at an organisation that takes part"))
    case false?:
      parts.append(
        Phrase(
          nl: "bij een organisatie die niet meedoet",
          en: "at an organisation that takes no part"))
    case nil: break
    }
    if fact.isInNetwork {
      parts.append(Phrase(nl: "in een leernetwerk", en: "in a learning network"))
    }
    return parts.joinedByCommas
  }
}

extension Each {
  package var words: Phrase {
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
  package var words: Phrase {
    switch self {
    case .present: Phrase(nl: "aanwezig", en: "present")
    case .late: Phrase(nl: "te laat", en: "late")
    case .excused: Phrase(nl: "afwezig met bericht", en: "excused")
    case .absent: Phrase(nl: "afwezig", en: "absent")
    }
  }
}
