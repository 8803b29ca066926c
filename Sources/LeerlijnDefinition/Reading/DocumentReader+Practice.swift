internal import LeerlijnModel
internal import LeerlijnXML

// Placements and series of sessions.

extension DocumentReader {
  mutating func readPlacement(_ element: XMLElement, of programme: String) -> Placement? {
    let id = declare(.placement, element)
    var placement = Placement(
      id: PlacementID(id), titles: titles(element), credits: credits(element),
      workload: amount(element, "workload", in: .hours), year: integer(element, "year"),
      days: days(element, "starts", "ends") ?? .always, place: place(element))
    placement.aliases = texts(element, named: "alias")
    placement.profile = refer(element, "profile", to: .profile, in: programme)
      .map { ProfileID($0) }
    placement.citations = citations(element)
    placement.outcomes = outcomes(element)
    if let requires = element.first("requires") {
      placement.requirementCitations = citations(requires)
      placement.requires = readCondition(in: requires)
    }
    placement.moments = each(element, "moment") { $0.readMoment($1, of: id) }
    placement.documents = each(element, "document") { reader, document in
      RequiredDocument(
        id: DocumentID(reader.declare(.document, document, in: id)),
        titles: reader.titles(document), due: reader.date(document, "due"),
        place: reader.place(document))
    }
    return placement
  }

  private mutating func readMoment(_ element: XMLElement, of placement: String)
    -> AssessmentMoment?
  {
    let id = declare(.moment, element, in: placement)
    let judges = each(element, "by") { reader, by -> AssessmentMoment.Judge? in
      reader.refer(by, "role", to: .role).map {
        AssessmentMoment.Judge(role: RoleID($0), decides: reader.flag(by, "decides"))
      }
    }
    let outcomes = outcomes(element)
    guard let due = date(element, "due") else { return nil }
    return AssessmentMoment(
      id: MomentID(id), titles: titles(element), due: due, judges: judges, outcomes: outcomes,
      place: place(element))
  }

  mutating func readSeries(_ element: XMLElement) -> SessionSeries? {
    let id = declare(.series, element)
    let maximum = bound(element, "maximum", in: .sessions)
    let audience = referAll(element, "audience", to: .role).map { RoleID($0) }
    let sessions = each(element, "session") { $0.readSession($1) }
    let outcomes = outcomes(element)
    let citations = citations(element)
    guard let per = element["per"].flatMap(SessionSeries.Audience.init(rawValue:)) else {
      return nil
    }
    return SessionSeries(
      id: SeriesID(id), titles: titles(element), per: per,
      isPlannedCompletely: element["planned"] == "complete", maximum: maximum, audience: audience,
      isOpen: flag(element, "open"), isOptional: flag(element, "optional"),
      activities: texts(element, named: "activity"), sessions: sessions, outcomes: outcomes,
      citations: citations, place: place(element))
  }

  private mutating func readSession(_ element: XMLElement) -> ScheduledSession? {
    let id = declare(.session, element)
    let theme = refer(element, "theme", to: .theme)
    let network = refer(element, "network", to: .network)
    let period = refer(element, "period", to: .period)
    let times = times(element)
    guard let day = day(element, "date") else { return nil }
    return ScheduledSession(
      id: SessionID(id), titles: titles(element), day: day, times: times,
      theme: theme.map { ThemeID($0) },
      network: network.map { NetworkID($0) }, period: period.map { PeriodID($0) },
      place: place(element))
  }
}
