internal import LeerlijnDiagnostics

extension OEAPICarriage {
  /// Programmes, courses and placements.
  static let programmes: [OEAPICarriage] = [
    .kept(
      "programme", Phrase(nl: "opleidingen", en: "programmes"), v6: "programmes.json",
      v5: "programs.json"),
    .kept(
      "programme/@id", Phrase(nl: "kenmerken van opleidingen", en: "ids of programmes"),
      v6: "programmes.json primaryCode", v5: "programs.json primaryCode"),
    .kept(
      "programme/@level", Phrase(nl: "niveaus van opleidingen", en: "levels of programmes"),
      v6: "programmes.json level", v5: "programs.json level"),
    .kept(
      "programme/@framework", Phrase(nl: "kaders van opleidingen", en: "frameworks of programmes"),
      v6: "programmes.json levelOfQualification", v5: "programs.json levelOfQualification"),
    .kept(
      "programme/@credits", Phrase(nl: "studiepunten van opleidingen", en: "credits of programmes"),
      v6: "programmes.json studyLoad", v5: "programs.json studyLoad"),
    .kept(
      "programme/@credit-system", Phrase(nl: "stelsels van studiepunten", en: "credit systems"),
      v6: "programmes.json ext.leerlijn.credit-system",
      v5: "programs.json ext.leerlijn.credit-system"),
    .kept(
      "programme/@mode", Phrase(nl: "vormen van opleidingen", en: "modes of programmes"),
      v6: "programmes.json modeOfStudy", v5: "programs.json modeOfStudy"),
    .kept(
      "programme/@duration", Phrase(nl: "duren van opleidingen", en: "durations of programmes"),
      v6: "programmes.json duration", v5: "programs.json duration"),
    .kept(
      "programme/@isced", Phrase(nl: "onderwijsvelden", en: "fields of education"),
      v6: "programmes.json fieldsOfStudy", v5: "programs.json fieldsOfStudy"),
    .kept(
      "programme/@organisations",
      Phrase(nl: "organisaties van opleidingen", en: "organisations of programmes"),
      v6: "programmes.json ext.leerlijn.organisations",
      v5: "programs.json ext.leerlijn.organisations"),
    .kept(
      "programme/title", Phrase(nl: "titels van opleidingen", en: "titles of programmes"),
      v6: "programmes.json name", v5: "programs.json name"),
    .kept(
      "programme/cite", Phrase(nl: "bronnen van opleidingen", en: "citations of programmes"),
      v6: "programmes.json ext.leerlijn.cite", v5: "programs.json ext.leerlijn.cite"),
    .kept(
      "programme/grading", Phrase(nl: "beoordelingsschalen", en: "gradings"),
      v6: "programmes.json ext.leerlijn.definitions", v5: "programs.json ext.leerlijn.definitions"),
    .lost(
      "grading/cite", Phrase(nl: "bronnen van beoordelingsschalen", en: "citations of gradings"),
      Phrase(
        nl: "het cijferstelsel gaat mee zonder zijn bronnen.",
        en: "a grading goes along without its sources.")),
    .kept(
      "programme/profile", Phrase(nl: "profielen", en: "profiles"), v6: "programmes.json parentId",
      v5: "programs.json parent"),
    .kept(
      "profile/@id", Phrase(nl: "kenmerken van profielen", en: "ids of profiles"),
      v6: "programmes.json primaryCode", v5: "programs.json primaryCode"),
    .kept(
      "profile/title", Phrase(nl: "titels van profielen", en: "titles of profiles"),
      v6: "programmes.json name", v5: "programs.json name"),
    .kept(
      "programme/phase", Phrase(nl: "fasen", en: "phases"),
      v6: "programmes.json ext.leerlijn.definitions", v5: "programs.json ext.leerlijn.definitions"),
    .kept(
      "programme/set", Phrase(nl: "verzamelingen", en: "sets"),
      v6: "programmes.json ext.leerlijn.definitions", v5: "programs.json ext.leerlijn.definitions"),
    .kept(
      "programme/choice", Phrase(nl: "keuzes", en: "choices"),
      v6: "programmes.json ext.leerlijn.definitions", v5: "programs.json ext.leerlijn.definitions"),
    .kept("course", Phrase(nl: "onderwijseenheden", en: "courses"), in: "courses.json"),
    .kept(
      "course/@id", Phrase(nl: "kenmerken van onderwijseenheden", en: "ids of courses"),
      in: "courses.json primaryCode"),
    .kept(
      "course/@credits", Phrase(nl: "studiepunten van onderwijseenheden", en: "credits of courses"),
      in: "courses.json studyLoad"),
    .kept(
      "course/@workload", Phrase(nl: "studielast van onderwijseenheden", en: "workload of courses"),
      v6: "courses.json studyLoad", v5: "courses.json ext.leerlijn.workload"),
    .kept(
      "course/@year", Phrase(nl: "leerjaren van onderwijseenheden", en: "years of courses"),
      in: "courses.json ext.leerlijn.year"),
    .kept(
      "course/@periods", Phrase(nl: "perioden van onderwijseenheden", en: "periods of courses"),
      in: "courses.json ext.leerlijn.periods"),
    .kept(
      "course/@profile", Phrase(nl: "profielen van onderwijseenheden", en: "profiles of courses"),
      in: "courses.json ext.leerlijn.profile"),
    .kept(
      "course/@elective", Phrase(nl: "keuze van onderwijseenheden", en: "electives"),
      in: "courses.json ext.leerlijn.elective"),
    .kept(
      "course/@corequisites", Phrase(nl: "gelijktijdige eisen", en: "corequisites"),
      in: "courses.json ext.leerlijn.corequisites"),
    .kept(
      "course/@strict-corequisites",
      Phrase(nl: "strikt gelijktijdige eisen", en: "strict corequisites"),
      in: "courses.json ext.leerlijn.strict-corequisites"),
    .kept(
      "course/title", Phrase(nl: "titels van onderwijseenheden", en: "titles of courses"),
      in: "courses.json name"),
    .kept(
      "course/cite", Phrase(nl: "bronnen van onderwijseenheden", en: "citations of courses"),
      in: "courses.json ext.leerlijn.cite"),
    .kept(
      "course/introduces",
      Phrase(
        nl: "introductie van leeruitkomsten in onderwijseenheden",
        en: "introductions of outcomes in courses"), in: "courses.json ext.leerlijn.steps"),
    .kept(
      "course/develops",
      Phrase(
        nl: "ontwikkeling van leeruitkomsten in onderwijseenheden",
        en: "developments of outcomes in courses"), in: "courses.json ext.leerlijn.steps"),
    .kept(
      "course/assesses",
      Phrase(
        nl: "toetsing van leeruitkomsten in onderwijseenheden",
        en: "assessments of outcomes in courses"), in: "courses.json ext.leerlijn.steps"),
    .kept(
      "course/requires",
      Phrase(nl: "ingangseisen van onderwijseenheden", en: "conditions of entry of courses"),
      in: "courses.json ext.leerlijn.definitions"),
    .kept(
      "placement", Phrase(nl: "stages", en: "placements"),
      v6: "courses.json and learning-components.json", v5: "courses.json and components.json"),
    .kept(
      "placement/@id", Phrase(nl: "kenmerken van stages", en: "ids of placements"),
      in: "courses.json primaryCode"),
    .kept(
      "placement/@credits", Phrase(nl: "studiepunten van stages", en: "credits of placements"),
      in: "courses.json studyLoad"),
    .kept(
      "placement/@workload", Phrase(nl: "studielast van stages", en: "workload of placements"),
      v6: "courses.json studyLoad", v5: "courses.json ext.leerlijn.workload"),
    .kept(
      "placement/@year", Phrase(nl: "leerjaren van stages", en: "years of placements"),
      in: "courses.json ext.leerlijn.year"),
    .kept(
      "placement/@profile", Phrase(nl: "profielen van stages", en: "profiles of placements"),
      in: "courses.json ext.leerlijn.profile"),
    .kept(
      "placement/@starts", Phrase(nl: "begindagen van stages", en: "first days of placements"),
      v6: "learning-component-offerings.json startDateTime", v5: "offerings.json startDateTime"),
    .kept(
      "placement/@ends", Phrase(nl: "einddagen van stages", en: "last days of placements"),
      v6: "learning-component-offerings.json endDateTime", v5: "offerings.json endDateTime"),
    .kept(
      "placement/title", Phrase(nl: "titels van stages", en: "titles of placements"),
      in: "courses.json name"),
    .kept(
      "placement/cite", Phrase(nl: "bronnen van stages", en: "citations of placements"),
      in: "courses.json ext.leerlijn.cite"),
    .kept(
      "placement/introduces",
      Phrase(
        nl: "introductie van leeruitkomsten in stages",
        en: "introductions of outcomes in placements"), in: "courses.json ext.leerlijn.steps"),
    .kept(
      "placement/develops",
      Phrase(
        nl: "ontwikkeling van leeruitkomsten in stages",
        en: "developments of outcomes in placements"), in: "courses.json ext.leerlijn.steps"),
    .kept(
      "placement/assesses",
      Phrase(
        nl: "toetsing van leeruitkomsten in stages", en: "assessments of outcomes in placements"),
      in: "courses.json ext.leerlijn.steps"),
    .kept(
      "placement/requires",
      Phrase(nl: "ingangseisen van stages", en: "conditions of entry of placements"),
      in: "courses.json ext.leerlijn.definitions"),
  ]
}
