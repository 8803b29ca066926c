internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What became of the titles of one thing, language by language.
struct TitleChange {
  /// The titles that differ, those that are in both editions first.
  let parts: [Part]
  /// Titles that stayed as they were.
  private let kept: [Titles.Entry]
  private let old: Titles
  private let new: Titles

  struct Part {
    let language: String
    let old: String?
    let new: String?
  }

  init(from old: Titles, to new: Titles) {
    func texts(_ titles: Titles) -> [String: String] {
      Dictionary(
        titles.entries.map { ($0.language, $0.text) }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (texts(old), texts(new))
    let differing = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    let inBoth = differing.filter { before[$0] != nil && after[$0] != nil }
    parts = (inBoth + differing.filter { !inBoth.contains($0) }).map { language in
      Part(language: language, old: before[language], new: after[language])
    }
    kept = new.entries.filter { before[$0.language] == $0.text }
    self.old = old
    self.new = new
  }

  /// - Parameters:
  ///   - kind: the kind of the thing, with its article.
  ///   - was: the thing as it was called, with its kind.
  ///   - subject: the thing as it is called now, with its kind.
  func sentence(_ kind: Phrase, was: Phrase, now subject: Phrase) -> Phrase {
    // The same languages, each with another title: the reader's own says it all.
    if kept.isEmpty, parts.allSatisfy({ $0.old != nil && $0.new != nil }),
      let before = old.phrase?.quoted, let after = new.phrase?.quoted
    {
      let start = kind.capitalised
      return Phrase(
        nl: "\(start.dutch) \(before.dutch) heet nu \(after.dutch).",
        en: "\(start.english) \(before.english) is now called \(after.english).")
    }
    let sentences = parts.map { sentence(for: $0, kind, was, subject) }
    return Phrase(
      nl: sentences.map(\.dutch).joined(separator: " "),
      en: sentences.map(\.english).joined(separator: " "))
  }

  private func sentence(
    for part: Part, _ kind: Phrase, _ was: Phrase, _ subject: Phrase
  ) -> Phrase {
    let name = Self.title(in: part.language)
    let start = subject.capitalised
    switch (part.old, part.new) {
    case (let old?, let new?): return changed(part.language, old, new, kind, subject)
    case (nil, let new?):
      // In the language of a title that is new, the thing is known by its name until now.
      let start = Phrase(
        nl: part.language == Language.dutch.rawValue ? was.dutch : subject.dutch,
        en: part.language == Language.english.rawValue ? was.english : subject.english
      ).capitalised
      return Phrase(
        nl: "\(start.dutch) heeft nu ook een \(name.dutch): ‘\(new)’.",
        en: "\(start.english) now also has \(name.english.withArticle): ‘\(new)’.")
    case (let old?, nil):
      return Phrase(
        nl: "\(start.dutch) heeft geen \(name.dutch) meer; die was ‘\(old)’.",
        en: "\(start.english) no longer has \(name.english.withArticle); it was ‘\(old)’.")
    case (nil, nil): return subject
    }
  }

  /// In the language of the title the thing has another name; in the other it has the same.
  private func changed(
    _ language: String, _ old: String, _ new: String, _ kind: Phrase, _ subject: Phrase
  ) -> Phrase {
    let start = kind.capitalised
    let name = Self.title(in: language)
    let rest = kept.map { entry in
      let name = Self.title(in: entry.language)
      return Phrase(
        nl: "de \(name.dutch) blijft ‘\(entry.text)’",
        en: "the \(name.english) is still ‘\(entry.text)’")
    }.joinedByAnd
    let own = Phrase(
      nl: "\(start.dutch) ‘\(old)’ heet nu ‘\(new)’"
        + (kept.isEmpty ? "." : "; \(rest.dutch)."),
      en: "\(start.english) ‘\(old)’ is now called ‘\(new)’"
        + (kept.isEmpty ? "." : "; \(rest.english)."))
    let other = Phrase(
      nl: "De \(name.dutch) van \(subject.dutch) is nu ‘\(new)’; dat was ‘\(old)’.",
      en: "The \(name.english) of \(subject.english) is now ‘\(new)’; it was ‘\(old)’.")
    return Phrase(
      nl: language == Language.dutch.rawValue ? own.dutch : other.dutch,
      en: language == Language.english.rawValue ? own.english : other.english)
  }

  /// `Nederlandse titel`, `English title`.
  private static func title(in language: String) -> Phrase {
    switch Language(rawValue: language) {
    case .dutch?: Phrase(nl: "Nederlandse titel", en: "Dutch title")
    case .english?: Phrase(nl: "Engelse titel", en: "English title")
    case nil: Phrase(nl: "titel in de taal ‘\(language)’", en: "title in language ‘\(language)’")
    }
  }
}

extension String {
  /// With the English indefinite article.
  fileprivate var withArticle: String { (hasPrefix("E") ? "an " : "a ") + self }
}
