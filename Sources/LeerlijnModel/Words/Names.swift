package import LeerlijnDiagnostics

/// The titles of a curriculum's things, by their id; an id stands only where no title does.
package struct Names: Sendable {
  private let titles: [String: Titles]
  private let sources: [SourceID: Source]
  private let periods: [PeriodID: Phrase]

  package init(_ curriculum: Curriculum) {
    var titles: [String: Titles] = [:]
    func add(_ kind: String, _ id: String, _ title: Titles) {
      if !title.entries.isEmpty, titles[kind + id] == nil { titles[kind + id] = title }
    }
    for programme in curriculum.programmes {
      add("programme ", programme.id.text, programme.titles)
      for profile in programme.profiles { add("profile ", profile.id.text, profile.titles) }
      for phase in programme.phases { add("phase ", phase.id.text, phase.titles) }
      for set in programme.courseSets { add("set ", set.id.text, set.titles) }
      for course in programme.courses {
        add("unit ", course.id.text, course.titles)
        for test in course.tests { add("test ", test.id.text, test.titles) }
      }
      for placement in programme.placements {
        add("unit ", placement.id.text, placement.titles)
        for moment in placement.moments { add("moment ", moment.id.text, moment.titles) }
        for document in placement.documents { add("document ", document.id.text, document.titles) }
      }
      for series in programme.series { add("series ", series.id.text, series.titles) }
    }
    for role in curriculum.roles { add("role ", role.id.text, role.titles) }
    for theme in curriculum.themes { add("theme ", theme.id.text, theme.titles) }
    for network in curriculum.networks { add("network ", network.id.text, network.titles) }
    for rule in curriculum.rules { add("rule ", rule.id.text, rule.titles) }
    for parameter in curriculum.parameters {
      add("parameter ", parameter.id.text, parameter.titles)
    }
    for outcome in curriculum.strands.flatMap(\.outcomes) {
      add("outcome ", outcome.id.text, outcome.titles)
    }
    self.titles = titles
    sources = Dictionary(
      curriculum.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    periods = Names.periods(of: curriculum)
  }

  /// A period goes by its title, else by its ordinal in the year.
  package static func periods(of curriculum: Curriculum) -> [PeriodID: Phrase] {
    var names: [PeriodID: Phrase] = [:]
    for year in curriculum.years {
      for (index, period) in year.periods.enumerated() where names[period.id] == nil {
        names[period.id] =
          period.titles.phrase?.lowered
          ?? Phrase(nl: "periode \(index + 1)", en: "period \(index + 1)")
      }
    }
    return names
  }

  private func title(_ kind: String, _ id: String) -> Phrase {
    titles[kind + id]?.phrase ?? Phrase(same: id)
  }

  package subscript(id: ProgrammeID) -> Phrase { title("programme ", id.text) }
  package subscript(id: ProfileID) -> Phrase { title("profile ", id.text) }
  package subscript(id: PhaseID) -> Phrase { title("phase ", id.text) }
  package subscript(id: CourseSetID) -> Phrase { title("set ", id.text) }
  package subscript(id: CourseID) -> Phrase { title("unit ", id.text) }
  package subscript(id: PlacementID) -> Phrase { title("unit ", id.text) }
  package subscript(id: TestID) -> Phrase { title("test ", id.text) }
  package subscript(id: MomentID) -> Phrase { title("moment ", id.text) }
  package subscript(id: DocumentID) -> Phrase { title("document ", id.text) }
  package subscript(id: SeriesID) -> Phrase { title("series ", id.text) }
  package subscript(id: RoleID) -> Phrase { title("role ", id.text).lowered }
  package subscript(id: ThemeID) -> Phrase { title("theme ", id.text) }
  package subscript(id: NetworkID) -> Phrase { title("network ", id.text) }
  package subscript(id: RuleID) -> Phrase { title("rule ", id.text) }
  package subscript(id: ParameterID) -> Phrase { title("parameter ", id.text) }
  package subscript(id: OutcomeID) -> Phrase { title("outcome ", id.text) }
  package subscript(id: PeriodID) -> Phrase { periods[id] ?? Phrase(same: id.text) }

  /// A course, placement or test by the id that results carry.
  package func unit(_ id: String) -> Phrase {
    (titles["unit " + id] ?? titles["test " + id])?.phrase ?? Phrase(same: id)
  }

  /// Whatever a decision is about: a rule, course, placement, moment or document.
  package func subject(ofDecision id: String) -> Phrase {
    let kinds = ["rule ", "unit ", "moment ", "document ", "test "]
    return kinds.lazy.compactMap { titles[$0 + id]?.phrase }.first ?? Phrase(same: id)
  }

  /// `Factsheet Leernetwerken jeugd (tabel, rij 1, links)`.
  package func place(of citation: Citation) -> Phrase {
    guard let source = sources[citation.source] else { return Phrase(same: citation.source.text) }
    let title = source.titles.phrase ?? Phrase(same: source.id.text)
    guard let id = citation.passage,
      let passage = source.passages.first(where: { $0.id == id }), !passage.locator.isEmpty
    else { return title }
    return Phrase(
      nl: "\(title.dutch) (\(passage.locator))", en: "\(title.english) (\(passage.locator))")
  }

  /// Several citations, the passages of one source together.
  package func places(of citations: [Citation]) -> Phrase {
    var order: [SourceID] = []
    var locators: [SourceID: [String]] = [:]
    for citation in citations {
      if locators[citation.source] == nil { order.append(citation.source) }
      let passage = sources[citation.source]?.passages.first { $0.id == citation.passage }
      let locator = passage?.locator ?? ""
      if locators[citation.source]?.contains(locator) != true {
        locators[citation.source, default: []].append(locator)
      }
    }
    return order.map { id -> Phrase in
      let title = sources[id]?.titles.phrase ?? Phrase(same: id.text)
      let list = (locators[id] ?? []).filter { !$0.isEmpty }.joined(separator: "; ")
      guard !list.isEmpty else { return title }
      return Phrase(nl: "\(title.dutch) (\(list))", en: "\(title.english) (\(list))")
    }.joinedByCommas
  }

  package func kind(of citation: Citation) -> Source.Kind? { sources[citation.source]?.kind }
}
