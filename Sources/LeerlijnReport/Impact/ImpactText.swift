package import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// What another edition does to the cohort, to be read aloud: whom it touches, why, then the counts.
package struct ImpactText {
  let told: ToldImpact
  let impact: Impact
  let teller: ReasonTeller
  let language: Language
  let flow: TextFlow
  let options: ImpactOptions

  package init(
    _ impact: Impact, in language: Language, flow: TextFlow,
    _ options: ImpactOptions = ImpactOptions()
  ) {
    self.impact = impact
    self.language = language
    self.flow = flow
    self.options = options
    told = ToldImpact(impact, limit: options.explainedPerKind)
    teller = told.teller
  }

  package func text() -> String {
    let story = ImpactStory(told)
    var text = title + paragraph(story.opening)
    for note in story.notes { text += paragraph(note) }
    for section in story.sections { text += self.text(of: section) }
    return text + matrices + groupTables + networkText + measureText + leftOut + fragments
  }

  func paragraph(_ phrase: Phrase, indent: Int = 0) -> String {
    flow.paragraph(phrase[language], indent: indent)
  }

  func heading(_ phrase: Phrase) -> String { "\n" + flow.style(.bold, phrase[language]) + "\n" }

  private var title: String {
    let new = impact.new.curriculum
    let name = (new.titles.phrase ?? Phrase(same: new.id))[language]
    let day = impact.asOf.words
    let state = Phrase(nl: "stand van \(day.dutch)", en: "as of \(day.english)")[language]
    let editions = "\(impact.old.curriculum.edition) → \(new.edition)"
    return flow.style(.bold, "\(name) \(editions)") + " · \(state)\n"
  }

  // MARK: Whom it touches

  private func text(of section: ImpactStory.Section) -> String {
    var text = heading(section.heading)
    for (number, item) in section.items.enumerated() {
      if number > 0 { text += "\n" }
      text += flow.paragraph(item.sentence[language], indent: 2, hanging: 4)
      text += flow.paragraph(students(item.students), indent: 4)
    }
    return text
  }

  /// Student numbers alone: a name has no place on the table of a committee.
  private func students(_ students: [Int]) -> String {
    let shown = students.prefix(options.studentsPerGroup)
    let list = shown.map { impact.new.evidence.students[$0].id.text }.joined(separator: ", ")
    let rest = students.count - shown.count
    guard rest > 0 else { return list }
    return list
      + Phrase(nl: " en nog \(rest)", en: " and \(rest) more")[language]
  }

  private var leftOut: String {
    guard options.omissions.rowCount > 0 else { return "" }
    let rows = options.omissions.rowCount
    return "\n"
      + paragraph(
        Phrase(
          nl: rows == 1
            ? "Overgeslagen: 1 rij die niet klopt."
            : "Overgeslagen: \(rows) rijen die niet kloppen.",
          en: rows == 1
            ? "Left out: 1 row that is not right." : "Left out: \(rows) rows that are not right."))
  }
}

/// How much of an impact is told.
package struct ImpactOptions: Sendable {
  /// Of how many students per rule and kind of change the reason is worked out.
  package var explainedPerKind = 100
  /// How many student numbers stand below a reason.
  package var studentsPerGroup = 12
  /// Rows of the evidence that were left out.
  package var omissions = Omissions()
  /// XML for each measure, in their order; nil where there is none.
  package var fragments: [String?] = []

  package init() {}
}
