/// Something that is written into a page.
package typealias PageContent = (inout MarkupWriter) -> Void

/// Writes HTML in which no text can be taken for markup: a text is always escaped, an attribute too.
///
///     page.element(.p, .look(.small)) { page in
///       page.words("Bron: ")
///       page.element(.a, .href(Address(place: "source-a")), text: title)
///     }
package struct MarkupWriter {
  private var written = ""

  /// What a content comes to by itself, as for a test.
  package static func text(of content: PageContent) -> String {
    var page = MarkupWriter()
    content(&page)
    return page.written
  }

  package mutating func element(
    _ tag: Tag, _ attributes: Attribute..., content: PageContent
  ) {
    open(tag, attributes)
    content(&self)
    close(tag)
  }

  package mutating func element(_ tag: Tag, _ attributes: Attribute..., text: String) {
    open(tag, attributes)
    words(text)
    close(tag)
  }

  package mutating func words(_ text: String) { written += text.asMarkup }

  package mutating func lineBreak() { written += "<br>" }

  /// A box that is ticked at first.
  mutating func box(_ attributes: Attribute...) {
    written += "<input type=\"checkbox\" checked=\"checked\"\(attributes.map(\.text).joined())/>"
  }

  package mutating func picture(_ picture: Picture) { written += picture.svg }

  // MARK: For the head of a page

  mutating func fixed(_ markup: StaticString) { written += markup.description }

  mutating func meta(_ name: StaticString, _ content: String) {
    written += "<meta name=\"\(name)\" content=\"\(content.asMarkup)\">\n"
  }

  mutating func style() { written += "<style>\n\(PageStyle.sheet)</style>\n" }

  private mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
    written += "<\(tag.rawValue)\(attributes.map(\.text).joined())>"
  }

  private mutating func close(_ tag: Tag) {
    written += "</\(tag.rawValue)>"
    if !tag.isWithinLine { written += "\n" }
  }
}
