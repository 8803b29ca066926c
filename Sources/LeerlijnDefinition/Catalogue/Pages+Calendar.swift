internal import LeerlijnDiagnostics

extension DiagnosticCatalogue {
  /// 05: sessions, and what cannot be held together.
  static let calendarPages: [DiagnosticPage] = [
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
        en: "Correct the days, cohorts or networks, or take the rule out."))
  ]
}
