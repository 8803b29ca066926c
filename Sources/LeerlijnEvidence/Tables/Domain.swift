internal import LeerlijnModel

/// What the evidence may name: everything that the curriculum has a name for.
final class Domain: Sendable {
  let curriculum: Curriculum
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
  /// By test: the unit it is, and the unit of its course.
  let testUnits: [(test: Int, course: Int)]
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

  init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    networks = CodeTable(identifiers: curriculum.networks.map(\.id.text))
    organisations = CodeTable(
      identifiers: curriculum.organisations.map(\.id.text),
      aliases: aliases(curriculum.organisations.map(\.aliases)))
    programmes = CodeTable(identifiers: curriculum.programmes.map(\.id.text))
    profiles = CodeTable(
      identifiers: unique(curriculum.programmes.flatMap { $0.profiles.map(\.id.text) }))
    roles = CodeTable(
      identifiers: curriculum.roles.map(\.id.text),
      aliases: aliases(curriculum.roles.map(\.aliases)))
    outcomes = CodeTable(
      identifiers: unique(curriculum.strands.flatMap { $0.outcomes.map(\.id.text) }))
    series = CodeTable(identifiers: unique(curriculum.series.map(\.id.text)))
    themes = CodeTable(identifiers: unique(curriculum.themes.map(\.id.text)))
    placements = CodeTable(identifiers: unique(curriculum.placements.map(\.id.text)))
    documents = CodeTable(identifiers: documentNames(curriculum))

    modesInRules = modeNames(curriculum)
    let graded = GradedNames(curriculum)
    units = CodeTable(identifiers: graded.units)
    gradedWholes = CodeTable(identifiers: Array(graded.units.prefix(graded.wholeCount)))
    tests = CodeTable(identifiers: graded.tests)
    unitScales = graded.unitScales
    testUnits = graded.testUnits
    moments = CodeTable(identifiers: graded.moments)
    momentScales = graded.momentScales
    subjects = CodeTable(
      identifiers: unique(
        curriculum.rules.map(\.id.text) + Array(graded.units.prefix(graded.wholeCount))
          + graded.moments + documentNames(curriculum)))

    let years = curriculum.years.map(\.days)
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

private func aliases(_ lists: [[String]]) -> [(word: String, value: Int)] {
  lists.enumerated().flatMap { index, words in words.map { ($0, index) } }
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
  curriculum.rules.flatMap { [$0.condition] + $0.exceptions.map(\.condition) }
    + curriculum.lines.flatMap(\.transitions) + curriculum.courses.compactMap(\.requires)
    + curriculum.placements.compactMap(\.requires)
}
