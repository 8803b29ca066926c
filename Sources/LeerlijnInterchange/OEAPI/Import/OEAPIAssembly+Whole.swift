internal import LeerlijnDiagnostics
internal import LeerlijnModel

// The curriculum as a whole, its organisations and networks, and what no curriculum holds.

extension OEAPIAssembly {
  func whole() -> Curriculum {
    let own = reader.service?.own
    let id = own?.text("id").map(ImportedName.valid) ?? ""
    let edition = own?.text("edition").map(ImportedName.valid) ?? ""
    let entries = (own?["name"]?.elements ?? []).compactMap { entry -> Titles.Entry? in
      guard let text = entry.text("value") ?? entry.text("text"), !text.isEmpty else { return nil }
      let tag = entry.text("language").flatMap(PlainText.language)
      return Titles.Entry(language: tag ?? language, text: PlainText(text).text)
    }
    var curriculum = Curriculum(id: id, edition: edition, titles: Titles(entries))
    curriculum.decided = own?.text("decided").flatMap { Day(iso: $0) }
    return curriculum
  }

  /// What a foreign folder does not say of the whole.
  mutating func nameWhole(_ curriculum: inout Curriculum) {
    definitions.take(
      reader.service?.own, of: .curriculum, allowed: OwnDefinitions.ofWhole,
      at: reader.service?.place)
    if curriculum.titles.entries.isEmpty {
      let known = curriculum.programmes.first?.titles ?? curriculum.organisations.first?.titles
      curriculum.titles = known ?? Titles([.init(language: language, text: "Curriculum")])
      if known == nil { log.report(.importCurriculumUnnamed(at: folder.place)) }
    }
    if curriculum.id.isEmpty {
      curriculum.id = ImportedName.small(
        curriculum.programmes.first?.id.text ?? curriculum.titles.entries[0].text)
    }
    if curriculum.edition.isEmpty {
      curriculum.edition = curriculum.years.first?.id.text ?? "import"
      log.report(.importEditionAssumed(curriculum.edition, at: folder.place))
    }
  }

  mutating func organisations() -> [Organisation] {
    all(.organisation).map { number in
      let record = records[number]
      let id = OrganisationID(name(number, in: "organisation"))
      let kind = record.own?.text("kind").flatMap { Organisation.Kind(rawValue: $0) }
      return Organisation(
        id: id, kind: kind ?? assumedKind(of: record), titles: titles(record),
        aliases: record.own?.texts("alias") ?? [],
        inConsortium: record.own?.flag("consortium") ?? false, location: record[.city])
    }
  }

  private mutating func assumedKind(of record: OEAPIRecord) -> Organisation.Kind {
    assume(
      .organisationKinds,
      Phrase(
        nl: "OEAPI zegt niet of een organisatie een hogeschool is. Wie 'hogeschool' heet, is er "
          + "een; "
          + "de rest is 'other'.",
        en: "OEAPI does not say whether an organisation is a hogeschool. Those so called are; the "
          + "rest is 'other'."), at: record)
    let name = record.titles.map { $0.text.lowercased() }.joined(separator: " ")
    return name.contains("hogeschool") || name.contains("university of applied sciences")
      ? .hogeschool : .other
  }

  mutating func networks() -> [LearningNetwork] {
    var foreign: [Int] = []
    var networks: [LearningNetwork] = []
    for number in all(.group) {
      let record = records[number]
      guard record.element == "network" else {
        foreign.append(number)
        continue
      }
      let own = record.own
      networks.append(
        LearningNetwork(
          id: NetworkID(name(number, in: "network")),
          kind: own?.text("kind").flatMap { LearningNetwork.Kind(rawValue: $0) } ?? .organisation,
          titles: titles(record),
          organisations: (own?.texts("organisations") ?? []).map { OrganisationID($0) },
          lead: organisation(of: record), from: day(record, .start), until: day(record, .end),
          questions: own?.texts("question") ?? [], citations: citations(record)))
    }
    if let first = foreign.first {
      let what = Phrase(
        nl: "\(foreign.count) groepen zijn niet overgenomen: een curriculum kent alleen "
          + "leernetwerken.",
        en: "\(foreign.count) groups were not taken over: a curriculum has learning networks "
          + "alone.")
      log.report(.exchangeLeftOut(what, at: reader.range(of: records[first])))
    }
    return networks
  }

  mutating func organisation(of record: OEAPIRecord) -> OrganisationID? {
    record[.organisation].first
      .flatMap { find(.organisation, $0) }
      .map { OrganisationID(name($0, in: "organisation")) }
  }

  func reportOthersName(_ kind: OEAPIRecord.Kind) -> Phrase {
    switch kind {
    case .person: Phrase(nl: "personen", en: "persons")
    case .association: Phrase(nl: "inschrijvingen", en: "associations")
    case .result: Phrase(nl: "resultaten", en: "results")
    case .building: Phrase(nl: "gebouwen", en: "buildings")
    case .room: Phrase(nl: "ruimten", en: "rooms")
    case .news: Phrase(nl: "nieuwsberichten", en: "news items")
    case .testOffering: Phrase(nl: "aanbod van toetsen", en: "test offerings")
    default: Phrase(nl: "onderwijsspecificaties", en: "education specifications")
    }
  }

  mutating func reportOthers() {
    for (kind, other) in reader.others.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let name = reportOthersName(kind)
      let what = Phrase(
        nl: "Niet overgenomen, want een curriculum heeft er geen plaats voor: \(name.dutch) "
          + "(\(other.count)).",
        en: "Not taken over, since a curriculum has no place for them: \(name.english) "
          + "(\(other.count)).")
      log.report(.exchangeLeftOut(what, at: reader.range(other.place)))
    }
    let isOwn = records.contains { $0.element == "course" }
    reportFields()
    if let bare = reader.bareOutcomes, !isOwn {
      log.report(
        Diagnostic(
          ExchangeCodes.leftOut, .warning, at: reader.range(bare.place),
          Phrase(
            nl: "'learningOutcomes' noemt leeruitkomsten (\(bare.count)) alleen als tekst, zonder "
              + "eigen kenmerk. Ze zijn niet overgenomen.",
            en: "'learningOutcomes' names outcomes (\(bare.count)) as text alone, without an id of "
              + "their own. They were not taken over."),
          help: Phrase(
            nl: "Voeg ze toe in 'strands', met een niveau.",
            en: "Add them in 'strands', with a level.")))
    }
  }
}
