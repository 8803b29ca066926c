internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// An elective that stands in no choice, so that it counts neither for a year, a phase nor the diploma.
enum ElectiveInNoChoice: DefinitionCheck {
  static let code = DiagnosticCode(320, "elective-in-no-choice")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let chosen = Set(curriculum.programmes.flatMap(\.choices).map(\.set))
    let sets = Dictionary(curriculum.courseSets.map { ($0.id, $0) }) { first, _ in first }
    // A choice of a set that is not known may hold any course.
    guard chosen.allSatisfy({ sets[$0] != nil }), !definition.lacksDocuments else { return }
    let inChoice = Set(chosen.compactMap { sets[$0] }.flatMap(\.courses))
    let counted = coursesThatRulesCount(curriculum, sets)
    for course in curriculum.courses
    where course.isElective && !inChoice.contains(course.id) && !definition.isDamaged(course.place)
    {
      log.report(.inNoChoice(course, countsInRule: counted.contains(course.id)))
    }
  }

  /// Courses that a condition names, by itself or in a set.
  private static func coursesThatRulesCount(
    _ curriculum: Curriculum, _ sets: [CourseSetID: CourseSet]
  ) -> Set<CourseID> {
    var courses: Set<CourseID> = []
    let ofTest = Dictionary(
      curriculum.courses.flatMap { course in course.tests.map { ($0.id, course.id) } },
      uniquingKeysWith: { first, _ in first })
    for measure in curriculum.conditionSites.flatMap(\.condition.measures) {
      switch measure.quantity {
      case .grade(.course(let id)): courses.insert(id)
      case .grade(.test(let id)): if let course = ofTest[id] { courses.insert(course) }
      case .order(let first, let second):
        for case .course(let id) in [first, second] { courses.insert(id) }
      default:
        courses.formUnion(measure.quantity.countedSets.flatMap { sets[$0]?.courses ?? [] })
      }
    }
    return courses
  }
}

extension Diagnostic {
  fileprivate static func inNoChoice(_ course: Course, countsInRule: Bool) -> Diagnostic {
    let name = named(course.id.text, course.titles)
    let message =
      countsInRule
      ? Phrase(
        nl: "Keuzevak \(name[.dutch]) staat in geen keuzeruimte: het telt alleen waar een regel "
          + "het noemt, niet voor het leerjaar of het diploma.",
        en: "Elective \(name[.english]) stands in no choice: it only counts where a rule names it, "
          + "not for the year or the diploma.")
      : Phrase(
        nl: "Keuzevak \(name[.dutch]) staat in geen keuzeruimte en telt dus nergens mee.",
        en: "Elective \(name[.english]) stands in no choice and so counts nowhere.")
    return Diagnostic(
      ElectiveInNoChoice.code, countsInRule ? .advice : .warning, at: course.place, message,
      help: Phrase(
        nl: "Zet '\(course.id)' in een verzameling waar een 'choice' uit kiest, of haal "
          + "elective=\"true\" weg.",
        en: "Put '\(course.id)' in a set that a 'choice' draws on, or take elective=\"true\" away.")
    )
  }
}

extension ElectiveInNoChoice {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een keuzevak telt mee via een keuzeruimte. Dit keuzevak staat in geen enkele, "
        + "zodat wie het haalt er niets mee opschiet.",
      en: "An elective counts through a choice. This one stands in none, so that whoever "
        + "passes it gains nothing by it."),
    example: "<course id=\"k7\" elective=\"true\" …> … <set id=\"keuze\" courses=\"k5 k6\"/>",
    remedy: Phrase(
      nl: "Zet het in de verzameling van een keuzeruimte, of haal elective=\"true\" weg.",
      en: "Put it in the set of a choice, or take elective=\"true\" away."))
}
