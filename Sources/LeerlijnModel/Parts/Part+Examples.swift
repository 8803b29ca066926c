extension Part {
  /// The facts of an example, as the columns of the evidence have them.
  static let examples: [Part] =
    fact("student", "studenten", "students", enrolment)
    + fact("enrolment", "inschrijvingen", "enrolments", enrolment)
    + fact(
      "placement", "plaatsingen", "placements",
      [
        names("placement", .placement), names("organisation", .organisation),
        names("network", .network), says("starts", "eerste dagen", "first days"),
        says("ends", "laatste dagen", "last days"),
        says("hours-per-week", "uren per week", "hours a week"),
        says("max-hours-per-week", "hoogste aantallen uren per week", "most hours a week"),
      ])
    + fact(
      "hours", "uren", "hours",
      [
        says("total", "totalen", "totals"), status, names("placement", .placement), from, until,
        day,
      ])
    + fact(
      "session", "bijeenkomsten", "sessions",
      [
        .id, names("series", .series), names("network", .network), day, status,
        names("theme", .theme), says("period", "nummers van perioden", "numbers of periods"),
      ])
    + fact(
      "attended", "aanwezigheid", "attendance",
      [names("series", .series), count, says("session", "bijeenkomsten", "sessions"), status])
    + fact(
      "assessed", "beoordelingen", "assessments",
      [
        names("moment", .moment), names("role", .role), day, grade, names("outcome", .outcome),
        kind, says("assessor", "beoordelaars", "assessors"), names("placement", .placement),
      ])
    + fact(
      "result", "resultaten", "results",
      [
        .attribute("course", nil, ThingKind.course.noun, to: .course, .placement),
        names("test", .test), grade, day,
      ])
    + fact(
      "member", "leden", "members",
      [names("role", .role), count, names("network", .network), from, until])
    + fact(
      "involvement", "betrokkenen", "people involved",
      [
        says("session", "bijeenkomsten", "sessions"), names("role", .role), count,
        says("mode", "vormen", "modes"),
      ])
    + fact(
      "decision", "besluiten", "decisions",
      [
        .attribute(
          "about", nil, Noun(pluralNL: "onderwerpen", en: "subjects"), to: .rule, .course,
          .placement, .moment, .test),
        kind, day, until,
      ])
    + fact(
      "document", "documenten", "documents",
      [
        .attribute("ref", nil, ThingKind.document.noun, to: .document, .programme), day,
        says("issued", "dagen van afgifte", "days of issue"), names("placement", .placement),
      ])
    + fact(
      "experience", "werkervaring", "work experience",
      [kind, from, until, says("hours-per-week", "uren per week", "hours a week")])
    + fact("expect", "verwachte uitkomsten", "expected outcomes", [status])

  private static let enrolment = [
    says("year", "jaren", "years"), names("profile", .profile),
    says("cohort", "cohorten", "cohorts"),
    names("network", .network), names("programme", .programme), says("mode", "vormen", "modes"),
    from, until,
  ]

  private static let day = says("date", "dagen", "days")
  private static let from = says("from", "eerste dagen", "first days")
  private static let until = says("until", "laatste dagen", "last days")
  private static let status = says("status", "statussen", "statuses")
  private static let count = says("count", "aantallen", "numbers")
  private static let grade = says("grade", "cijfers", "grades")
  private static let kind = says("kind", "soorten", "kinds")

  private static func fact(
    _ name: String, _ dutch: String, _ english: String, _ entries: [PartEntry]
  ) -> [Part] {
    element(
      "example/\(name)",
      Noun(pluralNL: "\(dutch) van voorbeelden", en: "\(english) of examples"), entries)
  }
}
