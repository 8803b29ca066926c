internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  func write(_ series: SessionSeries, to page: inout MarkupWriter) {
    let place = GuidePlaces.place(.series, series.id.text)
    page.element(.article, .id(place), .labelledBy(place + "-title")) { page in
      heading(.h3, Titled(series.titles, or: series.id.text), at: place + "-title", to: &page)
      facts(self.facts(of: series), to: &page)
      writeLinks(series.outcomes, to: &page)
      writeSessions(of: series, to: &page)
      writeRules(about: [place], to: &page)
      writeCitations(series.citations, to: &page)
    }
  }

  private func facts(of series: SessionSeries) -> [(Phrase, PageContent?)] {
    let sessions =
      series.per == .network
      ? Phrase(nl: "elk leernetwerk apart", en: "each learning network by itself")
      : Phrase(nl: "alle leernetwerken samen", en: "all learning networks together")
    return [
      (Phrase(nl: "Voor", en: "For"), { $0.words(say(sessions)) }),
      (
        Phrase(nl: "Genodigd", en: "Invited"),
        series.audience.isEmpty
          ? nil : { links(series.audience.map { GuidePlaces.place(.role, $0.text) }, to: &$0) }
      ),
      (Phrase(nl: "Deelname", en: "Taking part"), { $0.words(say(access(to: series))) }),
      (Phrase(nl: "Planning", en: "Planning"), { writePlanning(of: series, to: &$0) }),
      (
        Phrase(nl: "Wat er gebeurt", en: "What happens"),
        series.activities.isEmpty
          ? nil
          : { list(series.activities.map { text in { writeOwn(text, to: &$0) } }, to: &$0) }
      ),
    ]
  }

  private func access(to series: SessionSeries) -> Phrase {
    let freedom =
      series.isOptional
      ? Phrase(nl: "Deelname is facultatief.", en: "Taking part is free.")
      : Phrase(nl: "Deelname hoort bij de opleiding.", en: "Taking part belongs to the programme.")
    guard series.isOpen else { return freedom }
    return [
      freedom,
      Phrase(
        nl: "Ook anderen dan de leden van de leernetwerken zijn welkom.",
        en: "Others than the members of the learning networks are welcome too."),
    ].asParagraph
  }

  private func writePlanning(of series: SessionSeries, to page: inout MarkupWriter) {
    page.words(
      say(
        series.isPlannedCompletely
          ? Phrase(
            nl: "Alle bijeenkomsten van het jaar staan vast.",
            en: "All sessions of the year are planned.")
          : Phrase(
            nl: "Er kunnen nog bijeenkomsten bij komen.", en: "More sessions may still come.")))
    guard let maximum = series.maximum else { return }
    let most = names.bound(maximum, .sessions)
    page.words(" ")
    var places: [String] = []
    if case .parameter(let id) = maximum { places = [GuidePlaces.place(.parameter, id.text)] }
    linked(
      say(
        Phrase(
          nl: "Per jaar zijn het hoogstens \(most.dutch).",
          en: "A year has at most \(most.english).")), places, to: &page)
  }

  private func writeSessions(of series: SessionSeries, to page: inout MarkupWriter) {
    guard !series.sessions.isEmpty else { return }
    let title = Titled(series.titles, or: series.id.text).words(in: language).text
    table(
      Phrase(nl: "Bijeenkomsten van ‘\(title)’", en: "Sessions of ‘\(title)’"),
      [
        Phrase(nl: "Dag", en: "Day"), Phrase(nl: "Titel", en: "Title"),
        Phrase(nl: "Thema", en: "Theme"), Phrase(nl: "Leernetwerk", en: "Learning network"),
        Phrase(nl: "Onderwijsperiode", en: "Teaching period"),
      ], to: &page
    ) { page in
      for session in series.sessions.sorted(by: { $0.day < $1.day }) {
        row(
          at: GuidePlaces.place(.session, series.id.text, session.id.text),
          { page in
            time(session.day, to: &page)
            if let times = session.times { page.words(", " + times.description) }
          },
          [
            session.titles.entries.isEmpty
              ? nil : { write(Titled(session.titles, or: session.id.text), to: &$0) },
            session.theme.map { theme in { link(GuidePlaces.place(.theme, theme.text), to: &$0) } },
            session.network.map { network in
              { link(GuidePlaces.place(.network, network.text), to: &$0) }
            },
            session.period.map { period in { $0.words(say(words(of: [period]))) } },
          ], to: &page)
      }
    }
  }
}
