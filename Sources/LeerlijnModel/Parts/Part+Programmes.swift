extension Part {
  static let programmes: [Part] =
    thing(
      .programme, "programme",
      [
        .id, .attribute("kind", .kind), .attribute("level", .level),
        .attribute("framework", .framework), .attribute("sector", .sector),
        .attribute("credits", .credits), .attribute("credit-system", .creditSystem),
        .attribute("mode", .mode), .attribute("duration", .duration),
        .attribute("isced", .isced),
        .attribute("organisations", .organisations, to: .organisation), .title, .citations,
        .element(
          "grading", nil,
          Noun(
            nl: "de cijferregeling", "cijferregelingen", en: "the grading", "gradings")),
        .attribute(in: "grading", "pass", .pass), .attribute(in: "grading", "scale", .scale),
        .attribute(in: "grading", "attempt", .attempt),
        .attribute(in: "grading", "opportunities", .opportunities),
        .attribute(in: "grading", "resit-passed", .resitPassed),
        .element(
          "grading/cite", nil,
          Noun(pluralNL: "bronnen van cijferregelingen", en: "sources of gradings")),
        .element(
          "load", nil,
          Noun(nl: "de periodelast", "periodelasten", en: "the period load", "period loads")),
        .attribute(in: "load", "aim", .loadAim), .attribute(in: "load", "minimum", .loadMinimum),
        .attribute(in: "load", "maximum", .loadMaximum),
        .attribute(in: "load", "courses-minimum", .coursesMinimum),
        .attribute(in: "load", "courses-maximum", .coursesMaximum),
        .attribute(in: "load", "of", .loadGroups, to: .set, .profile),
        .element("load/cite", .loadCitations),
      ])
    + thing(.profile, "profile", [.id, .title])
    + thing(
      .phase, "programme/phase",
      [.id, .attribute("credits", .credits), .attribute("years", .years), .title, .citations])
    + thing(
      .set, "set",
      [.id, .attribute("courses", .courses, to: .course, .placement), .title])
    + thing(
      .choice, "choice",
      [
        .id, .attribute("credits", .credits), .attribute("year", .year),
        .attribute("from", .set, to: .set), .title,
      ])

  static let units: [Part] =
    thing(
      .course, "course",
      [
        .id, .attribute("credits", .credits), .attribute("workload", .workload),
        .attribute("year", .year), .attribute("periods", .periods, to: .period),
        .attribute("undesired", .undesired, to: .period),
        .attribute("profile", .profile, to: .profile), .attribute("elective", .elective),
        .attribute("corequisites", .corequisites, to: .course, .placement),
        .attribute("strict-corequisites", .strictCorequisites, to: .course, .placement), .title,
        .aliases, .citations,
      ], PartEntry.outcomes, PartEntry.requirement)
    + thing(
      .test, "test",
      [
        .id,
        .attribute("kind", .kind, Noun(nl: "de vorm", "vormen", en: "the form", "forms")),
        .attribute("weight", .weight), .attribute("minimum", .minimum), .title,
      ], PartEntry.outcomes)
    + thing(
      .placement, "placement",
      [
        .id, .attribute("credits", .credits), .attribute("workload", .workload),
        .attribute("year", .year), .attribute("profile", .profile, to: .profile), .starts, .ends,
        .title, .aliases, .citations,
      ], PartEntry.outcomes, PartEntry.requirement)
    + thing(
      .moment, "moment",
      [
        .id, .attribute("due", .due), .title, .element("by", .judges),
        .attribute(in: "by", "role", .judges, ThingKind.role.noun, to: .role),
        .attribute(
          in: "by", "decides", .judges,
          Noun(
            nl: "de beslissende stem", "beslissende stemmen", en: "the deciding vote",
            "deciding votes")),
      ], PartEntry.outcomes)
    + thing(.document, "placement/document", [.id, .attribute("due", .due), .title])

  static let gatherings: [Part] =
    thing(
      .series, "series",
      [
        .id, .attribute("per", .per), .attribute("planned", .planned),
        .attribute("maximum", .maximum, to: .parameter),
        .attribute("audience", .audience, to: .role),
        .attribute("open", .open), .attribute("optional", .optional), .title, .citations,
        .element("activity", .activities),
      ], PartEntry.outcomes)
    + thing(
      .session, "session",
      [
        .id, .attribute("date", .day), .attribute("time", .time),
        .attribute("theme", .theme, to: .theme), .attribute("network", .network, to: .network),
        .attribute("period", .period, to: .period), .title,
      ])
}
