extension ThingKind {
  /// What it is called, in findings, differences, forms and documentation alike.
  package var noun: Noun {
    switch self {
    case .curriculum:
      Noun(nl: "het curriculum", "curricula", en: "the curriculum", "curricula")
    case .rule: Noun(nl: "de regel", "regels", en: "the rule", "rules")
    case .exception:
      Noun(nl: "de uitzondering", "uitzonderingen", en: "the exception", "exceptions")
    case .parameter: Noun(nl: "de parameter", "parameters", en: "the parameter", "parameters")
    case .programme: Noun(nl: "de opleiding", "opleidingen", en: "the programme", "programmes")
    case .profile: Noun(nl: "het profiel", "profielen", en: "the profile", "profiles")
    case .phase: Noun(nl: "de fase", "fasen", en: "the phase", "phases")
    case .set: Noun(nl: "de verzameling", "verzamelingen", en: "the set", "sets")
    case .choice: Noun(nl: "de keuzeruimte", "keuzeruimten", en: "the choice", "choices")
    case .course:
      Noun(nl: "de onderwijseenheid", "onderwijseenheden", en: "the course", "courses")
    case .test: Noun(nl: "de toets", "toetsen", en: "the test", "tests")
    case .placement: Noun(nl: "de stage", "stages", en: "the placement", "placements")
    case .moment:
      Noun(
        nl: "het beoordelingsmoment", "beoordelingsmomenten",
        en: "the assessment moment", "assessment moments")
    case .document: Noun(nl: "het document", "documenten", en: "the document", "documents")
    case .series: Noun(nl: "de reeks", "reeksen", en: "the series", "series")
    case .session: Noun(nl: "de bijeenkomst", "bijeenkomsten", en: "the session", "sessions")
    case .theme: Noun(nl: "het thema", "thema's", en: "the theme", "themes")
    case .year: Noun(nl: "het studiejaar", "studiejaren", en: "the study year", "study years")
    case .period:
      Noun(
        nl: "de onderwijsperiode", "onderwijsperioden",
        en: "the teaching period", "teaching periods")
    case .recess: Noun(nl: "de vakantie", "vakanties", en: "the recess", "recesses")
    case .network:
      Noun(
        nl: "het leernetwerk", "leernetwerken", en: "the learning network", "learning networks")
    case .organisation:
      Noun(nl: "de organisatie", "organisaties", en: "the organisation", "organisations")
    case .role: Noun(nl: "de rol", "rollen", en: "the role", "roles")
    case .qualification:
      Noun(
        nl: "de eindkwalificatie", "eindkwalificaties",
        en: "the qualification", "qualifications")
    case .strand: Noun(nl: "de leerlijn", "leerlijnen", en: "the strand", "strands")
    case .outcome: Noun(nl: "de leeruitkomst", "leeruitkomsten", en: "the outcome", "outcomes")
    case .line:
      Noun(
        nl: "de doorlopende leerlijn", "doorlopende leerlijnen",
        en: "the learning line", "learning lines")
    case .project: Noun(nl: "het project", "projecten", en: "the project", "projects")
    case .objective:
      Noun(nl: "de doelstelling", "doelstellingen", en: "the objective", "objectives")
    case .situation:
      Noun(
        nl: "de leersituatie", "leersituaties",
        en: "the learning situation", "learning situations")
    case .projectPhase:
      Noun(nl: "de projectfase", "projectfasen", en: "the project phase", "project phases")
    case .deliverable:
      Noun(nl: "de opbrengst", "opbrengsten", en: "the deliverable", "deliverables")
    case .evaluation: Noun(nl: "de evaluatie", "evaluaties", en: "the evaluation", "evaluations")
    case .body: Noun(nl: "het orgaan", "organen", en: "the body", "bodies")
    case .change:
      Noun(
        nl: "de curriculumwijziging", "curriculumwijzigingen",
        en: "the curriculum change", "curriculum changes")
    case .source: Noun(nl: "de bron", "bronnen", en: "the source", "sources")
    case .passage: Noun(nl: "de passage", "passages", en: "the passage", "passages")
    }
  }
}
