import LeerlijnModel

/// What a verdict of today promises about a verdict on the same or a later day.
struct Promise {
  let rule: RuleText
  let present: Present
  let future: EvidenceFiles

  /// Whether the two look at the same thing.
  ///
  /// - Who is a member, and where a placement is, is a fact of the as-of day.
  /// - A rule without a fixed day looks at the study year and the enrolment of the as-of day.
  func holds(on later: Day, for subject: String) -> Bool {
    if rule.asksOrganisation, !hasBegun(subject) { return false }
    if rule.countsAnyHours, beganAnother(subject) { return false }
    if rule.asksStudentsSeen, reopensList { return false }
    if rule.isOfOneDay { return later == present.asOf && !hasLeft(subject, by: later) }
    if later == present.asOf { return true }
    return Study.year.contains(later) || rule.hasFixedDeadline && !rule.isOfEnrolment
  }

  /// Whether the student's placement at an organisation has begun: else the first that is to come
  /// tells where it is, and another may come before it.
  private func hasBegun(_ student: String) -> Bool {
    future.rows(.placements, of: student).contains {
      !$0["organisation"].isEmpty && ($0.day("start") ?? .distantFuture) <= present.asOf
    }
  }

  /// Whether somebody is added to the list of a session on a day for which lists are complete: of
  /// who was seen in a network they are taken at their word.
  private var reopensList: Bool {
    let known = present.knownDays(.attendance)
    let kept = Set(
      present.files.rows(.sessions).filter { $0.day("date").map(known.contains) ?? false }
        .map { $0["session"] })
    func rows(_ files: EvidenceFiles) -> Int {
      files.rows(.attendance).count { kept.contains($0["session"]) }
    }
    return present.files.isDelivered(.attendance) && rows(future) > rows(present.files)
  }

  /// Whether a placement has come that is not asked of the student's year.
  private func beganAnother(_ student: String) -> Bool {
    let placed = Set(
      present.files[.placements].filter { $0["student"] == student }.map {
        $0["placement"]
      })
    return future.rows(.placements, of: student).contains { !placed.contains($0["placement"]) }
  }

  /// Whether a verdict of today was wrong, as a later one tells.
  func isBroken(_ status: Status, by later: Status, on day: Day, of subject: String) -> Bool {
    switch (status, later) {
    case (.met, .missed), (.missed, .met): true
    case (.met, .open), (.missed, .open): !mayReopen(on: day, subject)
    case (.missed, .notApplicable): true
    default: false
    }
  }

  /// Started weeks are rounded up, so that what is out of reach on a Monday may be within reach on
  /// a Thursday, until the placement is over; and who left is judged as of an earlier day.
  private func mayReopen(on day: Day, _ subject: String) -> Bool {
    hasLeft(subject, by: day) || rule.countsHours && day != Trial.endOfYear
  }

  private func hasLeft(_ student: String, by day: Day) -> Bool {
    let ends = future.rows(.enrolments, of: student).map { $0.day("until") ?? .distantFuture }
    return ends.max().map { $0 < day } ?? false
  }
}
