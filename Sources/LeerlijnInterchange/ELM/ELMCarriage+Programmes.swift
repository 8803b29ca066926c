internal import LeerlijnDiagnostics

// What becomes of programmes and all that stands in or behind them.

extension ELM {
  static let partsOfProgrammes: [Carriage.Row] = [
    .init(
      "programme",
      .shown("`qualification`, `learningActivitySpecification`, `learningOpportunity`"),
      note:
        "a qualification where it has level, field and outcomes; an offer where a hogeschool gives it"
    ),
    .init("programme/@kind", .shown("no `qualification`")),
    .init("programme/@level", .shown("`EQFLevel`, `NQFLevel`")),
    .init("programme/@framework", .shown("`EQFLevel`, `NQFLevel`"), note: "goes before the level"),
    .init(
      "programme/@sector",
      .lost(Phrase(nl: "sectoren zijn er niet.", en: "there are no sectors of education."))),
    .init("programme/@credits", .shown("`creditPoint`"), note: "ECTS alone"),
    .init(
      "programme/@credit-system",
      .lost(
        Phrase(
          nl: "de lijst kent alleen ECTS en ECVET; zulke studiepunten blijven weg.",
          en: "the list only has ECTS and ECVET; such credits stay out."))),
    .init(
      "programme/@mode", .shown("`learningSchedule`, `scheduleInformation`"),
      note: "full-time as a code, all others in words"),
    .init("programme/@duration", .shown("`learningOpportunity/duration`")),
    .init("programme/@isced", .shown("`ISCEDFCode`")),
    .init("programme/@organisations", .shown("`awardingBody`, `providedBy`")),
    .init("programme/grading", .shown("`gradingScheme`"), note: "in words"),
    .init("profile", .shown("`qualification/additionalNote`")),
    .init(
      "programme/phase",
      .lost(Phrase(nl: "een diploma heeft er geen fasen.", en: "a qualification has no phases."))),
    .init(
      "set",
      .lost(
        Phrase(
          nl: "er is geen plaats voor een keuze uit onderwijseenheden.",
          en: "there is no place for a choice of courses."))),
    .init(
      "choice",
      .lost(
        Phrase(
          nl: "er is geen plaats voor een keuze uit onderwijseenheden.",
          en: "there is no place for a choice of courses."))),
    .init(
      "programme/load",
      .lost(Phrase(nl: "onderwijsperioden zijn er niet.", en: "there are no teaching periods."))),
    .init(
      "course", .shown("`learningAchievementSpecification`, `learningActivitySpecification`"),
      note: "an achievement where it has outcomes"),
    .init("course/alias", .lost(otherCodes)),
    .init("placement/alias", .lost(otherCodes)),
    .init("course/@credits", .shown("`creditPoint`")),
    .init("course/@workload", .shown("`volumeOfLearning`")),
    .init(
      "course/@year",
      .lost(Phrase(nl: "studiejaren zijn er niet.", en: "there are no study years."))),
    .init(
      "course/@periods",
      .lost(Phrase(nl: "onderwijsperioden zijn er niet.", en: "there are no teaching periods."))),
    .init(
      "course/@undesired",
      .lost(Phrase(nl: "onderwijsperioden zijn er niet.", en: "there are no teaching periods."))),
    .init("course/@profile", .shown("`category`"), note: "by title"),
    .init(
      "course/@elective",
      .lost(
        Phrase(
          nl: "er is geen plaats voor een keuze uit onderwijseenheden.",
          en: "there is no place for a choice of courses."))),
    .init("introduces", .shown("`learningOutcome`"), note: "the step itself is lost"),
    .init("develops", .shown("`learningOutcome`"), note: "the step itself is lost"),
    .init("assesses", .shown("`learningOutcome`"), note: "the step itself is lost"),
    .init(
      "requires", .shown("`entryRequirement`, `additionalNote`"),
      note: "in words: the language asked for as requirement, the other as note"),
    .init(
      "course/@corequisites",
      .lost(
        Phrase(
          nl: "onderdelen vragen er niet om elkaar.", en: "achievements do not ask for each other.")
      )),
    .init(
      "course/@strict-corequisites",
      .lost(
        Phrase(
          nl: "onderdelen vragen er niet om elkaar.", en: "achievements do not ask for each other.")
      )),
    .init("test", .shown("`learningAssessmentSpecification`")),
    .init("test/@kind", .shown("`learningAssessmentSpecification/type`")),
    .init("test/@weight", .shown("`learningAssessmentSpecification/additionalNote`")),
    .init("test/@minimum", .shown("`learningAssessmentSpecification/additionalNote`")),
    .init(
      "placement",
      .shown(
        "`learningAchievementSpecification`, `learningActivitySpecification`, `learningOpportunity`"
      )),
    .init("placement/@credits", .shown("`creditPoint`")),
    .init("placement/@workload", .shown("`volumeOfLearning`")),
    .init("placement/@starts", .shown("`temporal/startDate`")),
    .init("placement/@ends", .shown("`temporal/endDate`")),
    .init(
      "placement/@year",
      .lost(Phrase(nl: "studiejaren zijn er niet.", en: "there are no study years."))),
    .init("placement/@profile", .shown("`category`"), note: "by title"),
    .init("moment", .shown("`learningAssessmentSpecification`")),
    .init(
      "moment/@due",
      .lost(Phrase(nl: "een beoordeling heeft er geen dag.", en: "an assessment has no day."))),
    .init(
      "moment/by", .shown("`learningAssessmentSpecification/additionalNote`"),
      note: "by title of the role"),
    .init(
      "placement/document",
      .lost(
        Phrase(
          nl: "er is geen plaats voor documenten van een student.",
          en: "there is no place for documents of a student."))),
    .init("series", .shown("`learningActivitySpecification`")),
    .init(
      "series/@per",
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen deelnemers.", en: "an activity has no participants."))),
    .init(
      "series/@planned",
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen bijeenkomsten.", en: "an activity has no sessions."))),
    .init(
      "series/@maximum",
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen bijeenkomsten.", en: "an activity has no sessions."))),
    .init(
      "series/@audience",
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen deelnemers.", en: "an activity has no participants."))),
    .init(
      "series/@open",
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen deelnemers.", en: "an activity has no participants."))),
    .init(
      "series/@optional",
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen deelnemers.", en: "an activity has no participants."))),
    .init("series/activity", .shown("`learningActivitySpecification/category`")),
    .init(
      "session",
      .lost(
        Phrase(
          nl: "een activiteit heeft er geen bijeenkomsten.", en: "an activity has no sessions."))),
    .init(
      "curriculum/rule",
      .lost(
        Phrase(
          nl: "alleen waar een toelatingseis naar verwijst, staat er in woorden.",
          en: "only what a requirement of entry refers to stands there, in words."))),
    .init(
      "line", .shown("`learningEntitlementSpecification`"),
      note: "one for each step to the next programme"),
    .init("line/@id", .shown("`learningEntitlementSpecification/@id`"), note: "as part of a UUID"),
    .init("line/title", .shown("`learningEntitlementSpecification/category`")),
    .init("line/stage", .shown("`learningEntitlementSpecification/entitledBy`")),
    .init(
      "line/stage/@profile",
      .lost(
        Phrase(
          nl: "het diploma is dat van alle profielen.", en: "the degree is that of all profiles."))),
    .init("line/transition", .shown("`entryRequirement`, `additionalNote`"), note: "in words"),
    .init(
      "line/involves",
      .lost(
        Phrase(
          nl: "er is geen plaats voor wie gehoord wordt.", en: "there is no place for who is heard."
        ))),
    .init(
      "project",
      .lost(Phrase(nl: "er is geen plaats voor projecten.", en: "there is no place for projects."))),
  ]

  private static let otherCodes = Phrase(
    nl: "er staat één code per onderwijseenheid.", en: "there is one code for each course.")
}
