extension Part {
  static let lines: [Part] =
    thing(
      .line, "line",
      [
        .id, .title, .citations,
        .element("stage", .stages, Noun(nl: "de stap", "stappen", en: "the stage", "stages")),
        .attribute(in: "stage", "programme", .stages, ThingKind.programme.noun, to: .programme),
        .attribute(in: "stage", "profile", .stages, ThingKind.profile.noun, to: .profile),
        .element("transition", .transitions),
        .element("involves", .involvements),
        .attribute(in: "involves", "perspective", .involvements, to: .role),
        .attribute(in: "involves", "through", .involvements, ThingKind.series.noun, to: .series),
        .element("involves/cite", .citations),
      ])

  static let projects: [Part] =
    thing(.project, "project", [.id, .starts, .ends, .title, .aliases, .citations])
    + thing(
      .objective, "objective",
      [
        .id,
        .attribute(
          "served-by", .servedBy,
          to: .programme, .series, .rule, .line, .change, .body, .course, .placement, .situation,
          .strand, .outcome, .network, .deliverable, .evaluation),
        .title, .citations,
      ])
    + thing(
      .situation, "situation",
      [
        .id, .attribute("participants", .participants, to: .role),
        .attribute("either-of", .eitherOf, to: .role),
        .attribute("optional", .optionalRoles, to: .role),
        .attribute("series", .series, to: .series),
        .title, .citations,
      ])
    + thing(.projectPhase, "project/phase", [.id, .starts, .ends, .title, .citations])
    + thing(
      .deliverable, "deliverable",
      [.id, .attribute("per-situation", .perSituation), .attribute("due", .due), .title])
    + thing(
      .evaluation, "evaluation",
      [.id, .attribute("date", .day), .attribute("roles", .roles, to: .role), .title, .citations])
    + thing(.body, "body", [.id, .attribute("members", .members, to: .role), .title, .citations])
    + thing(
      .change, "change",
      [
        .id, .attribute("from", .causes, to: .evaluation, .session, .series, .theme),
        .attribute(
          "changes", .changes, to: .course, .placement, .series, .rule, .programme, .parameter,
          .test, .moment, .set, .choice),
        .attribute("decided", .decided), .attribute("effective", .effective), .title, .citations,
      ])
}
