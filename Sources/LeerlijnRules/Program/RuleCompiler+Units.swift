import LeerlijnModel

extension QuantityPlan {
  /// What is counted of units.
  enum UnitCount: Sendable {
    /// Of the credits no more than so many tenths of an EC.
    case credits(atMost: Int?)
    case courses
    case mean(isWeighted: Bool)
    case completed

    /// Whether a unit is worth its credits; else it is one.
    var countsCredits: Bool {
      switch self {
      case .credits, .completed: true
      case .courses, .mean: false
      }
    }

    /// What the whole of a reading is worth in the smallest part of the unit, where it is parts of a
    /// whole that is compared with bounds; nil where its numbers are what they say.
    var worthOfWhole: Int? {
      switch self {
      case .credits, .courses, .completed: nil
      case .mean: 1
      }
    }
  }

  /// The same of any quantity: bounds on it move with what is read.
  var worthOfWhole: Int? {
    switch self {
    case .sessions(_, _, share: .some): Unit.share.scale
    case .units(_, _, let counting): counting.worthOfWhole
    default: nil
    }
  }
}

extension RuleCompiler {
  mutating func plan(_ selection: CourseSelection, _ measure: UnitMeasure) -> QuantityPlan {
    let counting: QuantityPlan.UnitCount =
      switch measure {
      case .credits(_, let most): .credits(atMost: most)
      case .courses: .courses
      case .mean(let isWeighted): .mean(isWeighted: isWeighted)
      case .completed: .completed
      }
    return .units(
      selection: plan(selection), grades: plan(measure.grades), counting: counting)
  }

  private mutating func plan(_ grades: GradeBounds?) -> Int {
    guard let grades else { return QuantityPlan.noBounds }
    code.gradeBounds.append(
      GradeBoundsPlan(
        minimum: grades.minimum.flatMap(plan), maximum: grades.maximum.flatMap(plan)))
    return code.gradeBounds.count - 1
  }

  private mutating func plan(_ selection: CourseSelection) -> Int {
    let scope = SelectionScope(selection, curriculum, programme)
    let units = list(scope.units(of: handles))
    let first = code.choices.count
    for choice in scope.choices {
      code.choices.append(
        ChoicePlan(units: list(self.units(of: choice.set)), credits: choice.credits.tenths))
    }
    code.selections.append(
      SelectionPlan(units: units, choices: first..<code.choices.count, isSet: scope.isSet))
    return code.selections.count - 1
  }

  func units(of set: CourseSetID) -> [Int] {
    handles.units(of: curriculum.courseSets.first { $0.id == set })
  }
}

/// Which part of the programmes a selection of courses means.
private struct SelectionScope {
  let set: CourseSet?
  let isSet: Bool
  /// nil for every year.
  private(set) var years: [Int]?
  private var programmes: [Programme]

  init(_ selection: CourseSelection, _ curriculum: Curriculum, _ programme: ProgrammeID?) {
    let own = curriculum.programmes.filter { programme == nil || $0.id == programme }
    switch selection {
    case .set(let id):
      set = curriculum.courseSets.first { $0.id == id }
      (isSet, programmes) = (true, [])
    case .phase(let id):
      let owner = curriculum.programmes.first { $0.phases.contains { $0.id == id } }
      (set, isSet, programmes) = (nil, false, owner.map { [$0] } ?? [])
      years = owner?.phases.first { $0.id == id }?.years ?? []
    case .years(let years):
      (set, isSet, programmes) = (nil, false, own)
      self.years = years
    case .programme: (set, isSet, programmes) = (nil, false, own)
    }
  }

  func units(of handles: Handles) -> [Int] {
    if isSet { return handles.units(of: set) }
    let ids = Set(programmes.map(\.id))
    return handles.units.indices.filter {
      let unit = handles.units[$0]
      return unit.isCompulsory && ids.contains(unit.programme) && holds(year: unit.year)
    }
  }

  var choices: [Choice] {
    programmes.flatMap(\.choices).filter { holds(year: $0.year) }
  }

  private func holds(year: Int?) -> Bool {
    guard let years else { return true }
    return year.map(years.contains) ?? false
  }
}
