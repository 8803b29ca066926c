extension MarkupWriter {
  /// A frame in which something wide moves by itself; the keyboard reaches it too.
  ///
  /// - Parameter label: what is in it, for who does not see it.
  package mutating func frame(_ label: String, _ look: Look = .wide, content: PageContent) {
    element(.div, .look(look), .group, .reachable, .label(label), content: content)
  }

  /// A table under its caption, in a frame of its own.
  ///
  /// - Parameters:
  ///   - isNamedAbove: the heading above says the same; the caption is then only heard.
  ///   - numbers: the columns whose cells are numbers.
  package mutating func table(
    _ caption: String, _ heads: [String], _ look: Look? = nil, isNamedAbove: Bool = false,
    numbers: Range<Int> = 0..<0, rows: PageContent
  ) {
    frame(caption) { page in
      page.element(.table, .look(look)) { page in
        page.element(.caption, .look(isNamedAbove ? .spoken : nil), text: caption)
        page.element(.thead) { page in
          page.element(.tr) { page in
            for (index, head) in heads.enumerated() {
              let look = numbers.contains(index) ? Look.number : nil
              page.element(.th, .scope(.col), .look(look), text: head)
            }
          }
        }
        page.element(.tbody, content: rows)
      }
    }
  }

  /// A row under its own head; a cell without content has a dash.
  package mutating func row(
    at place: String? = nil, _ head: PageContent, _ cells: [PageContent?]
  ) {
    element(.tr, .id(place)) { page in
      page.element(.th, .scope(.row), content: head)
      for cell in cells { page.element(.td, content: cell ?? { $0.words("–") }) }
    }
  }

  /// Items with a bullet each; nothing is written where there are none.
  package mutating func list(_ items: [PageContent]) {
    guard !items.isEmpty else { return }
    element(.ul) { page in
      for item in items { page.element(.li, content: item) }
    }
  }

  /// What is known of something, by name; nothing is written where all is unknown.
  package mutating func facts(_ facts: [(name: String, content: PageContent?)]) {
    let known = facts.compactMap { fact in fact.content.map { (fact.name, $0) } }
    guard !known.isEmpty else { return }
    element(.dl) { page in
      for (name, content) in known {
        page.element(.dt, text: name)
        page.element(.dd, content: content)
      }
    }
  }
}
