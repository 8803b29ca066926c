import LeerlijnDiagnostics
import LeerlijnModel

/// A course or placement, with where it belongs in the line.
struct PlanUnit: Sendable {
  enum Kind: Sendable { case course, placement }

  let kind: Kind
  let id: String
  let title: Phrase
  let credits: Credits
  /// Index into the curriculum's programmes.
  let programme: Int
  let year: Int?
  let profile: ProfileID?
  let isElective: Bool
  /// Of itself, its tests and its moments; each once.
  let links: [OutcomeLink]
  let requires: Condition?
  let place: SourceRange?
  /// Index into the plan's years, where it stands in the line; nil stands beside it.
  var yearIndex: Int?
  /// Of the whole picture: the first and last teaching period.
  var columns: ClosedRange<Int>?
  /// Index into the bands; nil where it serves no strand.
  var band: Int?

  /// The room it takes of one period, in tenths of an EC.
  var tenthsPerColumn: Int { credits.tenths / max(1, columns?.count ?? 1) }

  init(_ course: Course, of programme: Int, named names: Names) {
    kind = .course
    id = course.id.text
    title = names[course.id]
    credits = course.credits
    self.programme = programme
    year = course.year
    profile = course.profile
    isElective = course.isElective
    links = PlanUnit.distinct(course.outcomes + course.tests.flatMap(\.outcomes))
    requires = course.requires
    place = course.place
  }

  init(_ placement: Placement, of programme: Int, named names: Names) {
    kind = .placement
    id = placement.id.text
    title = names[placement.id]
    credits = placement.credits
    self.programme = programme
    year = placement.year
    profile = placement.profile
    isElective = false
    links = PlanUnit.distinct(placement.outcomes + placement.moments.flatMap(\.outcomes))
    requires = placement.requires
    place = placement.place
  }

  private static func distinct(_ links: [OutcomeLink]) -> [OutcomeLink] {
    var seen: Set<String> = []
    return links.filter { seen.insert("\($0.step.rawValue) \($0.outcome.text)").inserted }
  }
}
