internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A bound that falls to what was offered, of something that is not offered, or without a minimum.
enum CapWithoutMeaning: DefinitionCheck {
  static let code = DiagnosticCode(315, "cap-without-meaning")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for site in definition.curriculum.conditionSites {
      for measure in site.condition.measures
      where measure.cappedByOffer && !definition.isDamaged(measure.place) {
        if !measure.quantity.isCappable {
          log.report(.capWithoutOffer(measure))
        } else if measure.minimum == nil, measure.maximum != nil {
          log.report(.capWithoutMinimum(measure))
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func capWithoutOffer(_ measure: Measure) -> Diagnostic {
    Diagnostic(
      CapWithoutMeaning.code, .warning, at: measure.place.attribute("cap"),
      Phrase(
        nl:
          "cap=\"offered\" betekent hier niets: alleen een aantal bijeenkomsten kan tot het aanbod "
          + "zakken.",
        en: "cap=\"offered\" means nothing here: only a number of sessions can fall to what was "
          + "offered."),
      help: Phrase(
        nl: "Haal 'cap' weg, of zet het bij een aantal bijeenkomsten.",
        en: "Take 'cap' out, or put it with a number of sessions."))
  }

  fileprivate static func capWithoutMinimum(_ measure: Measure) -> Diagnostic {
    Diagnostic(
      CapWithoutMeaning.code, .warning, at: measure.place.attribute("cap"),
      Phrase(
        nl:
          "cap=\"offered\" betekent hier niets: er is geen minimum dat tot het aanbod kan zakken.",
        en: "cap=\"offered\" means nothing here: there is no minimum that can fall to what was "
          + "offered."),
      help: Phrase(nl: "Haal 'cap' weg, of geef een 'min'.", en: "Take 'cap' out, or give a 'min'.")
    )
  }
}

extension CapWithoutMeaning {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "cap=\"offered\" laat een minimum zakken tot het aantal bijeenkomsten dat er was. Hier "
        + "wordt iets anders geteld, of er is geen minimum.",
      en: "cap=\"offered\" lets a minimum fall to the number of sessions that there were. Here "
        + "something else is counted, or there is no minimum."),
    example: "<credits phase=\"propedeuse\" min=\"45\" cap=\"offered\"/>",
    remedy: Phrase(
      nl: "Haal 'cap' weg, of zet het bij een minimum aan bijeenkomsten.",
      en: "Take 'cap' out, or put it with a minimum of sessions."))
}
