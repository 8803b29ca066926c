internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

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
    page.element("h3", text: say(Phrase(nl: "Leernetwerken", en: "Learning networks")))
    table(
      Phrase(nl: "De leernetwerken", en: "The learning networks"),
      [
        Phrase(nl: "Leernetwerk", en: "Learning network"), Phrase(nl: "Soort", en: "Kind"),
        Phrase(nl: "Organisaties", en: "Organisations"), Phrase(nl: "Trekker", en: "Lead"),
        Phrase(nl: "Bestaat", en: "Exists"), Phrase(nl: "Leervragen", en: "Learning questions"),
        Phrase(nl: "Bron", en: "Source"),
      ], to: &page
    ) { page in
      for network in curriculum.networks { write(network, to: &page) }
    }
  }

  private func write(_ network: LearningNetwork, to page: inout MarkupWriter) {
    let kind =
      network.kind == .umbrella
      ? Phrase(nl: "overkoepelend", en: "umbrella")
      : Phrase(nl: "van organisaties", en: "of organisations")
    row(
      at: GuidePlaces.place(.network, network.id.text),
      { write(Titled(network.titles, or: network.id.text), to: &$0) },
      [
        { $0.words(say(kind)) },
        network.organisations.isEmpty
          ? nil
          : {
            links(network.organisations.map { GuidePlaces.place(.organisation, $0.text) }, to: &$0)
          },
        network.lead.map { lead in { link(GuidePlaces.place(.organisation, lead.text), to: &$0) } },
        { time(from: network.from, until: network.until, to: &$0) },
        network.questions.isEmpty
          ? nil
          : { list(network.questions.map { text in { writeOwn(text, to: &$0) } }, to: &$0) },
        network.citations.isEmpty ? nil : { writeSources(network.citations, to: &$0) },
      ], to: &page)
  }

  private func writeThemes(to page: inout MarkupWriter) {
    guard !curriculum.themes.isEmpty else { return }
    page.element("h3", text: say(Phrase(nl: "Thema’s", en: "Themes")))
    page.element("ul") { page in
      for theme in curriculum.themes {
        page.element("li", [("id", GuidePlaces.place(.theme, theme.id.text))]) { page in
          write(Titled(theme.titles, or: theme.id.text), to: &page)
          if let year = theme.year { page.words(" (\(year))") }
        }
      }
    }
  }

  private func writeOrganisations(to page: inout MarkupWriter) {
    guard !curriculum.organisations.isEmpty else { return }
    page.element("h3", text: say(Phrase(nl: "Organisaties", en: "Organisations")))
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
  func aliases(_ names: [String]) -> GuideContent? {
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
