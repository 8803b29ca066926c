internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// What a condition asks, in words: a demand of several parts as a list within a list.
  func write(_ condition: Condition, to page: inout MarkupWriter) {
    page.element(.div, .look(.asked)) { writePart(condition, to: &$0) }
  }

  private func writePart(_ condition: Condition, to page: inout MarkupWriter) {
    switch condition.kind {
    case .measure(let measure):
      let words = MeasureWords(names).words(of: measure).capitalised
      page.element(.p) {
        linked(say(words) + ".", GuideReferences.places(of: measure), to: &$0)
        if let note = capNote(measure) { $0.words(" " + say(note)) }
      }
    case .rule(let id):
      page.element(.p) { page in
        page.words(say(Phrase(nl: "De regel ", en: "The rule ")))
        link(GuidePlaces.place(.rule, id.text), to: &page)
        page.words(say(Phrase(nl: " is behaald.", en: " is met.")))
      }
    case .all(let parts):
      writeParts(parts, Phrase(nl: "Dit alles is nodig:", en: "All of this is needed:"), to: &page)
    case .any(let parts):
      writeParts(
        parts, Phrase(nl: "Eén van deze is genoeg:", en: "One of these is enough:"), to: &page)
    case .atLeast(let count, let parts):
      writeParts(
        parts,
        Phrase(
          nl: "Ten minste \(count) van deze \(parts.count) zijn nodig:",
          en: "At least \(count) of these \(parts.count) are needed:"), to: &page)
    case .not(let part):
      writeParts(
        [part], Phrase(nl: "Dit mag juist niet het geval zijn:", en: "This must not be the case:"),
        to: &page)
    case .when(let premise, let then):
      writeParts([premise], Phrase(nl: "Als dit geldt:", en: "Where this holds:"), to: &page)
      writeParts([then], Phrase(nl: "dan is dit nodig:", en: "this is needed:"), to: &page)
    }
  }

  private func writeParts(_ parts: [Condition], _ words: Phrase, to page: inout MarkupWriter) {
    page.element(.p, text: say(words))
    list(parts.map { part in { self.writePart(part, to: &$0) } }, to: &page)
  }

  private func capNote(_ measure: Measure) -> Phrase? {
    guard measure.cappedByOffer else { return nil }
    return Phrase(
      nl: "Worden er minder aangeboden, dan zijn die genoeg.",
      en: "Where fewer are offered, those are enough.")
  }

  /// A sentence in which the names of things, in quotation marks, lead to them.
  func linked(_ sentence: String, _ places: [String], to page: inout MarkupWriter) {
    var names: [(text: String, place: String)] = []
    for place in places {
      guard let title = self.places.title(at: place) else { continue }
      names.append((title.words(in: language).text + "’", place))
    }
    // A title within another must not cut it short.
    names.sort { $0.text.utf8.count > $1.text.utf8.count }
    var rest = sentence[...]
    while let quote = rest.firstIndex(of: "‘") {
      let start = rest.index(after: quote)
      page.words(String(rest[..<start]))
      rest = rest[start...]
      guard let name = names.first(where: { rest.hasPrefix($0.text) }) else { continue }
      link(name.place, to: &page)
      rest = rest.dropFirst(name.text.count - 1)
    }
    page.words(String(rest))
  }
}
