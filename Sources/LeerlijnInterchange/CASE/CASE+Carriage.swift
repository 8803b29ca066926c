internal import LeerlijnDiagnostics

extension CASE {
  package static let carriage = Carriage([
    .init(
      "curriculum", Phrase(nl: "het curriculum", en: "the curriculum"), .kept("`CFDocument`")),
    .init(
      "curriculum/@id", Phrase(nl: "kenmerken", en: "ids"), .kept("`extensions.leerlijn.id`")),
    .init("curriculum/@edition", Phrase(nl: "edities", en: "editions"), .kept("`version`")),
    .init(
      "curriculum/@decided", Phrase(nl: "vaststellingen", en: "days of decision"),
      .kept("`statusStartDate`")),
    .init("curriculum/@xml:lang", Phrase(nl: "talen", en: "languages"), .kept("`language`")),
    .init(
      "curriculum/@xsi:schemaLocation",
      Phrase(nl: "plaatsen van het schema", en: "schema locations"),
      lost(
        "het schema is bekend en hoeft er niet bij.", "the schema is known and need not be there.")),
    .init("curriculum/title", Phrase(nl: "titels", en: "titles"), .kept("`title`")),
    .init(
      "curriculum/description", Phrase(nl: "beschrijvingen", en: "descriptions"),
      lost(
        "een beschrijving hoort bij één document; de export maakt van alle documenten één geheel.",
        "a description belongs to one document; the export makes one whole of all documents.")),
    .init(
      "curriculum/uses", Phrase(nl: "verwijzingen naar documenten", en: "uses of documents"),
      lost(
        "de gebruikte documenten gaan zelf mee, als één geheel.",
        "the documents that are used go along themselves, as one whole.")),
    .init("sources/source", Phrase(nl: "bronnen", en: "sources"), onlyOutcomes),
    .init("parameters/parameter", Phrase(nl: "parameters", en: "parameters"), onlyOutcomes),
    .init("calendar/year", Phrase(nl: "studiejaren", en: "study years"), onlyOutcomes),
    .init("roles/role", Phrase(nl: "rollen", en: "roles"), onlyOutcomes),
    .init("themes/theme", Phrase(nl: "thema's", en: "themes"), onlyOutcomes),
    .init(
      "qualification", Phrase(nl: "eindkwalificaties", en: "qualifications"), .kept("`CFItems`")),
    .init(
      "qualification/@framework", Phrase(nl: "kaders", en: "frameworks"),
      .kept("`extensions.leerlijn.framework`")),
    .init(
      "qualification/cite", Phrase(nl: "bronvermeldingen", en: "citations"), onlyOutcomes),
    .init("strand", Phrase(nl: "leerlijnen", en: "strands"), .kept("`CFItems`")),
    .init(
      "strand/@continues", Phrase(nl: "vervolgen", en: "continuations"),
      .kept("`CFAssociations` `precedes`")),
    .init("outcome", Phrase(nl: "leeruitkomsten", en: "outcomes"), .kept("`CFItems`")),
    .init(
      "outcome/@level", Phrase(nl: "niveaus", en: "levels"),
      .kept("`CFAssociations` `precedes`, `extensions.leerlijn.level`")),
    .init(
      "outcome/@qualification", Phrase(nl: "verbanden", en: "relations"),
      .kept("`CFAssociations` `isRelatedTo`")),
    .init("organisations", Phrase(nl: "organisaties", en: "organisations"), .shown("`creator`")),
    .init("networks/network", Phrase(nl: "leernetwerken", en: "learning networks"), onlyOutcomes),
    .init("programme", Phrase(nl: "opleidingen", en: "programmes"), .shown("`educationLevel`")),
    .init("curriculum/rule", Phrase(nl: "regels", en: "rules"), onlyOutcomes),
    .init("line", Phrase(nl: "leerlijnen over opleidingen heen", en: "lines"), onlyOutcomes),
    .init("project", Phrase(nl: "projecten", en: "projects"), onlyOutcomes),
  ])

  private static let onlyOutcomes = lost(
    "CASE heeft leeruitkomsten en hun verband.", "CASE has outcomes and how they relate.")

  private static func lost(_ dutch: String, _ english: String) -> Carriage.Fate {
    .lost(Phrase(nl: dutch, en: english))
  }
}
