extension Part {
  static let community: [Part] =
    [list("roles", of: .role)]
    + thing(
      .role, "role",
      [
        .id, .attribute("perspective", .perspective, to: .role), .attribute("modes", .modes),
        .title, .aliases,
      ])
    + [list("themes", of: .theme)]
    + thing(
      .theme, "theme", [.id, .attribute("year", .year, ThingKind.year.noun, to: .year), .title])
    + [list("qualifications", of: .qualification)]
    + thing(
      .qualification, "qualification",
      [.id, .attribute("framework", .framework), .title, .citations])
    + [list("strands", of: .strand)]
    + thing(
      .strand, "strand",
      [
        .id, .attribute("part-of", .partOf, to: .strand),
        .attribute("continues", .continues, to: .strand), .title,
      ])
    + thing(
      .outcome, "outcome",
      [
        .id, .attribute("level", .level),
        .attribute("qualification", .qualifications, to: .qualification), .title,
      ])
    + [list("organisations", of: .organisation)]
    + thing(
      .organisation, "organisation",
      [
        .id, .attribute("kind", .kind), .attribute("consortium", .consortium),
        .attribute("location", .location), .title, .aliases,
      ])
    + [list("networks", of: .network)]
    + thing(
      .network, "network",
      [
        .id, .attribute("kind", .kind),
        .attribute("organisations", .organisations, to: .organisation),
        .attribute("lead", .lead, to: .organisation), .attribute("from", .from),
        .attribute("until", .until), .title, .element("question", .questions), .citations,
      ])
}
