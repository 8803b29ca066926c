internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnMap
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  func writeOpening(to page: inout MarkupWriter) {
    writeDescription(to: &page)
    page.element(.p, text: say(scope))
    if let decided = curriculum.decided {
      page.element(.p) { page in
        page.words(say(Phrase(nl: "Vastgesteld op ", en: "Decided on ")))
        time(decided, to: &page)
        page.words(".")
      }
    }
    guard hasAssumptions else { return }
    page.element(.p) { page in
      page.words(
        say(
          Phrase(
            nl: "Wat geen openbare bron heeft, draagt het label ",
            en: "What no public source says carries the label ")))
      page.element(
        .span, .look(.label), text: say(Source.Kind.assumption.label ?? Phrase(same: "")))
      page.words(".")
    }
  }

  private var hasAssumptions: Bool { curriculum.sources.contains { $0.kind == .assumption } }

  /// How much of what there is, in one sentence.
  private var scope: Phrase {
    func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> Phrase? {
      guard number > 0 else { return nil }
      let noun = number == 1 ? one : many
      return Phrase(nl: "\(number) \(noun.dutch)", en: "\(number) \(noun.english)")
    }
    let counts = [
      count(
        curriculum.programmes.count, Phrase(nl: "opleiding", en: "programme"),
        Phrase(nl: "opleidingen", en: "programmes")),
      count(
        curriculum.courses.count, Phrase(nl: "onderwijseenheid", en: "course"),
        Phrase(nl: "onderwijseenheden", en: "courses")),
      count(
        curriculum.placements.count, Phrase(nl: "stage", en: "placement"),
        Phrase(nl: "stages", en: "placements")),
      count(
        curriculum.series.count, Phrase(nl: "reeks bijeenkomsten", en: "series of sessions"),
        Phrase(nl: "reeksen bijeenkomsten", en: "series of sessions")),
      count(
        curriculum.rules.count, Phrase(nl: "regel", en: "rule"),
        Phrase(nl: "regels", en: "rules")),
    ].compactMap { $0 }
    guard !counts.isEmpty else {
      return Phrase(
        nl: "In dit curriculum staat nog geen opleiding en geen regel.",
        en: "This curriculum holds no programme and no rule yet.")
    }
    let list = counts.joinedByAnd
    return Phrase(
      nl: "Deze studiegids beschrijft \(list.dutch).",
      en: "This study guide describes \(list.english).")
  }

  // MARK: The map

  /// The line as a picture; what is in it stands in words in the rest of the page. Nil where there is
  /// no programme to draw.
  var mapSection: Section? {
    guard !curriculum.programmes.isEmpty else { return nil }
    let title = Phrase(nl: "De kaart", en: "The map")
    return Section(name: "map", title: title, isSheet: true) { guide, page in
      var options = LineMap.Options()
      options.courseLink = "#" + GuidePlaces.place(.course, "")
      let picture = LineMap(guide.curriculum, options).picture(in: guide.language)
      let label = Phrase(
        nl: "De leerlijn als kaart; schuif opzij om alles te zien",
        en: "The learning line as a map; move sideways to see it all")
      page.element(
        .p,
        text: guide.say(
          Phrase(
            nl:
              "Alles op de kaart staat hieronder ook in woorden. Een onderwijseenheid op de kaart "
              + "leidt naar haar beschrijving.",
            en:
              "All that is on the map stands below in words too. A course on the map leads to its "
              + "description.")))
      page.frame(guide.say(label), .picture) { $0.picture(picture) }
    }
  }
}
