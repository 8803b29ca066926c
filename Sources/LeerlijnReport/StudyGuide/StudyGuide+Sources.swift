internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// Every source with its passages, each by its locator; nil without any.
  var sourceSection: Section? {
    guard !curriculum.sources.isEmpty else { return nil }
    return Section(name: "sources", title: Phrase(nl: "Bronnen", en: "Sources")) { guide, page in
      for source in guide.curriculum.sources { guide.write(source, to: &page) }
    }
  }

  private func write(_ source: Source, to page: inout MarkupWriter) {
    let place = GuidePlaces.place(.source, source.id.text)
    page.element(.article, .id(place), .labelledBy(place + "-title")) { page in
      heading(.h3, Titled(source.titles, or: source.id.text), at: place + "-title", to: &page)
      page.element(.p) { page in
        page.words(say(source.kind.words.capitalised))
        if let date = source.date { page.words(", \(date)") }
        page.words(".")
        guard let address = source.address else { return }
        page.words(" ")
        page.element(.a, .href(Address(web: address)), text: address)
      }
      writePassages(of: source, to: &page)
    }
  }

  private func writePassages(of source: Source, to page: inout MarkupWriter) {
    guard !source.passages.isEmpty else { return }
    page.element(.dl, .look(.pairs)) { page in
      for passage in source.passages {
        let place = GuidePlaces.place(.passage, source.id.text, passage.id.text)
        page.element(.dt, .id(place)) { writeOwn(passage.locator, to: &$0) }
        page.element(.dd) { writeOwn(passage.text, to: &$0) }
      }
    }
  }
}
