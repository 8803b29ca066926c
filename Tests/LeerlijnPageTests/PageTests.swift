import LeerlijnDiagnostics
import Testing

@testable import LeerlijnPage

/// The shell that every page has.
@Suite struct PageTests {
  private func page(_ language: Language) -> String {
    var page = Page("Wat <nu>?", by: "leerlijn proef", in: language)
    page.opening = { $0.element(.p, text: "Eerst dit.") }
    var section = Page.Section("deel", "Deel & meer") { $0.element(.p, text: "Inhoud.") }
    section.note = "(2)"
    section.parts = [Page.Part("deel-a") { $0.words("A") }]
    page.sections = [section]
    page.footer = { $0.element(.p, text: "Gemaakt.") }
    return page.text()
  }

  @Test func hasItsPartsInOrder() throws {
    var rest = page(.dutch)[...]
    for part in [
      "<!DOCTYPE html>\n<html lang=\"nl\"><head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\"", "<title>Wat &lt;nu&gt;?</title>", "<style>", "</head>",
      "<a class=\"skip\" href=\"#content\">Naar de inhoud</a>",
      "<header><h1>Wat &lt;nu&gt;?</h1>", "Eerst dit.", "</header>",
      "<nav aria-labelledby=\"contents\"><h2 id=\"contents\">Inhoud</h2>",
      "<a href=\"#deel\">Deel &amp; meer</a> (2)", "<a href=\"#deel-a\">A</a>", "</nav>",
      "<main id=\"content\" tabindex=\"-1\">",
      "<section id=\"deel\" aria-labelledby=\"heading-deel\">",
      "<h2 id=\"heading-deel\">Deel &amp; meer</h2>", "Inhoud.", "</section>", "</main>",
      "<footer><p>Gemaakt.</p>", "</footer>", "</body>", "</html>\n",
    ] {
      let place = try #require(rest.firstRange(of: part), "\(part)")
      rest = rest[place.upperBound...]
    }
    #expect(rest.isEmpty)
  }

  @Test func speaksTheLanguageOfThePage() {
    let text = page(.english)
    #expect(text.contains("<html lang=\"en\">"))
    #expect(text.contains(">To the content<") && text.contains(">Contents<"))
  }

  @Test func hasNoContentsWithoutSections() {
    let text = Page("Leeg", by: "leerlijn proef", in: .dutch).text()
    #expect(!text.contains("<nav") && text.contains("<main"))
  }

  @Test func knowsAnEarlierPageOfItsKind() {
    let text = page(.dutch)
    #expect(Page.isOpened(by: text, of: "leerlijn proef"))
    #expect(!Page.isOpened(by: text, of: "leerlijn"))
    #expect(!Page.isOpened(by: "<!DOCTYPE html><p>leerlijn proef", of: "leerlijn proef"))
  }
}
