internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// One event strictly before another.
  func order(_ telling: Telling, _ first: Event, before second: Event) -> MeasureAccount {
    var account = MeasureAccount()
    let events = (words(for: first), words(for: second))
    switch (telling.status, telling.reading.offered) {
    case (.met, 2):
      account.say(
        nl: "De volgorde klopt: eerst \(events.0.dutch), dan \(events.1.dutch).",
        en: "The order is right: first \(events.0.english), then \(events.1.english).")
    case (.met, _):
      account.say(
        nl:
          "De volgorde klopt tot nu toe: \(events.0.dutch) is geweest, \(events.1.dutch) nog niet.",
        en: "The order is right so far: \(events.0.english) has been, \(events.1.english) has not "
          + "yet.")
    case (.missed, 2):
      account.say(
        nl: "De volgorde klopt niet: eerst hoort \(events.0.dutch), maar \(events.1.dutch) was er "
          + "eerder of op dezelfde dag.",
        en:
          "The order is not right: \(events.0.english) should come first, but \(events.1.english) "
          + "came earlier or on the same day.")
    case (.missed, 1):
      account.say(
        nl: "De volgorde klopt niet: \(events.1.dutch) is geweest, \(events.0.dutch) niet.",
        en: "The order is not right: \(events.1.english) has been, \(events.0.english) has not.")
    case (.missed, _):
      account.say(
        nl:
          "Eerst hoort \(events.0.dutch), dan \(events.1.dutch); geen van beide is op tijd geweest.",
        en: "First comes \(events.0.english), then \(events.1.english); neither was there in time.")
      sayTerm(telling, &account)
    default:
      account.say(
        nl: "Eerst komt \(events.0.dutch), dan \(events.1.dutch); dat is nog niet gebeurd.",
        en: "First comes \(events.0.english), then \(events.1.english); that is still to happen.")
      let by = byDeadline(telling.deadline)
      account.sayNext(
        nl: "Nodig is eerst \(events.0.dutch)\(by.dutch).",
        en: "First \(events.0.english) is needed\(by.english).")
    }
    return account
  }

  private func words(for event: Event) -> Phrase {
    switch event {
    case .moment(_, let moment):
      let title = names[moment].quoted
      return Phrase(
        nl: "de beoordeling bij \(title.dutch)", en: "the judgement at \(title.english)")
    case .course(let course):
      let title = names[course].quoted
      return Phrase(nl: "het behalen van \(title.dutch)", en: "passing \(title.english)")
    case .document(let document):
      let title = names[document].quoted
      return Phrase(nl: "het inleveren van \(title.dutch)", en: "handing in \(title.english)")
    case .placementStart(let placement):
      let title = names[placement].quoted
      return Phrase(nl: "de start van \(title.dutch)", en: "the start of \(title.english)")
    case .series(let series):
      let title = names[series].quoted
      return Phrase(
        nl: "de eerste bijeenkomst van \(title.dutch)", en: "the first session of \(title.english)")
    }
  }

  // MARK: Facts of the enrolment

  /// A fact about the enrolment, each part that is asked in its own sentence.
  func enrolment(_ telling: Telling, _ fact: EnrolmentFact) -> MeasureAccount {
    var account = MeasureAccount()
    let demands = demands(of: fact, isBrief: telling.isBrief).joinedByAnd
    switch telling.status {
    case .met:
      account.say(
        nl: "Dit klopt voor de student: \(demands.dutch).",
        en: "This holds for the student: \(demands.english).")
    case .open:
      account.say(
        nl: "Of dit voor de student klopt, staat nog niet vast: \(demands.dutch).",
        en: "Whether this holds for the student is not settled yet: \(demands.english).")
    default:
      account.say(
        nl: "Dit klopt niet voor de student: \(demands.dutch).",
        en: "This does not hold for the student: \(demands.english).")
    }
    return account
  }

  func demands(of fact: EnrolmentFact, isBrief: Bool = false) -> [Phrase] {
    var demands: [Phrase] = []
    if !fact.years.isEmpty {
      let years = fact.years.map { Phrase(same: "\($0)") }.joinedByOr
      demands.append(Phrase(nl: "studiejaar \(years.dutch)", en: "year \(years.english)"))
    }
    if !fact.profiles.isEmpty {
      let profiles = fact.profiles.map { names[$0].quoted }.joinedByOr
      demands.append(Phrase(nl: "profiel \(profiles.dutch)", en: "profile \(profiles.english)"))
    }
    if !fact.programmes.isEmpty {
      let programmes = fact.programmes.map { names[$0].quoted }.joinedByOr
      demands.append(
        Phrase(nl: "opleiding \(programmes.dutch)", en: "programme \(programmes.english)"))
    }
    if !fact.modes.isEmpty {
      let modes = fact.modes.map { Phrase(same: $0).quoted }.joinedByOr
      demands.append(Phrase(nl: "opleidingsvorm \(modes.dutch)", en: "mode \(modes.english)"))
    }
    if let cohorts = fact.cohorts { demands.append(words(for: cohorts)) }
    if !fact.degrees.isEmpty {
      var titles = fact.degrees.map { names[$0].quoted }
      if isBrief, titles.count > 4 {
        let rest = titles.count - 3
        titles =
          titles.prefix(3) + [Phrase(nl: "een van \(rest) andere", en: "one of \(rest) more")]
      }
      let degrees = titles.joinedByOr
      demands.append(
        Phrase(nl: "in bezit van \(degrees.dutch)", en: "holder of \(degrees.english)"))
    }
    switch fact.organisationTakesPart {
    case true?:
      demands.append(
        Phrase(
          nl: "stage of werk bij een organisatie die aan een leernetwerk meedoet",
          en: "placement or work at an organisation that takes part in a network"))
    case false?:
      demands.append(
        Phrase(
          nl: "geen stage of werk bij een organisatie die aan een leernetwerk meedoet",
          en: "no placement or work at an organisation that takes part in a network"))
    case nil: break
    }
    if fact.isInNetwork {
      demands.append(
        Phrase(nl: "plaats in een leernetwerk", en: "a place in a learning network"))
    }
    return demands
  }

  private func words(for cohorts: ClosedRange<Int>) -> Phrase {
    let first = cohorts.lowerBound
    let last = cohorts.upperBound
    if first == last { return Phrase(nl: "cohort \(first)", en: "cohort \(first)") }
    if last >= 9_000 {
      return Phrase(nl: "cohort \(first) of later", en: "cohort \(first) or later")
    }
    if first <= 0 {
      return Phrase(nl: "cohort \(last) of eerder", en: "cohort \(last) or earlier")
    }
    return Phrase(nl: "cohort \(first) tot en met \(last)", en: "cohorts \(first) through \(last)")
  }

  /// Whom a rule is for, told to someone it is not for.
  func scopeSentence(of rule: Rule) -> Phrase {
    let scope = rule.scope
    let fact = EnrolmentFact(
      years: scope.years, profiles: scope.profile.map { [$0] } ?? [],
      programmes: scope.programme.map { [$0] } ?? [], cohorts: scope.cohorts)
    let demands = demands(of: fact).joinedByCommas
    if let from = scope.from, asOf < from {
      return Phrase(
        nl: "Deze regel geldt vanaf \(from.words.dutch).",
        en: "This rule holds from \(from.words.english).")
    }
    if let until = scope.until, asOf > until {
      return Phrase(
        nl: "Deze regel gold tot en met \(until.words.dutch).",
        en: "This rule held through \(until.words.english).")
    }
    guard !demands.dutch.isEmpty else {
      return Phrase(nl: "Deze regel geldt hier niet.", en: "This rule does not apply here.")
    }
    return Phrase(
      nl: "Deze regel is voor: \(demands.dutch).", en: "This rule is for: \(demands.english).")
  }
}
