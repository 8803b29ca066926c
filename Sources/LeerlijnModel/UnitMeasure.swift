/// What is counted of the courses and placements of a selection (Dutch: *wat er telt*).
///
/// What tells one of these from another stands here, and its words in `UnitMeasure+Words.swift`; how
/// they choose courses is the same for all.
public enum UnitMeasure: Hashable, Sendable {
  /// Their credits: of those passed, or of those whose grade lies between bounds; what is beyond so
  /// many tenths of an EC does not count, and fails nobody.
  case credits(grades: GradeBounds?, atMost: Int? = nil)
  /// How many they are, likewise.
  case courses(grades: GradeBounds?)
  /// The mean of their deciding grades (Dutch: *gemiddelde*), weighted by credits or each alike.
  case mean(isWeighted: Bool)
  /// That all of it is completed (Dutch: *voltooid*): everything compulsory, and what each choice asks;
  /// its numbers are credits.
  case completed

  public var unit: Unit {
    switch self {
    case .credits, .completed: .credits
    case .courses: .courses
    case .mean: .grade
    }
  }

  /// The element that asks for it.
  package var elementName: String {
    switch self {
    case .credits: "credits"
    case .courses: "courses"
    case .mean: "mean"
    case .completed: "completed"
    }
  }

  /// Its own attributes beside the grades, in the order of the schema, defaults left out.
  package var options: [(name: String, value: String)] {
    switch self {
    case .credits(_, let most): most.map { [("count-at-most", Unit.credits.text($0))] } ?? []
    case .courses, .completed: []
    case .mean(let isWeighted): isWeighted ? [] : [("weight", "none")]
    }
  }

  /// The most that counts, in the smallest part of the unit, where it names that.
  package var atMost: Int? {
    switch self {
    case .credits(_, let most): most
    case .courses, .mean, .completed: nil
    }
  }

  /// The grades between which a course counts, where it names any.
  package var grades: GradeBounds? {
    switch self {
    case .credits(let grades, _), .courses(let grades): grades
    case .mean, .completed: nil
    }
  }

  /// The same with the bounds on grades changed.
  package func mapGrades(_ change: (GradeBounds?) -> GradeBounds?) -> UnitMeasure {
    switch self {
    case .credits(let grades, let most): .credits(grades: change(grades), atMost: most)
    case .courses(let grades): .courses(grades: change(grades))
    case .mean, .completed: self
    }
  }

  /// Of what a bound on it can be asked for every one: see `Quantity.members`.
  var members: [Each] {
    switch self {
    case .credits, .courses, .mean: [.period, .year]
    case .completed: []
    }
  }

  /// Whether it asks for nothing where it names no bound.
  package var needsBound: Bool {
    switch self {
    case .credits, .courses, .mean: true
    case .completed: false
    }
  }

  /// Whether it asks for all there is where it names no bound.
  package var asksEverything: Bool {
    switch self {
    case .credits, .courses, .mean: false
    case .completed: true
    }
  }

  /// Whether what credits a unit has matters to it.
  package var readsCredits: Bool {
    switch self {
    case .credits, .completed: true
    case .courses: false
    case .mean(let isWeighted): isWeighted
    }
  }

  /// Whether its numbers are parts of a whole that moves with what is read.
  var isRatio: Bool {
    switch self {
    case .mean: true
    case .credits, .courses, .completed: false
    }
  }
}
