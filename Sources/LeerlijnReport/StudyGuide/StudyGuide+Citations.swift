internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// Where something comes from: the passages of one source together, each a link to what it says.
  ///
  /// What no public source says is labelled so.
  func writeCitations(
    _ citations: [Citation], _ lead: Phrase = Phrase(nl: "Bron: ", en: "Source: "),
    to page: inout MarkupWriter
  ) {
    guard !citations.isEmpty else { return }
    page.element(.p, .look(.small)) { page in
      page.words(say(lead))
      writeSources(citations, to: &page)
    }
  }

  func writeSources(_ citations: [Citation], to page: inout MarkupWriter) {
    var order: [SourceID] = []
    var passages: [SourceID: [PassageID]] = [:]
    for citation in citations {
      if passages[citation.source] == nil {
        order.append(citation.source)
        passages[citation.source] = []
      }
      guard let passage = citation.passage, passages[citation.source]?.contains(passage) == false
      else { continue }
      passages[citation.source]?.append(passage)
    }
    for (index, id) in order.enumerated() {
      if index > 0 { page.words("; ") }
      write(id, passages[id] ?? [], to: &page)
    }
  }

  private func write(_ id: SourceID, _ passages: [PassageID], to page: inout MarkupWriter) {
    let source = curriculum.sources.first { $0.id == id }
    link(GuidePlaces.place(.source, id.text), to: &page)
    for (index, passage) in passages.enumerated() {
      page.words(index == 0 ? " (" : "; ")
      let place = GuidePlaces.place(.passage, id.text, passage.text)
      let locator = source?.passages.first { $0.id == passage }?.locator ?? passage.text
      page.element(.a, .href(places.holds(place) ? Address(place: place) : nil)) {
        writeOwn(locator, to: &$0)
      }
    }
    if !passages.isEmpty { page.words(")") }
    if let label = source?.kind.label {
      page.words(" ")
      page.element(.span, .look(.label), text: say(label))
    }
  }
}

extension Source.Kind {
  /// What a reader must know before relying on it; nil where it is a source like any other.
  var label: Phrase? {
    switch self {
    case .assumption: Phrase(nl: "aanname", en: "assumption")
    case .placeholder: Phrase(nl: "nog in te vullen", en: "still to be filled in")
    case .calculation: Phrase(nl: "berekening", en: "calculation")
    case .peer: Phrase(nl: "van een andere hogeschool", en: "from another hogeschool")
    case .factsheet, .projectDescription, .law, .regulation, .website: nil
    }
  }

  var words: Phrase {
    switch self {
    case .factsheet: Phrase(nl: "factsheet", en: "factsheet")
    case .projectDescription: Phrase(nl: "projectbeschrijving", en: "project description")
    case .law: Phrase(nl: "wet", en: "law")
    case .regulation: Phrase(nl: "regeling", en: "regulation")
    case .placeholder:
      Phrase(
        nl: "nog in te vullen: de regeling is niet openbaar of nog niet bij de hand",
        en: "still to be filled in: the regulation is not public or not at hand")
    case .website: Phrase(nl: "website", en: "website")
    case .peer:
      Phrase(
        nl: "dezelfde opleiding aan een andere hogeschool",
        en: "the same programme at another hogeschool")
    case .calculation: Phrase(nl: "berekening", en: "calculation")
    case .assumption:
      Phrase(
        nl: "aanname: geen openbare bron zegt het", en: "assumption: no public source says so")
    }
  }
}
