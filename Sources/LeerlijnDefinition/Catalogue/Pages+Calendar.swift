internal import LeerlijnDiagnostics

extension DiagnosticCatalogue {
  /// 05: sessions, and what cannot be held together.
  static let calendarPages: [DiagnosticPage] = [
    DiagnosticPage(
      SessionsOnOneDay.code,
      meaning: Phrase(
        nl: "Een reeks heeft twee bijeenkomsten op één dag, voor hetzelfde leernetwerk of "
          + "voor alle. Vaak is een dag verkeerd overgenomen. Overlappen de tijden niet, dan "
          + "is dit alleen een advies.",
        en: "A series has two sessions on one day, for the same network or for all. Often a "
          + "day was copied wrongly. Where the times do not overlap this only advises."),
      example: "<session id=\"s1\" date=\"2019-12-12\"/>\n<session id=\"s2\" "
        + "date=\"2019-12-12\"/>",
      remedy: Phrase(
        nl: "Verbeter een van de dagen, of haal een van de twee weg.",
        en: "Correct one of the days, or take one of the two out.")),
    DiagnosticPage(
      SessionOnSunday.code,
      meaning: Phrase(
        nl: "Een bijeenkomst is op een zondag. Vaak is een dag of een jaar verkeerd "
          + "overgenomen.",
        en: "A session is on a Sunday. Often a day or a year was copied wrongly."),
      example: "<session id=\"s1\" date=\"2019-12-15\"/>",
      remedy: Phrase(
        nl: "Kies een andere dag, als de zondag niet bedoeld is.",
        en: "Choose another day, unless the Sunday is meant.")),
    DiagnosticPage(
      StrictCorequisiteApart.code,
      meaning: Phrase(
        nl: "'strict-corequisites' noemt wat tegelijk wordt gevolgd. Dat kan niet als het in "
          + "een ander leerjaar of een andere periode wordt gegeven, of als het een het ander "
          + "als ingangseis heeft, ook als daar vakken tussen staan.",
        en: "'strict-corequisites' names what is taken at the same time. That cannot be where "
          + "it is taught in another year or period, or where one has the other as a "
          + "condition of entry, if only by way of other courses."),
      example: "<course id=\"b\" year=\"2\" strict-corequisites=\"a\" …> … <course id=\"a\" "
        + "year=\"1\" …>",
      remedy: Phrase(
        nl: "Geef beide in dezelfde tijd, of noem het vak in 'corequisites' of 'requires'.",
        en: "Teach both at the same time, or name the course in 'corequisites' or 'requires'.")),
    DiagnosticPage(
      RuleNeverInForce.code,
      meaning: Phrase(
        nl: "Een regel geldt alleen op dagen vóór deze editie of na de kalender, of alleen "
          + "voor cohorten of leernetwerken die er dan niet zijn. Niemand wordt er dus naar "
          + "beoordeeld.",
        en: "A rule is in force only on days before this edition or after the calendar, or "
          + "only for cohorts or networks that are not there by then. So nobody is judged by "
          + "it."),
      example: "<curriculum edition=\"2019-2020\" …> … <rule id=\"r\" until=\"2018-01-01\">",
      remedy: Phrase(
        nl: "Verbeter de dagen, cohorten of leernetwerken, of haal de regel weg.",
        en: "Correct the days, cohorts or networks, or take the rule out.")),
    DiagnosticPage(
      AmbiguousAnchor.code,
      meaning: Phrase(
        nl: "Een dag wordt geteld vanaf het begin of einde van een stage, maar er is niet "
          + "gezegd welke: de voorwaarden noemen er geen, of meer dan één. Dan telt het "
          + "eerste begin of het laatste einde van de genoemde stages, en anders van alle "
          + "stages van de student.",
        en: "A day is counted from the start or end of a placement, but it is not said "
          + "which: the conditions name none, or more than one. Then the first start or the "
          + "last end counts of those that are named, else of all the student's."),
      example: "<rule id=\"r\" by=\"placement.start\"> … <credits phase=\"propedeuse\" "
        + "min=\"60\"/>",
      remedy: Phrase(
        nl: "Maak er een regel per stage van, of laat elke voorwaarde haar eigen stage "
          + "noemen.",
        en: "Make it a rule for each placement, or let each condition name its own "
          + "placement.")),
  ]
}
