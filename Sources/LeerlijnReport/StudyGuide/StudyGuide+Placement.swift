internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  func write(_ placement: Placement, of programme: Programme, to page: inout MarkupWriter) {
    let place = GuidePlaces.place(.placement, placement.id.text)
    page.element(.article, .id(place), .labelledBy(place + "-title")) { page in
      heading(
        .h4, Titled(placement.titles, or: placement.id.text), at: place + "-title", to: &page)
      facts(
        [
          (Phrase(nl: "Stage", en: "Placement"), { time(placement.days, to: &$0) }),
          (Phrase(nl: "Ook genoemd", en: "Also called"), aliases(placement.aliases)),
          (
            Phrase(nl: "Studielast", en: "Study load"),
            { $0.words(say(load(placement.credits, placement.workload, programme))) }
          ),
          (
            Phrase(nl: "Voor wie", en: "For whom"),
            placement.profile == nil
              ? nil : { audience(placement.profile, isElective: false, to: &$0) }
          ),
        ], to: &page)
      writeEntry(placement.requires, placement.requirementCitations, to: &page)
      writeLinks(placement.outcomes, to: &page)
      writeMoments(of: placement, to: &page)
      writeDocuments(of: placement, to: &page)
      writeRules(about: places(in: placement), to: &page)
      writeCitations(placement.citations, to: &page)
    }
  }

  private func places(in placement: Placement) -> [String] {
    [GuidePlaces.place(.placement, placement.id.text)]
      + placement.moments.map {
        GuidePlaces.place(.moment, placement.id.text, $0.id.text)
      } + placement.documents.map { GuidePlaces.place(.document, $0.id.text) }
  }

  private func writeMoments(of placement: Placement, to page: inout MarkupWriter) {
    guard !placement.moments.isEmpty else { return }
    let title = Titled(placement.titles, or: placement.id.text).words(in: language).text
    table(
      Phrase(
        nl: "Beoordelingsmomenten van ‘\(title)’", en: "Assessment moments of ‘\(title)’"),
      [
        Phrase(nl: "Moment", en: "Moment"), Phrase(nl: "Uiterlijk", en: "Due"),
        Phrase(nl: "Door", en: "By"), Phrase(nl: "Leeruitkomsten", en: "Outcomes"),
      ], to: &page
    ) { page in
      for moment in placement.moments {
        row(
          at: GuidePlaces.place(.moment, placement.id.text, moment.id.text),
          { write(Titled(moment.titles, or: moment.id.text), to: &$0) },
          [
            { time(moment.due, to: &$0) },
            moment.judges.isEmpty ? nil : { write(moment.judges, to: &$0) },
            moment.outcomes.isEmpty ? nil : { list(steps(of: moment.outcomes), to: &$0) },
          ], to: &page)
      }
    }
  }

  private func write(_ judges: [AssessmentMoment.Judge], to page: inout MarkupWriter) {
    for (index, judge) in judges.enumerated() {
      if index > 0 { page.words(", ") }
      link(GuidePlaces.place(.role, judge.role.text), to: &page)
      if judge.decides { page.words(say(Phrase(nl: " (beslist)", en: " (decides)"))) }
    }
  }

  private func writeDocuments(of placement: Placement, to page: inout MarkupWriter) {
    guard !placement.documents.isEmpty else { return }
    page.element(
      .p, .look(.lead), text: say(Phrase(nl: "Documenten", en: "Documents")))
    page.element(.ul) { page in
      for document in placement.documents {
        page.element(.li, .id(GuidePlaces.place(.document, document.id.text))) { page in
          write(Titled(document.titles, or: document.id.text), to: &page)
          guard let due = document.due else { return }
          page.words(say(Phrase(nl: ", uiterlijk ", en: ", due ")))
          time(due, to: &page)
        }
      }
    }
  }
}
