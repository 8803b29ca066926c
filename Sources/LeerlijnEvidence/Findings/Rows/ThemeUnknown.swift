internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct ThemeUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownTheme
  static let name = "theme-unknown"
  static let severity = Severity.warning
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.themes.names
  }

  var message: Phrase {
    unknown("thema", "theme")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bijeenkomst noemt een thema dat niet in het curriculum staat, terwijl daar wel "
        + "thema's staan. De rij telt mee; voor een regel over een thema telt dit thema niet.",
      en: "A session names a theme that is not in the curriculum, though that has themes. The "
        + "row counts; for a rule about a theme this one does not."),
    example: "curium.ln1,curium,leernetwerk,2019-09-23,1,regisseren,held",
    remedy: Phrase(
      nl: "Schrijf het thema zoals het curriculum, of vertaal het met column=\"theme\".",
      en: "Write the theme as the curriculum has it, or translate it with column=\"theme\"."))
}
