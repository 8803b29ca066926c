extension ThingField {
  /// What it is called wherever a part does not say otherwise.
  package var noun: Noun {
    switch self {
    case .owner: Noun(nl: "de plaats", "plaatsen", en: "the place", "places")
    case .order: Noun(nl: "de volgorde", "volgorden", en: "the order", "orders")
    case .title: Noun(nl: "de titel", "titels", en: "the title", "titles")
    case .explanation: Noun(nl: "de uitleg", "uitleg", en: "the explanation", "explanations")
    case .edition: Noun(nl: "de editie", "edities", en: "the edition", "editions")
    case .decided:
      Noun(
        nl: "de dag van vaststelling", "dagen van vaststelling", en: "the day of decision",
        "days of decision")
    case .subject:
      Noun(nl: "wie de regel beoordeelt", "onderwerpen", en: "whom the rule judges", "subjects")
    case .programme: ThingKind.programme.noun
    case .profile: ThingKind.profile.noun
    case .years: Noun(pluralNL: "jaren", en: "years")
    case .cohorts: Noun(pluralNL: "cohorten", en: "cohorts")
    case .from: Noun(nl: "de eerste dag", "eerste dagen", en: "the first day", "first days")
    case .until: Noun(nl: "de laatste dag", "laatste dagen", en: "the last day", "last days")
    case .networks: Noun(pluralNL: "leernetwerken", en: "learning networks")
    case .deadline: Noun(nl: "de termijn", "termijnen", en: "the deadline", "deadlines")
    case .advisory: Noun(nl: "het advies", "adviezen", en: "the advice", "advice")
    case .condition: Noun(nl: "de eis", "eisen", en: "the requirement", "requirements")
    case .days: Noun(pluralNL: "dagen", en: "days")
    case .over:
      Noun(
        nl: "de uitzondering die wijkt", "uitzonderingen die wijken",
        en: "the exception that gives way", "exceptions that give way")
    case .unit: Noun(nl: "de eenheid", "eenheden", en: "the unit", "units")
    case .values: Noun(pluralNL: "waarden", en: "values")
    case .level: Noun(nl: "het niveau", "niveaus", en: "the level", "levels")
    case .sector: Noun(nl: "de sector", "sectoren", en: "the sector", "sectors")
    case .framework:
      Noun(
        nl: "de plaats in het raamwerk", "plaatsen in het raamwerk",
        en: "the place in the framework", "places in the framework")
    case .credits: Noun(nl: "de studielast", "studielast", en: "the study load", "study loads")
    case .mode: Noun(nl: "de vorm", "vormen", en: "the mode", "modes")
    case .duration: Noun(nl: "de duur", "duren", en: "the duration", "durations")
    case .isced: Noun(nl: "de ISCED-code", "ISCED-codes", en: "the ISCED code", "ISCED codes")
    case .pass:
      Noun(
        nl: "het laagste voldoende cijfer", "laagste voldoende cijfers", en: "the pass mark",
        "pass marks")
    case .scale:
      Noun(nl: "de cijferschaal", "cijferschalen", en: "the scale of grades", "scales of grades")
    case .attempt:
      Noun(
        nl: "de poging die telt", "pogingen die tellen", en: "the attempt that counts",
        "attempts that count")
    case .opportunities:
      Noun(
        nl: "het aantal kansen per studiejaar", "aantallen kansen per studiejaar",
        en: "the number of opportunities a year", "numbers of opportunities a year")
    case .resitPassed:
      Noun(
        nl: "de herkansing van een voldoende", "herkansingen van een voldoende",
        en: "the resit of what is passed", "resits of what is passed")
    case .year: Noun(nl: "het jaar", "jaren", en: "the year", "years")
    case .periods: Noun(pluralNL: "onderwijsperioden", en: "teaching periods")
    case .undesired: Noun(pluralNL: "ongewenste perioden", en: "undesired periods")
    case .elective: Noun(nl: "de keuze", "keuzen", en: "the choice", "choices")
    case .courses: Noun(pluralNL: "onderwijseenheden", en: "courses")
    case .set:
      Noun(
        nl: "de verzameling om uit te kiezen", "verzamelingen om uit te kiezen",
        en: "the set to choose from", "sets to choose from")
    case .workload:
      Noun(
        nl: "de studielast in uren", "studielasten in uren", en: "the study load in hours",
        "study loads in hours")
    case .requires:
      Noun(nl: "de ingangseis", "ingangseisen", en: "the entry requirement", "entry requirements")
    case .kind: Noun(nl: "het soort", "soorten", en: "the kind", "kinds")
    case .weight: Noun(nl: "het gewicht", "gewichten", en: "the weight", "weights")
    case .minimum:
      Noun(nl: "het minimumcijfer", "minimumcijfers", en: "the least grade", "least grades")
    case .corequisites: Noun(pluralNL: "onderwijseenheden ernaast of ervoor", en: "co-requisites")
    case .strictCorequisites:
      Noun(pluralNL: "onderwijseenheden ernaast", en: "strict co-requisites")
    case .creditSystem:
      Noun(
        nl: "de eenheid van de studielast", "eenheden van de studielast",
        en: "the unit of the study load", "units of the study load")
    case .loadAim:
      Noun(
        nl: "het doel van de periodelast", "doelen van de periodelast",
        en: "the aim of the period load", "aims of the period load")
    case .loadMinimum:
      Noun(
        nl: "de laagste last van een periode", "laagste lasten van een periode",
        en: "the least load of a period", "least loads of a period")
    case .loadMaximum:
      Noun(
        nl: "de hoogste last van een periode", "hoogste lasten van een periode",
        en: "the largest load of a period", "largest loads of a period")
    case .coursesMinimum:
      Noun(
        nl: "het kleinste aantal onderwijseenheden in een periode",
        "kleinste aantallen onderwijseenheden in een periode",
        en: "the least number of courses in a period", "least numbers of courses in a period")
    case .coursesMaximum:
      Noun(
        nl: "het grootste aantal onderwijseenheden in een periode",
        "grootste aantallen onderwijseenheden in een periode",
        en: "the greatest number of courses in a period",
        "greatest numbers of courses in a period")
    case .loadGroups:
      Noun(pluralNL: "apart verdeelde groepen", en: "groups that are balanced apart")
    case .loadCitations:
      Noun(pluralNL: "bronnen van de periodelast", en: "sources of the period load")
    case .starts: Noun(nl: "de start", "starts", en: "the start", "starts")
    case .due: Noun(nl: "de uiterste dag", "uiterste dagen", en: "the due day", "due days")
    case .judges: Noun(pluralNL: "beoordelaars", en: "assessors")
    case .outcomes: Noun(pluralNL: "leeruitkomsten", en: "outcomes")
    case .per:
      Noun(
        nl: "voor wie de bijeenkomsten zijn", "doelgroepen", en: "whom the sessions are for",
        "groups served")
    case .planned: Noun(nl: "de planning", "planningen", en: "the planning", "plannings")
    case .maximum:
      Noun(
        nl: "het hoogste aantal bijeenkomsten per jaar", "hoogste aantallen bijeenkomsten per jaar",
        en: "the most sessions a year", "highest numbers of sessions a year")
    case .audience: Noun(pluralNL: "genodigden", en: "invited")
    case .open: Noun(nl: "de toegang", "toegang", en: "the access", "access")
    case .optional:
      Noun(
        nl: "de vrijheid van deelname", "vrijheden van deelname", en: "the freedom to take part",
        "freedoms to take part")
    case .activities: Noun(pluralNL: "activiteiten", en: "activities")
    case .day: Noun(nl: "de dag", "dagen", en: "the day", "days")
    case .time: Noun(nl: "de tijd", "tijden", en: "the time", "times")
    case .theme: ThingKind.theme.noun
    case .network: ThingKind.network.noun
    case .period: ThingKind.period.noun
    case .aliases: Noun(pluralNL: "andere namen", en: "other names")
    case .perspective:
      Noun(nl: "het perspectief", "perspectieven", en: "the perspective", "perspectives")
    case .modes:
      Noun(pluralNL: "wijzen van betrokkenheid", en: "ways of being involved")
    case .organisations: Noun(pluralNL: "organisaties", en: "organisations")
    case .lead: Noun(nl: "de trekker", "trekkers", en: "the lead", "leads")
    case .questions: Noun(pluralNL: "leervragen", en: "learning questions")
    case .consortium:
      Noun(
        nl: "het consortium", "lidmaatschappen van het consortium", en: "the consortium",
        "memberships of the consortium")
    case .location: Noun(nl: "de plaats", "plaatsen", en: "the location", "locations")
    case .qualifications: Noun(pluralNL: "eindkwalificaties", en: "qualifications")
    case .partOf:
      Noun(
        nl: "de leerlijn waarvan zij deel is", "leerlijnen waarvan zij deel is",
        en: "the strand it is a part of", "strands it is a part of")
    case .continues:
      Noun(
        nl: "de leerlijn die eraan voorafgaat", "leerlijnen die eraan voorafgaan",
        en: "the strand that goes before", "strands that go before")
    case .stages: Noun(pluralNL: "opleidingen", en: "programmes")
    case .transitions: Noun(pluralNL: "overgangseisen", en: "requirements of transition")
    case .involvements: Noun(pluralNL: "perspectieven", en: "perspectives")
    case .servedBy: Noun(pluralNL: "onderdelen die eraan bijdragen", en: "parts that serve it")
    case .participants: Noun(pluralNL: "deelnemers", en: "participants")
    case .eitherOf:
      Noun(pluralNL: "rollen waarvan er één genoeg is", en: "roles of which one is enough")
    case .optionalRoles: Noun(pluralNL: "rollen die mogen", en: "roles that may")
    case .series: Noun(pluralNL: "reeksen", en: "series")
    case .perSituation: Noun(nl: "de herhaling", "herhalingen", en: "the repetition", "repetitions")
    case .roles: Noun(pluralNL: "rollen", en: "roles")
    case .members: Noun(pluralNL: "leden", en: "members")
    case .causes: Noun(nl: "de aanleiding", "aanleidingen", en: "the cause", "causes")
    case .changes: Noun(pluralNL: "gewijzigde onderdelen", en: "changed parts")
    case .effective:
      Noun(nl: "de dag van ingang", "dagen van ingang", en: "the day of effect", "days of effect")
    case .date: Noun(nl: "de datum", "datums", en: "the date", "dates")
    case .address: Noun(nl: "het adres", "adressen", en: "the address", "addresses")
    case .locator: Noun(nl: "de vindplaats", "vindplaatsen", en: "the locator", "locators")
    case .text: Noun(nl: "de tekst", "teksten", en: "the text", "texts")
    case .statements: Noun(pluralNL: "aantallen", en: "stated amounts")
    case .allowsWaiver:
      Noun(
        nl: "de grond voor ontheffing", "gronden voor ontheffing", en: "the ground for a waiver",
        "grounds for a waiver")
    case .requirementCitations:
      Noun(pluralNL: "bronnen van de ingangseis", en: "sources of the entry requirement")
    case .citations: Noun(pluralNL: "bronnen", en: "sources")
    case .examples: Noun(pluralNL: "voorbeelden", en: "examples")
    }
  }
}
