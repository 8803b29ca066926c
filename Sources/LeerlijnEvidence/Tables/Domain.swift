internal import LeerlijnModel

/// What the evidence may name: everything that a curriculum has a name for, or one of several
/// editions of it.
///
/// A name, alias, grade or day that any of the editions understands is understood; see
/// `readEvidence(at:forAnyOf:)`.
final class Domain: Sendable {
  let curricula: [Curriculum]
  let networks: CodeTable
  let organisations: CodeTable
  let programmes: CodeTable
  let profiles: CodeTable
  let roles: CodeTable
  let moments: CodeTable
  let outcomes: CodeTable
  let documents: CodeTable
  let series: CodeTable
  let themes: CodeTable
  let placements: CodeTable
  /// Courses, then placements, then tests.
  let units: CodeTable
  /// Courses and placements: the names that a result's course may have.
  let gradedWholes: CodeTable
  let tests: CodeTable
  /// Rules, courses, placements, moments and documents.
  let subjects: CodeTable
  /// By unit: the scale of its programme, in hundredths.
  let unitScales: [ClosedRange<Int>]
  let momentScales: [ClosedRange<Int>]
  /// As wide as the scales of all programmes together.
  let anyScale: ClosedRange<Int>
  /// By test: the unit it is, and the unit of its course.
  let testUnits: [(test: Int, course: Int)]
  /// Tests that another edition gives to another course.
  let movedTests: Set<GradedNames.MovedTest>
  /// Modes of study that some programme or rule names.
  let modesInRules: Set<String>

  /// Days of study years, each with a year before and after.
  let nearYears: AllowedDays
  /// For what may lie further back: experience, enrolments, what documents were issued on.
  let longAgo: AllowedDays

  let hoursStatuses = CodeTable(Words.hoursStatus)
  let attendances = CodeTable(Words.attendance)
  let sessionStates = CodeTable(Words.sessionState)
  let decisions = CodeTable(Words.decision)
  let modes = CodeTable(Words.mode)
  let involvements = CodeTable(Words.involvement)
  let scores = CodeTable(Words.score)

  /// - Parameter curricula: editions, the one whose order of names counts first.
  init(_ curricula: [Curriculum]) {
    self.curricula = curricula
    let programmeList = curricula.flatMap(\.programmes)
    networks = CodeTable(identifiers: unique(curricula.flatMap { $0.networks.map(\.id.text) }))
    let organisationList = curricula.flatMap(\.organisations)
    organisations = CodeTable(
      named: organisationList.map(\.id.text), aliases: organisationList.map(\.aliases))
    programmes = CodeTable(identifiers: unique(programmeList.map(\.id.text)))
    profiles = CodeTable(
      identifiers: unique(programmeList.flatMap { $0.profiles.map(\.id.text) }))
    let roleList = curricula.flatMap(\.roles)
    roles = CodeTable(named: roleList.map(\.id.text), aliases: roleList.map(\.aliases))
    outcomes = CodeTable(
      identifiers: unique(
        curricula.flatMap { $0.strands.flatMap { $0.outcomes.map(\.id.text) } }))
    series = CodeTable(identifiers: unique(curricula.flatMap { $0.series.map(\.id.text) }))
    themes = CodeTable(identifiers: unique(curricula.flatMap { $0.themes.map(\.id.text) }))
    let otherCodes = curricula.flatMap { $0.unitAliases.map { (name: $0.value, word: $0.key) } }
    placements = CodeTable(
      identifiers: unique(curricula.flatMap { $0.placements.map(\.id.text) }), others: otherCodes)
    let documentList = unique(curricula.flatMap(documentNames))
    documents = CodeTable(identifiers: documentList)

    modesInRules = curricula.reduce(into: []) { $0.formUnion(modeNames($1)) }
    let graded = GradedNames(programmeList)
    units = CodeTable(identifiers: graded.units)
    gradedWholes = CodeTable(
      identifiers: Array(graded.units.prefix(graded.wholeCount)), others: otherCodes)
    tests = CodeTable(identifiers: graded.tests)
    unitScales = graded.unitScales
    testUnits = graded.testUnits
    movedTests = graded.movedTests
    moments = CodeTable(identifiers: graded.moments)
    momentScales = graded.momentScales
    anyScale = graded.anyScale
    subjects = CodeTable(
      identifiers: unique(
        curricula.flatMap { $0.rules.map(\.id.text) }
          + Array(graded.units.prefix(graded.wholeCount)) + graded.moments + documentList),
      others: otherCodes)

    let years = curricula.flatMap { $0.years.map(\.days) }
    let ancient = Day(number: -7305)  // 1 January 1950
    let last = years.map(\.last).max() ?? Day(number: 47_481)  // 31 December 2099
    longAgo = AllowedDays([DayRange(ancient, last.adding(CalendarPeriod(months: 120)))])
    nearYears =
      years.isEmpty
      ? longAgo
      : AllowedDays(
        years.map {
          DayRange(
            $0.first.adding(CalendarPeriod(months: -12)), $0.last.adding(CalendarPeriod(months: 12))
          )
        })
  }
}

extension Domain {
  /// The study years of a day, one of each edition at most.
  func years(holding day: Day) -> [StudyYear] {
    curricula.compactMap { $0.years.first { $0.days.contains(day) } }
  }
}

extension CodeTable {
  /// Names with their other words; one that several editions have comes once, with the words of all.
  fileprivate convenience init(named names: [String], aliases: [[String]]) {
    self.init(
      identifiers: unique(names),
      others: zip(names, aliases).flatMap { name, words in words.map { (name, $0) } })
  }

  /// - Parameter others: other words for a name; of names that are not in the list they are left out.
  fileprivate convenience init(identifiers: [String], others: [(name: String, word: String)]) {
    let places = Dictionary(
      identifiers.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      identifiers: identifiers,
      aliases: others.compactMap { name, word in places[name].map { (word, $0) } })
  }
}

private func unique(_ names: [String]) -> [String] {
  var seen = Set<String>()
  return names.filter { seen.insert($0).inserted }
}

/// Documents that placements ask for, and degrees that rules ask about.
private func documentNames(_ curriculum: Curriculum) -> [String] {
  unique(
    curriculum.placements.flatMap { $0.documents.map(\.id.text) }
      + conditions(of: curriculum).flatMap(documentNames(in:)))
}

private func modeNames(_ curriculum: Curriculum) -> Set<String> {
  var names = Set(curriculum.programmes.compactMap(\.mode))
  for measure in conditions(of: curriculum).flatMap(\.measures) {
    if case .isTrue(let fact) = measure.quantity { names.formUnion(fact.modes) }
  }
  return names
}

private func conditions(of curriculum: Curriculum) -> [Condition] {
  curriculum.rules.flatMap(\.conditions)
    + curriculum.lines.flatMap(\.transitions) + curriculum.courses.compactMap(\.requires)
    + curriculum.placements.compactMap(\.requires)
}
