internal import LeerlijnDiagnostics
internal import LeerlijnModel

// Where everything comes from: the law, the regulations still to fill in, and what is assumed.

extension StarterDocument {
  mutating func writeSources() {
    note(.sources)
    element("sources") {
      $0.writeLaw()
      $0.writeRegulations()
      $0.writeAssumptions()
    }
  }

  private mutating func writeLaw() {
    element(
      "source",
      [
        ("id", words("wet", "law")), ("kind", "law"),
        ("address", "https://wetten.overheid.nl/BWBR0005682"),
      ]
    ) {
      $0.title(
        "Wet op het hoger onderwijs en wetenschappelijk onderzoek (WHW)",
        "Higher Education and Research Act (WHW)")
      $0.text(
        "passage",
        [("id", "7.4-1"), ("locator", $0.words("artikel 7.4, lid 1", "article 7.4(1)"))], .studyLoad
      )
    }
  }

  private mutating func writeRegulations() {
    element("source", [("id", "oer"), ("kind", "placeholder")]) {
      $0.title(
        "Onderwijs- en examenregeling (nog in te vullen)",
        "Education and examination regulations (to be filled in)")
      $0.text(
        "passage",
        [("id", $0.placement), ("locator", $0.words("nog in te vullen", "to be filled in"))],
        .regulation)
    }
  }

  private mutating func writeAssumptions() {
    element("source", [("id", assumption), ("kind", "assumption")]) {
      $0.title("Aannames zonder bron", "Assumptions without a source")
      $0.assume(
        $0.words("kalender", "calendar"), $0.words("jaarkalender", "calendar of the year"),
        .calendar)
      $0.assume(
        $0.words("opbouw", "structure"), $0.words("opbouw van de opleiding", "structure"),
        .structure)
      $0.assume($0.words("cijfers", "grades"), $0.words("cijfers", "grades"), .grades)
      $0.assume($0.hours, $0.words("stage-uren", "placement hours"), .hours)
    }
  }

  private mutating func assume(_ id: String, _ locator: String, _ text: Phrase) {
    self.text("passage", [("id", id), ("locator", locator)], text)
  }

  mutating func writeParameters() {
    note(.parameters)
    element("parameters") {
      $0.element("parameter", [("id", $0.hours), ("unit", "hours")]) {
        $0.title("Minimum aantal stage-uren", "Least number of placement hours")
        $0.text(
          "value", [("cite", "\($0.assumption)#\($0.hours)")],
          Phrase(same: "\($0.plan.placement.workload)"))
      }
    }
  }
}

extension Phrase {
  fileprivate static let sources = Phrase(
    nl: "Bronnen: elke regel en elk getal verwijst naar de plaats waar het staat. Zet hier de "
      + "artikelen van je OER neer, met kind=\"regulation\" in plaats van \"placeholder\". Wat geen "
      + "bron heeft, is een aanname en zegt dat; 'leerlijn check' noemt elk aangenomen getal.",
    en: "Sources: every rule and number refers to the place where it is written. Put the articles "
      + "of your regulations here, with kind=\"regulation\" instead of \"placeholder\". What has no "
      + "source is an assumption and says so; 'leerlijn check' names every assumed number.")
  fileprivate static let parameters = Phrase(
    nl: "Parameters: getallen die de opleiding vaststelt en die nog kunnen veranderen. Een nieuwe "
      + "waarde voor latere jaren krijgt from=\"…\" of cohorts=\"…\"; de oude blijft staan.",
    en: "Parameters: numbers that the programme sets and that may change. A new value for later "
      + "years gets from=\"…\" or cohorts=\"…\"; the old one stays.")
  fileprivate static let studyLoad = Phrase(
    nl:
      "De studielast wordt in studiepunten uitgedrukt. Een studiejaar is 60 studiepunten en dat is "
      + "1680 uur studie: 28 uur per studiepunt.",
    en: "Study load is expressed in credits. A study year is 60 credits and that is 1680 hours of "
      + "study: 28 hours a credit.")
  fileprivate static let regulation = Phrase(
    nl: "Plaats voor de bepaling die stage-uren verplicht.",
    en: "Place for the provision that makes placement hours compulsory.")
  fileprivate static let calendar = Phrase(
    nl: "Begin en einde van het studiejaar en zijn perioden zijn aangenomen.",
    en: "The first and last days of the study year and its periods are assumed.")
  fileprivate static let structure = Phrase(
    nl: "De onderwijseenheden, hun studiepunten, toetsen en leeruitkomsten zijn plaatsen om in te "
      + "vullen.",
    en: "The courses, their credits, tests and outcomes are places to be filled in.")
  fileprivate static let grades = Phrase(
    nl:
      "We nemen cijfers van 1 tot en met 10, met 5,5 als laagste voldoende; de beste poging telt.",
    en: "We take grades from 1 to 10, with 5.5 as the lowest pass; the best attempt counts.")
  fileprivate static let hours = Phrase(
    nl: "We nemen de hele studielast van de stage als norm: 28 uur per studiepunt.",
    en: "We take the whole study load of the placement as the norm: 28 hours a credit.")
}
