internal import LeerlijnModel
internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics

/// What a field is called, with its article, and whether it is more than one.
struct FieldName {
  let words: Phrase
  let isPlural: Bool

  static func one(nl: String, en: String) -> FieldName {
    FieldName(words: Phrase(nl: nl, en: en), isPlural: false)
  }

  static func many(nl: String, en: String) -> FieldName {
    FieldName(words: Phrase(nl: nl, en: en), isPlural: true)
  }
}

extension ThingField {
  func name(of kind: ThingKind) -> FieldName {
    switch self {
    case .owner: .one(nl: "de plaats", en: "the place")
    case .order: .one(nl: "de volgorde", en: "the order")
    case .title: .one(nl: "de titel", en: "the title")
    case .explanation: .one(nl: "de uitleg", en: "the explanation")
    case .edition: .one(nl: "de editie", en: "the edition")
    case .decided: .one(nl: "de dag van vaststelling", en: "the day of decision")
    case .subject: .one(nl: "wie de regel beoordeelt", en: "whom the rule judges")
    case .programme: .one(nl: "de opleiding", en: "the programme")
    case .profile: .one(nl: "het profiel", en: "the profile")
    case .years: .many(nl: "de jaren", en: "the years")
    case .cohorts: .many(nl: "de cohorten", en: "the cohorts")
    case .from: .one(nl: "de eerste dag", en: "the first day")
    case .until: .one(nl: "de laatste dag", en: "the last day")
    case .networks: .many(nl: "de leernetwerken", en: "the learning networks")
    case .deadline: .one(nl: "de termijn", en: "the deadline")
    case .advisory: .one(nl: "het advies", en: "the advice")
    case .condition: .one(nl: "de eis", en: "the requirement")
    case .days: .many(nl: "de dagen", en: "the days")
    case .over: .one(nl: "de uitzondering die wijkt", en: "the exception that gives way")
    case .unit: .one(nl: "de eenheid", en: "the unit")
    case .values: .many(nl: "de waarden", en: "the values")
    case .level: .one(nl: "het niveau", en: "the level")
    case .framework: .one(nl: "de plaats in het raamwerk", en: "the place in the framework")
    case .credits: .one(nl: "de studielast", en: "the study load")
    case .mode: .one(nl: "de vorm", en: "the mode")
    case .duration: .one(nl: "de duur", en: "the duration")
    case .isced: .one(nl: "de ISCED-code", en: "the ISCED code")
    case .pass: .one(nl: "het laagste voldoende cijfer", en: "the pass mark")
    case .scale: .one(nl: "de cijferschaal", en: "the scale of grades")
    case .attempt: .one(nl: "de poging die telt", en: "the attempt that counts")
    case .opportunities:
      .one(nl: "het aantal kansen per studiejaar", en: "the number of opportunities a year")
    case .resitPassed:
      .one(nl: "de herkansing van een voldoende", en: "the resit of what is passed")
    case .year:
      kind == .theme
        ? .one(nl: "het studiejaar", en: "the study year") : .one(nl: "het jaar", en: "the year")
    case .periods: .many(nl: "de onderwijsperioden", en: "the teaching periods")
    case .elective: .one(nl: "de keuze", en: "the choice")
    case .courses: .many(nl: "de onderwijseenheden", en: "the courses")
    case .set: .one(nl: "de verzameling om uit te kiezen", en: "the set to choose from")
    case .workload: .one(nl: "de studielast in uren", en: "the study load in hours")
    case .requires: .one(nl: "de ingangseis", en: "the entry requirement")
    case .corequisites:
      .many(nl: "de onderwijseenheden ernaast of ervoor", en: "the co-requisites")
    case .strictCorequisites:
      .many(nl: "de onderwijseenheden ernaast", en: "the strict co-requisites")
    case .creditSystem: .one(nl: "de eenheid van de studielast", en: "the unit of the study load")
    case .kind:
      kind == .test
        ? .one(nl: "de vorm", en: "the form") : .one(nl: "het soort", en: "the kind")
    case .weight: .one(nl: "het gewicht", en: "the weight")
    case .minimum: .one(nl: "het minimumcijfer", en: "the least grade")
    case .starts: .one(nl: "de start", en: "the start")
    case .due: .one(nl: "de uiterste dag", en: "the due day")
    case .judges: .many(nl: "de beoordelaars", en: "the assessors")
    case .outcomes: .many(nl: "de leeruitkomsten", en: "the outcomes")
    case .per: .one(nl: "voor wie de bijeenkomsten zijn", en: "whom the sessions are for")
    case .planned: .one(nl: "de planning", en: "the planning")
    case .maximum:
      .one(nl: "het hoogste aantal bijeenkomsten per jaar", en: "the most sessions a year")
    case .audience: .many(nl: "de genodigden", en: "the invited")
    case .open: .one(nl: "de toegang", en: "the access")
    case .optional: .one(nl: "de vrijheid van deelname", en: "the freedom to take part")
    case .activities: .many(nl: "de activiteiten", en: "the activities")
    case .day: .one(nl: "de dag", en: "the day")
    case .time: .one(nl: "de tijd", en: "the time")
    case .theme: .one(nl: "het thema", en: "the theme")
    case .network: .one(nl: "het leernetwerk", en: "the learning network")
    case .period: .one(nl: "de onderwijsperiode", en: "the teaching period")
    case .aliases: .many(nl: "de andere namen", en: "the other names")
    case .perspective: .one(nl: "het perspectief", en: "the perspective")
    case .organisations: .many(nl: "de organisaties", en: "the organisations")
    case .lead: .one(nl: "de trekker", en: "the lead")
    case .questions: .many(nl: "de leervragen", en: "the learning questions")
    case .consortium: .one(nl: "het consortium", en: "the consortium")
    case .location: .one(nl: "de plaats", en: "the location")
    case .qualifications: .many(nl: "de eindkwalificaties", en: "the qualifications")
    case .continues:
      .one(nl: "de leerlijn die eraan voorafgaat", en: "the strand that goes before")
    case .stages: .many(nl: "de opleidingen", en: "the programmes")
    case .transitions: .many(nl: "de overgangseisen", en: "the requirements of transition")
    case .involvements: .many(nl: "de perspectieven", en: "the perspectives")
    case .servedBy: .many(nl: "de onderdelen die eraan bijdragen", en: "the parts that serve it")
    case .participants: .many(nl: "de deelnemers", en: "the participants")
    case .eitherOf:
      .many(nl: "de rollen waarvan er één genoeg is", en: "the roles of which one is enough")
    case .optionalRoles: .many(nl: "de rollen die mogen", en: "the roles that may")
    case .series: .many(nl: "de reeksen", en: "the series")
    case .perSituation: .one(nl: "de herhaling", en: "the repetition")
    case .roles: .many(nl: "de rollen", en: "the roles")
    case .members: .many(nl: "de leden", en: "the members")
    case .causes: .one(nl: "de aanleiding", en: "the cause")
    case .changes: .many(nl: "de gewijzigde onderdelen", en: "the changed parts")
    case .effective: .one(nl: "de dag van ingang", en: "the day of effect")
    case .date: .one(nl: "de datum", en: "the date")
    case .address: .one(nl: "het adres", en: "the address")
    case .locator: .one(nl: "de vindplaats", en: "the locator")
    case .text: .one(nl: "de tekst", en: "the text")
    case .allowsWaiver: .one(nl: "de grond voor ontheffing", en: "the ground for a waiver")
    case .statements: .many(nl: "de aantallen", en: "the stated amounts")
    case .requirementCitations:
      .many(nl: "de bronnen van de ingangseis", en: "the sources of the entry requirement")
    case .citations: .many(nl: "de bronnen", en: "the sources")
    case .examples: .many(nl: "de voorbeelden", en: "the examples")
    }
  }
}
