internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// A title, marked where it is in another language or runs from right to left.
  func write(_ titled: Titled, to page: inout MarkupWriter) {
    let (text, language) = titled.words(in: language)
    write(text, in: language, to: &page)
  }

  /// A text in a language; nil stands for that of the page.
  func write(_ text: String, in language: String?, to page: inout MarkupWriter) {
    guard language != nil || text.runsBothWays else { return page.words(text) }
    page.element(.bdi, .lang(language), text: text)
  }

  /// A text of the documents themselves, which no one says again in another language.
  func writeOwn(_ text: String, to page: inout MarkupWriter) {
    write(text, in: documentLanguage, to: &page)
  }

  /// The language of texts that stand once; nil where it is that of the page.
  var documentLanguage: String? {
    let own = curriculum.titles.entries.first?.language ?? Language.dutch.rawValue
    return own == language.rawValue ? nil : own
  }

  /// A link to what stands at a place of the page, with its title; without such a place the title.
  func link(_ place: String, to page: inout MarkupWriter) {
    guard let titled = places.title(at: place) else {
      return page.words(String(place.drop { $0 != "-" }.dropFirst()))
    }
    page.element(.a, .href(Address(place: place))) { write(titled, to: &$0) }
  }

  /// Links after each other, as in a sentence.
  func links(_ places: [String], to page: inout MarkupWriter) {
    for (index, place) in places.enumerated() {
      if index > 0 { page.words(", ") }
      link(place, to: &page)
    }
  }

  // MARK: Days

  func time(_ day: Day, to page: inout MarkupWriter) {
    page.element(.time, .datetime(day.description), text: say(day.words))
  }

  func time(_ days: DayRange, to page: inout MarkupWriter) {
    time(days.first, to: &page)
    guard days.last != days.first else { return }
    page.words(say(Phrase(nl: " tot en met ", en: " through ")))
    time(days.last, to: &page)
  }

  /// A day that is fixed, or one that goes by something else.
  func time(_ expression: DateExpression, to page: inout MarkupWriter) {
    guard case .fixed(let day) = expression else {
      return page.words(say(expression.words))
    }
    time(day, to: &page)
  }

  /// The days within which something holds, where they are named.
  func time(from: Day?, until: Day?, to page: inout MarkupWriter) {
    switch (from, until) {
    case (let from?, let until?): time(DayRange(from, until), to: &page)
    case (let from?, nil):
      page.words(say(Phrase(nl: "vanaf ", en: "from ")))
      time(from, to: &page)
    case (nil, let until?):
      page.words(say(Phrase(nl: "tot en met ", en: "through ")))
      time(until, to: &page)
    case (nil, nil): page.words(say(Phrase(nl: "altijd", en: "always")))
    }
  }

  // MARK: Shapes

  /// A heading with a title in it, and the name by which systems know it.
  func heading(
    _ tag: Tag, _ titled: Titled, at place: String? = nil, to page: inout MarkupWriter
  ) {
    page.element(tag, .id(place)) { page in
      write(titled, to: &page)
      guard !titled.titles.entries.isEmpty else { return }
      page.words(" ")
      page.element(.span, .look(.name), text: titled.id)
    }
  }

  /// What is known of something, by name; nothing is written where all is unknown.
  func facts(_ facts: [(name: Phrase, content: PageContent?)], to page: inout MarkupWriter) {
    page.facts(facts.map { (say($0.name), $0.content) })
  }

  func list(_ items: [PageContent], to page: inout MarkupWriter) { page.list(items) }

  func table(
    _ caption: Phrase, _ heads: [Phrase], to page: inout MarkupWriter, rows: PageContent
  ) {
    page.table(say(caption), heads.map(say), rows: rows)
  }

  func row(
    at place: String? = nil, _ head: PageContent, _ cells: [PageContent?],
    to page: inout MarkupWriter
  ) {
    page.row(at: place, head, cells)
  }
}

extension String {
  /// Whether some of it runs from right to left, or turns the direction of what follows.
  fileprivate var runsBothWays: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF,
        0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        true
      default: false
      }
    }
  }
}
