internal import LeerlijnDiagnostics
internal import LeerlijnInterchange

extension StudyGuideFormat {
  /// In which part of the page everything stands; nothing comes back from it.
  static let carriage = Carriage([
    .init(
      "curriculum", Phrase(nl: "delen van het curriculum", en: "parts of the curriculum"),
      .shown("head of the page")),
    .init(
      "curriculum/description",
      Phrase(nl: "omschrijvingen van documenten", en: "descriptions of documents"),
      .shown("head of the page, Documents")),
    .init(
      "uses", Phrase(nl: "gebruikte documenten", en: "documents used"),
      .shown("the whole page: what they hold stands in it")),
    .init("sources", Phrase(nl: "bronnen", en: "sources"), .shown("Sources")),
    .init(
      "passage/states", Phrase(nl: "aantallen in passages", en: "numbers stated by passages"),
      .lost(
        Phrase(
          nl: "de passage zegt hetzelfde in woorden.", en: "the passage says the same in words."))),
    .init("parameters", Phrase(nl: "getallen", en: "numbers"), .shown("Numbers in the rules")),
    .init("calendar", Phrase(nl: "kalender", en: "calendar"), .shown("Calendar")),
    .init("roles", Phrase(nl: "rollen", en: "roles"), .shown("Roles")),
    .init("themes", Phrase(nl: "thema’s", en: "themes"), .shown("Learning networks and sessions")),
    .init(
      "qualifications", Phrase(nl: "eindkwalificaties", en: "qualifications"),
      .shown("Strands and outcomes")),
    .init(
      "strands", Phrase(nl: "leerlijnen en leeruitkomsten", en: "strands and outcomes"),
      .shown("Strands and outcomes")),
    .init(
      "organisations", Phrase(nl: "organisaties", en: "organisations"),
      .shown("Learning networks and sessions")),
    .init(
      "networks", Phrase(nl: "leernetwerken", en: "learning networks"),
      .shown("Learning networks and sessions")),
    .init("programme", Phrase(nl: "opleidingen", en: "programmes"), .shown("a part of their own")),
    .init(
      "series", Phrase(nl: "reeksen bijeenkomsten", en: "series of sessions"),
      .shown("Learning networks and sessions")),
    .init("rule", Phrase(nl: "regels", en: "rules"), .shown("Rules")),
    .init(
      "rule/example", Phrase(nl: "voorbeelden bij regels", en: "examples of rules"),
      .lost(
        Phrase(
          nl: "zij beproeven de regel, voor wie het curriculum maakt.",
          en: "they prove the rule, for who makes the curriculum."))),
    .init(
      "line", Phrase(nl: "doorlopende lijnen", en: "learning lines"), .shown("a part of their own")),
    .init("project", Phrase(nl: "projecten", en: "projects"), .shown("a part of their own")),
  ])
}
