internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnInterchange
internal import LeerlijnModel
internal import LeerlijnPage

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
    var isSheet = false
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
    let title = "\(say(Phrase(nl: "Studiegids", en: "Study guide"))) \(name)"
    var page = Page(title, by: "leerlijn export", in: language)
    page.heading = { page in
      write(Titled(curriculum.titles, or: curriculum.id), to: &page)
      page.words(" " + curriculum.edition)
    }
    page.opening = { writeOpening(to: &$0) }
    page.sections = sections.map(section)
    page.footer = { $0.origin(of: [curriculum], in: language) }
    return page.text()
  }

  private func section(_ own: Section) -> Page.Section {
    var section = Page.Section("part-" + own.name, say(own.title)) { own.write(self, &$0) }
    section.parts = own.parts.map { part in
      Page.Part(part.place) { write(part.title, to: &$0) }
    }
    section.isSheet = own.isSheet
    return section
  }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// By its title, else by its place in the year.
  func name(of period: PeriodID) -> Phrase { periods[period] }

  /// Title and edition.
  private var name: String {
    "\(curriculum.titles.text(in: language) ?? curriculum.id) \(curriculum.edition)"
  }
}
