internal import LeerlijnModel
internal import LeerlijnXML

// Programmes and their courses.

extension DocumentReader {
  mutating func readProgramme(_ element: XMLElement) -> Programme? {
    let id = declare(.programme, element)
    var programme = Programme(
      id: ProgrammeID(id), titles: titles(element), level: element["level"] ?? "",
      framework: element["framework"], credits: credits(element), place: place(element))
    programme.kind = element["kind"].flatMap { ProgrammeKind(rawValue: $0) }
    programme.sector = element["sector"].flatMap { EducationSector(rawValue: $0) }
    programme.creditSystem = element["credit-system"].flatMap { CreditSystem(rawValue: $0) }
    programme.mode = element["mode"]
    programme.duration = element["duration"].flatMap { CalendarPeriod(iso: $0) }
    programme.isced = element["isced"]
    programme.organisations = referAll(element, "organisations", to: .organisation)
      .map { OrganisationID($0) }
    programme.citations = citations(element)
    for part in element.elements {
      switch part.name {
      case "grading": readGrading(part).map { programme.grading = $0 }
      case "profile":
        programme.profiles.append(
          Profile(
            id: ProfileID(declare(.profile, part, in: id)), titles: titles(part),
            place: place(part)))
      case "phase": programme.phases.append(readPhase(part))
      case "set": programme.courseSets.append(readSet(part))
      case "choice": readChoice(part).map { programme.choices.append($0) }
      case "load": programme.load = readLoad(part, of: programme)
      case "course": programme.courses.append(readCourse(part, of: id))
      case "placement": readPlacement(part, of: id).map { programme.placements.append($0) }
      case "series": readSeries(part).map { programme.series.append($0) }
      default: break
      }
    }
    return programme
  }

  func credits(_ element: XMLElement) -> Credits {
    Credits(tenths: element["credits"].flatMap { Unit.credits.amount($0) } ?? 0)
  }

  private mutating func readGrading(_ element: XMLElement) -> Grading? {
    let bounds = (element["scale"] ?? "").split(separator: "-").compactMap { Unit.grade.amount($0) }
    _ = citations(element)
    guard let pass = amount(element, "pass", in: .grade), bounds.count == 2,
      let attempt = element["attempt"].flatMap(Grading.Attempt.init(rawValue:))
    else { return nil }
    let scale = min(bounds[0], bounds[1])...max(bounds[0], bounds[1])
    return Grading(
      pass: pass, scale: scale, attempt: attempt, opportunities: integer(element, "opportunities"),
      mayResitPassed: flag(element, "resit-passed", unsaid: true), place: place(element))
  }

  private mutating func readPhase(_ element: XMLElement) -> Phase {
    Phase(
      id: PhaseID(declare(.phase, element)), titles: titles(element), credits: credits(element),
      years: integers(element, "years"), citations: citations(element), place: place(element))
  }

  private mutating func readSet(_ element: XMLElement) -> CourseSet {
    CourseSet(
      id: CourseSetID(declare(.set, element)), titles: titles(element),
      courses: referAll(element, "courses", to: .course, .placement).map { CourseID($0) },
      place: place(element))
  }

  private mutating func readChoice(_ element: XMLElement) -> Choice? {
    let id = declare(.choice, element)
    guard let set = refer(element, "from", to: .set) else { return nil }
    return Choice(
      id: id, titles: titles(element), credits: credits(element), year: integer(element, "year"),
      set: CourseSetID(set), place: place(element))
  }

  private mutating func readLoad(_ element: XMLElement, of programme: Programme) -> PeriodLoad {
    let sets = Set(programme.courseSets.map(\.id.text))
    let profiles = Set(programme.profiles.map(\.id.text))
    func credits(_ name: String) -> Credits? {
      element[name].flatMap { Unit.credits.amount($0) }.map { Credits(tenths: $0) }
    }
    return PeriodLoad(
      aim: element["aim"].flatMap { PeriodLoad.Aim(rawValue: $0) } ?? .even,
      minimum: credits("minimum"), maximum: credits("maximum"),
      coursesMinimum: integer(element, "courses-minimum"),
      coursesMaximum: integer(element, "courses-maximum"),
      groups: referAll(element, "of", to: .set, .profile).map {
        profiles.contains($0) && !sets.contains($0)
          ? .profile(ProfileID($0)) : .set(CourseSetID($0))
      }, citations: citations(element), place: place(element))
  }

  private mutating func readCourse(_ element: XMLElement, of programme: String) -> Course {
    var course = Course(
      id: CourseID(declare(.course, element)), titles: titles(element), credits: credits(element),
      workload: amount(element, "workload", in: .hours), year: integer(element, "year"),
      place: place(element))
    course.aliases = texts(element, named: "alias")
    course.periods = referAll(element, "periods", to: .period).map { PeriodID($0) }
    course.undesired = referAll(element, "undesired", to: .period).map { PeriodID($0) }
    course.profile = refer(element, "profile", to: .profile, in: programme).map { ProfileID($0) }
    course.isElective = flag(element, "elective")
    course.corequisites = referAll(element, "corequisites", to: .course, .placement)
      .map { CourseID($0) }
    course.strictCorequisites = referAll(element, "strict-corequisites", to: .course, .placement)
      .map { CourseID($0) }
    course.citations = citations(element)
    course.outcomes = outcomes(element)
    course.tests = each(element, "test") { $0.readTest($1) }
    if let requires = element.first("requires") {
      course.requirementCitations = citations(requires)
      course.requires = readCondition(in: requires)
    }
    return course
  }

  private mutating func readTest(_ element: XMLElement) -> Test? {
    Test(
      id: TestID(declare(.test, element)), titles: titles(element), kind: element["kind"] ?? "",
      weight: integer(element, "weight") ?? 0, minimum: amount(element, "minimum", in: .grade),
      outcomes: outcomes(element), place: place(element))
  }

  mutating func outcomes(_ element: XMLElement) -> [OutcomeLink] {
    var links: [OutcomeLink] = []
    for part in element.elements {
      guard let step = OutcomeLink.Step(rawValue: part.name),
        let outcome = refer(part, "outcome", to: .outcome)
      else { continue }
      links.append(OutcomeLink(step, OutcomeID(outcome), place: part.tagRange))
    }
    return links
  }
}
