internal import LeerlijnDefinition
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Makes the values of an export out of a curriculum.
struct OEAPIBuilder {
  let curriculum: Curriculum
  let ids: StableIDs
  /// As findings name the form.
  let format: String
  /// Of texts that have no language of their own.
  let language: String
  let text: RuleText
  let outcomes: [OutcomeID: Outcome]
  /// Of courses and placements, by id.
  let unitTitles: [String: Titles]
  let courseSets: [CourseSetID: CourseSet]
  let codes: OutcomeCodes
  private let hogescholen: Set<OrganisationID>

  init(_ material: ExportMaterial, format: String) {
    curriculum = material.curriculum
    ids = StableIDs(base: material.base)
    self.format = format
    language = curriculum.titles.entries.first?.language ?? "nl"
    text = RuleText(curriculum)
    outcomes = Dictionary(
      curriculum.strands.flatMap(\.outcomes).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    unitTitles = Dictionary(
      curriculum.courses.map { ($0.id.text, $0.titles) }
        + curriculum.placements.map { ($0.id.text, $0.titles) },
      uniquingKeysWith: { first, _ in first })
    courseSets = Dictionary(
      curriculum.courseSets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    codes = OutcomeCodes(curriculum)
    hogescholen = Set(curriculum.organisations.filter { $0.kind == .hogeschool }.map(\.id))
  }

  // MARK: Names

  /// - Parameter element: which of our elements it is.
  func head(
    _ id: String, _ codeKind: String, _ code: String, _ titles: Titles, element: String
  ) -> OEAPIHead {
    var extra = OEAPIObject()
    extra.text("element", element)
    extra.flag("untitled", titles.entries.isEmpty)
    return OEAPIHead(
      id: id, codeKind: codeKind, code: code,
      names: texts(titles, else: code), extra: extra)
  }

  /// What has no title goes by its id.
  func texts(_ titles: Titles, else id: String) -> [OEAPIText] {
    let entries =
      titles.entries.isEmpty
      ? [Titles.Entry(language: language, text: id)] : titles.entries
    return entries.map {
      OEAPIText(language: LanguageTag.written($0.language), text: $0.text)
    }
  }

  func texts(_ phrase: Phrase) -> [OEAPIText] {
    [
      OEAPIText(language: LanguageTag.written("nl"), text: phrase.dutch),
      OEAPIText(language: LanguageTag.written("en"), text: phrase.english),
    ]
  }

  /// Sentences, each on a line of its own; nothing where there are none.
  func texts(_ sentences: [Phrase]) -> [OEAPIText] {
    guard !sentences.isEmpty else { return [] }
    return texts(
      Phrase(
        nl: sentences.map(\.dutch).joined(separator: "\n"),
        en: sentences.map(\.english).joined(separator: "\n")))
  }

  // MARK: What is ours

  func definitions(_ parts: [CurriculumPart]) -> [String] {
    parts.compactMap { part in
      let text = writeFragment([part], language: language)
      let trimmed = text.drop { $0.isNewline }
      let isEnded = trimmed.last?.isNewline == true
      return trimmed.isEmpty ? nil : String(isEnded ? trimmed.dropLast() : trimmed)
    }
  }

  func cited(_ citations: [Citation]) -> [String] {
    citations.map { cited in
      cited.passage.map { "\(cited.source)#\($0)" } ?? cited.source.text
    }
  }

  func steps(_ links: [OutcomeLink]) -> [OEAPIValue] {
    links.map { link in
      var step = OEAPIObject()
      step.text("step", link.step.rawValue)
      step.text("outcome", link.outcome.text)
      return .object(step)
    }
  }

  /// The outcomes that are served, each once.
  func served(_ links: [OutcomeLink]) -> [OEAPIOutcomeName] {
    var seen: Set<OutcomeID> = []
    return links.compactMap { link in
      guard seen.insert(link.outcome).inserted, let outcome = outcomes[link.outcome] else {
        return nil
      }
      return OEAPIOutcomeName(
        id: ids.uuid(.outcome, outcome.id.text), names: texts(outcome.titles, else: outcome.id.text)
      )
    }
  }

  // MARK: Programmes

  func organisation(of programme: Programme) -> String? {
    programme.organisations.first.map { ids.uuid(.organisation, $0.text) }
  }

  /// As it is said, else hbo where a hogeschool gives the programme.
  func sector(of programme: Programme) -> EducationSector? {
    programme.sector ?? (hogescholen.isDisjoint(with: programme.organisations) ? nil : .hbo)
  }

  /// The course that a course or placement is exported as.
  func course(_ id: String) -> String { ids.uuid(.course, id) }

  /// What a programme's credits are counted in.
  func loadUnit(of programme: Programme) -> String {
    programme.creditSystem?.rawValue ?? "credits"
  }

  func load(_ credits: Credits, _ workload: Int?, in programme: Programme) -> [OEAPILoad] {
    var loads = [OEAPILoad(unit: loadUnit(of: programme), value: credits.text)]
    if let workload { loads.append(OEAPILoad(unit: "workload", value: Unit.hours.text(workload))) }
    return loads
  }

  /// A language that does not fit the pattern of the standard is written by its main part alone.
  func reportLanguages(reporting log: inout DiagnosticLog) {
    let things =
      [curriculum.titles] + curriculum.programmes.map(\.titles) + curriculum.courses.map(\.titles)
      + curriculum.strands.flatMap(\.outcomes).map(\.titles)
    for language in Set(things.flatMap(\.entries).map(\.language)).sorted()
    where !LanguageTag.canWrite(language) {
      let written = LanguageTag.written(language)
      log.report(
        .codeWithout(
          language, of: Phrase(nl: "De taal", en: "The language"), in: format,
          instead: Phrase(nl: "Er staat nu '\(written)'.", en: "It now says '\(written)'."),
          at: nil))
    }
  }
}
