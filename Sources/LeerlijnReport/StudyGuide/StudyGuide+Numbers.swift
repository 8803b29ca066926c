internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// The numbers that an institution sets (Dutch: *getallen*), with where each value comes from.
  var numberSection: Section? {
    guard !curriculum.parameters.isEmpty else { return nil }
    return Section(
      name: "numbers", title: Phrase(nl: "Getallen in de regels", en: "Numbers in the rules")
    ) { guide, page in
      guide.table(
        Phrase(
          nl: "Getallen in de regels, met hun bron",
          en: "Numbers in the rules, with their source"),
        [
          Phrase(nl: "Getal", en: "Number"), Phrase(nl: "Waarde", en: "Value"),
          Phrase(nl: "Geldt", en: "Holds"), Phrase(nl: "Bron", en: "Source"),
          Phrase(nl: "Regels", en: "Rules"),
        ], to: &page
      ) { page in
        for parameter in guide.curriculum.parameters { guide.write(parameter, to: &page) }
      }
    }
  }

  private func write(_ parameter: Parameter, to page: inout MarkupWriter) {
    let place = GuidePlaces.place(.parameter, parameter.id.text)
    let rules = references.rules(about: place).map { GuidePlaces.place(.rule, $0.text) }
    for (index, value) in parameter.values.enumerated() {
      row(
        at: index == 0 ? place : nil,
        { write(Titled(parameter.titles, or: parameter.id.text), to: &$0) },
        [
          { $0.words(say(parameter.unit.measured(value.amount))) },
          { writeReach(of: value, to: &$0) },
          value.citation.map { citation in { writeSources([citation], to: &$0) } },
          rules.isEmpty ? nil : { links(rules, to: &$0) },
        ], to: &page)
    }
  }

  private func writeReach(of value: Parameter.Value, to page: inout MarkupWriter) {
    time(from: value.from, until: value.until, to: &page)
    if let cohorts = value.cohorts { page.words(", " + say(Phrase.cohorts(cohorts))) }
    guard value.atOnce else { return }
    page.words(
      say(
        Phrase(
          nl: ", ook voor wie al begonnen was", en: ", also for who had begun already")))
  }
}
