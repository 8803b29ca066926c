internal import LeerlijnModel

extension TransitionBuilder {
  /// Courses that are no more come back as electives, which add nothing to a programme's total, in
  /// the sets in which they or their successor stand; a grade for a renamed course may be the old
  /// one's.
  mutating func restoreCourses() {
    let known = Set(curriculum.courses.map(\.id))
    let tests = Set(curriculum.courses.flatMap(\.tests).map(\.id))
    var restored: [CourseID] = []
    for programme in old.programmes {
      guard let place = curriculum.programmes.firstIndex(where: { $0.id == programme.id }) else {
        continue
      }
      for course in programme.courses where !known.contains(course.id) {
        let copy = course.asElective(in: curriculum.programmes[place], besides: tests)
        curriculum.programmes[place].courses.append(copy)
        changes.courses.append((programme.id, copy))
        restored.append(course.id)
      }
      extendSets(of: programme, at: place, with: restored)
      let placements = Set(curriculum.placements.map(\.id))
      for placement in programme.placements where !placements.contains(placement.id) {
        obstacles.append(.placementGone(placement.id))
      }
    }
    guard !restored.isEmpty else { return }
    acceptOldGrades(of: restored)
    if curriculum.rules.contains(where: \.countsWholeYears) {
      obstacles.append(.countsAsAttainable(restored))
    }
  }

  private mutating func extendSets(
    of before: Programme, at place: Int, with restored: [CourseID]
  ) {
    for index in curriculum.programmes[place].courseSets.indices {
      var set = curriculum.programmes[place].courseSets[index]
      let earlier = before.courseSets.first { $0.id == set.id }?.courses ?? []
      let added = restored.filter { id in
        let successor = options.renamedCourses[id]
        return !set.courses.contains(id)
          && (earlier.contains(id) || successor.map(set.courses.contains) == true)
      }
      guard !added.isEmpty else { continue }
      set.courses += added
      curriculum.programmes[place].courseSets[index] = set
      changes.courseSets.append((curriculum.programmes[place].id, set))
    }
  }

  private mutating func acceptOldGrades(of restored: [CourseID]) {
    var predecessors: [CourseID: [CourseID]] = [:]
    for id in restored {
      if let successor = options.renamedCourses[id] {
        predecessors[successor, default: []].append(id)
      }
    }
    guard !predecessors.isEmpty else { return }
    for place in curriculum.rules.indices {
      let rule = curriculum.rules[place]
      let conditions = rule.conditions
      guard conditions.flatMap(\.measures).contains(where: { $0.isGrade(of: predecessors) }) else {
        continue
      }
      var changed = rule
      changed.condition = rule.condition.accepting(predecessors)
      for index in rule.exceptions.indices {
        changed.exceptions[index].condition = rule.exceptions[index].condition
          .accepting(predecessors)
      }
      curriculum.rules[place] = changed
      changes.rules.append(changed)
    }
  }
}

extension Course {
  /// What results need of it: credits, year and tests; without tests where one of them went on to
  /// another course, since its results are that one's now.
  fileprivate func asElective(in programme: Programme, besides taken: Set<TestID>) -> Course {
    var course = self
    course.isElective = true
    course.outcomes = []
    course.requires = nil
    course.requirementCitations = []
    course.citations = []
    course.periods = []
    course.undesired = []
    course.workload = nil
    if course.tests.contains(where: { taken.contains($0.id) }) { course.tests = [] }
    for index in course.tests.indices { course.tests[index].outcomes = [] }
    if let profile, !programme.profiles.contains(where: { $0.id == profile }) {
      course.profile = nil
    }
    return course
  }
}

extension Rule {
  /// Whether it counts all that is of a year, phase or programme.
  fileprivate var countsWholeYears: Bool {
    conditions.flatMap(\.measures).contains { measure in
      switch measure.quantity {
      case .units(let selection, _):
        if case .set = selection { false } else { true }
      default: false
      }
    }
  }
}

extension Measure {
  fileprivate func isGrade(of courses: [CourseID: [CourseID]]) -> Bool {
    if case .grade(.course(let id)) = quantity { return courses[id] != nil }
    return false
  }
}

extension Condition {
  /// A grade of a course, or the same grade of one that went before it.
  fileprivate func accepting(_ predecessors: [CourseID: [CourseID]]) -> Condition {
    map(measure: { measure in
      guard case .grade(.course(let id)) = measure.quantity, let earlier = predecessors[id] else {
        return .measure(measure)
      }
      let courses = [id] + earlier
      return .any(
        courses.map { course in
          var measure = measure
          measure.quantity = .grade(.course(course))
          return Condition(.measure(measure))
        })
    })
  }
}
