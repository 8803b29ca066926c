internal import LeerlijnDiagnostics

// What becomes of programmes and all that stands in or behind them.

extension ELM {
  static let partsOfProgrammes: [Carriage.Row] = [
    .init(
      "programme", Phrase(nl: "opleidingen", en: "programmes"),
      .shown("`qualification`, `learningActivitySpecification`, `learningOpportunity`")),
    .init(
      "programme/@level", Phrase(nl: "niveaus", en: "levels"), .shown("`EQFLevel`, `NQFLevel`")),
    .init(
      "programme/@framework", Phrase(nl: "kaders van opleidingen", en: "frameworks of programmes"),
      .shown("`EQFLevel`, `NQFLevel`")),
    .init(
      "programme/@credits", Phrase(nl: "studiepunten van opleidingen", en: "credits of programmes"),
      .shown("`creditPoint`")),
    .init(
      "programme/@credit-system", Phrase(nl: "studiepuntenstelsels", en: "credit systems"),
      .lost(
        Phrase(
          nl: "de lijst kent alleen ECTS en ECVET; zulke studiepunten blijven weg.",
          en: "the list only has ECTS and ECVET; such credits stay out."))),
    .init(
      "programme/@mode", Phrase(nl: "vormen", en: "modes"),
      .shown("`learningSchedule`, `scheduleInformation`")),
    .init(
      "programme/@duration", Phrase(nl: "duren", en: "durations"),
      .shown("`learningOpportunity/duration`")),
    .init(
      "programme/@isced", Phrase(nl: "onderwijsvelden", en: "fields of education"),
      .shown("`ISCEDFCode`")),
    .init(
      "programme/@organisations",
      Phrase(nl: "organisaties van opleidingen", en: "organisations of programmes"),
      .shown("`awardingBody`, `providedBy`")),
    .init("grading", Phrase(nl: "beoordelingen", en: "gradings"), .shown("`gradingScheme`")),
    .init(
      "programme/profile", Phrase(nl: "profielen", en: "profiles"),
      .shown("`qualification/additionalNote`")),
    .init(
      "programme/phase", Phrase(nl: "fasen", en: "phases"),
      .lost(Phrase(nl: "een diploma heeft er geen fasen.", en: "a qualification has no phases."))),
    .init(
      "programme/set", Phrase(nl: "verzamelingen", en: "sets"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor een keuze uit onderwijseenheden.",
          en: "there is no place for a choice of courses."))),
    .init(
      "choice", Phrase(nl: "keuzeruimten", en: "choices"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor een keuze uit onderwijseenheden.",
          en: "there is no place for a choice of courses."))),
    .init(
      "course", Phrase(nl: "onderwijseenheden", en: "courses"),
      .shown("`learningAchievementSpecification`, `learningActivitySpecification`")),
    .init(
      "course/@credits", Phrase(nl: "studiepunten van onderwijseenheden", en: "credits of courses"),
      .shown("`creditPoint`")),
    .init(
      "course/@workload", Phrase(nl: "studielasten in uren", en: "workloads"),
      .shown("`volumeOfLearning`")),
    .init(
      "course/@year", Phrase(nl: "leerjaren", en: "years of courses"),
      .lost(Phrase(nl: "studiejaren zijn er niet.", en: "there are no study years."))),
    .init(
      "course/@periods", Phrase(nl: "onderwijsperioden", en: "teaching periods"),
      .lost(Phrase(nl: "onderwijsperioden zijn er niet.", en: "there are no teaching periods."))),
    .init(
      "course/@profile", Phrase(nl: "profielen van onderwijseenheden", en: "profiles of courses"),
      .shown("`category`")),
    .init(
      "course/@elective", Phrase(nl: "keuzevakken", en: "electives"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor een keuze uit onderwijseenheden.",
          en: "there is no place for a choice of courses."))),
    .init(
      "introduces", Phrase(nl: "uitkomsten die geïntroduceerd worden", en: "outcomes introduced"),
      .shown("`learningOutcome`")),
    .init(
      "develops", Phrase(nl: "uitkomsten die ontwikkeld worden", en: "outcomes developed"),
      .shown("`learningOutcome`")),
    .init(
      "assesses", Phrase(nl: "uitkomsten die getoetst worden", en: "outcomes assessed"),
      .shown("`learningOutcome`")),
    .init(
      "requires", Phrase(nl: "ingangseisen", en: "requirements"),
      .shown("`entryRequirement`, `additionalNote`")),
    .init(
      "course/@corequisites", Phrase(nl: "gelijktijdige eisen", en: "corequisites"),
      .lost(
        Phrase(
          nl: "onderdelen vragen er niet om elkaar.", en: "achievements do not ask for each other.")
      )),
    .init(
      "course/@strict-corequisites",
      Phrase(nl: "strikt gelijktijdige eisen", en: "strict corequisites"),
      .lost(
        Phrase(
          nl: "onderdelen vragen er niet om elkaar.", en: "achievements do not ask for each other.")
      )),
    .init("test", Phrase(nl: "toetsen", en: "tests"), .shown("`learningAssessmentSpecification`")),
    .init(
      "test/@kind", Phrase(nl: "soorten toetsen", en: "kinds of test"),
      .shown("`learningAssessmentSpecification/type`")),
    .init(
      "test/@weight", Phrase(nl: "gewichten", en: "weights"),
      .shown("`learningAssessmentSpecification/additionalNote`")),
    .init(
      "test/@minimum", Phrase(nl: "laagste cijfers", en: "lowest grades"),
      .shown("`learningAssessmentSpecification/additionalNote`")),
    .init(
      "placement", Phrase(nl: "stages", en: "placements"),
      .shown(
        "`learningAchievementSpecification`, `learningActivitySpecification`, `learningOpportunity`"
      )),
    .init(
      "placement/@credits", Phrase(nl: "studiepunten van stages", en: "credits of placements"),
      .shown("`creditPoint`")),
    .init(
      "placement/@workload", Phrase(nl: "stage-uren", en: "hours of placements"),
      .shown("`volumeOfLearning`")),
    .init(
      "placement/@starts", Phrase(nl: "eerste dagen van stages", en: "first days of placements"),
      .shown("`temporal/startDate`")),
    .init(
      "placement/@ends", Phrase(nl: "laatste dagen van stages", en: "last days of placements"),
      .shown("`temporal/endDate`")),
    .init(
      "placement/@year", Phrase(nl: "leerjaren van stages", en: "years of placements"),
      .lost(Phrase(nl: "studiejaren zijn er niet.", en: "there are no study years."))),
    .init(
      "placement/@profile", Phrase(nl: "profielen van stages", en: "profiles of placements"),
      .shown("`category`")),
    .init(
      "moment", Phrase(nl: "beoordelingsmomenten", en: "assessment moments"),
      .shown("`learningAssessmentSpecification`")),
    .init(
      "moment/@due", Phrase(nl: "uiterste dagen van beoordelingen", en: "due days of assessments"),
      .lost(Phrase(nl: "een beoordeling heeft er geen dag.", en: "an assessment has no day."))),
    .init(
      "moment/by", Phrase(nl: "beoordelaars", en: "assessors"),
      .shown("`learningAssessmentSpecification/additionalNote`")),
    .init(
      "document", Phrase(nl: "documenten", en: "documents"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor documenten van een student.",
          en: "there is no place for documents of a student."))),
    .init(
      "series", Phrase(nl: "reeksen bijeenkomsten", en: "series of sessions"),
      .shown("`learningActivitySpecification`")),
    .init(
      "series/@per", Phrase(nl: "indelingen van reeksen", en: "audiences of series"),
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen deelnemers.", en: "an activity has no participants."))),
    .init(
      "series/@planned", Phrase(nl: "planningen van reeksen", en: "plannings of series"),
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen bijeenkomsten.", en: "an activity has no sessions."))),
    .init(
      "series/@maximum",
      Phrase(nl: "grootste aantallen bijeenkomsten", en: "highest numbers of sessions"),
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen bijeenkomsten.", en: "an activity has no sessions."))),
    .init(
      "series/@audience", Phrase(nl: "genodigden", en: "roles invited"),
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen deelnemers.", en: "an activity has no participants."))),
    .init(
      "series/@open", Phrase(nl: "open reeksen", en: "open series"),
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen deelnemers.", en: "an activity has no participants."))),
    .init(
      "series/@optional", Phrase(nl: "facultatieve reeksen", en: "optional series"),
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen deelnemers.", en: "an activity has no participants."))),
    .init(
      "series/activity", Phrase(nl: "werkvormen van reeksen", en: "activities of series"),
      .shown("`learningActivitySpecification/category`")),
    .init(
      "session", Phrase(nl: "bijeenkomsten", en: "sessions"),
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen bijeenkomsten.", en: "an activity has no sessions."))),
    .init(
      "curriculum/rule", Phrase(nl: "regels", en: "rules"),
      .lost(
        Phrase(
          nl: "alleen waar een toelatingseis naar verwijst, staat er in woorden.",
          en: "only what a requirement of entry refers to stands there, in words."))),
    .init(
      "line", Phrase(nl: "doorlopende leerlijnen", en: "learning lines"),
      .shown("`learningEntitlementSpecification`")),
    .init(
      "line/@id", Phrase(nl: "kenmerken van leerlijnen", en: "ids of learning lines"),
      .shown("`learningEntitlementSpecification/@id`")),
    .init(
      "line/title", Phrase(nl: "titels van leerlijnen", en: "titles of learning lines"),
      .shown("`learningEntitlementSpecification/category`")),
    .init(
      "stage", Phrase(nl: "stappen van leerlijnen", en: "stages"),
      .shown("`learningEntitlementSpecification/entitledBy`")),
    .init(
      "stage/@profile", Phrase(nl: "profielen van stappen", en: "profiles of stages"),
      .lost(
        Phrase(
          nl: "het diploma is dat van alle profielen.", en: "the degree is that of all profiles."))),
    .init(
      "transition", Phrase(nl: "overgangen", en: "transitions"),
      .shown("`entryRequirement`, `additionalNote`")),
    .init(
      "involves", Phrase(nl: "betrokken perspectieven", en: "perspectives involved"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor wie gehoord wordt.", en: "there is no place for who is heard."
        ))),
    .init(
      "project", Phrase(nl: "projecten", en: "projects"),
      .lost(Phrase(nl: "er is geen plaats voor projecten.", en: "there is no place for projects."))),
  ]
}
