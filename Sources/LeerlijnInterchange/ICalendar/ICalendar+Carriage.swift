internal import LeerlijnDiagnostics

extension ICalendar {
  /// A calendar holds sessions; what is no session, or says nothing of one, is not in it.
  static let carriage = Carriage([
    .init("curriculum", .shown("`NAME`")),
    .init("network", .shown("the file, `NAME`")),
    .init("network/question", .lost(noSession)),
    .init("network/cite", .lost(noSession)),
    .init("programme", .lost(noSession)),
    .init("series", .shown("`SUMMARY`, `CATEGORIES`, `DESCRIPTION`")),
    .init("series/activity", .lost(noSession)),
    .init("series/develops", .lost(noSession)),
    .init("series/cite", .lost(noSession)),
    .init("series/@maximum", .lost(noSession)),
    .init("series/@planned", .lost(noSession)),
    .init("session", .shown("`VEVENT`")),
    .init("session/@period", .lost(noSession)),
    .init("theme", .shown("`SUMMARY`")),
    .init("role", .shown("`DESCRIPTION`")),
    .init("year", .shown("`UID`")),
    .init("period", .lost(noSession)),
    .init("recess", .lost(noSession)),
    .init("source", .lost(noSession)),
    .init("parameter", .lost(noSession)),
    .init("qualification", .lost(noSession)),
    .init("strand", .lost(noSession)),
    .init("outcome", .lost(noSession)),
    .init("organisation", .lost(noSession)),
    .init("course", .lost(noSession)),
    .init("placement", .lost(noSession)),
    .init("curriculum/rule", .lost(noSession)),
    .init("line", .lost(noSession)),
    .init("project", .lost(noSession)),
    .init("curriculum/description", .lost(noSession)),
  ])

  private static let noSession = Phrase(
    nl: "een agenda bevat alleen bijeenkomsten.", en: "a calendar holds sessions alone.")
}
