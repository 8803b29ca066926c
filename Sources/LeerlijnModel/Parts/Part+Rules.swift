extension Part {
  static let rules: [Part] =
    thing(
      .rule, "curriculum/rule",
      [
        .id, .attribute("subject", .subject), .attribute("programme", .programme, to: .programme),
        .attribute("profile", .profile, to: .profile), .attribute("years", .years),
        .attribute("cohorts", .cohorts), .attribute("from", .from), .attribute("until", .until),
        .attribute("networks", .networks, to: .network), .attribute("by", .deadline),
        .attribute("advisory", .advisory), .title, .element("explanation", .explanation),
        .citations,
        .element("example", .examples),
        .attribute(
          in: "example", "as-of", .examples, Noun(pluralNL: "peildagen", en: "as-of days")),
        .attribute(in: "example", "network", .examples, ThingKind.network.noun, to: .network),
      ])
    + thing(
      .exception, "unless",
      [
        .id, .attribute("from", .days, ThingField.from.noun),
        .attribute("until", .days, ThingField.until.noun),
        .attribute("cite", .citations, to: .source, .passage),
        .attribute("over", .over, to: .exception),
      ])

  /// The logic of conditions, and the measures; what it comes to is a rule's, an entry requirement's
  /// or a transition's.
  static let measures: [Part] =
    element("all", measured("van alles", "of all"))
    + element("any", measured("van een keuze", "of any"))
    + element(
      "atLeast", measured("van een aantal", "of a number"),
      .attribute("count", nil, Noun(pluralNL: "aantallen", en: "numbers")))
    + element("not", measured("van een ontkenning", "of a negation"))
    + element("when", measured("onder voorwaarde", "under a premise"))
    + element("if", Noun(nl: "de voorwaarde", "voorwaarden", en: "the premise", "premises"))
    + element("then", Noun(nl: "het gevolg", "gevolgen", en: "the consequence", "consequences"))
    + element(
      "rule", measured("van een andere regel", "of another rule"),
      .attribute("ref", nil, ThingKind.rule.noun, to: .rule))
    + measure("hours", "aan uren", "on hours", [names("placement", .placement)])
    + measure(
      "sessions", "aan bijeenkomsten", "on sessions",
      [
        names("series", .series), says("count", "tellingen", "counts"),
        bound("share", "aandelen", "shares"), says("among", "grondslagen", "bases"),
      ])
    + measure(
      "assessed", "aan beoordelingen", "on assessments",
      [names("placement", .placement), names("moment", .moment)])
    + measure(
      "grade", "aan cijfers", "on grades",
      [names("course", .course), names("test", .test), names("placement", .placement)])
    + measure(
      "credits", "aan studiepunten", "on credits",
      selection + [says("count-at-most", "hoogste tellingen", "highest counts")])
    + measure("courses", "aan onderwijseenheden", "on courses", selection)
    + element(
      "completed", measured("aan voltooiing", "on completion"), [names("phase", .phase)] + window)
    + measure(
      "mean", "aan gemiddelden", "on means",
      [names("set", .set), says("weight", "wegingen", "weightings")])
    + measure(
      "allocate", "aan verdelingen", "on allocations",
      [says("sharing", "dubbele tellingen", "sharings")])
    + element(
      "slot", Noun(nl: "de plek", "plekken", en: "the slot", "slots"), .id, names("set", .set),
      says("credits", "studiepunten", "credits"), says("courses", "onderwijseenheden", "courses"))
    + measure(
      "datapoints", "aan datapunten", "on data points",
      [names("outcome", .outcome), says("count", "tellingen", "counts")])
    + element("order", measured("aan volgorden", "on order"), window)
    + element(
      "event", Noun(nl: "de gebeurtenis", "gebeurtenissen", en: "the event", "events"),
      names("moment", .moment), names("placement", .placement), names("course", .course),
      names("document", .document), names("series", .series))
    + measure(
      "document", "aan documenten", "on documents",
      [
        names("ref", .document),
        says("issued-from", "eerste dagen van afgifte", "first days of issue"),
      ])
    + measure(
      "experience", "aan ervaring", "on experience",
      [says("kinds", "soorten", "kinds"), says("unit", "eenheden", "units")])
    + element(
      "is", measured("aan de inschrijving", "on the enrolment"),
      [
        says("year", "jaren", "years"), names("profile", .profile), names("programme", .programme),
        says("mode", "vormen", "modes"), says("cohort", "cohorten", "cohorts"),
        .attribute(
          "degree", nil, Noun(pluralNL: "graden", en: "degrees"), to: .document, .programme),
        says("organisation", "deelnames van organisaties", "participations of organisations"),
        says("network", "deelnames aan leernetwerken", "participations in networks"),
      ] + window)
    + measure("members", "aan leden", "on members", [names("roles", .role)])
    + measure("held", "aan gehouden bijeenkomsten", "on sessions held", [names("series", .series)])
    + measure(
      "perspectives", "aan perspectieven", "on perspectives",
      [names("roles", .role), names("series", .series)])

  private static let selection = [
    names("set", .set), names("phase", .phase), says("years", "jaren", "years"),
    bound("gradeMin", "laagste cijfers", "lowest grades"),
    bound("gradeMax", "hoogste cijfers", "highest grades"),
  ]

  private static let bounds = [
    bound("min", "minima", "minimums"), bound("max", "maxima", "maximums"),
    says("each", "verdelingen", "divisions"), says("cap", "plafonds", "caps"),
  ]

  private static let window: [PartEntry] = [
    .attribute(
      "within", nil, Noun(pluralNL: "vensters", en: "windows"), to: .period, .year, .phase,
      .programme),
    says("by", "termijnen", "deadlines"),
  ]

  private static func measured(_ dutch: String, _ english: String) -> Noun {
    Noun(
      nl: "de eis \(dutch)", "eisen \(dutch)", en: "the requirement \(english)",
      "requirements \(english)")
  }

  private static func measure(
    _ element: String, _ dutch: String, _ english: String, _ entries: [PartEntry]
  ) -> [Part] {
    self.element(element, measured(dutch, english), entries + bounds + window)
  }

  /// An attribute that names something of a kind.
  static func names(_ attribute: String, _ kind: ThingKind) -> PartEntry {
    .attribute(attribute, nil, kind.noun, to: kind)
  }

  /// A number, or the parameter that holds it.
  private static func bound(_ attribute: String, _ dutch: String, _ english: String) -> PartEntry {
    .attribute(attribute, nil, Noun(pluralNL: dutch, en: english), to: .parameter)
  }

  /// An attribute that names nothing else.
  static func says(_ attribute: String, _ dutch: String, _ english: String) -> PartEntry {
    .attribute(attribute, nil, Noun(pluralNL: dutch, en: english))
  }
}
