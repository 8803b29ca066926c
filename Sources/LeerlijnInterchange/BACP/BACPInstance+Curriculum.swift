internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension BACPInstance {
  /// The instance in our words, with what had to be assumed for it.
  func curriculum(in source: SourceFile, reporting log: inout DiagnosticLog) -> Curriculum {
    let start = SourceRange(file: source, bytes: 0..<0)
    if name == nil { log.report(.importCurriculumUnnamed(at: start)) }
    let title = name ?? "Curriculum"
    let id = ImportedName.small(title)
    var curriculum = Curriculum(id: id, edition: "import", titles: Titles(english: title))
    log.report(.importEditionAssumed(curriculum.edition, at: start))
    curriculum.sources = [Self.instance, Self.assumptions]
    curriculum.years = [calendar.studyYear]
    log.report(.importCalendarAssumed(calendar.studyYear, at: start))
    curriculum.programmes = [programme(id, title)]
    log.report(.bacpCreditsAssumed(at: start))
    log.report(.importLacksTests(at: start))
    return curriculum
  }

  private func programme(_ id: String, _ title: String) -> Programme {
    // A programme shares its names with years and periods.
    var taken = Set(calendar.studyYear.periods.map(\.id.text) + [calendar.studyYear.id.text])
    var programme = Programme(
      id: ProgrammeID(ImportedName.unique(id, &taken)), titles: Titles(english: title),
      level: "other", credits: Credits(tenths: courses.reduce(0) { $0 + $1.credits.tenths }))
    programme.duration = CalendarPeriod(iso: "P\(calendar.years)Y")
    programme.citations = [Citation(source: Self.assumptions.id, passage: "calendar")]
    programme.courseSets = curricula.enumerated().map { index, places in
      CourseSet(
        id: CourseSetID("curriculum-\(index + 1)"),
        titles: Titles(english: "Curriculum \(index + 1)"),
        courses: places.map { CourseID(courses[$0].id) })
    }
    programme.load = PeriodLoad(
      aim: aim, minimum: minimum, maximum: maximum, coursesMinimum: coursesMinimum,
      coursesMaximum: coursesMaximum, groups: programme.courseSets.map { .set($0.id) },
      citations: [Citation(source: Self.instance.id, passage: "load")])
    programme.courses = courses.map { course($0) }
    return programme
  }

  private func course(_ own: Course) -> LeerlijnModel.Course {
    var course = LeerlijnModel.Course(
      id: CourseID(own.id), titles: Titles(english: own.title), credits: own.credits)
    course.undesired = own.undesired.map { calendar.id(ofPeriod: $0) }
    // Without a bound a grade asks that it passes; the file says no more.
    let passed = own.needs.map { needed in
      Condition(.measure(Measure(.grade(.course(CourseID(courses[needed].id))))))
    }
    guard let first = passed.first else { return course }
    course.requires = passed.count == 1 ? first : Condition(.all(passed))
    course.requirementCitations = [
      Citation(source: Self.instance.id, passage: "prerequisites")
    ]
    return course
  }

  /// What the file says stands in regulations too; it names none, so a person has to.
  private static let instance = Source(
    id: "instance", kind: .placeholder, titles: Titles(english: "Imported instance"),
    passages: [
      Passage(
        id: "load", locator: "Load",
        text: "The bounds and the aim of the load per period, as the imported file gives them."),
      Passage(
        id: "prerequisites", locator: "Prerequisites",
        text: "The prerequisites of each course, as the imported file gives them."),
    ])

  private static let assumptions = Source(
    id: "assumptions", kind: .assumption, titles: Titles(english: "Assumptions of the import"),
    passages: [
      Passage(
        id: "calendar", locator: "Calendar",
        text: "The imported file names no days. Those of the study year and its periods are "
          + "placeholders: equal parts of 52 weeks, the same in every year.")
    ])
}

extension Titles {
  fileprivate init(english text: String) { self.init([Entry(language: "en", text: text)]) }
}
