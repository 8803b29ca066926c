internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// Learning networks, who takes part in them, and their series of sessions.
  var communitySection: Section? {
    guard
      !curriculum.networks.isEmpty || !curriculum.series.isEmpty
        || !curriculum.organisations.isEmpty || !curriculum.themes.isEmpty
    else { return nil }
    return Section(
      name: "networks",
      title: curriculum.networks.isEmpty && curriculum.series.isEmpty
        ? Phrase(nl: "Organisaties", en: "Organisations")
        : Phrase(nl: "Leernetwerken en bijeenkomsten", en: "Learning networks and sessions"),
      parts: curriculum.series.map {
        (GuidePlaces.place(.series, $0.id.text), Titled($0.titles, or: $0.id.text))
      }
    ) { guide, page in
      for series in guide.curriculum.series { guide.write(series, to: &page) }
      guide.writeNetworks(to: &page)
      guide.writeThemes(to: &page)
      guide.writeOrganisations(to: &page)
    }
  }

  private func writeNetworks(to page: inout MarkupWriter) {
    guard !curriculum.networks.isEmpty else { return }
    page.element(.h3, text: say(Phrase(nl: "Leernetwerken", en: "Learning networks")))
    for network in curriculum.networks { write(network, to: &page) }
  }

  private func write(_ network: LearningNetwork, to page: inout MarkupWriter) {
    let place = GuidePlaces.place(.network, network.id.text)
    page.element(.article, .id(place), .labelledBy(place + "-title")) { page in
      heading(.h4, Titled(network.titles, or: network.id.text), at: place + "-title", to: &page)
      facts(self.facts(of: network), to: &page)
      writeCitations(network.citations, to: &page)
    }
  }

  private func facts(of network: LearningNetwork) -> [(Phrase, PageContent?)] {
    let kind =
      network.kind == .umbrella
      ? Phrase(nl: "overkoepelend", en: "umbrella")
      : Phrase(nl: "van organisaties", en: "of organisations")
    let organisations = network.organisations.map { GuidePlaces.place(.organisation, $0.text) }
    return [
      (Phrase(nl: "Soort", en: "Kind"), { $0.words(say(kind)) }),
      (
        Phrase(nl: "Organisaties", en: "Organisations"),
        organisations.isEmpty ? nil : { links(organisations, to: &$0) }
      ),
      (
        Phrase(nl: "Trekker", en: "Lead"),
        network.lead.map { lead in { link(GuidePlaces.place(.organisation, lead.text), to: &$0) } }
      ),
      (
        Phrase(nl: "Bestaat", en: "Exists"),
        network.from == nil && network.until == nil
          ? nil : { time(from: network.from, until: network.until, to: &$0) }
      ),
      (
        Phrase(nl: "Leervragen", en: "Learning questions"),
        network.questions.isEmpty
          ? nil
          : { list(network.questions.map { text in { writeOwn(text, to: &$0) } }, to: &$0) }
      ),
    ]
  }

  private func writeThemes(to page: inout MarkupWriter) {
    guard !curriculum.themes.isEmpty else { return }
    page.element(.h3, text: say(Phrase(nl: "Thema’s", en: "Themes")))
    page.element(.ul) { page in
      for theme in curriculum.themes {
        page.element(.li, .id(GuidePlaces.place(.theme, theme.id.text))) { page in
          write(Titled(theme.titles, or: theme.id.text), to: &page)
          if let year = theme.year { page.words(" (\(year))") }
        }
      }
    }
  }

  private func writeOrganisations(to page: inout MarkupWriter) {
    guard !curriculum.organisations.isEmpty else { return }
    page.element(.h3, text: say(Phrase(nl: "Organisaties", en: "Organisations")))
    table(
      Phrase(nl: "Wie meedoet", en: "Who takes part"),
      [
        Phrase(nl: "Organisatie", en: "Organisation"), Phrase(nl: "Soort", en: "Kind"),
        Phrase(nl: "Plaats", en: "Location"),
        Phrase(nl: "In het consortium", en: "In the consortium"),
        Phrase(nl: "Ook genoemd", en: "Also called"),
      ], to: &page
    ) { page in
      for organisation in curriculum.organisations {
        row(
          at: GuidePlaces.place(.organisation, organisation.id.text),
          { write(Titled(organisation.titles, or: organisation.id.text), to: &$0) },
          [
            { $0.words(say(organisation.kind.words)) },
            organisation.location.map { location in { writeOwn(location, to: &$0) } },
            {
              $0.words(
                say(
                  organisation.inConsortium
                    ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")))
            },
            aliases(organisation.aliases),
          ], to: &page)
      }
    }
  }

  /// Other names, after each other.
  func aliases(_ names: [String]) -> PageContent? {
    guard !names.isEmpty else { return nil }
    return { writeOwn(names.joined(separator: ", "), to: &$0) }
  }
}

extension Organisation.Kind {
  fileprivate var words: Phrase {
    switch self {
    case .hogeschool: Phrase(same: "hogeschool")
    case .practice: Phrase(nl: "praktijkorganisatie", en: "practice organisation")
    case .other: Phrase(nl: "andere", en: "other")
    }
  }
}
