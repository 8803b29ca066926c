internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// The document as a whole, its sources, parameters and calendar.

extension DocumentReader {
  mutating func readCurriculum() -> Curriculum {
    findNamesAhead()
    var curriculum = Curriculum(
      id: root["id"] ?? "", edition: root["edition"] ?? "", titles: titles(root))
    curriculum.decided = day(root, "decided")
    for part in readParts() {
      curriculum.append(part.curriculum)
      take(part)
    }
    curriculum.documents = [
      CurriculumDocument(
        file: document.source,
        head: DocumentHead(
          id: curriculum.id, edition: curriculum.edition, titles: curriculum.titles,
          descriptions: titles(root, named: "description"), decided: curriculum.decided,
          years: curriculum.years, place: root.tagRange),
        parts: document.parts().map {
          DocumentPart(name: $0.name, parent: $0.parent, count: $0.count, first: $0.first)
        })
    ]
    return curriculum
  }

  /// Reads one part of the document into a curriculum.
  mutating func read(_ element: XMLElement, into curriculum: inout Curriculum) {
    switch element.name {
    case "sources": curriculum.sources = each(element, "source") { $0.readSource($1) }
    case "parameters":
      curriculum.parameters = each(element, "parameter") { $0.readParameter($1) }
    case "calendar": curriculum.years = each(element, "year") { $0.readYear($1) }
    case "roles": curriculum.roles = each(element, "role") { $0.readRole($1) }
    case "themes": curriculum.themes = each(element, "theme") { $0.readTheme($1) }
    case "qualifications":
      curriculum.qualifications = each(element, "qualification") { $0.readQualification($1) }
    case "strands": curriculum.strands = each(element, "strand") { $0.readStrand($1) }
    case "organisations":
      curriculum.organisations = each(element, "organisation") { $0.readOrganisation($1) }
    case "networks": curriculum.networks = each(element, "network") { $0.readNetwork($1) }
    case "programme": readProgramme(element).map { curriculum.programmes.append($0) }
    case "rule": readRule(element).map { curriculum.rules.append($0) }
    case "line": curriculum.lines.append(readLine(element))
    case "project": readProject(element).map { curriculum.projects.append($0) }
    default: break
    }
  }

  /// Reads every child of a name; one that lacks what it cannot do without is left out.
  mutating func each<Value>(
    _ parent: XMLElement, _ name: String,
    _ read: (inout DocumentReader, XMLElement) -> Value?
  ) -> [Value] {
    var values: [Value] = []
    for element in parent.elements(named: name) {
      if let value = read(&self, element) { values.append(value) }
    }
    return values
  }

  /// Notes what conditions need to know of names before any of them is read: which placement has
  /// which moments, and which names are periods, years, phases or programmes.
  private mutating func findNamesAhead() {
    for year in root.first("calendar")?.elements(named: "year").map({ $0 }) ?? [] {
      if let id = year["id"] { windowKinds[id] = .year }
      for period in year.elements(named: "period") {
        if let id = period["id"] { windowKinds[id] = .period }
      }
    }
    for programme in root.elements(named: "programme") {
      if let id = programme["id"] { windowKinds[id] = .programme }
      for part in programme.elements {
        guard let id = part["id"] else { continue }
        if part.name == "phase" { windowKinds[id] = .phase }
        guard part.name == "placement" else { continue }
        for moment in part.elements(named: "moment") {
          if let name = moment["id"] { placementsOfMoment[name, default: []].append(id) }
        }
      }
    }
  }

  mutating func readSource(_ element: XMLElement) -> Source? {
    let id = declare(.source, element)
    guard let kind = element["kind"].flatMap(Source.Kind.init(rawValue:)) else { return nil }
    return Source(
      id: SourceID(id), kind: kind, date: element["date"], address: element["address"],
      titles: titles(element), passages: each(element, "passage") { $0.readPassage($1, of: id) },
      place: place(element))
  }

  private mutating func readPassage(_ element: XMLElement, of source: String) -> Passage? {
    let id = declare(.passage, element, in: source)
    let statements = element.elements(named: "states").compactMap { states in
      states["quantity"].map {
        Statement(
          quantity: $0, minimum: states["min"], maximum: states["max"], place: states.tagRange)
      }
    }
    return Passage(
      id: PassageID(id), locator: element["locator"] ?? "", text: element.normalizedText,
      statements: statements, allowsWaiver: flag(element, "waiver"), place: place(element))
  }

  mutating func readParameter(_ element: XMLElement) -> Parameter? {
    let id = declare(.parameter, element)
    guard let unit = element["unit"].flatMap(Unit.init(rawValue:)) else { return nil }
    return Parameter(
      id: ParameterID(id), unit: unit, titles: titles(element),
      values: each(element, "value") { $0.readValue($1, in: unit) }, place: place(element))
  }

  private mutating func readValue(_ element: XMLElement, in unit: Unit) -> Parameter.Value? {
    let citation = citation(element, "cite")
    guard let amount = amount(element.normalizedText, in: unit, at: element.contentRange) else {
      return nil
    }
    if let from = day(element, "from"), let until = day(element, "until"), until < from {
      log.report(.daysReversed(element, "from", from, "until", until))
    }
    return Parameter.Value(
      from: day(element, "from"), until: day(element, "until"),
      cohorts: cohorts(element, "cohorts"), atOnce: flag(element, "at-once"), amount: amount,
      citation: citation, place: place(element))
  }

  mutating func readYear(_ element: XMLElement) -> StudyYear? {
    let id = declare(.year, element)
    let periods = each(element, "period") { reader, period -> TeachingPeriod? in
      let id = reader.declare(.period, period)
      return reader.days(period, "starts", "ends").map {
        TeachingPeriod(
          id: PeriodID(id), titles: reader.titles(period), days: $0, place: reader.place(period))
      }
    }
    let recesses = each(element, "recess") { reader, recess -> Recess? in
      reader.days(recess, "starts", "ends").map {
        Recess(titles: reader.titles(recess), days: $0, place: reader.place(recess))
      }
    }
    return days(element, "starts", "ends").map {
      StudyYear(
        id: StudyYearID(id), days: $0, periods: periods, recesses: recesses, place: place(element))
    }
  }
}
