internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// A section per learning line: its stages, the way from one to the next, and who takes part.
  var lineSections: [Section] {
    curriculum.lines.map { line in
      let title = Titled(line.titles, or: line.id).words(in: language).text
      return Section(
        name: GuidePlaces.place(.line, line.id),
        title: Phrase(nl: "De lijn: \(title)", en: "The line: \(title)")
      ) { $0.write(line, to: &$1) }
    }
  }

  private func write(_ line: LearningLine, to page: inout MarkupWriter) {
    page.element(.div, .id(GuidePlaces.place(.line, line.id))) { page in
      page.element(.ol) { page in
        for stage in line.stages {
          page.element(.li) { page in
            link(GuidePlaces.place(.programme, stage.programme.text), to: &page)
            guard let profile = stage.profile else { return }
            page.words(say(Phrase(nl: ", profiel ", en: ", profile ")))
            link(GuidePlaces.place(.profile, profile.text), to: &page)
          }
        }
      }
      writeTransitions(of: line, to: &page)
      writeInvolvements(in: line, to: &page)
      writeCitations(line.citations, to: &page)
    }
  }

  private func writeTransitions(of line: LearningLine, to page: inout MarkupWriter) {
    for (index, transition) in line.transitions.enumerated() {
      let stages = line.stages.dropFirst(index).prefix(2).map { $0.programme.text }
      page.element(.h3) { page in
        page.words(say(Phrase(nl: "De overgang", en: "The transition")))
        guard stages.count == 2, line.transitions.count > 1 else { return }
        page.words(say(Phrase(nl: " naar ", en: " to ")))
        write(
          places.title(at: GuidePlaces.place(.programme, stages[1]))
            ?? Titled(Titles([]), or: stages[1]), to: &page)
      }
      page.element(.p) { page in
        page.words(
          say(
            Phrase(nl: "Wie in deze lijn doorgaat naar ", en: "Whoever goes on in this line to ")))
        link(GuidePlaces.place(.programme, stages.last ?? ""), to: &page)
        page.words(say(Phrase(nl: ", voldoet aan deze eisen.", en: ", meets these requirements.")))
      }
      write(transition, to: &page)
    }
  }

  private func writeInvolvements(in line: LearningLine, to page: inout MarkupWriter) {
    guard !line.involvements.isEmpty else { return }
    page.element(
      .h3, text: say(Phrase(nl: "Wie er inbreng heeft", en: "Whose voice is heard")))
    table(
      Phrase(nl: "Perspectieven in de lijn", en: "Perspectives in the line"),
      [
        Phrase(nl: "Perspectief", en: "Perspective"), Phrase(nl: "In", en: "In"),
        Phrase(nl: "Bron", en: "Source"),
      ], to: &page
    ) { page in
      for involvement in line.involvements {
        row(
          { link(GuidePlaces.place(.role, involvement.perspective.text), to: &$0) },
          [
            { link(GuidePlaces.place(.series, involvement.series.text), to: &$0) },
            involvement.citations.isEmpty
              ? nil : { writeSources(involvement.citations, to: &$0) },
          ], to: &page)
      }
    }
  }
}
