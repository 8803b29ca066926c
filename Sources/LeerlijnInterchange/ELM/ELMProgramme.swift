internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A programme as ELM looks at it: whether it is a qualification, and who awards it.
struct ELMProgramme {
  let programme: Programme
  /// By the number of the level in NLQF and EQF; nil where it has none.
  let level: String?
  let field: (code: String, uri: String)?
  /// Those that award it; ELM wants an address of an organisation, which only a hogeschool has here.
  let organisations: [Organisation]
  /// What its courses, placements and series work on, in the order of the strands.
  let outcomes: [OutcomeID]
  /// Its courses and then its placements; worked out once, as everything written of it asks for them.
  let parts: [Part]

  init(_ programme: Programme, in curriculum: Curriculum) {
    self.programme = programme
    level = ELMProgramme.level(of: programme)
    field = programme.isced.flatMap(ELMCodes.isced)
    organisations = programme.organisations.compactMap { id in
      curriculum.organisations.first { $0.id == id }
    }
    let all = curriculum.strands.flatMap(\.outcomes).map(\.id)
    let order = Dictionary(
      all.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var links = programme.series.flatMap(\.outcomes)
    for course in programme.courses {
      links += course.outcomes + course.tests.flatMap(\.outcomes)
    }
    for placement in programme.placements {
      links += placement.outcomes + placement.moments.flatMap(\.outcomes)
    }
    outcomes = ELMProgramme.sorted(links, by: order)
    parts = Self.courses(of: programme, order) + Self.placements(of: programme, order)
  }

  /// `NLQF6` of the framework, else what the level stands for.
  private static func level(of programme: Programme) -> String? {
    let named = (programme.framework ?? "").split(separator: " ").lazy.compactMap { word in
      word.hasPrefix("NLQF") || word.hasPrefix("EQF") ? word.last.map(String.init) : nil
    }
    return named.first { ELMCodes.uri(.eqf, $0) != nil }
      ?? ELMCodes.levelOfProgramme[programme.level]
  }

  /// ELM has no qualification or achievement without a field and an outcome.
  var hasAchievements: Bool { field != nil && !outcomes.isEmpty }
  /// What leads to no degree of its own, such as a minor, is none.
  var isQualification: Bool { programme.kind == nil && level != nil && hasAchievements }
  var providers: [Organisation] { organisations.filter { $0.kind == .hogeschool } }

  private static func sorted(
    _ links: [OutcomeLink], by order: [OutcomeID: Int]
  ) -> [OutcomeID] {
    Set(links.map(\.outcome)).filter { order[$0] != nil }
      .sorted { order[$0] ?? 0 < order[$1] ?? 0 }
  }

  // MARK: Its parts

  /// A course or placement that carries credits.
  struct Part {
    let kind: StableIDs.Kind
    let name: String
    let titles: Titles
    let credits: Credits
    /// In minutes.
    let workload: Int?
    let profile: ProfileID?
    let outcomes: [OutcomeID]
    let requires: Condition?
    let days: DayRange?
    /// Names of its tests or moments, within it.
    let assessments: [String]
  }

  private static func courses(of programme: Programme, _ order: [OutcomeID: Int]) -> [Part] {
    programme.courses.map { course in
      Part(
        kind: .course, name: course.id.text, titles: course.titles, credits: course.credits,
        workload: course.workload, profile: course.profile,
        outcomes: sorted(course.outcomes + course.tests.flatMap(\.outcomes), by: order),
        requires: course.requires, days: nil, assessments: course.tests.map(\.id.text))
    }
  }

  private static func placements(of programme: Programme, _ order: [OutcomeID: Int]) -> [Part] {
    programme.placements.map { placement in
      Part(
        kind: .placement, name: placement.id.text, titles: placement.titles,
        credits: placement.credits, workload: placement.workload, profile: placement.profile,
        outcomes: sorted(placement.outcomes + placement.moments.flatMap(\.outcomes), by: order),
        requires: placement.requires, days: placement.days,
        assessments: placement.moments.map(\.id.text))
    }
  }

  /// Whether a part is an achievement of its own.
  func isAchievement(_ part: Part) -> Bool { field != nil && !part.outcomes.isEmpty }
}
