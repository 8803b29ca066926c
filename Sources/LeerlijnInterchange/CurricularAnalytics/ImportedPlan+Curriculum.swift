internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension ImportedPlan {
  /// The plan in our words, with what had to be assumed for it.
  func curriculum(in source: SourceFile, reporting log: inout DiagnosticLog) -> Curriculum {
    let start = SourceRange(file: source, bytes: 0..<0)
    let name = table.facts[.curriculum]?.value ?? table.facts[.degreePlan]?.value ?? ""
    if name.isEmpty { log.report(.importCurriculumUnnamed(at: start)) }
    let title = name.isEmpty ? "Curriculum" : name
    let id = ImportedName.small(title)
    let edition = table.facts[.year].map { ImportedName.valid($0.value) } ?? "import"
    if table.facts[.year] == nil { log.report(.importEditionAssumed(edition, at: start)) }
    var curriculum = Curriculum(id: id, edition: edition, titles: Titles(english: title))
    let system = creditSystem(reporting: &log, start)
    let terms = Terms(of: system, startingIn: edition)
    var programme = Programme(
      id: ProgrammeID(id), titles: Titles(english: title), level: level(reporting: &log),
      credits: Credits(tenths: 0))
    programme.creditSystem = system
    if let institution = table.facts[.institution]?.value {
      let organisation = OrganisationID(ImportedName.small(institution))
      curriculum.organisations = [
        Organisation(id: organisation, kind: .other, titles: Titles(english: institution))
      ]
      programme.organisations = [organisation]
    }
    if let plan = table.facts[.degreePlan], plan.value != name {
      log.report(.importFactLeftOut("Degree Plan: \(plan.value)", at: plan.place))
    }
    if let cip = table.facts[.cip] {
      log.report(.importClassificationLeftOut(cip.value, at: cip.place))
    }
    reportColumnsLeftOut(reporting: &log)
    var sets = RequiredSets()
    programme.courses = courses.map { course($0, terms, &sets, reporting: &log) }
    programme.courseSets = sets.all
    if !sets.all.isEmpty { curriculum.sources = [Self.catalogue] }
    programme.credits = Credits(
      tenths: programme.courses.reduce(0) { $0 + ($1.isElective ? 0 : $1.credits.tenths) })
    curriculum.programmes = [programme]
    if programme.courses.contains(where: { !$0.periods.isEmpty }) {
      curriculum.years = [terms.studyYear]
      log.report(.importCalendarAssumed(terms.studyYear, at: start))
    }
    log.report(.importCreditsAssumed(system, at: start))
    log.report(.importLacksTests(at: start))
    return curriculum
  }

  private func creditSystem(
    reporting log: inout DiagnosticLog, _ start: SourceRange
  ) -> CreditSystem {
    guard let (value, place) = table.facts[.systemType] else {
      log.report(.importSystemAssumed(nil, at: start))
      return .semesterHours
    }
    switch PlanTable.key(value) {
    case "semester", "semesters": return .semesterHours
    case "quarter", "quarters": return .quarterHours
    case let word:
      let isQuarter = nearestName(to: word, among: ["semester", "quarter"]) == "quarter"
      log.report(.importSystemAssumed(value, asQuarter: isQuarter, at: place))
      return isQuarter ? .quarterHours : .semesterHours
    }
  }

  private func level(reporting log: inout DiagnosticLog) -> String {
    guard let (value, place) = table.facts[.degreeType] else { return "other" }
    let word = PlanTable.key(value)
    let isShort = word.count <= 4
    if word.hasPrefix("associate") || isShort && word.hasPrefix("a") { return "associate-degree" }
    if word.hasPrefix("bachelor") || isShort && word.hasPrefix("b") { return "bachelor" }
    if word.hasPrefix("master") || isShort && word.hasPrefix("m") { return "master" }
    log.report(.importLevelUnknown(value, at: place))
    return "other"
  }

  /// What every row leaves empty is no loss, and what tools measured is measured anew.
  private func reportColumnsLeftOut(reporting log: inout DiagnosticLog) {
    for column in [PlanColumn.institution, .canonicalName] {
      guard let row = table.courses.first(where: { !$0[column].isEmpty }) else { continue }
      log.report(.importColumnLeftOut(column.title, at: row.place))
    }
  }

  private func course(
    _ plan: Course, _ terms: Terms, _ sets: inout RequiredSets, reporting log: inout DiagnosticLog
  ) -> LeerlijnModel.Course {
    var course = LeerlijnModel.Course(
      id: CourseID(plan.id), titles: Titles(english: plan.title),
      credits: credits(of: plan, reporting: &log))
    if plan.row.isAdditional {
      course.isElective = true
      log.report(.importAdditionalCourse(plan.title, at: plan.row.place))
    }
    if !plan.row[.term].isEmpty {
      if let term = terms.term(plan.row[.term]) {
        (course.year, course.periods) = (term.year, [term.period])
      } else {
        log.report(.importTermUnreadable(plan.row[.term], of: plan.title, at: plan.row.place))
      }
    }
    func ids(_ kind: Requisite) -> [CourseID] {
      plan.needs.filter { $0.kind == kind }.map { CourseID(courses[$0.course].id) }
    }
    course.corequisites = ids(.alongside)
    course.strictCorequisites = ids(.together)
    let before = ids(.before)
    if !before.isEmpty {
      course.requires = sets.passed(before, for: plan)
      course.requirementCitations = [Citation(source: Self.catalogue.id, passage: "prerequisites")]
    }
    return course
  }

  /// A condition of entry stands in regulations; the file names none, so a person has to.
  private static let catalogue = Source(
    id: "catalogue", kind: .placeholder, titles: Titles(english: "Course catalogue"),
    passages: [
      Passage(
        id: "prerequisites", locator: "Prerequisites",
        text: "The prerequisites of each course, as the imported file gives them.")
    ])

  private func credits(of plan: Course, reporting log: inout DiagnosticLog) -> Credits {
    let text = plan.row[.credits]
    let most = 99_999
    let plain = text.replacing(",", with: ".")
    if let tenths = Unit.credits.amount(plain), (0...most).contains(tenths) {
      return Credits(tenths: tenths)
    }
    if let number = Double(plain), number >= 0, number * 10 <= Double(most) {
      let credits = Credits(tenths: Int((number * 10).rounded()))
      if Double(credits.tenths) != number * 10 {
        log.report(.importCreditsRepaired(text, of: plan.title, credits, at: plan.row.place))
      }
      return credits
    }
    // `3-4` and `3 credits` begin with a number that stands for something.
    let digits = plain.prefix { $0.isNumber || $0 == "." }
    let first = Unit.credits.amount(digits).flatMap { (0...most).contains($0) ? $0 : nil } ?? 0
    let credits = Credits(tenths: first)
    log.report(.importCreditsRepaired(text, of: plan.title, credits, at: plan.row.place))
    return credits
  }
}

/// The sets of courses that conditions of entry name, each once.
private struct RequiredSets {
  private(set) var all: [CourseSet] = []
  private var known: [[CourseID]: CourseSetID] = [:]

  /// All of them passed; the file says no grade, so none is made up.
  mutating func passed(_ courses: [CourseID], for plan: ImportedPlan.Course) -> Condition {
    let id = known[courses] ?? CourseSetID("before-\(plan.id)")
    if known.updateValue(id, forKey: courses) == nil {
      let title = Titles(english: "Before \(plan.title)")
      all.append(CourseSet(id: id, titles: title, courses: courses))
    }
    return Condition(
      .measure(Measure(.courses(.set(id), grades: nil), minimum: .amount(courses.count))))
  }
}

extension Titles {
  fileprivate init(english text: String) { self.init([Entry(language: "en", text: text)]) }
}
