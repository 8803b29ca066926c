internal import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnMap
package import LeerlijnModel
internal import LeerlijnPage
package import LeerlijnPlanner

/// A balanced programme as a page for who decides on it: what moves and what that does, the load as it
/// is and as it would be, and the map before and after.
///
/// - Shape: one page that needs nothing beside it; where nothing was found, what the nearest breaks.
package struct BalancePage {
  private let balanced: BalancedProgramme
  private let curriculum: Curriculum
  private let changed: BalanceChange?
  private let sentences: BalanceSentences
  private let language: Language

  /// - Parameters:
  ///   - curriculum: as it is.
  ///   - changed: as it would be; nil where nothing moves in the document.
  package init(
    _ balanced: BalancedProgramme, of curriculum: Curriculum, _ changed: BalanceChange?,
    in language: Language
  ) {
    self.balanced = balanced
    self.curriculum = curriculum
    self.changed = changed
    self.language = language
    sentences = BalanceSentences(balanced)
  }

  /// Whether a text begins as a page of a division does, in any language.
  package static func isOpened(by text: String) -> Bool { Page.isOpened(by: text, of: maker) }

  private static let maker = "leerlijn plan --balance"

  /// The whole document.
  package func html() -> String {
    var page = Page(say(sentences.heading), by: Self.maker, in: language)
    page.opening = { page in
      page.element(.p, .look(.conclusion), text: say(sentences.outcome))
      page.element(.p, text: say(sentences.aim))
      if let changed { page.element(.p, text: say(changed.report.conclusion)) }
    }
    page.sections = [
      list("obstacles", BalanceSentences.obstaclesTitle, sentences.obstacles),
      list("refused", BalanceSentences.refusedTitle, changed?.refused ?? []), moves, loads,
      document, map("map-now", BalanceSentences.mapNow, of: curriculum),
      changed.flatMap { map("map-then", BalanceSentences.mapThen, of: $0.curriculum) },
    ].compactMap(\.self)
    page.footer = { $0.origin(of: [curriculum], in: language) }
    return page.text()
  }

  private func say(_ phrase: Phrase) -> String { phrase[language] }

  /// nil where there is nothing to list.
  private func list(_ place: String, _ title: Phrase, _ phrases: [Phrase]) -> Page.Section? {
    guard !phrases.isEmpty else { return nil }
    return Page.Section(place, say(title)) { page in
      page.list(phrases.map { phrase in { $0.words(say(phrase)) } })
    }
  }

  private var moves: Page.Section? {
    guard balanced.answer.placing != nil else { return nil }
    var section = list("moves", BalanceSentences.movesTitle, balanced.moves.map(sentences.move))
    section?.note = "(\(balanced.moves.count))"
    return section
      ?? Page.Section("moves", say(BalanceSentences.movesTitle)) { page in
        page.element(.p, text: say(BalanceSentences.nothingMoves))
      }
  }

  /// A table per group: years under each other, periods beside each other, as it is and as it would be.
  private var loads: Page.Section? {
    let tables = sentences.loadTables
    guard !tables.isEmpty else { return nil }
    return Page.Section("load", say(sentences.loadsTitle)) { page in
      for table in tables {
        let heads = [Phrase(nl: "Jaar", en: "Year")] + table.periods.map(Phrase.init(same:))
        page.table(
          say(table.group ?? sentences.loadsTitle), heads.map(say), isNamedAbove: table.group == nil
        ) { page in
          for (year, cells) in table.years {
            page.row({ $0.words(String(year)) }, cells.map { cell in { write(cell, to: &$0) } })
          }
        }
      }
    }
  }

  private func write(_ cell: BalanceSentences.LoadCell, to page: inout MarkupWriter) {
    guard let old = cell.old else { return page.words(say(cell.new)) }
    page.words("\(say(old)) → ")
    page.element(.strong, text: say(cell.new))
  }

  /// What is to be pasted.
  private var document: Page.Section? {
    guard let changed, !changed.tags.isEmpty else { return nil }
    return Page.Section("document", say(BalanceSentences.documentTitle)) { page in
      page.list(changed.tags.map { tag in { $0.element(.code, text: tag) } })
    }
  }

  /// nil where there is no programme to draw.
  private func map(_ place: String, _ title: Phrase, of curriculum: Curriculum) -> Page.Section? {
    guard !curriculum.programmes.isEmpty else { return nil }
    var section = Page.Section(place, say(title)) { page in
      var options = LineMap.Options()
      options.idPrefix = place + "-"
      let picture = LineMap(curriculum, options).picture(in: language)
      let label = Phrase(
        nl: "\(title.dutch); schuif opzij om alles te zien",
        en: "\(title.english); move sideways to see it all")
      page.frame(say(label), .picture) { $0.picture(picture) }
    }
    section.isSheet = true
    return section
  }
}

/// A curriculum with its courses where a division puts them, held against how it was.
package struct BalanceChange {
  let curriculum: Curriculum
  /// The start tags of the courses that move, as they would be.
  let tags: [String]
  /// What `check` would not accept of it.
  let refused: [Phrase]
  let report: DifferenceReport

  /// - Parameter isSound: whether a check finds no error in either: with one nothing is proven.
  package init(
    from old: Curriculum, to new: Curriculum, tags: [String], refused: [Phrase], isSound: Bool
  ) {
    curriculum = new
    self.tags = tags
    self.refused = refused
    report = DifferenceReport(CurriculumDifference(from: old, to: new, isSound: isSound))
  }
}
