internal import LeerlijnDiagnostics

extension Page {
  func writeHead(to page: inout MarkupWriter) {
    page.fixed("<meta charset=\"utf-8\">\n")
    page.fixed("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.meta("generator", maker)
    page.element(.title, text: title)
    page.style()
  }

  func writeBody(to page: inout MarkupWriter) {
    page.element(
      .a, .look(.skip), .href(Address(place: Self.content)), text: words(Self.pastContents))
    page.element(.header) { page in
      page.element(.h1) { page in
        guard let heading else { return page.words(title) }
        heading(&page)
      }
      opening(&page)
    }
    if !sections.isEmpty { writeContents(to: &page) }
    page.element(.main, .id(Self.content), .focusable) { page in
      for section in sections { write(section, to: &page) }
    }
    page.element(.footer, content: footer)
  }

  private func writeContents(to page: inout MarkupWriter) {
    page.element(.nav, .labelledBy(Self.contents)) { page in
      page.element(.h2, .id(Self.contents), text: words(Self.contentsTitle))
      page.element(.ul) { page in
        for section in sections {
          page.element(.li) { page in
            page.element(.a, .href(Address(place: section.place)), text: section.title)
            if let note = section.note { page.words(" " + note) }
            page.list(
              section.parts.map { part in
                { $0.element(.a, .href(Address(place: part.place)), content: part.title) }
              })
          }
        }
      }
    }
  }

  private func write(_ section: Section, to page: inout MarkupWriter) {
    // A picture in the page may have a name of its own that begins with the place.
    let title = "heading-" + section.place
    let look = section.isSheet ? Look.sheet : nil
    page.element(.section, .id(section.place), .look(look), .labelledBy(title)) { page in
      page.element(.h2, .id(title), text: section.title)
      section.content(&page)
    }
  }

  private func words(_ phrase: Phrase) -> String { phrase[language] }

  /// Places of the shell itself; what a page names has a kind in front or another name.
  private static let content = "content"
  private static let contents = "contents"

  private static let pastContents = Phrase(nl: "Naar de inhoud", en: "To the content")
  private static let contentsTitle = Phrase(nl: "Inhoud", en: "Contents")
}
