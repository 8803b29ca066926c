internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnInterchange
internal import LeerlijnModel

/// The study guide (Dutch: *studiegids*) of a curriculum, for a student and a docent to read.
///
/// - Shape: one HTML page without anything from elsewhere and without script; everything that has a
///   name has a place in it, named by its kind and its own name, so that a link to it stays right from
///   one edition to the next.
struct StudyGuide {
  let curriculum: Curriculum
  let language: Language
  let names: EditionNames
  let references: GuideReferences
  let places: GuidePlaces
  /// Of every document that the curriculum is put together of.
  let heads: [DocumentHead]
  private let periods: Names

  init(_ curriculum: Curriculum, in language: Language) {
    self.curriculum = curriculum
    self.language = language
    names = EditionNames(ThingList(curriculum), curriculum)
    references = GuideReferences(curriculum)
    places = GuidePlaces(curriculum)
    heads = curriculum.documentHeads
    periods = Names(curriculum)
  }

  /// A part of the page with a heading of the second level.
  struct Section {
    /// Within the page: `part-` and this.
    let name: String
    let title: Phrase
    /// The parts under headings of the third level that the contents name too.
    var parts: [(place: String, title: Titled)] = []
    let write: (StudyGuide, inout MarkupWriter) -> Void
  }

  /// In the order in which a reader asks: what it is, what is learnt, what is asked, when, and why.
  private var sections: [Section] {
    [mapSection].compactMap { $0 } + lineSections + programmeSections
      + [
        communitySection, outcomeSection, ruleSection, numberSection, calendarSection, roleSection,
      ]
      .compactMap { $0 } + projectSections + [sourceSection, documentSection].compactMap { $0 }
  }

  /// The whole document.
  func text() -> String {
    let sections = sections
    var page = MarkupWriter()
    page.markup("<!DOCTYPE html>\n")
    page.element("html", [("lang", language.rawValue)]) { page in
      page.element("head") { page in
        page.markup("<meta charset=\"utf-8\">\n")
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        page.element("title", text: "\(say(Phrase(nl: "Studiegids", en: "Study guide"))) \(name)")
        page.element("style") { $0.markup(Self.style) }
      }
      page.element("body") { page in
        page.element("a", [("class", "skip"), ("href", "#content")]) { page in
          page.words(say(Phrase(nl: "Naar de inhoud", en: "To the content")))
        }
        writeHeader(to: &page)
        writeContents(sections, to: &page)
        page.element("main", [("id", "content"), ("tabindex", "-1")]) { page in
          for section in sections { write(section, to: &page) }
        }
        writeFooter(to: &page)
      }
    }
    return page.text
  }

  private func write(_ section: Section, to page: inout MarkupWriter) {
    let place = "part-" + section.name
    page.element("section", [("id", place), ("aria-labelledby", place + "-title")]) { page in
      page.element("h2", [("id", place + "-title")], text: say(section.title))
      section.write(self, &page)
    }
  }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// By its title, else by its place in the year.
  func name(of period: PeriodID) -> Phrase { periods[period] }

  /// Title and edition.
  private var name: String {
    "\(curriculum.titles.text(in: language) ?? curriculum.id) \(curriculum.edition)"
  }
}
