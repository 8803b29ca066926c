internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// Roles, themes, outcomes, organisations and networks.

extension DocumentReader {
  mutating func readRole(_ element: XMLElement) -> Role? {
    Role(
      id: RoleID(declare(.role, element)), titles: titles(element),
      aliases: texts(element, named: "alias"),
      perspective: refer(element, "perspective", to: .role).map { RoleID($0) },
      modes: words(element, "modes").compactMap(InvolvementMode.init), place: place(element))
  }

  mutating func readTheme(_ element: XMLElement) -> Theme? {
    Theme(
      id: ThemeID(declare(.theme, element)), titles: titles(element),
      year: refer(element, "year", to: .year).map { StudyYearID($0) }, place: place(element))
  }

  mutating func readQualification(_ element: XMLElement) -> Qualification? {
    Qualification(
      id: QualificationID(declare(.qualification, element)), titles: titles(element),
      framework: element["framework"], citations: citations(element), place: place(element))
  }

  mutating func readStrand(_ element: XMLElement) -> Strand? {
    let id = declare(.strand, element)
    let outcomes = each(element, "outcome") { reader, outcome -> Outcome? in
      let id = reader.declare(.outcome, outcome)
      let qualifications = reader.referAll(outcome, "qualification", to: .qualification)
      guard let level = reader.integer(outcome, "level") else { return nil }
      return Outcome(
        id: OutcomeID(id), level: level, titles: reader.titles(outcome),
        qualifications: qualifications.map { QualificationID($0) }, place: reader.place(outcome))
    }
    return Strand(
      id: StrandID(id), titles: titles(element), outcomes: outcomes,
      partOf: refer(element, "part-of", to: .strand).map { StrandID($0) },
      continues: refer(element, "continues", to: .strand).map { StrandID($0) },
      place: place(element))
  }

  mutating func readOrganisation(_ element: XMLElement) -> Organisation? {
    let id = declare(.organisation, element)
    guard let kind = element["kind"].flatMap(Organisation.Kind.init(rawValue:)) else { return nil }
    return Organisation(
      id: OrganisationID(id), kind: kind, titles: titles(element),
      aliases: texts(element, named: "alias"), inConsortium: flag(element, "consortium"),
      location: element["location"], place: place(element))
  }

  mutating func readNetwork(_ element: XMLElement) -> LearningNetwork? {
    let id = declare(.network, element)
    let from = day(element, "from")
    let until = day(element, "until")
    if let from, let until, until < from {
      log.report(.daysReversed(element, "from", from, "until", until))
    }
    return LearningNetwork(
      id: NetworkID(id),
      kind: element["kind"].flatMap(LearningNetwork.Kind.init(rawValue:)) ?? .organisation,
      titles: titles(element),
      organisations: referAll(element, "organisations", to: .organisation)
        .map { OrganisationID($0) },
      lead: refer(element, "lead", to: .organisation).map { OrganisationID($0) },
      from: from, until: until, questions: texts(element, named: "question"),
      citations: citations(element), place: place(element))
  }
}
