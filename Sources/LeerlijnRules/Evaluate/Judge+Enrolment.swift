import LeerlijnModel

extension Judge {
  /// Looks up the stretch of enrolment that a rule is about: of its programme where it names one,
  /// the latest that has begun by the as-of day, else the first that will; a rule for certain years
  /// looks at the latest begun in those.
  ///
  /// - Returns: false when the student was never enrolled in that programme.
  mutating func findEnrolment(programme: Int, years: UInt64 = 0) -> Bool {
    guard programme != ScopePlan.nobody else { return false }
    var found: EnrolmentFact.Row?
    var ofYears: EnrolmentFact.Row?
    var first = Day.distantFuture
    var last = Day.distantPast
    for index in tables.evidence.enrolments.range(of: student) {
      let row = tables.evidence.enrolments.facts[index]
      guard programme == ScopePlan.everyone || self.programme(of: row) == programme else {
        continue
      }
      first = min(first, row.days.first)
      last = max(last, row.days.last)
      if row.isBetter(than: found, on: asOf) { found = row }
      if row.days.first <= asOf, ScopePlan.holds(year: Int(row.year), in: years),
        row.isBetter(than: ofYears, on: asOf)
      {
        ofYears = row
      }
    }
    guard let found else { return false }
    enrolment = years == 0 ? found : ofYears ?? found
    yearByNow = found.year
    stretchesOf = programme
    // Where the list of enrolments is late, nobody knows that an enrolment has ended.
    let isLate = known(.enrolments) < asOf || isLeftOut(.enrolments)
    run = DayRange(first, isLate ? .distantFuture : last)
    lastListed = isLate && last < asOf ? last : nil
    return true
  }

  /// Index of the curriculum's programme that an enrolment is in.
  func programme(of row: EnrolmentFact.Row) -> Int {
    if let programme = row.programme { return tables.programmeOfEvidence[Int(programme)] }
    if let profile = row.profile { return tables.programmeOfProfile[Int(profile)] }
    return 0
  }

  /// The first day of the enrolment; 1 September of the cohort where the evidence gives no day.
  var enrolmentStart: Day {
    if run.first > .distantPast { return run.first }
    let cohort = tables.evidence.students[student].cohort
    return Day(year: cohort, month: 9, day: 1) ?? run.first
  }

  /// Whether the student is enrolled on some of these days, in the programme the rule looks at.
  func isEnrolled(during days: DayRange) -> Bool {
    if days.last > known(.enrolments), run.last == .distantFuture, days.last >= run.first {
      return true
    }
    return isListed(during: days)
  }

  /// Whether the list of enrolments says so.
  ///
  /// - Parameter byItsDays: leaves out what has no first day, such as what `students.csv` stands for.
  func isListed(during days: DayRange, byItsDays: Bool = false) -> Bool {
    tables.evidence.enrolments.range(of: student).contains { index in
      let row = tables.evidence.enrolments.facts[index]
      return row.days.overlaps(days) && (!byItsDays || row.days.first > .distantPast)
        && (stretchesOf == ScopePlan.everyone || programme(of: row) == stretchesOf)
    }
  }

  /// Whether a student has left by the audit's day.
  mutating func hasLeft(_ student: Int) -> Bool {
    (self.student, asOf) = (student, tables.asOf)
    leftOut = tables.leftOutRows(ofStudent: student)
    unlisted = tables.unlistedOfStudents[student] ?? []
    return dayOfLeaving() != nil
  }

  /// The last enrolled day of a student whose enrolments have all ended, where enrolments are known
  /// through the as-of day.
  ///
  /// Only `enrolments.csv` tells that somebody left: what `students.csv` stands for has no end.
  func dayOfLeaving() -> Day? {
    guard known(.enrolments) >= asOf, !isLeftOut(.enrolments) else { return nil }
    var last = Day.distantPast
    for index in tables.evidence.enrolments.range(of: student) {
      last = max(last, tables.evidence.enrolments.facts[index].days.last)
      if last >= asOf { return nil }
    }
    return last > .distantPast ? last : nil
  }
}

extension EnrolmentFact.Row {
  /// Whether this stretch goes before another: the latest begun, else the first to begin.
  fileprivate func isBetter(than other: EnrolmentFact.Row?, on day: Day) -> Bool {
    guard let other else { return true }
    return days.first <= day
      ? other.days.first > day || days.first >= other.days.first
      : other.days.first > day && days.first < other.days.first
  }
}
