internal import LeerlijnDiagnostics

extension ICalendar {
  /// A calendar holds sessions; what is no session, or says nothing of one, is not in it.
  static let carriage = Carriage([
    .init("curriculum", Phrase(nl: "titels", en: "titles"), .shown("`NAME`")),
    .init(
      "networks/network", Phrase(nl: "leernetwerken", en: "networks"), .shown("the file, `NAME`")),
    .init("network/question", Phrase(nl: "leervragen", en: "learning questions"), .lost(noSession)),
    .init(
      "network/cite", Phrase(nl: "bronnen van leernetwerken", en: "sources of networks"),
      .lost(noSession)),
    .init("programme", Phrase(nl: "opleidingen", en: "programmes"), .lost(noSession)),
    .init(
      "programme/series", Phrase(nl: "reeksen", en: "series"),
      .shown("`SUMMARY`, `CATEGORIES`, `DESCRIPTION`")),
    .init("series/activity", Phrase(nl: "activiteiten", en: "activities"), .lost(noSession)),
    .init(
      "series/develops", Phrase(nl: "leeruitkomsten van reeksen", en: "outcomes of series"),
      .lost(noSession)),
    .init(
      "series/cite", Phrase(nl: "bronnen van reeksen", en: "sources of series"), .lost(noSession)),
    .init(
      "series/@maximum", Phrase(nl: "grenzen van reeksen", en: "limits of series"), .lost(noSession)
    ),
    .init(
      "series/@planned",
      Phrase(nl: "aanduidingen of een reeks compleet is", en: "marks whether a series is complete"),
      .lost(noSession)),
    .init("series/session", Phrase(nl: "bijeenkomsten", en: "sessions"), .shown("`VEVENT`")),
    .init(
      "series/session/@period", Phrase(nl: "perioden van bijeenkomsten", en: "periods of sessions"),
      .lost(noSession)),
    .init("themes/theme", Phrase(nl: "thema’s", en: "themes"), .shown("`SUMMARY`")),
    .init("roles/role", Phrase(nl: "rollen", en: "roles"), .shown("`DESCRIPTION`")),
    .init("calendar/year", Phrase(nl: "studiejaren", en: "study years"), .shown("`UID`")),
    .init("year/period", Phrase(nl: "onderwijsperioden", en: "teaching periods"), .lost(noSession)),
    .init("year/recess", Phrase(nl: "vakanties", en: "recesses"), .lost(noSession)),
    .init("sources/source", Phrase(nl: "bronnen", en: "sources"), .lost(noSession)),
    .init("parameters/parameter", Phrase(nl: "parameters", en: "parameters"), .lost(noSession)),
    .init(
      "qualifications/qualification", Phrase(nl: "eindkwalificaties", en: "qualifications"),
      .lost(noSession)),
    .init("strands/strand", Phrase(nl: "leerlijnen", en: "strands"), .lost(noSession)),
    .init("strand/outcome", Phrase(nl: "leeruitkomsten", en: "outcomes"), .lost(noSession)),
    .init(
      "organisations/organisation", Phrase(nl: "organisaties", en: "organisations"),
      .lost(noSession)),
    .init("programme/course", Phrase(nl: "onderwijseenheden", en: "courses"), .lost(noSession)),
    .init("programme/placement", Phrase(nl: "stages", en: "placements"), .lost(noSession)),
    .init("curriculum/rule", Phrase(nl: "regels", en: "rules"), .lost(noSession)),
    .init(
      "curriculum/line", Phrase(nl: "doorlopende lijnen", en: "learning lines"), .lost(noSession)),
    .init("curriculum/project", Phrase(nl: "projecten", en: "projects"), .lost(noSession)),
    .init(
      "curriculum/description", Phrase(nl: "beschrijvingen", en: "descriptions"), .lost(noSession)),
  ])

  private static let noSession = Phrase(
    nl: "een agenda bevat alleen bijeenkomsten.", en: "a calendar holds sessions alone.")
}
