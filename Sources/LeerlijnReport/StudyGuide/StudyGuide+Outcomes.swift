internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// The strands with their outcomes by level, and what introduces, develops and assesses each.
  var outcomeSection: Section? {
    guard !curriculum.strands.isEmpty || !curriculum.qualifications.isEmpty else { return nil }
    return Section(
      name: "outcomes",
      title: Phrase(nl: "Leerlijnen en leeruitkomsten", en: "Strands and outcomes"),
      parts: curriculum.strands.map {
        (GuidePlaces.place(.strand, $0.id.text), Titled($0.titles, or: $0.id.text))
      }
    ) { guide, page in
      let bearers = guide.bearers
      for strand in guide.curriculum.strands { guide.write(strand, bearers, to: &page) }
      guide.writeQualifications(to: &page)
    }
  }

  /// Something that serves an outcome, and what it belongs to: a test to its course.
  private struct Bearer {
    let owner: String?
    let place: String
  }

  /// What serves each outcome, by step, in document order.
  private typealias Bearers = [OutcomeID: [OutcomeLink.Step: [Bearer]]]

  private var bearers: Bearers {
    let all = curriculum.outcomeBearers
    var result: Bearers = [:]
    for bearer in all {
      let place =
        switch bearer.kind {
        case .course, .placement: GuidePlaces.place(.course, bearer.id)
        case .test: GuidePlaces.place(.test, bearer.id)
        case .moment: GuidePlaces.place(.moment, bearer.ownerID ?? "", bearer.id)
        case .series: GuidePlaces.place(.series, bearer.id)
        }
      for link in bearer.links {
        let owner = bearer.ownerID.map { GuidePlaces.place(.course, $0) }
        result[link.outcome, default: [:]][link.step, default: []].append(
          Bearer(owner: owner, place: place))
      }
    }
    return result
  }

  private func write(_ strand: Strand, _ bearers: Bearers, to page: inout MarkupWriter) {
    let place = GuidePlaces.place(.strand, strand.id.text)
    heading(.h3, Titled(strand.titles, or: strand.id.text), at: place, to: &page)
    for (words, other) in [
      (Phrase(nl: "Deel van ", en: "Part of "), strand.partOf),
      (Phrase(nl: "Gaat verder op ", en: "Goes on from "), strand.continues),
    ] {
      guard let other else { continue }
      page.element(.p) { page in
        page.words(say(words))
        link(GuidePlaces.place(.strand, other.text), to: &page)
        page.words(".")
      }
    }
    guard !strand.outcomes.isEmpty else { return }
    let title = Titled(strand.titles, or: strand.id.text).words(in: language).text
    table(
      Phrase(nl: "Leeruitkomsten van ‘\(title)’", en: "Outcomes of ‘\(title)’"),
      [
        Phrase(nl: "Leeruitkomst", en: "Outcome"), Phrase(nl: "Niveau", en: "Level"),
        Phrase(nl: "Geïntroduceerd in", en: "Introduced in"),
        Phrase(nl: "Ontwikkeld in", en: "Developed in"),
        Phrase(nl: "Getoetst in", en: "Assessed in"),
        Phrase(nl: "Eindkwalificatie", en: "Qualification"),
      ], to: &page
    ) { page in
      for outcome in strand.outcomes.sorted(by: { $0.level < $1.level }) {
        write(outcome, bearers[outcome.id] ?? [:], to: &page)
      }
    }
  }

  private func write(
    _ outcome: Outcome, _ bearers: [OutcomeLink.Step: [Bearer]], to page: inout MarkupWriter
  ) {
    let place = GuidePlaces.place(.outcome, outcome.id.text)
    row(
      at: place, { write(Titled(outcome.titles, or: outcome.id.text), to: &$0) },
      [{ $0.words(String(outcome.level)) }]
        + OutcomeLink.Step.allCases.map { step in
          bearers[step].map { own in { write(own, to: &$0) } }
        }
        + [
          outcome.qualifications.isEmpty
            ? nil
            : {
              links(
                outcome.qualifications.map { GuidePlaces.place(.qualification, $0.text) }, to: &$0)
            }
        ], to: &page)
  }

  private func write(_ bearers: [Bearer], to page: inout MarkupWriter) {
    for (index, bearer) in bearers.enumerated() {
      if index > 0 { page.words(", ") }
      link(bearer.owner ?? bearer.place, to: &page)
      guard bearer.owner != nil else { continue }
      page.words(" (")
      link(bearer.place, to: &page)
      page.words(")")
    }
  }

  private func writeQualifications(to page: inout MarkupWriter) {
    guard !curriculum.qualifications.isEmpty else { return }
    page.element(.h3, text: say(Phrase(nl: "Eindkwalificaties", en: "Qualifications")))
    table(
      Phrase(nl: "Waar de leeruitkomsten naar leiden", en: "What the outcomes lead to"),
      [
        Phrase(nl: "Eindkwalificatie", en: "Qualification"),
        Phrase(nl: "Raamwerk", en: "Framework"), Phrase(nl: "Bron", en: "Source"),
      ], to: &page
    ) { page in
      for qualification in curriculum.qualifications {
        row(
          at: GuidePlaces.place(.qualification, qualification.id.text),
          { write(Titled(qualification.titles, or: qualification.id.text), to: &$0) },
          [
            qualification.framework.map { framework in { $0.words(framework) } },
            qualification.citations.isEmpty
              ? nil : { writeSources(qualification.citations, to: &$0) },
          ], to: &page)
      }
    }
  }
}
