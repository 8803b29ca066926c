internal import LeerlijnDiagnostics

extension ELM {
  /// - Source: <doc:ELM>, "What goes where".
  static let carriage = Carriage(partsAround + partsOfProgrammes)

  private static let partsAround: [Carriage.Row] = [
    .init("curriculum", Phrase(nl: "het curriculum", en: "curricula"), .shown("`Courses`")),
    .init(
      "curriculum/@id", Phrase(nl: "kenmerken van curricula", en: "ids of curricula"),
      .shown("`identifier/schemeName`")),
    .init(
      "curriculum/@edition", Phrase(nl: "edities", en: "editions"),
      .shown("`identifier/schemeVersion`")),
    .init(
      "curriculum/@decided", Phrase(nl: "vaststellingen", en: "days of decision"),
      .shown("`identifier/issued`")),
    .init("@xml:lang", Phrase(nl: "talen", en: "languages"), .shown("`@language`")),
    .init(
      "@xsi:schemaLocation",
      Phrase(nl: "verwijzingen naar het schema", en: "references to the schema"),
      .shown("`@xsdVersion`")),
    .init("uses", Phrase(nl: "gebruikte documenten", en: "used documents"), .shown("`Courses`")),
    .init(
      "curriculum/title", Phrase(nl: "titels van het curriculum", en: "titles of the curriculum"),
      .lost(
        Phrase(nl: "een document van ELM heeft geen titel.", en: "a document of ELM has no title."))
    ),
    .init(
      "description", Phrase(nl: "beschrijvingen", en: "descriptions"),
      .lost(
        Phrase(
          nl: "een document van ELM heeft geen beschrijving.",
          en: "a document of ELM has no description."))),
    .init(
      "sources", Phrase(nl: "bronnen", en: "sources"), .shown("`homepage`, `supplementaryDocument`")
    ),
    .init(
      "source/passage", Phrase(nl: "passages van bronnen", en: "passages of sources"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor wat een bron zegt.",
          en: "there is no place for what a source says."))),
    .init(
      "cite", Phrase(nl: "verwijzingen naar bronnen", en: "citations"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor waar iets geschreven staat.",
          en: "there is no place for where something is written."))),
    .init(
      "parameters", Phrase(nl: "parameters", en: "parameters"),
      .lost(
        Phrase(
          nl: "alleen hun waarden staan in de toelatingseisen.",
          en: "only their values stand in requirements of entry."))),
    .init(
      "calendar", Phrase(nl: "studiejaren", en: "study years"),
      .lost(
        Phrase(
          nl: "studiejaren en onderwijsperioden zijn er niet.",
          en: "there are no study years and teaching periods."))),
    .init(
      "roles", Phrase(nl: "rollen", en: "roles"),
      .shown("`learningAssessmentSpecification/additionalNote`")),
    .init(
      "role/alias", Phrase(nl: "andere namen van rollen", en: "other names of roles"),
      .lost(
        Phrase(
          nl: "rollen worden alleen in notities genoemd.", en: "roles are only named in notes."))),
    .init(
      "role/@perspective", Phrase(nl: "perspectieven", en: "perspectives"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor wie gehoord wordt.", en: "there is no place for who is heard."
        ))),
    .init(
      "themes", Phrase(nl: "thema's", en: "themes"),
      .lost(
        Phrase(nl: "er is geen plaats voor bijeenkomsten.", en: "there is no place for sessions."))),
    .init(
      "qualifications", Phrase(nl: "kwalificaties", en: "qualifications"),
      .shown("`learningOutcome/relatedSkill`")),
    .init(
      "qualification/@framework",
      Phrase(nl: "kaders van kwalificaties", en: "frameworks of qualifications"),
      .lost(
        Phrase(
          nl: "een verwante vaardigheid heeft geen niveau.", en: "a related skill has no level."))),
    .init(
      "strands", Phrase(nl: "leerlijnen van uitkomsten", en: "strands"),
      .shown("`learningOutcome/additionalNote`")),
    .init(
      "strand/@continues", Phrase(nl: "vervolgen van leerlijnen", en: "continuations of strands"),
      .lost(
        Phrase(
          nl: "leeruitkomsten verwijzen er niet naar elkaar.",
          en: "outcomes do not refer to each other."))),
    .init(
      "strand/outcome", Phrase(nl: "leeruitkomsten", en: "outcomes"), .shown("`learningOutcome`")),
    .init(
      "outcome/@level", Phrase(nl: "niveaus van leeruitkomsten", en: "levels of outcomes"),
      .shown("`learningOutcome/additionalNote`")),
    .init(
      "outcome/@qualification",
      Phrase(nl: "kwalificaties van uitkomsten", en: "qualifications of outcomes"),
      .shown("`learningOutcome/relatedSkill`")),
    .init(
      "organisations", Phrase(nl: "organisaties", en: "organisations"), .shown("`agentReferences`")),
    .init(
      "organisation/@consortium",
      Phrase(nl: "lidmaatschappen van het consortium", en: "memberships of the consortium"),
      .lost(
        Phrase(nl: "er is geen plaats voor het project.", en: "there is no place for the project."))
    ),
    .init(
      "organisation/@location",
      Phrase(nl: "plaatsen van organisaties", en: "places of organisations"),
      .shown("`location/geographicName`, `agent/additionalNote`")),
    .init(
      "networks", Phrase(nl: "leernetwerken", en: "learning networks"),
      .lost(
        Phrase(
          nl: "er is geen plaats voor leernetwerken.",
          en: "there is no place for learning networks."))),
  ]
}
