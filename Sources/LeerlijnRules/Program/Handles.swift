import LeerlijnModel

/// The integers that stand for the curriculum's things: a thing's handle is its place here.
struct Handles: Sendable {
  let series: [SessionSeries]
  /// Courses and placements, which both carry credits and a grade.
  let units: [UnitPlan]
  let tests: [TestPlan]
  let placements: [Placement]
  let moments: [MomentPlan]
  let unitHandles: [String: Int]
  let testHandles: [TestID: Int]

  init(_ curriculum: Curriculum) {
    series = curriculum.series
    placements = curriculum.placements
    var units: [UnitPlan] = []
    var tests: [TestPlan] = []
    var moments: [MomentPlan] = []
    var placement = 0
    for programme in curriculum.programmes {
      let sets = Set(programme.choices.map(\.set))
      let chosen = Set(programme.courseSets.filter { sets.contains($0.id) }.flatMap(\.courses))
      for course in programme.courses {
        let first = tests.count
        tests += course.tests.map {
          TestPlan($0, unit: units.count)
        }
        units.append(
          UnitPlan(
            id: course.id.text, titles: course.titles, credits: course.credits.tenths,
            year: course.year, programme: programme.id, profile: course.profile,
            grading: programme.grading, tests: first..<tests.count, placement: nil,
            isCompulsory: !course.isElective && !chosen.contains(course.id)))
      }
      for item in programme.placements {
        units.append(
          UnitPlan(
            id: item.id.text, titles: item.titles, credits: item.credits.tenths, year: item.year,
            programme: programme.id, profile: item.profile, grading: programme.grading,
            tests: 0..<0, placement: placement,
            isCompulsory: !chosen.contains(CourseID(item.id.text))))
        moments += item.moments.map { MomentPlan(moment: $0, placement: placement) }
        placement += 1
      }
    }
    self.units = units
    self.tests = tests
    self.moments = moments
    unitHandles = Dictionary(
      units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    testHandles = Dictionary(
      tests.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func series(_ ids: [SeriesID]) -> [Int] {
    ids.compactMap { id in series.firstIndex { $0.id == id } }
  }

  /// Of a set: courses and placements, by their id.
  func units(of set: CourseSet?) -> [Int] {
    set?.courses.compactMap { unitHandles[$0.text] } ?? []
  }

  /// The placement that asks for a document.
  func placement(with document: DocumentID) -> Int? {
    placements.firstIndex { $0.documents.contains { $0.id == document } }
  }

  func placement(_ id: PlacementID) -> Int? {
    placements.firstIndex { $0.id == id }
  }

  /// The moments of a placement, or the one that is named.
  func moments(of placement: PlacementID, _ moment: MomentID?) -> [Int] {
    moments.indices.filter {
      placements[moments[$0].placement].id == placement
        && (moment == nil || moments[$0].moment.id == moment)
    }
  }
}

/// A course or placement that carries credits and a grade.
struct UnitPlan: Sendable {
  let id: String
  let titles: Titles
  let credits: Int
  let year: Int?
  let programme: ProgrammeID
  /// Only for this profile; nil stands for everyone.
  let profile: ProfileID?
  let grading: Grading
  let tests: Range<Int>
  /// Handle of the placement, where it is one.
  let placement: Int?
  /// Neither an elective nor part of a choice.
  let isCompulsory: Bool
}

struct TestPlan: Sendable {
  let id: TestID
  let unit: Int
  let weight: Int
  let minimum: Int?
  let kind: String
  /// The outcomes it assesses.
  let outcomes: [OutcomeID]

  init(_ test: Test, unit: Int) {
    id = test.id
    self.unit = unit
    weight = test.weight
    minimum = test.minimum
    kind = test.kind
    outcomes = test.outcomes.filter { $0.step == .assesses }.map(\.outcome)
  }
}

struct MomentPlan: Sendable {
  let moment: AssessmentMoment
  let placement: Int
}
