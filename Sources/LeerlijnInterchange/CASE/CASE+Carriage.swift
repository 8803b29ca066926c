internal import LeerlijnDiagnostics

extension CASE {
  package static let carriage = Carriage([
    .init("curriculum", .kept("`CFDocument`")),
    .init("curriculum/@id", .kept("`extensions.leerlijn.id`")),
    .init("curriculum/@edition", .kept("`version`")),
    .init("curriculum/@decided", .kept("`statusStartDate`"), note: "with `adoptionStatus`"),
    .init("curriculum/@xml:lang", .kept("`language`")),
    .init(
      "curriculum/@xsi:schemaLocation",
      lost(
        "het schema is bekend en hoeft er niet bij.", "the schema is known and need not be there.")),
    .init(
      "curriculum/title", .kept("`title`"), note: "other languages: `extensions.leerlijn.titles`"),
    .init(
      "curriculum/description",
      lost(
        "een beschrijving hoort bij één document; de export maakt van alle documenten één geheel.",
        "a description belongs to one document; the export makes one whole of all documents.")),
    .init(
      "uses",
      lost(
        "de gebruikte documenten gaan zelf mee, als één geheel.",
        "the documents that are used go along themselves, as one whole.")),
    .init("source", onlyOutcomes),
    .init("parameter", onlyOutcomes),
    .init("year", onlyOutcomes),
    .init("role", onlyOutcomes),
    .init("theme", onlyOutcomes),
    .init("qualification", .kept("`CFItems`"), note: "`CFItemType` Qualification"),
    .init("qualification/@framework", .kept("`extensions.leerlijn.framework`")),
    .init("qualification/cite", onlyOutcomes),
    .init("strand", .kept("`CFItems`"), note: "`CFItemType` Strand"),
    .init(
      "strand/@part-of", .kept("`CFAssociations` `isChildOf`"), note: "to the strand around it"),
    .init(
      "strand/@continues", .kept("`CFAssociations` `precedes`"), note: "from the earlier strand"),
    .init("outcome", .kept("`CFItems`"), note: "`CFItemType` Outcome"),
    .init(
      "outcome/@level", .kept("`CFAssociations` `precedes`, `extensions.leerlijn.level`"),
      note: "the number where it agrees with the order"),
    .init("outcome/@qualification", .kept("`CFAssociations` `isRelatedTo`")),
    .init(
      "organisations", .shown("`creator`"), note: "the titles of those that give the programmes"),
    .init("network", onlyOutcomes),
    .init("programme", .shown("`educationLevel`")),
    .init("curriculum/rule", onlyOutcomes),
    .init("line", onlyOutcomes),
    .init("project", onlyOutcomes),
  ])

  private static let onlyOutcomes = lost(
    "CASE heeft leeruitkomsten en hun verband.", "CASE has outcomes and how they relate.")

  private static func lost(_ dutch: String, _ english: String) -> Carriage.Fate {
    .lost(Phrase(nl: dutch, en: english))
  }
}
