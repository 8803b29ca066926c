import LeerlijnModel

/// What a grade must be where a measure does not say.
struct PassMarks {
  private var ofUnit: [String: Int] = [:]
  private var ofTest: [TestID: Int] = [:]

  init(_ curriculum: Curriculum) {
    for programme in curriculum.programmes {
      let pass = programme.grading.pass
      for course in programme.courses {
        ofUnit[course.id.text] = pass
        for test in course.tests { ofTest[test.id] = test.minimum ?? pass }
      }
      for placement in programme.placements { ofUnit[placement.id.text] = pass }
    }
  }

  func pass(of unit: GradedUnit) -> Int {
    switch unit {
    case .course(let id): ofUnit[id.text] ?? 1
    case .placement(let id): ofUnit[id.text] ?? 1
    case .test(let id): ofTest[id] ?? 1
    }
  }
}
