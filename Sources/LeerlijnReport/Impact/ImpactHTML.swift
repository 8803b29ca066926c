package import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// What another edition does to the cohort, as the inside of a section of a page.
///
/// - Self-contained: headings from `h2` on, tables with captions and scopes, no style, script or
///   address of its own; the page around it gives language and looks.
package struct ImpactHTML {
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

  package func section() -> String {
    let story = ImpactStory(told)
    let day = impact.asOf.words
    var html = heading(
      2,
      Phrase(
        nl: "Gevolgen voor wie onderweg is, stand van \(day.dutch)",
        en: "What it does to who is under way, as of \(day.english)"))
    html += paragraph(story.opening)
    for note in story.notes { html += paragraph(note) }
    for section in story.sections {
      html += heading(3, section.heading) + "<ul>\n"
      for item in section.items {
        html += "<li>\(item.sentence[language].asHTML)<br>\(students(item.students))</li>\n"
      }
      html += "</ul>\n"
    }
    let networks = story.networkSentences
    if !networks.isEmpty {
      html += heading(3, Phrase(nl: "Leernetwerken", en: "Learning networks")) + "<ul>\n"
      for sentence in networks { html += "<li>\(sentence[language].asHTML)</li>\n" }
      html += "</ul>\n"
    }
    return html + matrices() + groups() + measures()
  }

  // MARK: Parts

  private func heading(_ level: Int, _ text: Phrase) -> String {
    "<h\(level)>\(text[language].asHTML)</h\(level)>\n"
  }

  private func paragraph(_ text: Phrase) -> String { "<p>\(text[language].asHTML)</p>\n" }

  private func students(_ students: [Int]) -> String {
    let shown = students.prefix(options.studentsPerGroup)
    let list = shown.map { impact.new.evidence.students[$0].id.text }.joined(separator: ", ")
    let rest = students.count - shown.count
    let more =
      rest > 0 ? Phrase(nl: " en nog \(rest)", en: " and \(rest) more")[language] : ""
    return "<small>\((list + more).asHTML)</small>"
  }

  private func table(_ caption: Phrase, heads: [String], rows: [(String, [String])]) -> String {
    var html = "<table>\n<caption>\(caption[language].asHTML)</caption>\n<thead><tr><td></td>"
    for head in heads { html += "<th scope=\"col\">\(head.asHTML)</th>" }
    html += "</tr></thead>\n<tbody>\n"
    for (name, cells) in rows {
      html += "<tr><th scope=\"row\">\(name.asHTML)</th>"
      for cell in cells { html += "<td>\(cell.asHTML)</td>" }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  // MARK: Tables

  private func matrices() -> String {
    var html = heading(
      3, Phrase(nl: "Van oud naar nieuw", en: "From old to new"))
    html += matrix(
      Phrase(nl: "Alle regels samen, zonder advies", en: "All rules together, without advice"),
      impact.overall)
    for rule in impact.rules where rule.matrix.moved > 0 {
      html += matrix(told.teller.title(of: rule.pair), rule.matrix)
    }
    return html
  }

  /// Rows are the old status, columns the new.
  private func matrix(_ title: Phrase, _ matrix: StatusMatrix) -> String {
    let columns = Status.allCases.filter { matrix.new($0) > 0 }
    let rows = Status.allCases.filter { matrix.old($0) > 0 }
    return table(
      Phrase(
        nl: "\(title.dutch): oud in de rijen, nieuw in de kolommen",
        en: "\(title.english): old in the rows, new in the columns"),
      heads: columns.map { $0.words[language] },
      rows: rows.map { row in
        (row.words[language], columns.map { String(matrix[row, $0]) })
      })
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

  private func groups() -> String {
    let groups = impact.groups
    let unknown = Phrase(nl: "onbekend", en: "not known")[language]
    return heading(3, Phrase(nl: "Wie het zijn", en: "Who they are"))
      + table(
        Phrase(nl: "Per cohort", en: "By cohort"), heads: countHeads,
        rows: groups.cohorts.map { (String($0.key), cells($0.counts)) })
      + table(
        Phrase(nl: "Per leerjaar", en: "By year"), heads: countHeads,
        rows: groups.years.map { ($0.key.map { String($0) } ?? unknown, cells($0.counts)) })
      + table(
        Phrase(nl: "Per leernetwerk", en: "By network"), heads: countHeads,
        rows: groups.networks.map { group in
          let title = group.key.map {
            told.teller.title(ofNetwork: impact.new.evidence.networks[$0])[language]
          }
          return (title ?? unknown, cells(group.counts))
        })
  }

  private func measures() -> String {
    guard !impact.measures.isEmpty, impact.hasSomethingToArrange else { return "" }
    let teller = MeasureTeller(impact: impact, teller: told.teller)
    var html = heading(
      3, Phrase(nl: "Met een overgangsregeling", en: "With a transition measure"))
    html += table(
      Phrase(nl: "Wat een overgangsregeling zou doen", en: "What a transition measure would do"),
      heads: countHeads,
      rows: [(Phrase(nl: "Geen", en: "None")[language], cells(impact.counts))]
        + impact.measures.map { measure in
          (teller.title(of: measure.measure.kind)[language], cells(measure.counts))
        })
    for (index, measure) in impact.measures.enumerated() {
      html += heading(4, teller.title(of: measure.measure.kind))
      html += paragraph(teller.sentences(for: measure).asParagraph)
      guard index < options.fragments.count, let fragment = options.fragments[index] else {
        continue
      }
      let summary = Phrase(
        nl: "XML om te plakken in de nieuwe editie", en: "XML to paste into the new edition")
      html += "<details><summary>\(summary[language].asHTML)</summary>\n"
      html += "<pre><code>\(fragment.asHTML)</code></pre></details>\n"
    }
    return html
  }
}
