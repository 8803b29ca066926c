internal import LeerlijnDiagnostics
internal import LeerlijnModel

// What ELM asks and a curriculum does not say, and words that its lists do not have.

extension ELMDocument {
  mutating func reportWanting(_ owner: ELMProgramme) {
    reportLanguage(owner)
    reportField(owner)
    reportOutcomes(owner)
    reportProviders(owner)
    reportWords(owner)
  }

  private mutating func reportLanguage(_ owner: ELMProgramme) {
    guard owner.hasAchievements else { return }
    log.report(
      .wanting(
        Phrase(nl: "de onderwijstaal", en: "the language of instruction"), in: ELM.title,
        instead: Phrase(
          nl: "Er staat de taal van het curriculum zelf: \(documentLanguage).",
          en: "The language of the curriculum itself stands there: \(documentLanguage)."),
        at: owner.programme.place))
  }

  private mutating func reportField(_ owner: ELMProgramme) {
    let programme = owner.programme
    guard let isced = programme.isced else {
      return log.report(
        .wanting(
          Phrase(nl: "het onderwijsveld (ISCED)", en: "the field of education (ISCED)"),
          in: ELM.title, instead: .activityAlone(programme), at: programme.place))
    }
    guard owner.field?.code != isced else { return }
    log.report(
      .codeWithout(
        isced, of: Phrase(nl: "Onderwijsveld", en: "Field of education"), in: ELM.title,
        instead: owner.field.map {
          Phrase(
            nl: "Er staat het ruimere veld \($0.code).",
            en: "The wider field \($0.code) stands there.")
        } ?? .activityAlone(programme), at: programme.place))
  }

  private mutating func reportOutcomes(_ owner: ELMProgramme) {
    guard owner.field != nil else { return }
    let without = owner.parts.filter(\.outcomes.isEmpty)
    guard let first = without.first else { return }
    log.report(
      .wanting(
        Phrase(
          nl: "ten minste 1 leeruitkomst (bij \(without.count) onderdelen, zoals '\(first.name)')",
          en: "at least 1 outcome (of \(without.count) parts, such as '\(first.name)')"),
        in: ELM.title, instead: .partsAsActivities, at: owner.programme.place))
  }

  private mutating func reportProviders(_ owner: ELMProgramme) {
    guard owner.hasAchievements else { return }
    let programme = owner.programme
    if owner.providers.isEmpty {
      log.report(
        .wanting(
          Phrase(
            nl: "een aanbieder met zijn land bij \(programme.quoted.dutch)",
            en: "a provider with its country for \(programme.quoted.english)"),
          in: ELM.title, instead: .noOpportunity, at: programme.place))
    } else {
      let page = ELMDocument.pages(of: programme, in: curriculum).first?.address
      log.report(
        .wanting(
          Phrase(
            nl: "de webpagina van \(programme.quoted.dutch)",
            en: "the web page of \(programme.quoted.english)"),
          in: ELM.title,
          instead: page.map {
            Phrase(
              nl: "Er staat '\($0)', de eerste website waarnaar de opleiding verwijst.",
              en: "'\($0)' stands there, the first website that the programme cites.")
          }
            ?? Phrase(
              nl: "Er staat alleen de titel van de opleiding.",
              en: "Only the title of the programme stands there."),
          at: programme.place))
    }
  }

  private mutating func reportWords(_ owner: ELMProgramme) {
    let programme = owner.programme
    if let mode = programme.mode, ELMCodes.uri(.schedule, mode) == nil, !owner.providers.isEmpty {
      log.report(
        .codeWithout(
          mode, of: Phrase(nl: "Vorm", en: "Mode"), in: ELM.title,
          instead: Phrase(
            nl: "De lijst kent alleen twee zwaarten van deeltijd; de vorm staat er nu in woorden.",
            en: "The list only has two weights of part-time; the mode stands there in words."),
          at: programme.place))
    }
    if let system = programme.creditSystem {
      log.report(
        .codeWithout(
          system.rawValue, of: Phrase(nl: "Studiepuntenstelsel", en: "Credit system"),
          in: ELM.title,
          instead: Phrase(
            nl: "De studiepunten blijven weg.", en: "The credits stay out."),
          at: programme.place))
    }
    var told: Set<String> = []
    for test in programme.courses.flatMap(\.tests)
    where ELMCodes.uri(.assessment, test.kind) == nil && told.insert(test.kind).inserted {
      log.report(
        .codeWithout(
          test.kind, of: Phrase(nl: "Soort toets", en: "Kind of test"), in: ELM.title,
          instead: Phrase(
            nl: "De toets gaat mee zonder soort.", en: "The test goes along without its kind."),
          at: test.place))
    }
  }
}

extension Programme {
  /// Its title as it is named in a sentence.
  fileprivate var quoted: Phrase {
    Phrase(
      nl: "‘\(titles.text(in: .dutch) ?? id.text)’",
      en: "‘\(titles.text(in: .english) ?? id.text)’")
  }
}

extension Phrase {
  fileprivate static func activityAlone(_ programme: Programme) -> Phrase {
    Phrase(
      nl: "\(programme.quoted.dutch) en zijn onderdelen zijn nu alleen activiteiten en toetsen.",
      en: "\(programme.quoted.english) and its parts are now only activities and assessments.")
  }

  fileprivate static let partsAsActivities = Phrase(
    nl: "Die onderdelen zijn nu alleen activiteiten en toetsen.",
    en: "Those parts are now only activities and assessments.")

  fileprivate static let noOpportunity = Phrase(
    nl: "De opleiding staat er nu zonder aanbod.",
    en: "The programme now stands there without an offer.")
}
