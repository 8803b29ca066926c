internal import LeerlijnModel

extension Quantity {
  /// The element that asks for it.
  var elementName: String {
    switch self {
    case .hours: "hours"
    case .sessions: "sessions"
    case .assessed: "assessed"
    case .grade: "grade"
    case .units(_, let measure): measure.elementName
    case .allocate: "allocate"
    case .dataPoints: "datapoints"
    case .order: "order"
    case .document: "document"
    case .experience: "experience"
    case .isTrue: "is"
    case .members: "members"
    case .held: "held"
    case .perspectives: "perspectives"
    }
  }

  /// Its own attributes, in the order of the schema, defaults left out.
  var attributes: [(String, String?)] {
    switch self {
    case .hours(let placements): [("placement", listOf(placements))]
    case .sessions(let series, let marks, let share):
      [("series", listOf(series)), ("count", Self.words(marks)), ("among", share?.among)]
    case .assessed(let placement, let moment):
      [("placement", placement.text), ("moment", moment?.text)]
    case .grade(.course(let course)): [("course", course.text)]
    case .grade(.test(let test)): [("test", test.text)]
    case .grade(.placement(let placement)): [("placement", placement.text)]
    case .units(let selection, let measure):
      Self.attributes(measure.grades) + measure.options.map { ($0.name, $0.value) }
        + Self.attributes(selection)
    case .allocate(let allocation):
      [("sharing", allocation.sharing == 1 ? nil : String(allocation.sharing))]
    case .dataPoints(let outcome, let count):
      [("outcome", outcome.text), ("count", count == .judgements ? nil : count.rawValue)]
    case .order: []
    case .document(let document, let issued):
      [("ref", document.text), ("issued-from", issued?.description)]
    case .experience(let kinds, let unit):
      [("kinds", listOf(kinds)), ("unit", unit == .years ? nil : unit.rawValue)]
    case .isTrue(let fact): Self.attributes(fact)
    case .members(let roles): [("roles", listOf(roles))]
    case .held(let series): [("series", listOf(series))]
    case .perspectives(let roles, let series):
      [("roles", listOf(roles)), ("series", listOf(series))]
    }
  }

  private static func words(_ marks: Set<Attendance>) -> String? {
    guard marks != [.present, .late] else { return nil }
    var words: [String] = []
    switch (marks.contains(.present), marks.contains(.late)) {
    case (true, true): words.append("present")
    case (true, false): words.append("present-on-time")
    case (false, true): words.append("late")
    case (false, false): break
    }
    if marks.contains(.excused) { words.append("excused") }
    if marks.contains(.absent) { words.append("absent") }
    return words.joined(separator: " ")
  }

  private static func attributes(_ grades: GradeBounds?) -> [(String, String?)] {
    [
      ("gradeMin", written(grades?.minimum, in: .grade)),
      ("gradeMax", written(grades?.maximum, in: .grade)),
    ]
  }

  private static func attributes(_ selection: CourseSelection) -> [(String, String?)] {
    switch selection {
    case .set(let set): [("set", set.text)]
    case .phase(let phase): [("phase", phase.text)]
    case .years(let years): [("years", listOf(years))]
    case .programme: []
    }
  }

  private static func attributes(_ fact: EnrolmentFact) -> [(String, String?)] {
    [
      ("year", listOf(fact.years)),
      ("profile", listOf(fact.profiles)),
      ("programme", listOf(fact.programmes)),
      ("mode", listOf(fact.modes)), ("cohort", written(fact.cohorts)),
      ("degree", listOf(fact.degrees)),
      ("organisation", fact.organisationTakesPart == true ? "participating" : nil),
      ("network", fact.isInNetwork ? "yes" : nil),
    ]
  }
}
