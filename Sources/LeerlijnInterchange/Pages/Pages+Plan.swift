internal import LeerlijnDiagnostics

extension ExchangePages {
  /// 1180: a student's plan that was kept.
  static let planPages: [DiagnosticPage] = [
    DiagnosticPage(
      ExchangeCodes.planShape,
      meaning: Phrase(
        nl:
          "Een bewaard plan van een student is niet te lezen zoals 'leerlijn plan' het schrijft: er "
          + "ontbreekt iets, of er staat iets wat er niet hoort.",
        en:
          "A student's kept plan cannot be read as 'leerlijn plan' writes it: something is missing, "
          + "or something stands there that does not belong."),
      example: "<unit id=\"sw201\" kind=\"gepland\"/>",
      remedy: Phrase(
        nl: "Herstel het op deze plaats, of maak het plan opnieuw met -o plan.xml.",
        en: "Mend it at this place, or make the plan anew with -o plan.xml."))
  ]
}
