internal import LeerlijnDiagnostics

extension ELM {
  /// - Source: <doc:ELM>, "What goes where".
  static let carriage = Carriage(partsAround + partsOfProgrammes)

  private static let partsAround: [Carriage.Row] = [
    .init("curriculum", .shown("`Courses`")),
    .init("curriculum/@id", .shown("`identifier/schemeName`")),
    .init("curriculum/@edition", .shown("`identifier/schemeVersion`")),
    .init(
      "curriculum/@decided", .shown("`identifier/issued`"), note: "at midnight, without a time zone"
    ),
    .init(
      "@xml:lang", .shown("`@language`"),
      note: "of each text; that of the curriculum also `defaultLanguage`"),
    .init("@xsi:schemaLocation", .shown("`@xsdVersion`"), note: "ELM's own schema"),
    .init("uses", .shown("`Courses`"), note: "they go into the same document"),
    .init(
      "curriculum/title",
      .lost(
        Phrase(nl: "een document van ELM heeft geen titel.", en: "a document of ELM has no title."))
    ),
    .init(
      "curriculum/description",
      .lost(
        Phrase(
          nl: "een document van ELM heeft geen beschrijving.",
          en: "a document of ELM has no description."))),
    .init(
      "sources", .shown("`homepage`, `supplementaryDocument`"),
      note: "the websites that a programme cites, with title and address"),
    .init(
      "passage",
      .lost(
        Phrase(
          nl: "er is geen plaats voor wat een bron zegt.",
          en: "there is no place for what a source says."))),
    .init(
      "cite",
      .lost(
        Phrase(
          nl: "er is geen plaats voor waar iets geschreven staat.",
          en: "there is no place for where something is written."))),
    .init(
      "parameters",
      .lost(
        Phrase(
          nl: "alleen hun waarden staan in de toelatingseisen.",
          en: "only their values stand in requirements of entry."))),
    .init(
      "calendar",
      .lost(
        Phrase(
          nl: "studiejaren en onderwijsperioden zijn er niet.",
          en: "there are no study years and teaching periods."))),
    .init(
      "roles", .shown("`learningAssessmentSpecification/additionalNote`"),
      note: "those who assess, by title"),
    .init(
      "role/alias",
      .lost(
        Phrase(
          nl: "rollen worden alleen in notities genoemd.", en: "roles are only named in notes."))),
    .init(
      "role/@perspective",
      .lost(
        Phrase(
          nl: "er is geen plaats voor wie gehoord wordt.", en: "there is no place for who is heard."
        ))),
    .init(
      "role/@modes",
      .lost(
        Phrase(
          nl: "er is geen plaats voor hoe iemand gehoord wordt.",
          en: "there is no place for how somebody is heard."))),
    .init(
      "themes",
      .lost(
        Phrase(nl: "er is geen plaats voor bijeenkomsten.", en: "there is no place for sessions."))),
    .init(
      "qualifications", .shown("`learningOutcome/relatedSkill`"),
      note: "their qualification is the degree of a programme"),
    .init(
      "qualification/@framework",
      .lost(
        Phrase(
          nl: "een verwante vaardigheid heeft geen niveau.", en: "a related skill has no level."))),
    .init("strands", .shown("`learningOutcome/additionalNote`"), note: "by title, with the level"),
    .init(
      "strand/@part-of",
      .lost(
        Phrase(
          nl: "strengen van uitkomsten zijn er niet.", en: "there are no strands of outcomes."))),
    .init(
      "strand/@continues",
      .lost(
        Phrase(
          nl: "leeruitkomsten verwijzen er niet naar elkaar.",
          en: "outcomes do not refer to each other."))),
    .init("outcome", .shown("`learningOutcome`")),
    .init(
      "outcome/@level", .shown("`learningOutcome/additionalNote`"),
      note: "ELM has no level of an outcome"),
    .init("outcome/@qualification", .shown("`learningOutcome/relatedSkill`")),
    .init(
      "organisations", .shown("`agentReferences`"),
      note: "a hogeschool as `organisation`, others as `agent`"),
    .init(
      "organisation/@consortium",
      .lost(
        Phrase(nl: "er is geen plaats voor het project.", en: "there is no place for the project."))
    ),
    .init(
      "organisation/@location", .shown("`location/geographicName`, `agent/additionalNote`"),
      note: "a location has a country, which is only known of a hogeschool"),
    .init(
      "networks",
      .lost(
        Phrase(
          nl: "er is geen plaats voor leernetwerken.",
          en: "there is no place for learning networks."))),
  ]
}
