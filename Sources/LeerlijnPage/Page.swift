package import LeerlijnDiagnostics

/// A page of the product as one file that needs nothing beside it: no font, script or picture from
/// elsewhere, so that it can be sent, printed and read aloud.
///
/// Every page has this shell and the one `PageStyle`: a way past the contents, a header with the one
/// heading of the first level, the contents, the sections and a footer.
package struct Page {
  /// A part under a heading of the second level.
  package struct Section {
    /// Its id, by which links find it.
    package let place: String
    package let title: String
    /// Said behind its line in the contents, such as how much is in it.
    package var note: String?
    /// What stands under headings of the third level and is in the contents too.
    package var parts: [Part] = []
    /// Whether it is one large picture, with a sheet of paper to itself.
    package var isSheet = false
    package let content: PageContent

    package init(_ place: String, _ title: String, content: @escaping PageContent) {
      self.place = place
      self.title = title
      self.content = content
    }
  }

  package struct Part {
    let place: String
    let title: PageContent

    package init(_ place: String, title: @escaping PageContent) {
      self.place = place
      self.title = title
    }
  }

  package let language: Language
  /// As in the tab of a browser; without markup.
  package let title: String
  /// The command that made it, by which an earlier page of the same kind is known.
  package let maker: String
  /// The heading, where it is more than the title.
  package var heading: PageContent?
  /// Under the heading: what this is, and what matters most.
  package var opening: PageContent = { _ in }
  package var sections: [Section] = []
  /// Where the page comes from.
  package var footer: PageContent = { _ in }

  package init(_ title: String, by maker: String, in language: Language) {
    self.title = title
    self.maker = maker
    self.language = language
  }

  /// The whole document.
  package func text() -> String {
    MarkupWriter.text { page in
      page.fixed("<!DOCTYPE html>\n")
      page.element(.html, .lang(language.rawValue)) { page in
        page.element(.head) { writeHead(to: &$0) }
        page.element(.body) { writeBody(to: &$0) }
      }
    }
  }

  /// Whether a text begins as a page by this command does, in any language.
  package static func isOpened(by text: String, of maker: String) -> Bool {
    guard text.hasPrefix("<!DOCTYPE html>"), let style = text.firstRange(of: "<style>") else {
      return false
    }
    let generator = MarkupWriter.text { $0.meta("generator", maker) }
    return text[..<style.lowerBound].contains(generator)
  }
}
