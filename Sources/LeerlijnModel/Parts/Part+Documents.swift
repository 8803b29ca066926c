extension Part {
  /// What may stand at many places.
  static let shared: [Part] =
    element("@xml:lang", language)
    + element("@xsi:schemaLocation", schemaLocation)
    + element("title", ThingField.title.noun)
    + element("alias", ThingField.aliases.noun)
    + element(
      "cite", Noun(nl: "de bronvermelding", "bronvermeldingen", en: "the citation", "citations"),
      .attribute("source", nil, ThingKind.source.noun, to: .source),
      .attribute("passage", nil, ThingKind.passage.noun, to: .passage))
    + PartEntry.outcomes.flatMap { step in
      element(
        step.local, step.noun ?? ThingField.outcomes.noun,
        .attribute("outcome", nil, ThingKind.outcome.noun, to: .outcome))
    }
    + element("requires", ThingField.requires.noun)

  private static let language = Noun(nl: "de taal", "talen", en: "the language", "languages")
  private static let schemaLocation = Noun(
    nl: "de verwijzing naar het schema", "verwijzingen naar het schema",
    en: "the reference to the schema", "references to the schema")

  static let documents: [Part] =
    thing(
      .curriculum, "curriculum",
      [
        .id, .attribute("edition", .edition), .attribute("decided", .decided),
        .attribute("xml:lang", nil, language),
        .attribute("xsi:schemaLocation", nil, schemaLocation),
        .title,
        .element(
          "description", nil,
          Noun(nl: "de beschrijving", "beschrijvingen", en: "the description", "descriptions")),
      ])
    + element(
      "uses",
      Noun(
        nl: "het gebruikte document", "gebruikte documenten",
        en: "the document used", "documents used"),
      .attribute("curriculum", nil, ThingKind.curriculum.noun),
      .attribute("edition", nil, ThingField.edition.noun))

  static let sources: [Part] =
    [list("sources", of: .source)]
    + thing(
      .source, "source",
      [
        .id, .attribute("kind", .kind), .attribute("date", .date),
        .attribute("address", .address), .title,
      ])
    + thing(
      .passage, "passage",
      [
        .id, .attribute("locator", .locator), .attribute("waiver", .allowsWaiver),
        .element("states", .statements),
        .attribute(
          in: "states", "quantity", .statements, Noun(pluralNL: "tellingen", en: "counts")),
        .attribute(in: "states", "min", .statements, Noun(pluralNL: "minima", en: "minimums")),
        .attribute(in: "states", "max", .statements, Noun(pluralNL: "maxima", en: "maximums")),
      ])
    + [list("parameters", of: .parameter)]
    + thing(
      .parameter, "parameter",
      [
        .id, .attribute("unit", .unit), .title, .element("value", .values),
        .attribute(in: "value", "from", .values, ThingField.from.noun),
        .attribute(in: "value", "until", .values, ThingField.until.noun),
        .attribute(in: "value", "cohorts", .values, ThingField.cohorts.noun),
        .attribute(
          in: "value", "at-once", .values, Noun(pluralNL: "directe ingangen", en: "entries at once")
        ),
        .attribute(in: "value", "cite", .citations, to: .source, .passage),
      ])

  static let calendar: [Part] =
    [list("calendar", of: .year)]
    + thing(.year, "year", [.id, .starts, .ends])
    + thing(.period, "period", [.id, .starts, .ends, .title])
    + thing(.recess, "recess", [.starts, .ends, .title])
}
