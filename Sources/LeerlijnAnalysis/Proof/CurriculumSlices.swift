import LeerlijnModel

/// Cuts a curriculum down to what a student of one programme can meet (Dutch: *deel*): the rules that
/// can be put to them, the programmes of their line, and of all others the courses that those rules
/// name.
///
/// What is judged of the student is the same in the part as in the whole; a curriculum of many
/// programmes is proven part by part.
struct CurriculumSlices {
  private let whole: Curriculum
  private let ruleIndex: [RuleID: Int]
  private let coursesOfSet: [CourseSetID: [CourseID]]
  /// Indices of the rules that anyone can meet, and of those for students of one programme.
  private var rulesOfAll: [Int] = []
  private var rulesOf: [ProgrammeID: [Int]] = [:]

  init(_ curriculum: Curriculum) {
    whole = curriculum
    ruleIndex = Dictionary(
      curriculum.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    coursesOfSet = Dictionary(
      curriculum.courseSets.map { ($0.id, $0.courses) }, uniquingKeysWith: { first, _ in first })
    for (index, rule) in curriculum.rules.enumerated() {
      if rule.subject == .student, let programme = rule.scope.programme {
        rulesOf[programme, default: []].append(index)
      } else {
        rulesOfAll.append(index)
      }
    }
  }

  /// Everything in it stands in the order of the whole.
  func slice(for programme: ProgrammeID) -> Curriculum {
    let lines = whole.lines.filter { $0.stages.contains { $0.programme == programme } }
    let onTheWay = Set(lines.flatMap(\.stages).map(\.programme)).union([programme])
    let entries = whole.programmes.filter { onTheWay.contains($0.id) }.flatMap { own in
      own.courses.compactMap(\.requires) + own.placements.compactMap(\.requires)
    }
    let transitions = lines.flatMap(\.transitions)
    var slice = whole
    slice.rules = withReferredRules(
      rulesOfAll + (rulesOf[programme] ?? []), and: entries + transitions
    ).map { whole.rules[$0] }
    var named = NamedCourses(coursesOfSet)
    for rule in slice.rules {
      for condition in rule.conditions {
        named.add(condition, ofOneProgramme: rule.scope.programme != nil)
      }
    }
    for transition in transitions { named.add(transition, ofOneProgramme: false) }
    for entry in entries { named.add(entry, ofOneProgramme: true) }
    for index in slice.programmes.indices where !onTheWay.contains(slice.programmes[index].id) {
      named.keepThose(of: &slice.programmes[index])
    }
    return slice
  }

  /// Indices of rules, of those that they and some conditions refer to, and so on.
  private func withReferredRules(_ start: [Int], and conditions: [Condition]) -> [Int] {
    var kept = Set(start)
    var next = start
    func keep(_ conditions: [Condition]) {
      for (id, _) in conditions.flatMap(\.referredRules) {
        if let other = ruleIndex[id], kept.insert(other).inserted { next.append(other) }
      }
    }
    keep(conditions)
    while let index = next.popLast() {
      keep(whole.rules[index].conditions)
    }
    return kept.sorted()
  }
}

/// The courses that conditions name, wherever they are taught.
private struct NamedCourses {
  private let coursesOfSet: [CourseSetID: [CourseID]]
  private var courses: Set<CourseID> = []
  private var tests: Set<TestID> = []
  private var phases: Set<PhaseID> = []
  private var areAll = false

  init(_ coursesOfSet: [CourseSetID: [CourseID]]) { self.coursesOfSet = coursesOfSet }

  /// - Parameter ofOneProgramme: whether "the programme's courses" are those of one programme, which
  ///   the student's rules keep whole; else they are everyone's.
  mutating func add(_ condition: Condition, ofOneProgramme: Bool) {
    for quantity in condition.measures.map(\.quantity) {
      switch quantity {
      case .units(.years, _), .units(.programme, _):
        if !ofOneProgramme { areAll = true }
      default: break
      }
      for name in quantity.names {
        switch name.kind {
        case .course: courses.insert(CourseID(name.id))
        case .test: tests.insert(TestID(name.id))
        case .set: courses.formUnion(coursesOfSet[CourseSetID(name.id)] ?? [])
        case .phase: phases.insert(PhaseID(name.id))
        default: continue
        }
      }
    }
  }

  func keepThose(of programme: inout Programme) {
    if areAll || programme.phases.contains(where: { phases.contains($0.id) }) { return }
    programme.courses.removeAll { course in
      !courses.contains(course.id) && !course.tests.contains { tests.contains($0.id) }
    }
  }
}
