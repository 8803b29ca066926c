import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

/// The courses that students of the cohort are registered for on 11 March 2020: in all three of its
/// folders what the curriculum and their results let them take.
@Suite struct CohortRegistrationTests {
  private static let asOf: Day = "2020-03-11"
  private static let programme = Shipped.line.programmes.first { $0.id == "sw" }
  private static let courses: [String: Course] = Dictionary(
    (programme?.courses ?? []).map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })

  /// Who is enrolled for the bachelor on the day, and what they take and have passed.
  private struct Enrolled {
    let id: StudentID
    let year: Int
    let profile: ProfileID?
    let passed: Set<String>
    let facts: [RegistrationFact]
    let taken: [Course]
  }

  private static let enrolled: [Enrolled] = {
    let evidence = Shipped.march.evidence
    let audit = Audit(RuleProgram(Shipped.line), of: evidence, asOf: asOf)
    return evidence.students.indices.compactMap { student in
      let row = evidence.enrolments[student].first { row in
        row.days.contains(asOf)
          && row.programme.map { evidence.programmes[Int($0)] } == programme?.id
      }
      guard let row else { return nil }
      let facts = Array(evidence.registrations[student])
      return Enrolled(
        id: evidence.students[student].id, year: Int(row.year),
        profile: row.profile.map { evidence.profiles[Int($0)] },
        passed: Set(
          audit.transcript(ofStudent: student).entries.filter { $0.isPassed || $0.isExempt }
            .map(\.unit)),
        facts: facts, taken: facts.compactMap { courses[evidence.units[Int($0.unit)]] })
    }
  }()

  /// From the first day of a course's first period through the last of its last.
  private static func days(of course: Course) -> DayRange? {
    let periods = Shipped.line.years.first { $0.id == "2019-2020" }?.periods ?? []
    let own = course.periods.compactMap { id in periods.first { $0.id == id }?.days }
    guard let first = own.map(\.first).min(), let last = own.map(\.last).max() else { return nil }
    return DayRange(first, last)
  }

  private static func isUnderWay(_ course: Course, for student: Enrolled) -> Bool {
    course.year == student.year && (course.profile ?? student.profile) == student.profile
      && days(of: course)?.contains(asOf) ?? false && !student.passed.contains(course.id.text)
  }

  @Test func areOfCoursesUnderWayThatAreNotPassed() {
    let evidence = Shipped.march.evidence
    #expect(Self.enrolled.map(\.facts.count).reduce(0, +) == evidence.registrations.facts.count)
    for student in Self.enrolled {
      #expect(student.taken.count == student.facts.count, "\(student.id)")
      for (fact, course) in zip(student.facts, student.taken) {
        #expect(Self.isUnderWay(course, for: student), "\(student.id) \(course.id)")
        #expect(fact.days == Self.days(of: course), "\(student.id) \(course.id)")
      }
    }
  }

  @Test func areOfEveryCompulsoryCourseUnderWay() {
    #expect(Self.enrolled.count > 50)
    for student in Self.enrolled {
      let wanted = Self.courses.values.filter {
        !$0.isElective && Self.isUnderWay($0, for: student)
      }
      #expect(
        Set(student.taken.filter { !$0.isElective }.map(\.id)) == Set(wanted.map(\.id)),
        "\(student.id)")
    }
  }

  @Test func areOfNoMoreElectivesThanAChoiceAsks() throws {
    let programme = try #require(Self.programme)
    #expect(Self.enrolled.contains { $0.taken.contains(where: \.isElective) })
    for choice in programme.choices {
      let set = try #require(programme.courseSets.first { $0.id == choice.set })
      for student in Self.enrolled {
        let units = Set(student.taken.map(\.id.text)).union(student.passed)
        let credits = set.courses.compactMap { Self.courses[$0.text] }
          .filter { units.contains($0.id.text) }.reduce(0) { $0 + $1.credits.tenths }
        let isTaking = student.taken.contains { set.courses.contains($0.id) }
        #expect(!isTaking || credits <= choice.credits.tenths, "\(student.id) \(choice.id)")
      }
    }
  }

  @Test func areTheSameThroughTheExportOfTheStudentSystem() {
    let theirs = Shipped.exports.evidence
    var seen = 0
    for student in theirs.students.indices {
      let taken = theirs.registrations[student].map {
        "\(theirs.units[Int($0.unit)]) \($0.days.first) \($0.days.last)"
      }
      let ours = Self.enrolled.first { $0.id == theirs.students[student].id }
      let own = zip(ours?.facts ?? [], ours?.taken ?? []).map {
        "\($1.id) \($0.days.first) \($0.days.last)"
      }
      #expect(taken.sorted() == own.sorted(), "\(theirs.students[student].id)")
      seen += taken.count
    }
    #expect(seen > 10)
  }

  @Test func areNoneOnTheLastDayOfTheYear() {
    #expect(Shipped.july.evidence.delivered.contains(.registrations))
    #expect(Shipped.july.evidence.registrations.facts.isEmpty)
  }
}
