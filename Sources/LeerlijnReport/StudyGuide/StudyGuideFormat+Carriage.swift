internal import LeerlijnDiagnostics
internal import LeerlijnInterchange

extension StudyGuideFormat {
  /// In which part of the page everything stands; nothing comes back from it.
  static let carriage = Carriage([
    .init("curriculum", .shown("head of the page"), note: "title, edition, day of decision"),
    .init("curriculum/description", .shown("head of the page, Documents")),
    .init(
      "uses", .shown("the whole page: what they hold stands in it"), note: "and the table Documents"
    ),
    .init("sources", .shown("Sources"), note: "cited where they bear on something"),
    .init(
      "passage/states",
      .lost(
        Phrase(
          nl: "de passage zegt hetzelfde in woorden.", en: "the passage says the same in words."))),
    .init("parameters", .shown("Numbers in the rules"), note: "each value with its source"),
    .init("calendar", .shown("Calendar")),
    .init("roles", .shown("Roles")),
    .init("themes", .shown("Learning networks and sessions")),
    .init("qualifications", .shown("Strands and outcomes")),
    .init(
      "strands", .shown("Strands and outcomes"),
      note: "with what introduces, develops and assesses each outcome"),
    .init("organisations", .shown("Learning networks and sessions")),
    .init("networks", .shown("Learning networks and sessions")),
    .init(
      "programme", .shown("a part of their own"),
      note: "years, courses, tests, placements, room to choose"),
    .init("programme/load", .lost(forMakers)),
    .init("course/@undesired", .lost(forMakers)),
    .init("series", .shown("Learning networks and sessions")),
    .init("curriculum/rule", .shown("Rules"), note: "conditions in words"),
    .init(
      "curriculum/rule/example",
      .lost(
        Phrase(
          nl: "zij beproeven de regel, voor wie het curriculum maakt.",
          en: "they prove the rule, for who makes the curriculum."))),
    .init("line", .shown("a part of their own"), note: "stages, transition, perspectives"),
    .init("project", .shown("a part of their own")),
  ])

  private static let forMakers = Phrase(
    nl: "hiermee wordt het rooster gemaakt; een student heeft er niets aan.",
    en: "the timetable is made with it; a student has no use for it.")
}
