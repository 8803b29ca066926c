import LeerlijnDiagnostics
public import LeerlijnModel
import LeerlijnRules

/// How one student stands, by the things that a picture of the line shows.
///
/// Courses are judged by the engine itself: for each a rule is added that asks to pass it, so that
/// exemptions, resits and grading count as they do everywhere. A course without a deadline is
/// still open as long as it is not passed.
public struct StudentStanding: Sendable {
  struct Mark: Hashable, Sendable {
    let sign: MapSign.Kind
    let words: Phrase
    /// Whether the words stand on the box too, besides behind its sign.
    var isShown = false

    func shown(in language: Language) -> [String] { isShown ? [words[language]] : [] }
  }

  struct SessionMark: Hashable, Sendable {
    let series: SeriesID
    let day: Day
    let sign: MapSign.Kind
    let words: Phrase
    let programme: ProgrammeID
    /// nil where the list of students does not say.
    let year: Int?
  }

  struct RuleMark: Hashable, Sendable {
    let title: Phrase
    let mark: Mark
    /// Placements and series that the rule reads.
    let placements: [PlacementID]
    let series: [SeriesID]
    let isAdvisory: Bool
  }

  let student: String
  let asOf: Day
  var units: [String: Mark] = [:]
  let sessions: [SessionMark]
  private(set) var rules: [RuleMark] = []

  /// - Parameter student: index into the evidence's students.
  public init(
    _ curriculum: Curriculum, _ evidence: Evidence, student index: Int, asOf: Day
  ) {
    student = evidence.students[index].id.text
    self.asOf = asOf
    sessions = SessionReader(curriculum, evidence, student: index, asOf: asOf).marks()
    let (extended, units) = StudentStanding.withARuleForEachUnit(curriculum)
    let audit = Audit(RuleProgram(extended), of: evidence, asOf: asOf)
    let verdict = audit.verdict(ofStudent: index, fixes: false)
    let names = Names(curriculum)
    for rule in verdict.rules {
      let mark = Mark(rule)
      if rule.rule >= curriculum.rules.count {
        self.units[units[rule.rule - curriculum.rules.count]] = mark
      } else if rule.status != .notApplicable {
        let source = curriculum.rules[rule.rule]
        let placements = source.condition.measures.flatMap(\.quantity.placements)
        let series = source.condition.measures.flatMap(\.quantity.series)
        rules.append(
          RuleMark(
            title: names[source.id], mark: mark, placements: placements, series: series,
            isAdvisory: source.isAdvisory))
      }
    }
    judgePlacements(of: curriculum)
  }

  /// The rules about a placement, as lines with their signs' words.
  func rules(about placement: String, in language: Language) -> [String] {
    let own = rules.filter {
      !$0.isAdvisory && $0.placements.contains(PlacementID(placement))
    }
    guard !own.isEmpty else { return [] }
    return [own.map { "\($0.mark.sign.letter) \($0.title[language])" }.joined(separator: "  ")]
  }

  /// A series stands as its worst rule does; nil where no rule is about it.
  func mark(of series: SeriesID) -> Mark? {
    StudentStanding.worst(
      of: rules.filter { !$0.isAdvisory && $0.series.contains(series) }.map(\.mark))
  }

  static let worstFirst: [MapSign.Kind] = [.missed, .tight, .open, .met, .waived]

  private static func worst(of marks: [Mark]) -> Mark? {
    worstFirst.lazy.compactMap { kind in marks.first { $0.sign == kind } }.first
  }

  /// A placement stands as its worst rule does.
  private mutating func judgePlacements(of curriculum: Curriculum) {
    for placement in curriculum.placements {
      let own = rules.filter { !$0.isAdvisory && $0.placements.contains(placement.id) }
      guard units[placement.id.text]?.sign != .notApplicable,
        let worst = StudentStanding.worst(of: own.map(\.mark))
      else { continue }
      units[placement.id.text] = worst
    }
  }

  private static func withARuleForEachUnit(
    _ curriculum: Curriculum
  ) -> (curriculum: Curriculum, units: [String]) {
    var extended = curriculum
    var units: [String] = []
    for index in curriculum.programmes.indices {
      let programme = curriculum.programmes[index]
      let all =
        programme.courses.map { ($0.id.text, $0.profile) }
        + programme.placements.map { ($0.id.text, $0.profile) }
      for (id, profile) in all {
        let set = CourseSetID("map unit \(units.count)")
        extended.programmes[index].courseSets.append(CourseSet(id: set, courses: [CourseID(id)]))
        let measure = Measure(.courses(.set(set), grades: nil), minimum: .amount(1))
        extended.rules.append(
          Rule(
            id: RuleID("map unit \(units.count)"),
            scope: Rule.Scope(programme: programme.id, profile: profile),
            condition: Condition(.measure(measure))))
        units.append(id)
      }
    }
    return (extended, units)
  }
}

extension StudentStanding.Mark {
  init(_ verdict: RuleVerdict) {
    let isTight = verdict.status == .open && verdict.isTight
    sign =
      switch verdict.status {
      case .met: .met
      case .open: isTight ? .tight : .open
      case .missed: .missed
      case .waived: .waived
      case .notApplicable: .notApplicable
      }
    words = isTight ? Phrase(nl: "nog open, krap", en: "still open, tight") : verdict.status.words
  }
}

extension Quantity {
  fileprivate var placements: [PlacementID] {
    switch self {
    case .hours(let ids): ids
    case .assessed(let id, _): [id]
    case .grade(.placement(let id)): [id]
    default: []
    }
  }

  fileprivate var series: [SeriesID] {
    if case .sessions(let ids, _, _) = self { return ids }
    return []
  }
}

extension MapSign.Kind {
  /// The sign of a status in a line of text.
  var letter: String {
    switch self {
    case .met: "✓"
    case .open: "○"
    case .tight: "◔"
    case .missed: "✗"
    case .waived: "⊘"
    default: "–"
    }
  }
}
