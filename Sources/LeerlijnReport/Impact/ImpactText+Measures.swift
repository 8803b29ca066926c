internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension ImpactText {
  /// What each of the usual measures would come to, then how, with the XML to paste.
  var measureText: String {
    guard !impact.measures.isEmpty, impact.hasSomethingToArrange else { return "" }
    let teller = MeasureTeller(impact: impact, teller: teller)
    var text = table(
      Phrase(nl: "Met een overgangsregeling", en: "With a transition measure"),
      [(Phrase(nl: "Geen", en: "None"), impact.counts)]
        + impact.measures.map { (teller.title(of: $0.measure.kind), $0.counts) })
    for measure in impact.measures {
      text += heading(teller.title(of: measure.measure.kind))
      text += paragraph(teller.sentences(for: measure).asParagraph)
    }
    return text
  }

  /// The XML of each measure, after all that is to be read aloud.
  var fragments: String {
    let teller = MeasureTeller(impact: impact, teller: teller)
    var text = ""
    for (measure, fragment) in zip(impact.measures, options.fragments) {
      guard let fragment else { continue }
      let title = teller.title(of: measure.measure.kind).lowered
      text += heading(
        Phrase(
          nl: "Om te plakken in de nieuwe editie: \(title.dutch)",
          en: "To paste into the new edition: \(title.english)"))
      text += "\n" + fragment
    }
    return text
  }
}

extension Impact {
  /// Whether any measure would change anything, or anyone loses or gains.
  var hasSomethingToArrange: Bool {
    measures.contains { $0.measure.curriculum != nil } || !touches.isEmpty
  }
}
