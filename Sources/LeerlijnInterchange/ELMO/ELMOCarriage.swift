internal import LeerlijnDiagnostics

extension ELMO {
  /// By the files of the evidence and their columns.
  ///
  /// - Source: <doc:ELMO>, "What goes where".
  static let carriage = Carriage([
    .init(
      "students/@student", Phrase(nl: "studentnummers", en: "student numbers"),
      .kept("`learner/identifier`"), note: "type `local`"),
    .init(
      "students/@name", Phrase(nl: "namen", en: "names"), .shown("`learner/familyName`"),
      note: "whole: which part is the family's, nobody said"),
    .init(
      "students/@cohort", Phrase(nl: "cohorten", en: "cohorts"),
      .lost(Phrase(nl: "een student heeft er geen cohort.", en: "a learner has no cohort."))),
    .init(
      "students", Phrase(nl: "overige kolommen van studenten", en: "other columns of students"),
      .lost(
        Phrase(
          nl: "inschrijving en stage staan in eigen bestanden.",
          en: "the enrolment and placement stand in files of their own."))),
    .init(
      "enrolments/@student", Phrase(nl: "inschrijvingen", en: "enrolments"), .shown("`report`"),
      note: "a programme with the student in it"),
    .init(
      "enrolments/@programme",
      Phrase(nl: "opleidingen van inschrijvingen", en: "programmes of enrolments"),
      .shown("`learningOpportunitySpecification`"), note: "type `Degree Programme`"),
    .init(
      "enrolments/@from",
      Phrase(nl: "eerste dagen van inschrijvingen", en: "first days of enrolments"),
      .shown("`learningOpportunityInstance/start`")),
    .init(
      "enrolments",
      Phrase(nl: "overige kolommen van inschrijvingen", en: "other columns of enrolments"),
      .lost(
        Phrase(
          nl: "een opleiding heeft er geen vorm, leerjaar of profiel.",
          en: "a programme has no mode, year or profile."))),
    .init(
      "results/@student", Phrase(nl: "resultaten", en: "results"), .kept("`learner/identifier`")),
    .init(
      "results/@course", Phrase(nl: "onderwijseenheden van resultaten", en: "courses of results"),
      .kept("`identifier`"), note: "type `local`, beside it a UUID of type `leerlijn`"),
    .init(
      "results/@date", Phrase(nl: "dagen van resultaten", en: "days of results"), .kept("`date`"),
      note: "of the deciding result"),
    .init(
      "results/@grade", Phrase(nl: "resultaten per poging", en: "results per attempt"),
      .kept("`resultLabel`, `status`, `credit`"),
      note: "the deciding result alone, with what counts of its credits"),
    .init(
      "results/@test", Phrase(nl: "toetsen van resultaten", en: "tests of results"),
      .kept("`hasPart`"), note: "type `Class`"),
    .init(
      "decisions/@student", Phrase(nl: "besluiten", en: "decisions"), .shown("`learner/identifier`")
    ),
    .init(
      "decisions/@about", Phrase(nl: "vrijgestelde onderwijseenheden", en: "courses exempted"),
      .shown("`identifier`"), note: "of exemptions alone; an import makes a proposal of it"),
    .init(
      "decisions/@kind", Phrase(nl: "vrijstellingen", en: "exemptions"), .shown("`resultLabel`"),
      note: "`VR`"),
    .init(
      "decisions/@date", Phrase(nl: "dagen van vrijstellingen", en: "days of exemptions"),
      .shown("`date`")),
    .init(
      "decisions", Phrase(nl: "overige kolommen van besluiten", en: "other columns of decisions"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor wie besloot en waarom.",
          en: "there is no place for who decided and why."))),
    .init(
      "hours/@hours", Phrase(nl: "goedgekeurde stage-uren", en: "approved placement hours"),
      .shown("`engagementHours`"), note: "the sum through the as-of day"),
    .init(
      "hours/@placement", Phrase(nl: "stages van uren", en: "placements of hours"),
      .shown("`identifier`")),
    .init(
      "hours", Phrase(nl: "losse urenregels", en: "single rows of hours"),
      .lost(
        Phrase(
          nl: "alleen de som van de goedgekeurde uren heeft een plaats.",
          en: "only the sum of approved hours has a place."))),
    .init(
      "assessments/@grade",
      Phrase(nl: "beslissende oordelen over stages", en: "deciding judgements on placements"),
      .shown("`resultLabel`"), note: "where a placement has no result of its own"),
    .init(
      "assessments", Phrase(nl: "oordelen", en: "judgements"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor momenten, rollen en leeruitkomsten.",
          en: "there is no place for moments, roles and outcomes."))),
    .init(
      "placements", Phrase(nl: "plaatsingen", en: "own placements"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor waar een stage is.",
          en: "there is no place for where a placement is."))),
    .init(
      "attendance", Phrase(nl: "aanwezigheid", en: "attendance"),
      .lost(
        Phrase(nl: "er is geen plaats voor bijeenkomsten.", en: "there is no place for sessions."))),
    .init(
      "sessions", Phrase(nl: "bijeenkomsten", en: "sessions"),
      .lost(
        Phrase(nl: "er is geen plaats voor bijeenkomsten.", en: "there is no place for sessions."))),
    .init(
      "members", Phrase(nl: "leden van leernetwerken", en: "members of networks"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor leernetwerken.",
          en: "there is no place for learning networks."))),
    .init(
      "involvement", Phrase(nl: "betrokkenen", en: "involvement"),
      .lost(
        Phrase(nl: "er is geen plaats voor bijeenkomsten.", en: "there is no place for sessions."))),
    .init(
      "documents", Phrase(nl: "documenten", en: "documents"),
      .lost(
        Phrase(
          nl: "bekend is alleen dat een document gezien is, en ELMO draagt de documenten zelf.",
          en: "only that a document was seen is known, and ELMO carries the documents themselves."))
    ),
    .init(
      "experience", Phrase(nl: "werkervaring", en: "work experience"),
      .lost(Phrase(nl: "er is geen plaats voor werk.", en: "there is no place for work."))),
    .init(
      "registrations",
      Phrase(nl: "aanmeldingen voor onderwijseenheden", en: "registrations for courses"),
      .lost(
        Phrase(
          nl: "een overzicht vertelt wat een student heeft gehaald, niet wat die volgt.",
          en: "a record tells what a student has passed, not what is being taken."))),
  ])
}
