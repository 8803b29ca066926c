internal import LeerlijnDiagnostics

extension DiagnosticCatalogue {
  /// 03: choices, decisions and years.
  static let choicePages: [DiagnosticPage] = [
    DiagnosticPage(
      NobodyDecides.code,
      meaning: Phrase(
        nl: "Het cijfer van een stage is dat van de rol die beslist bij het laatste "
          + "beoordelingsmoment; de andere rollen adviseren. Hier beslist niemand, zodat "
          + "zonder eigen resultaat niemand de stage haalt.",
        en: "The grade of a placement is that of the role that decides at the last assessment "
          + "moment; the other roles advise. Here nobody decides, so that nobody passes the "
          + "placement without a result of its own."),
      example: "<moment id=\"final\" …><by role=\"docent\"/><by "
        + "role=\"praktijkbegeleider\"/></moment>",
      remedy: Phrase(
        nl: "Zet decides=\"true\" bij de rol die beslist.",
        en: "Put decides=\"true\" at the role that decides."))
  ]
}
