internal import LeerlijnModel
internal import LeerlijnRules

/// How students would stand, were they in another profile, or in the years to come.
extension StudentPlanner {
  /// How one student would stand in another profile.
  func supposing(
    _ profile: ProfileID?, of student: Int, _ standing: StudentStanding
  ) -> (standing: StudentStanding, ahead: [RuleDemand])? {
    guard let profile else { return nil }
    let evidence = now.evidence.only(student).followed(profile, on: asOf)
    let own = Audit(rules.program, of: evidence, asOf: asOf)
    guard
      let supposed = own.standing(ofStudent: 0, programme: standing.state.enrolment.programme)
    else { return nil }
    let ahead = Audit(
      rules.program, of: evidence.enrolledAhead(of: asOf, original), asOf: self.ahead.asOf)
    return (supposed, ahead.demands(ofStudent: 0))
  }
}

extension Evidence {
  /// As if the first student followed a profile from the enrolment on that holds on a day.
  fileprivate func followed(_ profile: ProfileID, on day: Day) -> Evidence {
    var evidence = self
    let known = evidence.profiles.firstIndex(of: profile)
    if known == nil { evidence.profiles.append(profile) }
    let index = UInt16(clamping: known ?? evidence.profiles.count - 1)
    let rows = enrolments[0].map { row in
      var row = row
      if row.days.last >= day { row.profile = index }
      return row
    }
    evidence.enrolments = Grouped(offsets: [0, UInt32(rows.count)], facts: rows)
    return evidence
  }

  /// With everyone who is enrolled on a day enrolled in each following year of the programme too, from
  /// study year to study year.
  func enrolledAhead(of day: Day, _ curriculum: Curriculum) -> Evidence {
    let starts = curriculum.years.map(\.days.first).filter { $0 > day }.sorted()
    let firsts = (0..<16).map { index in
      starts.indices.contains(index)
        ? starts[index] : (starts.last ?? day) + 364 * (index + 1 - starts.count)
    }
    let ahead = students.indices.flatMap { student -> [(student: Int, fact: EnrolmentFact.Row)] in
      var rows = Array(enrolments[student])
      if let last = rows.indices.filter({ rows[$0].days.contains(day) })
        .max(by: { rows[$0].days.first < rows[$1].days.first }), rows[last].year > 0
      {
        let row = rows[last]
        rows[last].days = DayRange(row.days.first, min(row.days.last, firsts[0] - 1))
        for (index, first) in firsts.enumerated() {
          var next = row
          next.year = Int16(clamping: Int(row.year) + index + 1)
          let isLast = index + 1 == firsts.count
          next.days = DayRange(first, isLast ? .distantFuture : firsts[index + 1] - 1)
          rows.append(next)
        }
      }
      return rows.map { (student, $0) }
    }
    var evidence = self
    evidence.enrolments = Grouped(ahead, studentCount: students.count)
    return evidence
  }
}
