internal import LeerlijnModel

/// Rows of `results.csv`.
struct ResultRows: FactReading {
  private let domain: Domain
  private var course: CodeCell
  private var test: CodeCell?
  private let date: DayCell
  private var grade: GradeCell

  init(_ table: BoundTable, _ setting: Setting) {
    domain = setting.domain
    course = table.codes(.course, domain.gradedWholes, unknown: .unknownUnit)
    test = table.has(.test) ? table.codes(.test, domain.tests, unknown: .unknownTest) : nil
    date = table.days(.date, domain.nearYears)
    grade = GradeCell(table, domain)
  }

  @inline(__always)
  mutating func read(_ row: Row, student: Int, _ problems: inout ChunkProblems) -> ResultFact? {
    // The numbers of courses and placements are those of their units.
    let course = course.read(row, &problems)
    let day = date.read(row, &problems)
    let score = grade.read(row, on: course.map { domain.unitScales[Int($0)] }, &problems)
    var unit = course
    if test != nil {
      guard let found = test?.read(row, whenEmpty: KeyTable.notFound - 1, &problems)
      else { return nil }
      if found < KeyTable.notFound - 1 {
        let named = domain.testUnits[Int(found)]
        if let course, named.course != Int(course), !isMoved(named.test, to: Int(course)) {
          test?.cell.complain(.testOfOtherCourse, row, &problems)
          return nil
        }
        unit = UInt32(named.test)
      }
    }
    guard course != nil, let unit, let day, let score else { return nil }
    return ResultFact(
      day: day, unit: UInt16(truncatingIfNeeded: unit), score: score, row: row.line)
  }

  @inline(never)
  private func isMoved(_ test: Int, to course: Int) -> Bool {
    domain.movedTests.contains(GradedNames.MovedTest(test: test, course: course))
  }
}
