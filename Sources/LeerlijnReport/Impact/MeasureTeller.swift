internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Tells what a transition measure does, what it would come to and what it cannot say.
struct MeasureTeller {
  let impact: Impact
  let teller: ReasonTeller

  func title(of kind: TransitionMeasure.Kind) -> Phrase {
    switch kind {
    case .newCohorts(let first):
      return Phrase(nl: "Alleen cohorten vanaf \(first)", en: "Only cohorts from \(first)")
    case .fromDay(let day):
      let words = day.pastWords
      return Phrase(nl: "Vanaf \(words.dutch)", en: "From \(words.english)")
    case .phaseOut(_, let last):
      let words = last.pastWords
      return Phrase(
        nl: "Uitloop met laatste kans tot en met \(words.dutch)",
        en: "Phase-out with a last chance through \(words.english)")
    case .oldResults:
      return Phrase(nl: "Oude resultaten blijven tellen", en: "Old results still count")
    }
  }

  /// The name that programs know it by.
  static func name(of kind: TransitionMeasure.Kind) -> String {
    switch kind {
    case .newCohorts: "new-cohorts"
    case .fromDay: "from-day"
    case .phaseOut: "phase-out"
    case .oldResults: "old-results"
    }
  }

  /// What it does, then what comes after it, then what it leaves.
  func sentences(for measure: MeasureImpact) -> [Phrase] {
    guard measure.measure.curriculum != nil else {
      return [nothingToDo(measure.measure.kind)] + obstacles(of: measure.measure)
    }
    return [meaning(of: measure.measure.kind)] + rest(of: measure)
      + obstacles(of: measure.measure)
  }

  private func nothingToDo(_ kind: TransitionMeasure.Kind) -> Phrase {
    kind == .oldResults
      ? Phrase(
        nl: "Er verdwijnt geen onderwijseenheid: er is niets over te nemen.",
        en: "No course disappears: there is nothing to carry over.")
      : Phrase(
        nl: "Geen regel of parameter is veranderd: er is niets te regelen.",
        en: "No rule or parameter has changed: there is nothing to arrange.")
  }

  private func meaning(of kind: TransitionMeasure.Kind) -> Phrase {
    switch kind {
    case .newCohorts(let first):
      return Phrase(
        nl: "Wie in \(first - 1) of eerder begon, houdt de oude regels; wat nieuw is, geldt vanaf "
          + "cohort \(first).",
        en: "Who began in \(first - 1) or before keeps the old rules; what is new is for cohorts "
          + "from \(first).")
    case .fromDay(let day):
      let (words, before) = (day.pastWords, (day - 1).pastWords)
      return Phrase(
        nl: "Tot en met \(before.dutch) blijft alles zoals het was. Vanaf \(words.dutch) gelden de "
          + "nieuwe regels voor iedereen, ook voor wie aan de oude voldeed; een nieuwe waarde van "
          + "een parameter telt voor wat dan begint.",
        en: "Through \(before.english) all stays as it was. From \(words.english) the new rules "
          + "hold for everyone, also for who met the old; a new value of a parameter counts for "
          + "what begins then.")
    case .phaseOut(let first, let last):
      let words = last.pastWords
      return Phrase(
        nl:
          "Wie in \(first - 1) of eerder begon, houdt tot en met \(words.dutch) de oude regels en "
          + "krijgt daarna de nieuwe; cohorten vanaf \(first) hebben meteen de nieuwe.",
        en: "Who began in \(first - 1) or before keeps the old rules through \(words.english) and "
          + "gets the new ones after that; cohorts from \(first) have the new ones at once.")
    case .oldResults:
      return Phrase(
        nl:
          "Onderwijseenheden die verdwijnen, komen terug als keuzevak, zodat een behaald resultaat "
          + "blijft tellen waar het telde.",
        en: "Courses that disappear come back as electives, so that a result goes on counting "
          + "where it counted.")
    }
  }

  /// Who still loses, and by which rules.
  private func rest(of measure: MeasureImpact) -> [Phrase] {
    guard measure.counts.losses > 0 else {
      guard impact.counts.losses > 0 else { return [] }
      return [Phrase(nl: "Dan verliest nu niemand.", en: "Then nobody loses today.")]
    }
    let titles = measure.losses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { teller.title(ofRule: $0.key).quoted }
    let list = titles.prefix(6).joinedByCommas
    let more = titles.count > 6 ? ", …" : ""
    let count = measure.counts.losses
    return [
      Phrase(
        nl: count == 1
          ? "Dan verliest nog 1 student, door \(list.dutch)\(more)."
          : "Dan verliezen nog \(count) studenten, door \(list.dutch)\(more).",
        en: count == 1
          ? "Then 1 student still loses, by \(list.english)\(more)."
          : "Then \(count) students still lose, by \(list.english)\(more).")
    ]
  }

  // MARK: What it cannot say

  private func obstacles(of measure: TransitionMeasure) -> [Phrase] {
    var networkRules: [Phrase] = []
    var outside: [Phrase] = []
    var early: [Phrase] = []
    var sentences: [Phrase] = []
    for obstacle in measure.obstacles {
      switch obstacle {
      case .ofNetwork(let rule): networkRules.append(title(of: rule))
      case .namesGone(let rule, let names):
        let title = title(of: rule)
        let list = names.map { teller.oldDemands.name(ofAny: $0) }.joinedByAnd
        sentences.append(
          Phrase(
            nl: "Niet uit te drukken: \(title.dutch) zoals die was, noemt \(list.dutch), en dat is "
              + "in deze editie weg of anders. Daar geldt de nieuwe regel meteen.",
            en: "Cannot be said: \(title.english) as it was names \(list.english), which this "
              + "edition lacks or has otherwise. There the new rule holds at once."))
      case .dayOutside(let rule, let day):
        outside.append(title(of: rule, through: day))
      case .dayTooEarly(let rule, let day):
        early.append(title(of: rule, through: day))
      case .cannotWait(let rule, let day):
        let (title, words) = (title(of: rule), day.pastWords)
        sentences.append(
          Phrase(
            nl:
              "\(title.dutch) is nieuw en heeft \(words.dutch) als laatste dag, eerder dan zij zou "
              + "ingaan. Zij geldt nu meteen; laat haar weg, of geef haar een latere dag.",
            en: "\(title.english) is new and has \(words.english) as its last day, before it would "
              + "begin. It now holds at once; leave it out, or give it a later day."))
      case .mixedValues(let parameter):
        let title = teller.names[parameter].quoted
        sentences.append(
          Phrase(
            nl: "Niet uit te drukken: parameter \(title.dutch) heeft waarden voor alle en voor "
              + "enkele cohorten door elkaar. Daar geldt de nieuwe waarde meteen.",
            en: "Cannot be said: the parameter \(title.english) mixes values for all and for some "
              + "cohorts. There the new value holds at once."))
      case .placementGone(let placement):
        let name = teller.oldDemands.name(ofAny: placement.text)
        sentences.append(
          Phrase(
            nl: "Niet uit te drukken: de stage \(name.dutch) is weg en heeft buiten het programma "
              + "geen plaats.",
            en: "Cannot be said: the placement \(name.english) is gone and has no place outside "
              + "the programme."))
      case .countsAsAttainable(let courses):
        let list = courses.map { teller.oldDemands.name(ofAny: $0.text) }.joinedByAnd
        sentences.append(
          Phrase(
            nl:
              "Let op: regels die een heel leerjaar tellen, zien \(list.dutch) dan ook als nog te "
              + "behalen.",
            en: "Mind: rules that count a whole year then see \(list.english) as attainable too."))
      }
    }
    if !outside.isEmpty {
      let list = outside.joinedByAnd
      sentences.append(
        Phrase(
          nl: "Niet uit te drukken zoals het was: \(list.dutch). Die laatste dag valt buiten de "
            + "kalender of de stage van deze editie, dus daar geldt het nieuwe meteen.",
          en: "Cannot be said as it was: \(list.english). That last day lies outside this "
            + "edition's calendar or placement, so there the new holds at once."))
    }
    if !early.isEmpty {
      let list = early.joinedByAnd
      sentences.append(
        Phrase(
          nl:
            "Geef een latere laatste dag aan \(list.dutch), anders gaat het nieuwe daar nooit in.",
          en: "Give a later last day to \(list.english), or the new will never begin there."))
    }
    if !networkRules.isEmpty {
      let list = networkRules.joinedByCommas
      sentences.append(
        Phrase(
          nl: "Regels over leernetwerken kennen geen cohort; die gelden meteen: \(list.dutch).",
          en: "Rules about networks know no cohort; they hold at once: \(list.english)."))
    }
    return sentences
  }

  /// `‘Stage-uren’ (tot en met 3 juli 2020)`.
  private func title(of rule: RuleID, through day: Day) -> Phrase {
    let (title, words) = (title(of: rule), day.pastWords)
    return Phrase(
      nl: "\(title.dutch) (tot en met \(words.dutch))",
      en: "\(title.english) (through \(words.english))")
  }

  private func title(of rule: RuleID) -> Phrase { teller.names[rule].quoted }
}
