package import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnModel
package import LeerlijnPage
internal import LeerlijnRules

/// What another edition does to the cohort, as a section of a page.
package struct ImpactSection {
  private let impact: Impact
  private let told: ToldImpact
  private let language: Language
  private let options: ImpactOptions

  package init(
    _ impact: Impact, in language: Language, _ options: ImpactOptions = ImpactOptions()
  ) {
    self.impact = impact
    self.language = language
    self.options = options
    told = ToldImpact(impact, limit: options.explainedPerKind)
  }

  package var section: Page.Section {
    let day = impact.asOf.words
    let title = Phrase(
      nl: "Gevolgen voor wie onderweg is, stand van \(day.dutch)",
      en: "What it does to who is under way, as of \(day.english)")
    return Page.Section("impact", title[language]) { write(to: &$0) }
  }

  private func write(to page: inout MarkupWriter) {
    let story = ImpactStory(told)
    page.element(.p, .look(.conclusion), text: story.opening[language])
    for note in story.notes { page.element(.p, text: note[language]) }
    for section in story.sections {
      page.element(.h3, text: section.heading[language])
      page.list(
        section.items.map { item in
          { page in
            page.words(item.sentence[language])
            page.lineBreak()
            page.element(.small, text: students(item.students))
          }
        })
    }
    let networks = story.networkSentences
    if !networks.isEmpty {
      page.element(.h3, text: Phrase(nl: "Leernetwerken", en: "Learning networks")[language])
      page.list(networks.map { sentence in { $0.words(sentence[language]) } })
    }
    writeMatrices(to: &page)
    writeGroups(to: &page)
    writeMeasures(to: &page)
  }

  private func students(_ students: [Int]) -> String {
    let shown = students.prefix(options.studentsPerGroup)
    let list = shown.map { impact.new.evidence.students[$0].id.text }.joined(separator: ", ")
    let rest = students.count - shown.count
    let more =
      rest > 0 ? Phrase(nl: " en nog \(rest)", en: " and \(rest) more")[language] : ""
    return list + more
  }

  // MARK: Tables

  /// - Parameter names: what the rows are, as the head of the first column.
  private func write(
    _ caption: Phrase, _ names: Phrase, heads: [String], rows: [(String, [String])],
    to page: inout MarkupWriter
  ) {
    page.table(caption[language], [names[language]] + heads, .counts) { page in
      for (name, cells) in rows {
        page.row({ $0.words(name) }, cells.map { cell in { $0.words(cell) } })
      }
    }
  }

  private func writeMatrices(to page: inout MarkupWriter) {
    page.element(.h3, text: Phrase(nl: "Van oud naar nieuw", en: "From old to new")[language])
    write(
      Phrase(nl: "Alle regels samen, zonder advies", en: "All rules together, without advice"),
      impact.overall, to: &page)
    for rule in impact.rules where rule.matrix.moved > 0 {
      write(told.teller.title(of: rule.pair), rule.matrix, to: &page)
    }
  }

  /// Rows are the old status, columns the new.
  private func write(_ title: Phrase, _ matrix: StatusMatrix, to page: inout MarkupWriter) {
    let columns = Status.allCases.filter { matrix.new($0) > 0 }
    let rows = Status.allCases.filter { matrix.old($0) > 0 }
    write(
      Phrase(
        nl: "\(title.dutch): oud in de rijen, nieuw in de kolommen",
        en: "\(title.english): old in the rows, new in the columns"),
      Phrase(nl: "oud", en: "old"), heads: columns.map { $0.words[language] },
      rows: rows.map { row in
        (row.words[language], columns.map { String(matrix[row, $0]) })
      }, to: &page)
  }

  private var countHeads: [String] {
    [
      Phrase(nl: "studenten", en: "students"), Phrase(nl: "verliest", en: "lose"),
      Phrase(nl: "wint", en: "gain"), Phrase(nl: "krap", en: "tight"),
    ].map { $0[language] }
  }

  private func cells(_ counts: ImpactCounts) -> [String] {
    [counts.students, counts.losses, counts.gains, counts.urgent].map { String($0) }
  }

  private func writeGroups(to page: inout MarkupWriter) {
    let groups = impact.groups
    let unknown = Phrase(nl: "onbekend", en: "not known")[language]
    page.element(.h3, text: Phrase(nl: "Wie het zijn", en: "Who they are")[language])
    write(
      Phrase(nl: "Per cohort", en: "By cohort"), Phrase(same: "cohort"), heads: countHeads,
      rows: groups.cohorts.map { (String($0.key), cells($0.counts)) }, to: &page)
    write(
      Phrase(nl: "Per leerjaar", en: "By year"), Phrase(nl: "leerjaar", en: "year"),
      heads: countHeads,
      rows: groups.years.map { ($0.key.map { String($0) } ?? unknown, cells($0.counts)) },
      to: &page)
    write(
      Phrase(nl: "Per leernetwerk", en: "By network"),
      Phrase(nl: "leernetwerk", en: "network"), heads: countHeads,
      rows: groups.networks.map { group in
        let title = group.key.map {
          told.teller.title(ofNetwork: impact.new.evidence.networks[$0])[language]
        }
        return (title ?? unknown, cells(group.counts))
      }, to: &page)
  }

  private func writeMeasures(to page: inout MarkupWriter) {
    guard !impact.measures.isEmpty, impact.hasSomethingToArrange else { return }
    let teller = MeasureTeller(impact: impact, teller: told.teller)
    page.element(
      .h3,
      text: Phrase(nl: "Met een overgangsregeling", en: "With a transition measure")[language])
    write(
      Phrase(nl: "Wat een overgangsregeling zou doen", en: "What a transition measure would do"),
      Phrase(nl: "regeling", en: "measure"), heads: countHeads,
      rows: [(Phrase(nl: "Geen", en: "None")[language], cells(impact.counts))]
        + impact.measures.map { measure in
          (teller.title(of: measure.measure.kind)[language], cells(measure.counts))
        }, to: &page)
    for (index, measure) in impact.measures.enumerated() {
      page.element(.h4, text: teller.title(of: measure.measure.kind)[language])
      page.element(.p, text: teller.sentences(for: measure).asParagraph[language])
      guard index < options.fragments.count, let fragment = options.fragments[index] else {
        continue
      }
      let summary = Phrase(
        nl: "XML om te plakken in de nieuwe editie", en: "XML to paste into the new edition")
      page.element(.details) { page in
        page.element(.summary, text: summary[language])
        page.element(.pre) { $0.element(.code, text: fragment) }
      }
    }
  }
}
