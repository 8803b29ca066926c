package import LeerlijnModel

/// A curriculum's rules by what their verdicts depend on.
///
/// Equal rules judge every student alike, so that one edition's statuses are the other's too.
/// Rules that are not equal here may still be: they are judged, and nothing is lost but time.
struct RuleLikenesses {
  private let rules: [Rule]
  private let places: [RuleID: Int]
  private let parameters: [ParameterID: Parameter]
  /// What every rule may depend on: calendar, programmes, placements, roles and networks.
  private let ground: String
  private let courses: String
  private let series: String
  private let seriesParameters: [ParameterID]

  init(_ curriculum: Curriculum) {
    rules = curriculum.rules
    places = Dictionary(
      curriculum.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    parameters = Dictionary(curriculum.parameters.map { ($0.id, $0) }) { first, _ in first }
    let placements = curriculum.placements
    // A decision about one of these is another thing where a rule has the same name.
    let decided =
      placements.map(\.id.text) + placements.flatMap(\.moments).map(\.id.text)
      + placements.flatMap(\.documents).map(\.id.text)
    let names = Set(curriculum.rules.map(\.id.text))
    ground =
      Likeness(
        curriculum.years, curriculum.roles, curriculum.themes, curriculum.networks,
        curriculum.programmes, decided.filter(names.contains),
        leavingOut: [
          "courses", "courseSets", "choices", "load", "series", "aliases", "credits", "isced",
        ]
      ).text + Likeness(placements.map(\.credits)).text
    courses =
      Likeness(curriculum.courses, leavingOut: ["periods", "undesired"]).text
      + Likeness(curriculum.programmes.map { $0.courses.map(\.id) }, curriculum.courseSets).text
    series = Likeness(curriculum.series).text
    seriesParameters = curriculum.series.compactMap {
      if case .parameter(let id)? = $0.maximum { id } else { nil }
    }
  }

  /// The rule itself, without what it refers to.
  static func body(of rule: Rule) -> String {
    Likeness(
      rule.scope, rule.subject, rule.deadline as Any, rule.isAdvisory, rule.condition,
      rule.exceptions
    ).text
  }

  /// Whether all is equal that rules look at, so that a rule that is kept judges as it did.
  func haveEqualSurroundings(as other: RuleLikenesses) -> Bool {
    ground == other.ground && courses == other.courses && series == other.series
  }

  /// For each rule of another curriculum, by its place: the rule of this one that judges everyone
  /// alike; nil where none of the same name is known to.
  func equals(of other: RuleLikenesses) -> [Int?] {
    guard ground == other.ground else { return other.rules.map { _ in nil } }
    let haveEqualCourses = courses == other.courses
    let haveEqualSeries = series == other.series
    return other.rules.map { rule in
      guard let place = places[rule.id] else { return nil }
      let (own, theirs) = (reads(rules[place]), other.reads(rule))
      guard own.text == theirs.text, haveEqualCourses || !own.courses,
        haveEqualSeries || !own.series
      else { return nil }
      return place
    }
  }

  private struct Reads {
    var text = ""
    var courses = false
    var series = false
    var seen: Set<RuleID> = []
  }

  private func reads(_ rule: Rule) -> Reads {
    var reads = Reads()
    add(rule, to: &reads)
    return reads
  }

  private func add(_ rule: Rule, to reads: inout Reads) {
    guard reads.seen.insert(rule.id).inserted else { return }
    let conditions = rule.conditions
    let measures = conditions.flatMap(\.measures)
    reads.text += rule.id.text + RuleLikenesses.body(of: rule)
    if measures.contains(where: \.quantity.readsCourses) { reads.courses = true }
    var bounds = measures.flatMap { $0.allBounds }
    if measures.contains(where: \.quantity.readsSeries) {
      reads.series = true
      bounds += seriesParameters.map { .parameter($0) }
    }
    for case .parameter(let id) in bounds {
      reads.text += Likeness(parameters[id] as Any).text
    }
    for (id, _) in conditions.flatMap(\.referredRules) {
      if let place = places[id] { add(rules[place], to: &reads) }
    }
  }
}

extension Quantity {
  fileprivate var readsCourses: Bool {
    switch self {
    case .grade, .units, .allocate, .order: true
    default: false
    }
  }

  fileprivate var readsSeries: Bool {
    switch self {
    case .sessions, .held, .perspectives, .order: true
    default: false
    }
  }
}

extension Rule {
  /// Whether two rules have the same words for a machine: scope, deadline, condition, exceptions.
  package func asksTheSame(as other: Rule) -> Bool {
    RuleLikenesses.body(of: self) == RuleLikenesses.body(of: other)
  }
}
